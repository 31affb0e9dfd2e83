import { useCallback } from 'react'

/** The month that sticks below, and room for the ring of the focus. */
const MONTH = 44

/**
 * Tells the month heading how tall what sticks under the header is, as `--stuck`, so that it sticks right below it. The property is set
 * only on what sticks and on the headings: a filter changes the height, and on the root it would make the styles of the whole page anew.
 * The root is told by its scroll padding, which nothing inherits: what takes the focus is scrolled to below all that sticks.
 */
export function useStuckHeight(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver !== 'function') return undefined
    const root = document.documentElement
    const observer = new ResizeObserver(() => {
      // On a small screen only the strip in it sticks.
      const sticky = [element, ...element.children].find((part) => getComputedStyle(part).position === 'sticky')
      const stuck = sticky?.getBoundingClientRect().height ?? 0
      for (const part of [element, ...document.querySelectorAll<HTMLElement>('.month-stuck')]) {
        part.style.setProperty('--stuck', `${stuck}px`)
      }
      const top = sticky ? Number.parseFloat(getComputedStyle(sticky).top) || 0 : 0
      root.style.scrollPaddingTop = sticky ? `${top + stuck + MONTH}px` : ''
    })
    for (const part of [element, ...element.children]) observer.observe(part)
    return () => {
      observer.disconnect()
      root.style.scrollPaddingTop = ''
    }
  }, [])
}

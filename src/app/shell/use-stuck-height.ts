import { useCallback } from 'react'

/** Tells the styles how tall what sticks under the header is, as `--stuck`, so that the month heading sticks right below it. */
export function useStuckHeight(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver !== 'function') return undefined
    const observer = new ResizeObserver(() => {
      // On a small screen only the strip in it sticks.
      const sticky = [element, ...element.children].find((part) => getComputedStyle(part).position === 'sticky')
      const stuck = sticky?.getBoundingClientRect().height ?? 0
      document.documentElement.style.setProperty('--stuck', `${stuck}px`)
    })
    for (const part of [element, ...element.children]) observer.observe(part)
    return () => observer.disconnect()
  }, [])
}

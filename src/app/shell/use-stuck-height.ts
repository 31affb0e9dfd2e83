import { useCallback } from 'react'

/** Tells the styles how tall what sticks under the header is, as `--stuck`, so that the month heading sticks right below it. */
export function useStuckHeight(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver !== 'function') return undefined
    const observer = new ResizeObserver(() => {
      const stuck = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0
      document.documentElement.style.setProperty('--stuck', `${stuck}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
}

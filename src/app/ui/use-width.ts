import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is in CSS pixels, now and after each change; `fallback` where nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(() => {
    const target = element.current
    if (!target || typeof ResizeObserver !== 'function') return undefined
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return width
}

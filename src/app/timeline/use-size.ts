import { type RefObject, useLayoutEffect, useState } from 'react'

export type Size = { width: number; height: number }

/** The inner size of an element in whole pixels, kept up to date. 0 before the first look. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return undefined
    const look = () => {
      const { clientWidth: width, clientHeight: height } = watched
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(watched)
    look()
    return () => observer.disconnect()
  }, [element])
  return size
}

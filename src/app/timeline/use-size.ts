import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react'

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

/** Tells how high an element is whenever that changes, in whole pixels; not while it holds nothing. */
export function useContentHeight(element: RefObject<HTMLElement | null>, onHeight: (height: number) => void): void {
  const tell = useEffectEvent(onHeight)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return undefined
    const observer = new ResizeObserver(() => {
      if (watched.offsetHeight > 0) tell(watched.offsetHeight)
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
}

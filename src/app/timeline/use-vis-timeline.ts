import { type RefObject, useEffect, useRef, useState } from 'react'
import { type VisEvents, type VisLanes, createVisLanes } from './vis-lanes.ts'

/**
 * The library's chart inside an element, from mounting to unmounting; `undefined` before. Made in an effect and taken down in its cleanup, so
 * StrictMode leaves one. The callbacks may change at any time. Throws into the render when the library cannot start, for an error boundary.
 */
export function useVisTimeline(host: RefObject<HTMLElement | null>, events: VisEvents): VisLanes | undefined {
  const [vis, setVis] = useState<VisLanes>()
  const [broken, setBroken] = useState<unknown>()
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })

  useEffect(() => {
    const element = host.current
    if (!element) return undefined
    let made: VisLanes | undefined
    try {
      made = createVisLanes(element, {
        onMove: (window) => latest.current.onMove(window),
        onRest: (window, byUser) => latest.current.onRest(window, byUser),
        onPick: (id) => latest.current.onPick(id),
      })
      setVis(made)
    } catch (error) {
      element.replaceChildren()
      setBroken(error instanceof Error ? error : new Error(String(error)))
    }
    return () => {
      made?.destroy()
      setVis(undefined)
    }
  }, [host])

  if (broken !== undefined) throw broken
  return vis
}

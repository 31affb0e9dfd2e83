import { type RefObject, useEffect, useRef, useState } from 'react'
import { type VisEvents, type VisLanes, createVisLanes } from './vis-lanes.ts'

/**
 * The library's chart inside an element, from mounting to unmounting; `undefined` before. Made in an effect and taken down in its cleanup, so
 * StrictMode leaves one. The callbacks may change at any time. Throws into the render when the library cannot start, for an error boundary.
 */
export function useVisTimeline(host: RefObject<HTMLElement | null>, events: VisEvents): VisLanes | undefined {
  const [chart, setChart] = useState<Chart>({})
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })

  useEffect(() => {
    const element = host.current
    if (!element) return undefined
    const made = start(element, {
      onMove: (window) => latest.current.onMove(window),
      onRest: (window) => latest.current.onRest(window),
      onPick: (id) => latest.current.onPick(id),
      onGround: (x, y) => latest.current.onGround(x, y),
      onDrawn: () => latest.current.onDrawn(),
    })
    // The chart exists from here on and not before: there is no element to make it in while rendering.
    // oxlint-disable-next-line react/set-state-in-effect
    setChart(made)
    return () => {
      made.vis?.destroy()
      setChart({})
    }
  }, [host])

  if (chart.broken) throw chart.broken
  return chart.vis
}

type Chart = { vis?: VisLanes; broken?: Error }

function start(element: HTMLElement, events: VisEvents): Chart {
  try {
    return { vis: createVisLanes(element, events) }
  } catch (error) {
    element.replaceChildren()
    return { broken: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** What a stretch of a lane holds where its events are only painted, in words beside the pointer. */
import { type RefObject, useEffect, useState } from 'react'

export type Hint = { text: string; x: number; y: number }

/** `hintAt` is asked with pixels from the top left of the lanes; undefined where there is nothing to say. */
export function LaneHint({
  host,
  hintAt,
}: {
  host: RefObject<HTMLElement | null>
  hintAt: (x: number, y: number) => Hint | undefined
}) {
  const [hint, setHint] = useState<Hint>()
  useEffect(() => {
    const watched = host.current
    if (!watched) return undefined
    const look = (event: PointerEvent) => {
      const item = event.target instanceof Element ? event.target.closest('.lane-event, .lane-more') : null
      const { left, top } = watched.getBoundingClientRect()
      const isFree = event.pointerType !== 'touch' && event.buttons === 0 && !item
      const next = isFree ? hintAt(event.clientX - left, event.clientY - top) : undefined
      setHint((before) => (before?.text === next?.text && before?.x === next?.x ? before : next))
    }
    const leave = () => setHint(undefined)
    watched.addEventListener('pointermove', look)
    watched.addEventListener('pointerdown', leave)
    watched.addEventListener('pointerleave', leave)
    return () => {
      watched.removeEventListener('pointermove', look)
      watched.removeEventListener('pointerdown', leave)
      watched.removeEventListener('pointerleave', leave)
    }
  }, [host, hintAt])
  if (!hint) return null
  return (
    <div className="lane-hint" style={{ left: hint.x, top: hint.y }}>
      {hint.text}
    </div>
  )
}

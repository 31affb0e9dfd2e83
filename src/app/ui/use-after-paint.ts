import { startTransition, useEffect, useState } from 'react'

/** A value as it was until the page has been painted with what it is now: for what may follow a frame later, so that the rest need not wait for it. */
export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (late === value) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    // The first thing after the frame.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLate(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [late, value])
  return late
}

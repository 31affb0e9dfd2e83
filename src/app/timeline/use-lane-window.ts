import { useMemo, useState } from 'react'
import type { EventIndex } from '../../model/columns.ts'
import type { TimeScale } from './fold-time.ts'
import type { DayWindow } from './lanes-props.ts'
import type { Span } from './visible-items.ts'

type Looked = {
  /** What the page asks to see; `last` is inclusive. */
  asked: DayWindow | undefined
  index: EventIndex
  rows: Uint32Array
  scale: TimeScale
  whole: Span
}

/**
 * The window in positions, and how to look elsewhere. It is kept as days, so that it survives a new scale or a new lane. When other events are
 * selected and none of them is in it, all of them are shown.
 */
export function useLaneWindow({ asked, index, rows, scale, whole }: Looked): [Span, (next: Span) => DayWindow] {
  const [days, setDays] = useState(() => exactly(asked))
  const [before, setBefore] = useState({ asked, rows })
  if (before.asked !== asked || before.rows !== rows) {
    setBefore({ asked, rows })
    if (before.asked !== asked) setDays(exactly(asked))
    else if (days && !rows.some((row) => index.start[row]! < days.last && index.end[row]! + 1 > days.first))
      setDays(undefined)
  }
  const window = useMemo((): Span => {
    if (!days) return whole
    const first = Math.max(scale.toPosition(days.first), whole.first)
    const last = Math.min(scale.toPosition(days.last), whole.last)
    return (first <= scale.first && last >= scale.last) || last <= first ? whole : { first, last }
  }, [days, scale, whole])

  function look(next: Span): DayWindow {
    const seen = { first: scale.toDay(next.first), last: scale.toDay(next.last) }
    const isAll = next.first <= whole.first + 1e-6 && next.last >= whole.last - 1e-6
    setDays(isAll ? undefined : seen)
    return { first: seen.first, last: seen.last - 1 }
  }
  return [window, look]
}

/** From the start of the first day to the end of the last. */
function exactly(days: DayWindow | undefined): DayWindow | undefined {
  return days && { first: days.first, last: days.last + 1 }
}

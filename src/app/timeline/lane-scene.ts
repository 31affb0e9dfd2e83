/** From the properties of the lanes to what is drawn: scale, bounds and lanes. Pure. */
import type { EventIndex } from '../../model/columns.ts'
import { PRECISIONS } from '../../model/vocabulary.ts'
import type { Scale } from '../url/view.ts'
import { type TimeScale, activeDaysOf, foldTime, trueTime } from './fold-time.ts'
import type { Span } from './visible-items.ts'

/** Room left of the first mark, and right of the last for the titles of the last burst. */
const HEAD = 12
const TAIL = 190
/** With less quiet time than this share there is nothing to fold, unless it is all but a few days. */
const LEAST_QUIET = 0.1
const SHORT = 60
/** In true time nobody looks closer than this many days. */
const CLOSEST_DAYS = 4
/** In folded time nobody looks closer than this share of all. */
const CLOSEST_SHARE = 1 / 60
const MONTH = PRECISIONS.indexOf('month')

/** The time scale of the given rows for a panel of this width. */
export function scaleOf(index: EventIndex, rows: Uint32Array, kind: Scale, pixels: number): TimeScale {
  const starts = picked(index.start, rows)
  const ends = picked(index.end, rows)
  let last = ends[0] ?? 0
  for (const end of ends) last = Math.max(last, end)
  const first = starts[0] ?? 0
  const plain = trueTime(first, last)
  if (kind === 'true') return plain
  // A month or a season says in which stretch it was, not that anything began or ended with it.
  const isVague = (at: number) => index.precision[rows[at]!]! >= MONTH
  const folded = foldTime(activeDaysOf(starts, ends, isVague), Math.max(pixels - HEAD - tailOf(pixels), 80))
  const quiet = folded.folds.reduce((sum, { days }) => sum + days, 0)
  return quiet > (last - first) * LEAST_QUIET || last - first < SHORT ? folded : plain
}

function picked(column: Int32Array, rows: Uint32Array): Int32Array {
  const values = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) values[at] = column[rows[at]!]!
  return values
}

/** The window in which all of a scale is seen, with room for the last titles. */
export function wholeOf(scale: TimeScale, pixels: number): Span {
  const size = Math.max(scale.last - scale.first, 1)
  const unit = size / Math.max(pixels - HEAD - tailOf(pixels), 80)
  return { first: scale.first - HEAD * unit, last: scale.last + tailOf(pixels) * unit }
}

/** How close one may look, in positions. */
export function closestOf(scale: TimeScale): number {
  const size = scale.last - scale.first
  return scale.activeDays.length > 0 ? Math.max(size * CLOSEST_SHARE, 2) : Math.min(size, CLOSEST_DAYS)
}

function tailOf(pixels: number): number {
  return Math.min(TAIL, pixels * 0.24)
}

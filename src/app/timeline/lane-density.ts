/** The shape of many events: how many there are in each lane, from one end of the scale to the other. Pure. */
import type { EventIndex } from '../../model/columns.ts'
import type { TimeScale } from './fold-time.ts'
import type { LaneSet } from './lane-set.ts'
import type { Span } from './visible-items.ts'

export type LaneDensity = {
  /** `counts[lane * bins + bin]`; bins are as wide as each other in positions. */
  counts: Uint32Array
  bins: number
  span: Span
  /** The highest count of all lanes. */
  most: number
}

type Counted = { index: EventIndex; rows: Uint32Array; lanes: LaneSet; scale: TimeScale }

const BINS = 1200
/** What lasts longer counts where it begins and no further than this. */
const LONGEST = 40

/** Counts once what any window then is drawn from. */
export function laneDensity({ index, rows, lanes, scale }: Counted, bins = BINS): LaneDensity {
  const span = { first: scale.first, last: Math.max(scale.last, scale.first + 1) }
  const counts = new Uint32Array(lanes.lanes.length * bins)
  const binOf = (day: number) => {
    const share = (scale.toPosition(day) - span.first) / (span.last - span.first)
    return Math.min(bins - 1, Math.max(0, Math.floor(share * bins)))
  }
  let day = NaN
  let from = 0
  for (const row of rows) {
    // Rows come by day, so there are far fewer days than rows.
    if (index.start[row]! !== day) {
      day = index.start[row]!
      from = binOf(day)
    }
    const end = index.end[row]!
    const to = end === day ? from : Math.min(binOf(end), from + LONGEST)
    for (const lane of lanes.lanesOf(row)) {
      for (let bin = from; bin <= to; bin += 1) counts[lane * bins + bin]! += 1
    }
  }
  return { counts, bins, span, most: counts.reduce((most, count) => Math.max(most, count), 1) }
}

/** The heights of a lane, 0..1, for columns of a window; square roots, so that few events are still seen. */
export function columnsOf(
  { counts, bins, span, most }: LaneDensity,
  lane: number,
  window: Span,
  columns: number,
): Float32Array {
  const heights = new Float32Array(columns)
  const perColumn = (window.last - window.first) / columns
  const perBin = (span.last - span.first) / bins
  for (let column = 0; column < columns; column += 1) {
    const first = Math.floor((window.first + column * perColumn - span.first) / perBin)
    const last = Math.max(first, Math.ceil((window.first + (column + 1) * perColumn - span.first) / perBin) - 1)
    let highest = 0
    for (let bin = Math.max(0, first); bin <= Math.min(bins - 1, last); bin += 1) {
      highest = Math.max(highest, counts[lane * bins + bin]!)
    }
    heights[column] = Math.sqrt(highest / most)
  }
  return heights
}

/** How many events there are, when and where: what the overview strip, the headings of the list and dense lanes are drawn from. */
import type { EventIndex } from '../../model/columns.ts'
import { dayNumberOf, partsOfNumber } from '../../model/day.ts'
import { allBits, type Bits, countWithin, hasBit } from './bits.ts'

/** Which lanes a row stands in; a row in several lanes counts in each. Lanes are numbered from 0. */
export type LaneOf = { count: number; lanes: (row: number) => ArrayLike<number> }

/**
 * Counts rows per lane and bin between two day numbers (`to` inclusive): `counts[lane * bins + bin]`. A row counts in every bin its days
 * touch, so a month shows as a month.
 */
export function density(
  index: EventIndex,
  bits: Bits,
  lanes: LaneOf,
  from: number,
  to: number,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(lanes.count * bins)
  const width = (to - from + 1) / bins
  for (let row = 0; row < index.size && index.start[row]! <= to; row += 1) {
    if (index.end[row]! < from || !hasBit(bits, row)) continue
    const first = Math.max(0, Math.floor((index.start[row]! - from) / width))
    const last = Math.min(bins - 1, Math.floor((index.end[row]! - from) / width))
    const own = lanes.lanes(row)
    for (let position = 0; position < own.length; position += 1) {
      const offset = own[position]! * bins
      for (let bin = first; bin <= last; bin += 1) counts[offset + bin]! += 1
    }
  }
  return counts
}

export type Month = {
  /** `2024-04` */
  month: string
  /** Day numbers of its first and last day. */
  first: number
  last: number
  /** Events that begin in it: all, and selected. */
  all: number
  selected: number
}

/** Every month from the first event to the last, empty ones too. Of at most `limit` months: beyond that the later ones are left out. */
export function monthsOf(index: EventIndex, selected: Bits, among?: Bits, limit = 2400): Month[] {
  const months: Month[] = []
  const counted = among ?? allBits(index.size)
  const most = countWithin(counted, 0, index.size)
  let row = firstWithin(counted, index.size)
  let seen = 0
  // Rows are sorted by day: a month is a stretch of them.
  for (let day = index.start[row] ?? 0; seen < most && months.length < limit;) {
    const month = monthAt(day)
    const next = firstFrom(index.start, month.last + 1, row)
    month.all = countWithin(counted, row, next)
    month.selected = countWithin(selected, row, next, among)
    seen += month.all
    months.push(month)
    row = next
    day = month.last + 1
  }
  return months
}

function firstWithin(bits: Bits, size: number): number {
  let row = 0
  while (row < size && !hasBit(bits, row)) row += 1
  return row
}

/** The rows of an order in time that begin within a month. */
export function rowsOfMonth({ start }: EventIndex, order: Uint32Array, { first, last }: Month): Uint32Array {
  const from = firstWhere(0, order.length, (at) => start[order[at]!]! >= first)
  return order.subarray(
    from,
    firstWhere(from, order.length, (at) => start[order[at]!]! > last),
  )
}

/** The first row at or after `row` that begins on `day` or later. */
function firstFrom(start: Int32Array, day: number, row: number): number {
  return firstWhere(row, start.length, (at) => start[at]! >= day)
}

/** The first place from which on all fit; `end` where none does. Binary search. */
function firstWhere(from: number, end: number, fits: (place: number) => boolean): number {
  let low = from
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}

export type MonthGroup = { month: string; first: number; from: number; to: number }

/** Runs of an order that begin in the same month: rows `order.slice(from, to)`. Follows the order as it is, so it also serves "latest first". */
export function groupByMonth(index: EventIndex, order: Uint32Array): MonthGroup[] {
  const groups: MonthGroup[] = []
  let bounds: Month | undefined
  for (let position = 0; position < order.length; position += 1) {
    const day = index.start[order[position]!]!
    if (!bounds || day < bounds.first || day > bounds.last) {
      bounds = monthAt(day)
      groups.push({ month: bounds.month, first: bounds.first, from: position, to: position })
    }
    groups[groups.length - 1]!.to = position + 1
  }
  return groups
}

function monthAt(day: number): Month {
  const { year, month } = partsOfNumber(day)
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return { month: name, first: dayNumberOf({ year, month, day: 1 }), last: dayNumberOf(next) - 1, all: 0, selected: 0 }
}

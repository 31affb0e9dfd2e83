/** Stretches of the calendar by which many events are counted in words: “41 events in March 2023 on sanctions”. Pure. */
import type { EventIndex } from '../../model/columns.ts'
import { dayNumberOf, partsOfNumber } from '../../model/day.ts'
import type { LaneSet } from './lane-set.ts'

/** Day numbers, inclusive. */
export type Period = { first: number; last: number; unit: 'day' | 'month' | 'year' | 'decade' }
type Unit = Period['unit']

const DAYS: Record<Unit, number> = { day: 1, month: 28, year: 365, decade: 3652 }
const UNITS: readonly Unit[] = ['day', 'month', 'year', 'decade']
/** A stretch that is narrower than this cannot be pointed at. */
const LEAST_PIXELS = 8
/** A table with more columns than this is no longer heard out. */
const MOST_COLUMNS = 14

/** The day, month, year or decade around a day: the shortest that is wide enough to point at. */
export function periodAt(day: number, pixelsPerDay: number): Period {
  return periodOf(day, UNITS.find((unit) => DAYS[unit] * pixelsPerDay >= LEAST_PIXELS) ?? 'decade')
}

/** All periods of one unit that two days span, of the shortest unit that gives no more of them than a table can have. */
export function periodsBetween(first: number, last: number): Period[] {
  const unit =
    UNITS.find((each) => each !== 'day' && countBetween(first, last, each) <= MOST_COLUMNS) ?? ('decade' as const)
  const periods: Period[] = []
  for (let day = first; day <= last && periods.length < 2 * MOST_COLUMNS; day = periods.at(-1)!.last + 1) {
    periods.push(periodOf(day, unit))
  }
  return periods
}

/** How many of the rows, which come in time order, begin in a period and stand in a lane. */
export function countInPeriod(
  { index, rows, lanes }: { index: EventIndex; rows: Uint32Array; lanes: LaneSet },
  lane: number,
  { first, last }: Pick<Period, 'first' | 'last'>,
): number {
  let count = 0
  for (let at = firstFrom(index, rows, first); at < rows.length && index.start[rows[at]!]! <= last; at += 1) {
    if (lanes.lanesOf(rows[at]!).includes(lane)) count += 1
  }
  return count
}

/** The same for every lane and for periods that follow one another, in one pass: `counts[lane][period]`. */
export function countTable(
  { index, rows, lanes }: { index: EventIndex; rows: Uint32Array; lanes: LaneSet },
  periods: readonly Period[],
): number[][] {
  const counts = lanes.lanes.map(() => periods.map(() => 0))
  let period = 0
  for (let at = firstFrom(index, rows, periods[0]?.first ?? 0); at < rows.length; at += 1) {
    const row = rows[at]!
    while (period < periods.length && index.start[row]! > periods[period]!.last) period += 1
    if (period === periods.length) break
    for (const lane of lanes.lanesOf(row)) counts[lane]![period]! += 1
  }
  return counts
}

function periodOf(day: number, unit: Unit): Period {
  if (unit === 'day') return { first: day, last: day, unit }
  const { year, month } = partsOfNumber(day)
  const [from, years] = unit === 'decade' ? [year - (((year % 10) + 10) % 10), 10] : [year, 1]
  if (unit === 'month') {
    const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
    return { first: dayNumberOf({ year, month, day: 1 }), last: dayNumberOf(next) - 1, unit }
  }
  return {
    first: dayNumberOf({ year: from, month: 1, day: 1 }),
    last: dayNumberOf({ year: from + years, month: 1, day: 1 }) - 1,
    unit,
  }
}

function countBetween(first: number, last: number, unit: Unit): number {
  const from = partsOfNumber(first)
  const to = partsOfNumber(last)
  if (unit === 'month') return (to.year - from.year) * 12 + to.month - from.month + 1
  const years = unit === 'year' ? 1 : 10
  return Math.floor(to.year / years) - Math.floor(from.year / years) + 1
}

/** The first place among the rows whose event begins on the day or later. */
function firstFrom(index: EventIndex, rows: Uint32Array, day: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (index.start[rows[middle]!]! < day) low = middle + 1
    else high = middle
  }
  return low
}

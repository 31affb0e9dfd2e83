/**
 * Dates as EDTF strings (ISO 8601-2, https://www.loc.gov/standards/datetime/), the small part that a timeline needs: days, months,
 * years, intervals of one of them, and intervals that are open on a side. A season is written as its months, since level 1 seasons
 * name no months and readers of EDTF disagree about them.
 */
import type { Precision } from './dataset.ts'
import { daysBetween, daysInMonth, formatDay, isDay, parseDay, weekdayOf } from './day.ts'
import type { Day } from './day.ts'

export type DateSpan = { start?: Day; end?: Day; precision: Precision }

const MONTH = /^\d{4}-\d{2}$/
const YEAR = /^\d{4}$/

/**
 * Writes inclusive days as EDTF, never finer than the precision and never moving a day.
 * day → `2024-04-09` · days → `2024-04-08/2024-04-09` · month → `2023-10` · season → `2022-09/2022-11` · year → `2022` ·
 * open → `../2022-06-17`, `2022-02-24/..`. A span that does not fill its months or years is written in the finer unit that fits.
 */
export function formatEdtf({ start, end, precision }: DateSpan): string {
  if (start === undefined || end === undefined) return `${start ?? '..'}/${end ?? '..'}`
  if (precision === 'year' && startsYear(start) && endsYear(end)) return joined(start.slice(0, 4), end.slice(0, 4))
  const coarse = precision === 'month' || precision === 'season' || precision === 'year'
  if (coarse && startsMonth(start) && endsMonth(end)) return joined(start.slice(0, 7), end.slice(0, 7))
  return joined(start, end)
}

/**
 * The inverse of `formatEdtf`: the days are those that were written; seven days from a Monday read as a week, three months as a season.
 * Throws a RangeError for text that is no such EDTF.
 */
export function parseEdtf(text: string): DateSpan {
  const sides = text.split('/')
  const [first = '', last = first] = sides
  if (sides.length > 2) throw new RangeError(`${text} is not a date or an interval of two`)
  if (first === '..' || last === '..') {
    return {
      ...(first === '..' ? {} : { start: readSide(first, text).start }),
      ...(last === '..' ? {} : { end: readSide(last, text).end }),
      precision: 'open',
    }
  }
  const from = readSide(first, text)
  const to = readSide(last, text)
  if (from.unit !== to.unit || from.start > to.end)
    throw new RangeError(`${text} is not an interval of two alike dates in order`)
  return { start: from.start, end: to.end, precision: precisionOf(from.start, to.end, from.unit, sides.length === 2) }
}

type Unit = 'day' | 'month' | 'year'

function readSide(side: string, text: string): { start: Day; end: Day; unit: Unit } {
  if (isDay(side)) return { start: side, end: side, unit: 'day' }
  const start = MONTH.test(side) ? `${side}-01` : YEAR.test(side) ? `${side}-01-01` : ''
  if (!isDay(start))
    throw new RangeError(`${text} is not EDTF that this timeline reads (a day, a month, a year, an interval)`)
  if (YEAR.test(side)) return { start, end: `${side}-12-31`, unit: 'year' }
  const { year, month } = parseDay(start)
  return { start, end: formatDay({ year, month, day: daysInMonth(year, month) }), unit: 'month' }
}

function precisionOf(start: Day, end: Day, unit: Unit, interval: boolean): Precision {
  if (unit === 'year') return 'year'
  const first = parseDay(start)
  const last = parseDay(end)
  const months = last.year * 12 + last.month - first.year * 12 - first.month + 1
  if (unit === 'month') return months === 3 ? 'season' : 'month'
  if (!interval) return 'day'
  return weekdayOf(start) === 0 && daysBetween(start, end) === 6 ? 'week' : 'days'
}

function joined(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`
}

function startsMonth(day: Day): boolean {
  return day.endsWith('-01')
}

function endsMonth(day: Day): boolean {
  const { year, month, day: number } = parseDay(day)
  return number === daysInMonth(year, month)
}

function startsYear(day: Day): boolean {
  return day.endsWith('-01-01')
}

function endsYear(day: Day): boolean {
  return day.endsWith('-12-31')
}

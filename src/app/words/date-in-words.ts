import type { Day } from '../../model/day.ts'
import { parseDay } from '../../model/day.ts'
import type { Precision } from '../../model/dataset.ts'
import { messages } from '../messages.ts'
import type { Season } from './date-language.ts'

/** What is needed to say when something was. Days are inclusive. */
export type Span = { start: Day; end: Day; precision: Precision; openStart?: boolean; openEnd?: boolean }

/** Three months from one of these are a season by name. */
const SEASONS: Record<number, Season> = { 12: 'winter', 3: 'spring', 6: 'summer', 9: 'autumn' }

/** A date as precise as it is known and no more: `19–25 December 2022`, `autumn 2022`, `since 24 February 2022`. */
export function dateInWords(span: Span): string {
  return words(span, false)
}

/** The same with short months, for a narrow column: `19–25 Dec 2022`. */
export function shortDate(span: Span): string {
  return words(span, true)
}

/** One day: `17 June 2022`; with the weekday, 0 for Monday, `Friday 17 June 2022`. */
export function dayInWords(day: Day, weekday?: number): string {
  const text = messages.dates.day(day, false)
  return weekday === undefined ? text : messages.dates.withWeekday(weekday, text)
}

/** A day on an axis, below the year: `9 Apr`; the month that begins with it: `Apr`; the year: `2024`. */
export function tickInWords(unit: 'day' | 'month' | 'year', day: Day): string {
  const { dates } = messages
  const year = day.slice(0, 4)
  if (unit === 'year') return dates.year(year)
  return unit === 'month' ? dates.monthName(Number(day.slice(5, 7))) : dates.withoutYear(dates.day(day, true), year)
}

/** `2022-06` or `2022-06-15` → `June 2022`. */
export function monthInWords(month: string): string {
  return messages.dates.month(month.slice(0, 7), false)
}

/** `2022-06` → `Jun 2022`. */
export function shortMonth(month: string): string {
  return messages.dates.month(month.slice(0, 7), true)
}

/** The season that a span has a name for: September to November is autumn, October and November are only months. */
export function seasonOf({ start, end }: Pick<Span, 'start' | 'end'>): Season | undefined {
  const [from, to] = [parseDay(start), parseDay(end)]
  const months = (to.year - from.year) * 12 + to.month - from.month
  return from.day === 1 && months === 2 ? SEASONS[from.month] : undefined
}

function words(span: Span, short: boolean): string {
  const { start, end, precision, openStart, openEnd } = span
  const { dates } = messages
  if (openStart) return dates.by(dates.day(end, short))
  if (openEnd || precision === 'open') return dates.since(dates.day(start, short))
  switch (precision) {
    case 'day':
    case 'days':
      return range(start, end, short)
    case 'week':
      return dates.week(range(start, end, short))
    case 'month':
      return months(start, end, short)
    case 'season': {
      const season = seasonOf(span)
      if (!season) return months(start, end, short)
      return dates.season(season, Number(start.slice(0, 4)), Number(end.slice(0, 4)))
    }
    default: {
      const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
      return from === to ? dates.year(from) : dates.years(from, to)
    }
  }
}

function range(start: Day, end: Day, short: boolean): string {
  return start === end ? messages.dates.day(start, short) : messages.dates.range(start, end, short)
}

function months(start: Day, end: Day, short: boolean): string {
  const [from, to] = [start, end].map((day) => messages.dates.month(day.slice(0, 7), short)) as [string, string]
  return from === to ? from : messages.dates.months(from, to)
}

/** Days, weeks, months, seasons, quarters, years, decades and centuries as inclusive days with their TIMEX3 value. */
import {
  addDays,
  dayNumberOf,
  daysInMonth,
  formatDay,
  isDay,
  monthSpan,
  parseDay,
  toDayNumber,
  weekdayOf,
} from '../../model/day.ts'
import type { Day } from '../../model/day.ts'
import { CALENDAR } from './calendar.ts'
import type { Extent } from './reading.ts'

/** Articles look back to the treaties and wars of the nineteenth century; earlier numbers of four digits are seldom years. */
export const FIRST_YEAR = 1800
export const LAST_YEAR = 2100

/** An extent that is closed on both sides. */
export type Closed = Extent & { from: Day; to: Day }

export function dayExtent(day: Day): Closed {
  return { from: day, to: day, precision: 'day', value: day }
}

/** The true week, Monday to Sunday, around a day: `2022-12-21` → 2022-12-19…2022-12-25, value 2022-W51. */
export function weekExtent(day: Day): Closed {
  const monday = addDays(day, -weekdayOf(day))
  return { from: monday, to: addDays(monday, 6), precision: 'week', value: weekValue(monday) }
}

/** Saturday and Sunday of the week around a day. */
export function weekendExtent(day: Day): Closed {
  const saturday = addDays(day, 5 - weekdayOf(day))
  return { from: saturday, to: addDays(saturday, 1), precision: 'days', value: `${weekValue(saturday)}-WE` }
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function weekValue(day: Day): string {
  const thursday = addDays(day, 3 - weekdayOf(day))
  const { year } = parseDay(thursday)
  const number = Math.floor((toDayNumber(thursday) - dayNumberOf({ year, month: 1, day: 1 })) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

export function monthExtent(year: number, month: number): Closed {
  const span = monthSpan(year, month)
  return { ...span, precision: 'month', value: span.from.slice(0, 7) }
}

/** A season by its index in the lexicon; winter runs into the next year: `seasonExtent(3, 2022)` → 2022-12-01…2023-02-28. */
export function seasonExtent(season: number, year: number): Closed {
  const { first, code } = CALENDAR.seasons[season] ?? { first: 3, code: 'SP' }
  const lastMonth = first === 12 ? 2 : first + 2
  const from = formatDay({ year, month: first, day: 1 })
  return {
    from,
    to: monthSpan(first === 12 ? year + 1 : year, lastMonth).to,
    precision: 'season',
    value: `${year}-${code}`,
  }
}

export function quarterExtent(year: number, quarter: number): Closed {
  const first = quarter * 3 - 2
  const from = formatDay({ year, month: first, day: 1 })
  return { from, to: monthSpan(year, first + 2).to, precision: 'season', value: `${year}-Q${quarter}` }
}

export function halfExtent(year: number, half: number): Closed {
  const from = formatDay({ year, month: half === 1 ? 1 : 7, day: 1 })
  return { from, to: monthSpan(year, half === 1 ? 6 : 12).to, precision: 'year', value: `${year}-H${half}` }
}

export function yearExtent(year: number, years = 1): Closed {
  const from = formatDay({ year, month: 1, day: 1 })
  return {
    from,
    to: formatDay({ year: year + years - 1, month: 12, day: 31 }),
    precision: 'year',
    value: String(year).padStart(4, '0'),
  }
}

export function decadeExtent(year: number): Closed {
  const first = Math.floor(year / 10) * 10
  return { ...yearExtent(first, 10), value: String(first / 10) }
}

/** The 20th century is 1901–2000; TIMEX3 writes it by its first two digits, 19. */
export function centuryExtent(century: number): Closed {
  return { ...yearExtent((century - 1) * 100 + 1, 100), value: String(century - 1).padStart(2, '0') }
}

/** Whether there is such a day, in the years that we read. */
export function checkedDay(year: number, month: number, day: number): { day: Day } | { unresolved: string } {
  if (month < 1 || month > 12) return { unresolved: `there is no month ${month}` }
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year < FIRST_YEAR || year > LAST_YEAR) return { unresolved: outOfRange(year) }
  if (!isDay(text))
    return {
      unresolved: `${monthLabel(month)} ${year} has ${daysInMonth(year, month)} days, so there is no day ${day}`,
    }
  return { day: text }
}

export function inYears(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

export function outOfRange(year: number): string {
  return `the year ${year} lies outside ${FIRST_YEAR}–${LAST_YEAR}, the years that this timeline reads`
}

function monthLabel(month: number): string {
  const name = CALENDAR.months[month - 1]?.names[0] ?? ''
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

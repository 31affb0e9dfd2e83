import { type Day, parseDay } from '../../model/day.ts'
import type { Precision } from '../../model/dataset.ts'

/** What is needed to say when something was. Days are inclusive. */
export type Span = { start: Day; end: Day; precision: Precision; openStart?: boolean; openEnd?: boolean }

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const SHORT = MONTHS.map((month) => month.slice(0, 3))
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const SEASONS: Record<number, string> = { 12: 'winter', 3: 'spring', 6: 'summer', 9: 'autumn' }

type Style = { months: readonly string[] }
const LONG_STYLE: Style = { months: MONTHS }
const SHORT_STYLE: Style = { months: SHORT }

/** A date as precise as it is known and no more: `19–25 December 2022`, `autumn 2022`, `since 24 February 2022`. */
export function dateInWords(span: Span): string {
  return words(span, LONG_STYLE)
}

/** The same with short months, for a narrow column: `19–25 Dec 2022`. */
export function shortDate(span: Span): string {
  return words(span, SHORT_STYLE)
}

/** With the preposition that a sentence needs: `on 15 June 2022`, `in autumn 2022`, `by 17 June 2022`. */
export function dateInSentence(span: Span): string {
  const text = words(span, LONG_STYLE)
  if (span.openStart || span.openEnd || span.precision === 'open') return text
  if (span.precision === 'day') return `on ${text}`
  if (span.precision === 'week') return `in the ${text}`
  return span.precision === 'days' ? `between ${text.replace(/\s?–\s?/, ' and ')}` : `in ${text}`
}

/** One day: `Friday 17 June 2022`. */
export function dayInWords(day: Day, weekday?: number): string {
  const name = weekday === undefined ? '' : `${WEEKDAYS[weekday] ?? ''} `
  return `${name}${oneDay(day, LONG_STYLE)}`
}

/** `2022-06` or `2022-06-15` → `June 2022`. */
export function monthInWords(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
}

/** `2022-06` → `Jun 2022`. */
export function shortMonth(month: string): string {
  return `${SHORT[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
}

function words({ start, end, precision, openStart, openEnd }: Span, style: Style): string {
  if (openStart) return `by ${oneDay(end, style)}`
  if (openEnd || precision === 'open') return `since ${oneDay(start, style)}`
  switch (precision) {
    case 'day':
      return start === end ? oneDay(start, style) : range(start, end, style)
    case 'days':
      return range(start, end, style)
    case 'week':
      return `week of ${range(start, end, style)}`
    case 'month':
      return start.slice(0, 7) === end.slice(0, 7)
        ? month(start, style)
        : `${month(start, style)} – ${month(end, style)}`
    case 'season':
      return season(start, end, style)
    default:
      return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`
  }
}

function oneDay(day: Day, style: Style): string {
  const parts = parseDay(day)
  return `${parts.day} ${month(day, style)}`
}

function month(day: Day, { months }: Style): string {
  return `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}

function range(start: Day, end: Day, style: Style): string {
  if (start === end) return oneDay(start, style)
  const [from, to] = [parseDay(start), parseDay(end)]
  if (from.year === to.year && from.month === to.month) return `${from.day}–${oneDay(end, style)}`
  if (from.year === to.year) return `${from.day} ${style.months[from.month - 1] ?? ''} – ${oneDay(end, style)}`
  return `${oneDay(start, style)} – ${oneDay(end, style)}`
}

/** Three months from March, June, September or December are a season by name; anything else is said by its months. */
function season(start: Day, end: Day, style: Style): string {
  const [from, to] = [parseDay(start), parseDay(end)]
  const name = from.day === 1 ? SEASONS[from.month] : undefined
  const months = (to.year - from.year) * 12 + to.month - from.month
  if (!name || months !== 2) return `${month(start, style)} – ${month(end, style)}`
  return from.year === to.year ? `${name} ${from.year}` : `${name} ${from.year}–${String(to.year).slice(2)}`
}

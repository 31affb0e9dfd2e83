import { parseDay } from '../../../model/day.ts'
import type { DateLanguage } from '../date-language.ts'

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
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function nameOf(month: number, short: boolean): string {
  const name = MONTHS[month - 1] ?? ''
  return short ? name.slice(0, 3) : name
}

export const dates: DateLanguage = {
  day(day, short) {
    const parts = parseDay(day)
    return `${parts.day} ${nameOf(parts.month, short)} ${day.slice(0, 4)}`
  },
  month: (month, short) => `${nameOf(Number(month.slice(5, 7)), short)} ${month.slice(0, 4)}`,
  monthName: (month) => nameOf(month, true),
  year: (year) => year,
  years: (from, to) => `${from}–${to}`,
  range(start, end, short) {
    const [from, to] = [parseDay(start), parseDay(end)]
    if (from.year !== to.year) return `${dates.day(start, short)} – ${dates.day(end, short)}`
    if (from.month !== to.month) return `${from.day} ${nameOf(from.month, short)} – ${dates.day(end, short)}`
    return `${from.day}–${dates.day(end, short)}`
  },
  months: (from, to) => `${from} – ${to}`,
  week: (range) => `week of ${range}`,
  season: (season, from, to) => (from === to ? `${season} ${from}` : `${season} ${from}–${String(to).slice(2)}`),
  since: (day) => `since ${day}`,
  by: (day) => `by ${day}`,
  withWeekday: (weekday, day) => `${WEEKDAYS[weekday] ?? ''} ${day}`,
  withoutYear: (text, year) => (text.endsWith(` ${year}`) ? text.slice(0, -year.length - 1) : text),
}

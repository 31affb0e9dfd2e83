/**
 * Days without a clock. A `Day` is a calendar day of the proleptic Gregorian calendar written `YYYY-MM-DD`; a day number counts
 * days since 1970-01-01. Nothing here knows a time zone, a locale or today, so the same words give the same days everywhere.
 * Arithmetic: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", https://howardhinnant.github.io/date_algorithms.html
 */
export type Day = string

/** Monday is 0 (ISO 8601), Sunday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

export type DayParts = { year: number; month: number; day: number }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Days since 1970-01-01: `dayNumber({year: 1970, month: 1, day: 2})` → 1. Month and day count from 1 and are taken as they are. */
export function dayNumberOf({ year, month, day }: DayParts): number {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The inverse of `dayNumberOf`. */
export function partsOfNumber(number: number): DayParts {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** How many days a month has: `daysInMonth(2024, 2)` → 29. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  return dayNumberOf(next) - dayNumberOf({ year, month, day: 1 })
}

/** Whether the text is a day that exists: `2023-02-29` and `2023-2-1` are not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const { year, month, day } = split(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** `{year: 2024, month: 4, day: 9}` → `2024-04-09`. Throws a RangeError when there is no such day. */
export function formatDay(parts: DayParts): Day {
  const text = `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

/** `2024-04-09` → its parts. Throws a RangeError when the text is not a day. */
export function parseDay(day: Day): DayParts {
  if (!isDay(day)) throw new RangeError(`${day} is not a day (YYYY-MM-DD)`)
  return split(day)
}

/** `2024-04-09` → days since 1970-01-01. */
export function toDayNumber(day: Day): number {
  return dayNumberOf(parseDay(day))
}

/** Days since 1970-01-01 → `YYYY-MM-DD`. */
export function fromDayNumber(number: number): Day {
  return formatDay(partsOfNumber(number))
}

/** `addDays('2024-02-28', 2)` → `2024-03-01`. */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days)
}

/** Days from `from` to `to`: `daysBetween('2024-04-09', '2024-04-11')` → 2. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** Monday 0 … Sunday 6. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  const remainder = (toDayNumber(day) + 3) % 7
  return ((remainder + 7) % 7) as Weekday
}

/** First and last day of a month: `monthSpan(2023, 10)` → `{from: '2023-10-01', to: '2023-10-31'}`. */
export function monthSpan(year: number, month: number): { from: Day; to: Day } {
  return { from: formatDay({ year, month, day: 1 }), to: formatDay({ year, month, day: daysInMonth(year, month) }) }
}

/** Moves by whole months and keeps to the month's last day: `addMonths('2024-01-31', 1)` → `2024-02-29`. */
export function addMonths(day: Day, months: number): Day {
  const parts = parseDay(day)
  const index = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return formatDay({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}

function split(text: string): DayParts {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

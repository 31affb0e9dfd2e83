/** The day of a holiday in a year. */
import { addDays, daysInMonth, formatDay, weekdayOf } from '../../model/day.ts'
import type { Day } from '../../model/day.ts'
import { LUNAR_NEW_YEAR } from './calendar.ts'
import type { Holiday } from './calendar.ts'

/** `holidayIn(Thanksgiving, 2023)` → 2023-11-23; undefined where a table does not reach that year. */
export function holidayIn(holiday: Holiday, year: number): Day | undefined {
  if (holiday.table) {
    const monthDay = LUNAR_NEW_YEAR[String(year)]
    return monthDay === undefined ? undefined : `${year}-${monthDay}`
  }
  if (holiday.easter !== undefined) return addDays(easterSunday(year), holiday.easter)
  const month = holiday.month ?? 1
  if (holiday.weekday === undefined) return formatDay({ year, month, day: holiday.day ?? 1 })
  return addDays(nthWeekday(year, month, holiday.weekday, holiday.nth ?? 1), holiday.plus ?? 0)
}

/** The nth such weekday of a month, the last for −1: `nthWeekday(2023, 11, 3, 4)` → 2023-11-23. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = formatDay({ year, month, day: 1 })
  const earliest = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  if (nth > 0) return addDays(earliest, (nth - 1) * 7)
  const last = formatDay({ year, month, day: daysInMonth(year, month) })
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}

/** Easter Sunday of the Gregorian reckoning. Anonymous algorithm, J. Meeus, Astronomical Algorithms, 1991, chapter 8. */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return formatDay({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

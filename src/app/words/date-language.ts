/** How a language says dates. Days are `YYYY-MM-DD`, months `YYYY-MM`; `short` asks for short names of months where there are any. */
import type { Day } from '../../model/day.ts'

export type Season = 'winter' | 'spring' | 'summer' | 'autumn'

export type DateLanguage = {
  day: (day: Day, short: boolean) => string
  month: (month: string, short: boolean) => string
  /** The short name of a month alone, 1 to 12, for an axis. */
  monthName: (month: number) => string
  year: (year: string) => string
  years: (from: string, to: string) => string
  /** From a day to a later one. */
  range: (start: Day, end: Day, short: boolean) => string
  /** Months from one to another, given as texts. */
  months: (from: string, to: string) => string
  /** The week that a range, given as text, is. */
  week: (range: string) => string
  /** A winter may begin in one year and end in the next. */
  season: (season: Season, from: number, to: number) => string
  /** With no known end, with no known beginning; the day is given as text. */
  since: (day: string) => string
  by: (day: string) => string
  /** A day, given as text, with its weekday; 0 is Monday. */
  withWeekday: (weekday: number, day: string) => string
  /** The text of a date without its year, which stands above it. */
  withoutYear: (text: string, year: string) => string
}

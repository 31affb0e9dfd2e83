/** Every rule of dates, in order: at one place the longest match wins, and among equals the rule that stands first. */
import { present, past, future, nearbyDay, tonight, atNight, nightAddress } from './rules/deictic.ts'
import { afterAnchor, ago, yearsAgoOn } from './rules/ago.ts'
import { dayOfMonth } from './rules/day-of-month.ts'
import { besideHoliday } from './rules/beside-holiday.ts'
import { otherCalendar, otherEra } from './rules/beyond.ts'
import { clockTime } from './rules/clock-times.ts'
import { hyphenSpan, length, ordinalDay, recentSpan } from './rules/durations.ts'
import { repeated } from './rules/repeated.ts'
import { dayMonthOfYear, dayMonthYear, isoDate, monthDayWithoutYear, numericDate } from './rules/explicit.ts'
import { beforeMidnight } from './rules/midnight.ts'
import { bareMonth, monthOfRelativeYear, monthOfToldYear, monthYear, relativeMonth } from './rules/months.ts'
import { anchored, era, holiday, notADate } from './rules/named.ts'
import { earlier, narrativeDay, nextTold, sinceTold } from './rules/narrative.ts'
import { nthOfMonth } from './rules/nth-of-month.ts'
import { periodUpTo } from './rules/reporting-periods.ts'
import { bareSeason, relativePeriod, relativeSeason, seasonOfYear } from './rules/periods.ts'
import {
  edgeOfPeriod,
  halfOfMonth,
  firstMonths,
  firstMonthsOfYear,
  fiscalYear,
  quarter,
} from './rules/parts-of-periods.ts'
import { dayRange, monthRange, weekdayRange, yearRange } from './rules/ranges.ts'
import { movedWeekday, weekday, weekdayAhead } from './rules/weekdays.ts'
import { century, decade, year } from './rules/years.ts'
import type { Rule } from './reading.ts'

export const RULES: readonly Rule[] = [
  // words of the calendar inside a name
  notADate,
  // written out
  isoDate,
  numericDate,
  dayRange,
  monthRange,
  yearRange,
  dayMonthYear,
  dayMonthOfYear,
  monthDayWithoutYear,
  dayOfMonth,
  otherCalendar,
  otherEra,
  // by name
  besideHoliday,
  holiday,
  afterAnchor,
  anchored,
  era,
  // weekdays
  weekdayRange,
  movedWeekday,
  weekdayAhead,
  weekday,
  // counted from the article
  nearbyDay,
  tonight,
  atNight,
  nightAddress,
  beforeMidnight,
  nthOfMonth,
  edgeOfPeriod,
  halfOfMonth,
  periodUpTo,
  firstMonthsOfYear,
  firstMonths,
  monthYear,
  monthOfRelativeYear,
  relativeMonth,
  seasonOfYear,
  relativeSeason,
  fiscalYear,
  quarter,
  nextTold,
  relativePeriod,
  monthOfToldYear,
  bareMonth,
  bareSeason,
  // counted from the day that the text named last
  narrativeDay,
  sinceTold,
  yearsAgoOn,
  ago,
  earlier,
  clockTime,
  // years and more
  year,
  decade,
  century,
  // how long and how often
  repeated,
  ordinalDay,
  recentSpan,
  hyphenSpan,
  length,
  // words that name no day
  present,
  past,
  future,
]

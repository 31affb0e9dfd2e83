/** "the second week of May", "the first Monday of June 2023", "the last day of the month". */
import { addDays, formatDay, parseDay } from '../../../model/day.ts'
import { dayExtent, inYears, monthExtent, outOfRange } from '../extents.ts'
import { nthWeekday } from '../holidays.ts'
import { hasWord, valueOf } from '../pattern.ts'
import { withoutReference } from '../reading.ts'
import type { Reading, Rule } from '../reading.ts'
import { impossible } from './explicit.ts'
import { monthMeant } from './months.ts'

export const nthOfMonth: Rule = {
  name: 'nth-week-or-weekday-of-month',
  patterns: ['(the)? (ORDINAL|last|final) (full)? (UNIT|WEEKDAY) (of|in) MONTH (,? YEAR)?'],
  read(match, context) {
    const nth = valueOf(match, 'ORDINAL') ?? -1
    const weekday = valueOf(match, 'WEEKDAY')
    if (nth > 5 || (weekday === undefined && !hasWord(match, 'week', 'day'))) return null
    const stated = valueOf(match, 'YEAR')
    if (stated !== undefined && !inYears(stated)) return impossible(outOfRange(stated))
    if (stated === undefined && !context.published) return withoutReference('XXXX-XX', 'interval', context)
    const month: Reading =
      stated === undefined
        ? monthMeant(match, context)
        : { ...monthExtent(stated, valueOf(match, 'MONTH') ?? 1), basis: 'explicit', certainty: 'stated' }
    if (month.from === undefined || month.to === undefined) return null
    const { year, month: number } = parseDay(month.from)
    if (weekday !== undefined) {
      const day = nthWeekday(year, number, weekday, nth)
      return day > month.to ? impossible('that month has no such day') : { ...month, ...dayExtent(day) }
    }
    if (hasWord(match, 'day')) {
      const day = nth < 0 ? month.to : formatDay({ year, month: number, day: nth })
      return { ...month, ...dayExtent(day) }
    }
    const from = nth < 0 ? addDays(month.to, -6) : addDays(month.from, (nth - 1) * 7)
    const end = nth < 0 ? month.to : addDays(from, 6)
    const to = end > month.to ? month.to : end
    return {
      ...month,
      from,
      to,
      value: `${from}/${to}`,
      precision: 'days',
      certainty: 'assumed',
      note: 'weeks of a month are counted from its first day',
    }
  },
}

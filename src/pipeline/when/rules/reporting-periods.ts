/** The periods that companies and offices report on: "the three months to June", "the year ended 31 March". */
import { addDays, addMonths, type Day } from '../../../model/day.ts'
import { CALENDAR } from '../calendar.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { withoutReference } from '../reading.ts'
import type { Context, Reading, Rule } from '../reading.ts'
import { dayMonthYear, monthDayWithoutYear, statedMonth } from './explicit.ts'
import { monthMeant } from './months.ts'

const TO = '(to|ended|ending|through|that ended) (in|on|at)? (the end of)?'
const END = '(MONTH DAY|DAY MONTH|MONTH) ,? YEAR?'
const LONGEST = 36

export const periodUpTo: Rule = {
  name: 'period-up-to-its-end',
  patterns: [`(the)? (first)? NUMBER UNITS ${TO} ${END}`, `(the)? (fiscal|financial)? (UNIT|half - UNIT) ${TO} ${END}`],
  read(match, context) {
    const months = monthsOf(match)
    if (months === undefined) return null
    if (valueOf(match, 'YEAR') === undefined && !context.published) return withoutReference('XXXX', 'interval', context)
    const end = endOf(match, context)
    if (end?.from === undefined || end.to === undefined) return null
    const { mod: _mod, ...rest } = end
    const from: Day = addMonths(addDays(end.to, 1), -months)
    return { ...rest, type: 'DURATION', value: `P${months}M`, from, precision: end.from === end.to ? 'days' : 'month' }
  },
}

/** How many months the period is long; undefined for one that is not told in months. */
function monthsOf(match: Match): number | undefined {
  const unit = CALENDAR.units[valueOf(match, 'UNITS') ?? valueOf(match, 'UNIT') ?? -1]
  const of: Partial<Record<string, number>> = { M: 1, Q: 3, Y: 12 }
  const each = unit === undefined || unit.time ? undefined : of[unit.code]
  if (each === undefined) return undefined
  const counted = match.entries.some(({ entry, at }) => entry.kind === 'NUMBER' && at <= match.from + 2)
  const count = hasWord(match, 'half') ? 0.5 : counted ? (valueOf(match, 'NUMBER') ?? 1) : 1
  const months = count * each
  return Number.isInteger(months) && months >= 1 && months <= LONGEST ? months : undefined
}

function endOf(match: Match, context: Context): Reading | null {
  const [year, day] = [valueOf(match, 'YEAR'), valueOf(match, 'DAY')]
  if (day === undefined) return year === undefined ? monthMeant(match, context) : statedMonth(year, valueOf(match, 'MONTH') ?? 1) // prettier-ignore
  const end = (year === undefined ? monthDayWithoutYear : dayMonthYear).read(match, context)
  return end === 'not-a-date' ? null : end
}

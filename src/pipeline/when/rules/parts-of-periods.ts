/** Starts, middles and ends of periods, quarters, halves, fiscal years, the first six months of a year. */
import { addDays, addMonths, monthSpan, parseDay } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { CALENDAR } from '../calendar.ts'
import { type Closed, halfExtent, inYears, monthExtent, outOfRange, quarterExtent, yearExtent } from '../extents.ts'
import { modOf } from '../modifier.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { withoutReference } from '../reading.ts'
import type { Context, Extent, Reading, Rule } from '../reading.ts'
import { shiftOf } from '../shift.ts'
import { impossible } from './explicit.ts'
import { monthMeant, partOfMonth } from './months.ts'
import { periodExtent } from './periods.ts'

const EDGE = '(start|beginning|outset|end|middle|turn|close)'

export const edgeOfPeriod: Rule = {
  name: 'start-middle-or-end-of-period',
  patterns: [
    `(the)? (very)? ${EDGE} of (the|this|last|next) (following|previous|current|coming)? UNIT`,
    '(early|mid|late) -? (this|last|next) UNIT',
    `(the)? (very)? ${EDGE} of YEAR`,
    `(the)? ${EDGE} of year`,
    '(end|start) - YEAR',
    'UNIT - end',
    'mid - UNIT',
  ],
  read(match, context) {
    const mod = modOf(match)
    const stated = valueOf(match, 'YEAR')
    const unit = valueOf(match, 'UNIT')
    const code = unit === undefined ? 'Y' : CALENDAR.units[unit]?.code
    if (!mod || code === undefined || !['W', 'M', 'Q', 'Y', 'DE'].includes(code)) return null
    if (stated !== undefined && !inYears(stated)) return impossible(outOfRange(stated))
    if (stated === undefined && !context.published) return withoutReference('XXXX', 'interval', context)
    const told = hasWord(match, 'following', 'previous') ? context.lastNamed : undefined
    const reference = told ?? context.published?.date
    const back = told === undefined && code === 'Y' && mod === 'END' && isBehind(match, context) ? -1 : 0
    const whole = stated === undefined ? periodExtent(code, reference ?? '', shiftOf(match) + back) : yearExtent(stated)
    if (whole?.from === undefined || whole.to === undefined) return null
    const counted =
      stated === undefined && reference !== undefined
        ? { reference, countedFrom: told === undefined ? ('article' as const) : ('text' as const) }
        : {}
    const base: Reading = { ...whole, mod, basis: 'interval', certainty: 'assumed', ...counted }
    if (code === 'Y') return { ...base, ...MONTHS_AT[mod](parseDay(whole.from).year) }
    if (code === 'M') return partOfMonth(base, match)
    if (code === 'W') {
      const [first, last] = { START: [0, 1], MID: [2, 3], END: [4, 6] }[mod] as [number, number]
      return { ...base, from: addDays(whole.from, first), to: addDays(whole.from, last), precision: 'days' }
    }
    return base
  },
}

/** "began in December and peaked by the end of the year", in a paper of March: of the year that the text named last, which is over. */
function isBehind(match: Match, context: Context): boolean {
  const { published, lastNamed } = context
  if (published === undefined || lastNamed === undefined || hasWord(match, 'this', 'last', 'next', 'current'))
    return false
  const { year } = parseDay(published.date)
  return parseDay(lastNamed).year === year - 1 && context.direction(match.from, match.to) === 'past'
}

const MONTHS_AT = {
  START: (year: number) => months(year, 1, 1, 'the start of a year is read as its January'),
  MID: (year: number) => months(year, 6, 7, 'the middle of a year is read as its June and July'),
  END: (year: number) => months(year, 12, 12, 'the end of a year is read as its December'),
}

function months(
  year: number,
  first: number,
  last: number,
  note: string,
): Pick<Reading, 'from' | 'to' | 'precision' | 'note'> {
  return { from: monthSpan(year, first).from, to: monthSpan(year, last).to, precision: 'month', note }
}

/** "the second half of July", "the first half of next month". */
export const halfOfMonth: Rule = {
  name: 'half-of-month',
  patterns: ['the? (first|second|latter) half of (MONTH (,? YEAR)?|(this|last|next|the) month)'],
  read(match, context) {
    const stated = valueOf(match, 'YEAR')
    if (stated !== undefined && !inYears(stated)) return impossible(outOfRange(stated))
    if (stated === undefined && !context.published) return withoutReference('XXXX-XX', 'interval', context)
    const reference = context.published?.date ?? ''
    const named = valueOf(match, 'MONTH')
    const month: Reading | undefined =
      named === undefined
        ? ofMonth(periodExtent('M', reference, shiftOf(match)), reference)
        : stated === undefined
          ? monthMeant(match, context)
          : { ...monthExtent(stated, named), basis: 'explicit', certainty: 'stated' }
    if (month?.from === undefined || month.to === undefined) return null
    const middle = addDays(month.from, MIDDLE)
    const days = hasWord(match, 'first') ? { to: addDays(middle, -1) } : { from: middle }
    return { ...month, ...days, precision: 'days', note: 'the second half of a month is read as from its 16th on' }
  },
}

/** Days from the first of a month to the 16th, on which its second half begins. */
const MIDDLE = 15

function ofMonth(extent: Extent | null, reference: Day): Reading | undefined {
  return extent === null
    ? undefined
    : { ...extent, basis: 'interval', certainty: 'inferred', reference, countedFrom: 'article' }
}

export const firstMonthsOfYear: Rule = {
  name: 'first-or-last-months-of-year',
  patterns: [
    '(the)? (first|last|final|opening|closing) (NUMBER|few)? (UNITS|UNIT) of (the)? (YEAR|(this|last|next)? year|MONTH (YEAR)?)',
  ],
  read(match, context) {
    const unit = CALENDAR.units[valueOf(match, 'UNITS') ?? valueOf(match, 'UNIT') ?? -1]?.code
    const count = valueOf(match, 'NUMBER') ?? 1
    const stated = valueOf(match, 'YEAR')
    const month = valueOf(match, 'MONTH')
    if (stated === undefined && !context.published) return withoutReference('XXXX', 'interval', context)
    const reference = context.published?.date
    const year = stated ?? parseDay(reference ?? '').year + shiftOfYear(match)
    if (!inYears(year)) return impossible(outOfRange(year))
    const whole = month === undefined ? yearExtent(year) : monthExtent(year, month)
    const first = hasWord(match, 'first', 'opening')
    const counted =
      stated === undefined && reference !== undefined ? { reference, countedFrom: 'article' as const } : {}
    const base: Reading = {
      ...whole,
      basis: stated === undefined ? 'interval' : 'explicit',
      certainty: stated === undefined ? 'inferred' : 'stated',
      ...counted,
    }
    const several = valueOf(match, 'UNITS') !== undefined && valueOf(match, 'NUMBER') === undefined
    if (several) return someOf(base, whole, first, month === undefined, unit)
    if (unit === 'M' && month === undefined && count <= 12) {
      const from = first ? whole.from : addMonths(`${year}-12-01`, 1 - count)
      const last = parseDay(first ? addMonths(whole.from, count - 1) : `${year}-12-01`)
      return {
        ...base,
        type: 'DURATION',
        value: `P${count}M`,
        from,
        to: monthSpan(last.year, last.month).to,
        precision: 'month',
      }
    }
    const days = unit === 'W' ? count * 7 : unit === 'D' ? count : 0
    if (days < 1 || days > 31) return null
    const from = first ? whole.from : addDays(whole.to, 1 - days)
    return {
      ...base,
      type: 'DURATION',
      value: `P${count}${unit ?? 'D'}`,
      from,
      to: first ? addDays(whole.from, days - 1) : whole.to,
      precision: 'days',
    }
  },
}

/** "the last days of April", "the first weeks of 2024": nobody says how many, so a part of about that length. */
function someOf(
  base: Reading,
  whole: Closed,
  first: boolean,
  ofYear: boolean,
  unit: string | undefined,
): Reading | null {
  const days = ({ D: 10, W: ofYear ? 42 : 14, M: ofYear ? 122 : 0 } as Partial<Record<string, number>>)[unit ?? ''] ?? 0
  if (days === 0) return null
  return {
    ...base,
    mod: first ? 'START' : 'END',
    from: first ? whole.from : addDays(whole.to, 1 - days),
    to: first ? addDays(whole.from, days - 1) : whole.to,
    precision: 'days',
    certainty: 'assumed',
    note: 'the words do not say how many',
  }
}

/** "Exports grew in the first four months": of the article's year, in the language of statistics. */
export const firstMonths: Rule = {
  name: 'first-months-of-year-of-publication',
  patterns: ['the first NUMBER UNITS'],
  read(match, context) {
    const reference = context.published?.date
    const count = valueOf(match, 'NUMBER') ?? 0
    const isMonths = CALENDAR.units[valueOf(match, 'UNITS') ?? -1]?.names.includes('month') ?? false
    const before = match.words[match.from - 1]?.lower ?? ''
    const after = match.words[match.to]?.lower ?? ''
    if (!isMonths || count < 1 || count > 12 || !['in', 'over', 'during', 'for'].includes(before)) return null
    if (reference === undefined || ['of', 'after', 'since', 'in'].includes(after)) return null
    const { from } = yearExtent(parseDay(reference).year)
    const last = parseDay(addMonths(from, count - 1))
    const { to } = monthSpan(last.year, last.month)
    if (from > reference) return null
    return {
      from,
      to,
      type: 'DURATION',
      value: `P${count}M`,
      precision: 'month',
      basis: 'interval',
      certainty: 'assumed',
      reference,
      countedFrom: 'article',
      note: 'of the year of the article',
    }
  },
}

export const quarter: Rule = {
  name: 'quarter-or-half-of-year',
  patterns: [
    '(the)? (ORDINAL|final|latest|last|most recent) -? (fiscal|calendar)? (quarter|half) (of)? (the)? (fiscal|financial)? (YEAR|(this|last|next)? year)?',
    'QUARTER ,? (of)? YEAR?',
  ],
  read(match, context) {
    const short = valueOf(match, 'QUARTER')
    const isHalf = hasWord(match, 'half') || (short ?? 0) > 10
    const number = short === undefined ? (valueOf(match, 'ORDINAL') ?? (isHalf ? 2 : 4)) : short % 10
    const stated = valueOf(match, 'YEAR')
    const nth = short !== undefined || valueOf(match, 'ORDINAL') !== undefined || hasWord(match, 'final')
    if (!nth || number < 1 || number > (isHalf ? 2 : 4)) return null
    if (isHalf && short === undefined && stated === undefined && !hasWord(match, 'year')) return null
    if (stated === undefined && !context.published) return withoutReference('XXXX', 'interval', context)
    const year = stated ?? quarterYear(match, context, number, isHalf)
    if (!inYears(year)) return impossible(outOfRange(year))
    const extent = isHalf ? halfExtent(year, number) : quarterExtent(year, number)
    if (stated !== undefined) return { ...extent, basis: 'explicit', certainty: 'stated' }
    const reference = context.published?.date ?? ''
    return { ...extent, basis: 'interval', certainty: 'inferred', reference, countedFrom: 'article' }
  },
}

/** Without a year: the quarter that is running or was the last such one, unless the words point ahead. */
function quarterYear(match: Match, context: Context, number: number, isHalf: boolean): number {
  const reference = context.published?.date ?? ''
  const { year } = parseDay(reference)
  if (match.words[match.to - 1]?.lower === 'year') return year + shiftOfYear(match)
  const { from } = isHalf ? halfExtent(year, number) : quarterExtent(year, number)
  return from > reference && context.direction(match.from, match.to) !== 'future' ? year - 1 : year
}

function shiftOfYear(match: Match): number {
  const word = match.words[match.to - 2]?.lower
  return word === 'last' ? -1 : word === 'next' ? 1 : 0
}

export const fiscalYear: Rule = {
  name: 'fiscal-year',
  patterns: [
    '(the)? (fiscal|financial) (year)? YEAR',
    'FISCAL',
    '(the)? (last|this|next|current|previous) (fiscal|financial) year',
  ],
  read(match, context) {
    const stated = valueOf(match, 'FISCAL') ?? valueOf(match, 'YEAR')
    if (stated === undefined && !context.published) return withoutReference('XXXX', 'interval', context)
    const reference = context.published?.date
    const year = stated ?? parseDay(reference ?? '').year + shiftOf(match)
    if (!inYears(year)) return impossible(outOfRange(year))
    return {
      ...yearExtent(year),
      basis: stated === undefined ? 'interval' : 'explicit',
      certainty: 'assumed',
      note: 'where its fiscal year begins is not known, so the calendar year is taken',
      ...(stated === undefined && reference !== undefined ? { reference, countedFrom: 'article' as const } : {}),
    }
  },
}

/** Months, years, decades and centuries, with their beginnings, middles and ends. */
import { addDays, daysBetween, formatDay, monthSpan, parseDay } from '../../../model/day.ts'
import {
  centuryExtent,
  decadeExtent,
  halfExtent,
  monthExtent,
  outOfRange,
  quarterExtent,
  yearExtent,
  FIRST_YEAR,
  LAST_YEAR,
} from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { withoutReference } from '../reading.ts'
import type { Context, Extent, Reading, Rule } from '../reading.ts'
import { impossible, statedMonth } from './explicit.ts'
import { periodExtent, shiftOf } from './periods.ts'

const WHICH = '((the (start|beginning|end|middle) of)|(early|mid|late|earlier|later) (in)? -?)?'

export const monthYear: Rule = {
  name: 'month-and-year',
  patterns: [`${WHICH} MONTH ,? (of)? YEAR`],
  read: (match) => partOfMonth(statedMonth(valueOf(match, 'YEAR') ?? 0, valueOf(match, 'MONTH') ?? 0), match),
}

export const monthOfRelativeYear: Rule = {
  name: 'month-of-relative-year',
  patterns: [`${WHICH} MONTH (of)? (last|this|next|the (previous|following)) year`],
  read(match, context) {
    if (!context.published) return withoutReference('XXXX-XX', 'interval', context)
    const reference = context.published.date
    const year =
      parseDay(reference).year + (hasWord(match, 'last', 'previous') ? -1 : hasWord(match, 'next', 'following') ? 1 : 0)
    const reading = statedMonth(year, valueOf(match, 'MONTH') ?? 0)
    return partOfMonth(
      { ...reading, basis: 'interval', certainty: 'inferred', reference, countedFrom: 'article' },
      match,
    )
  },
}

export const relativeMonth: Rule = {
  name: 'last-or-next-named-month',
  patterns: ['(early|late|mid)? -? (last|next|this|this (past|coming)) MONTH'],
  read(match, context) {
    if (!context.published) return withoutReference('XXXX-XX', 'interval', context)
    return partOfMonth(namedMonth(match, context, shiftOf(match)), match)
  },
}

export const bareMonth: Rule = {
  name: 'month-without-year',
  patterns: [`${WHICH} MONTH`],
  read(match, context) {
    if (!isMonth(match)) return null
    if (!context.published) return withoutReference('XXXX-XX', 'interval', context)
    const direction = context.direction(match.from)
    return partOfMonth(
      { ...namedMonth(match, context, direction === 'future' ? 2 : 0), note: 'the year is not written' },
      match,
    )
  },
}

const BEFORE_MONTH = [
  'in',
  'since',
  'until',
  'till',
  'by',
  'during',
  'from',
  'to',
  'through',
  'throughout',
  'of',
  'before',
  'after',
  'between',
  'for',
  'late',
  'early',
  'mid',
  'around',
  'every',
  'each',
  'and',
  'or',
  'as',
  'come',
  'on',
  'that',
  'the',
  'the',
]

/** Short and ambiguous names ("May", "March", "Mar") need a word before them that asks for a time. */
function isMonth(match: Match): boolean {
  const entry = match.entries.find(({ entry }) => entry.kind === 'MONTH')
  if (!entry) return false
  const word = match.words[entry.at]
  const before = match.words[entry.at - 1]
  const after = match.words[match.to]
  if (entry.entry.weak) {
    if (word && word.text.length > 3 && /^\p{Lu}/u.test(after?.text ?? '') && !/^['’]/.test(after?.text ?? ''))
      return false
    if (
      after &&
      ['said', 'says', 'will', 'would', 'has', 'had', 'was', 'is', 'not', 'be', 'have', 'also', 'told'].includes(
        after.lower,
      )
    )
      return false
    return (
      entry.at > match.from ||
      (before !== undefined &&
        BEFORE_MONTH.includes(before.lower) &&
        before.lower !== 'the' &&
        before.lower !== 'and' &&
        before.lower !== 'on')
    )
  }
  return true
}

/** The named month that the article means: shift −1 before it, +1 and 2 after it, 0 the nearest that has begun. */
function namedMonth(match: Match, context: Context, shift: number): Reading {
  const reference = context.published?.date ?? ''
  const { year } = parseDay(reference)
  const month = valueOf(match, 'MONTH') ?? 0
  const candidates = [year - 1, year, year + 1].map((candidate) => monthExtent(candidate, month))
  const begun = candidates.filter(({ from }) => (from ?? '') <= reference).at(-1)
  const past = candidates.filter(({ to }) => (to ?? '') < reference).at(-1)
  const ahead = candidates.find(({ from }) => (from ?? '') > reference)
  const current = candidates.find(({ to }) => (to ?? '') >= reference)
  let extent: Extent | undefined
  if (shift === -1) extent = past
  else if (shift === 1) extent = ahead
  else if (shift === 2) extent = current
  else if (hasWord(match, 'this')) extent = monthExtent(year, month)
  else {
    const near =
      ahead?.from !== undefined &&
      daysBetween(reference, ahead.from) <= 60 &&
      context.direction(match.from) !== 'past' &&
      daysBetween(begun?.to ?? '', reference) > 120
    extent = near ? ahead : begun
  }
  return {
    ...(extent ?? monthExtent(year, month)),
    basis: 'interval',
    certainty: 'inferred',
    reference,
    countedFrom: 'article',
  }
}

/** Early is the first ten days, mid the next ten, late the rest; the reader is told. */
function partOfMonth(reading: Reading, match: Match): Reading {
  const mod = modOf(match)
  if (!mod || !reading.from || !reading.to) return reading
  const { year, month } = parseDay(reading.from)
  const [first, last] =
    mod === 'START' ? [1, 10] : mod === 'MID' ? [11, 20] : [21, parseDay(monthSpan(year, month).to).day]
  const note =
    mod === 'START'
      ? 'early is read as the first ten days'
      : mod === 'MID'
        ? 'mid is read as the second ten days'
        : 'late is read as from the 21st on'
  return {
    ...reading,
    mod,
    from: formatDay({ year, month, day: first }),
    to: formatDay({ year, month, day: last }),
    precision: 'days',
    certainty: 'assumed',
    note,
  }
}

export function modOf(match: Match): 'START' | 'MID' | 'END' | undefined {
  if (hasWord(match, 'early', 'start', 'beginning', 'earlier')) return 'START'
  if (hasWord(match, 'mid', 'middle')) return 'MID'
  return hasWord(match, 'late', 'end', 'later') ? 'END' : undefined
}

export const edgeOfPeriod: Rule = {
  name: 'start-middle-or-end-of-period',
  patterns: [
    '(the)? (very)? (start|beginning|end|middle|turn|close) of (the|this|last|next) (following|previous|current)? (week|month|year|decade|century)',
    '(early|mid|late) -? (this|last|next) (week|month|year)',
    '(the)? (start|beginning|end|middle) of YEAR',
    'year - end|mid - year',
  ],
  read(match, context) {
    const mod = modOf(match) ?? (hasWord(match, 'close') ? 'END' : 'START')
    const stated = valueOf(match, 'YEAR')
    if (stated === undefined && !context.published) return withoutReference('XXXX', 'interval', context)
    const reference = context.published?.date ?? ''
    const code = hasWord(match, 'week')
      ? 'W'
      : hasWord(match, 'month')
        ? 'M'
        : hasWord(match, 'decade')
          ? 'DE'
          : hasWord(match, 'century')
            ? 'CE'
            : 'Y'
    if (code === 'CE') return null
    const whole = stated === undefined ? periodExtent(code, reference, shiftOf(match)) : statedYear(stated)
    if (!whole || whole.from === undefined || whole.to === undefined)
      return whole ? { basis: 'explicit', certainty: 'stated', ...whole } : null
    const base: Reading = {
      ...whole,
      mod,
      basis: 'interval',
      certainty: 'assumed',
      ...(stated === undefined ? { reference, countedFrom: 'article' as const } : {}),
    }
    const { year } = parseDay(whole.from)
    if (code === 'Y') {
      const [first, last] = mod === 'START' ? [1, 1] : mod === 'MID' ? [6, 7] : [12, 12]
      const note =
        mod === 'START'
          ? 'the start of a year is read as its January'
          : mod === 'MID'
            ? 'the middle of a year is read as June and July'
            : 'the end of a year is read as its December'
      return { ...base, from: monthSpan(year, first).from, to: monthSpan(year, last).to, precision: 'month', note }
    }
    if (code === 'M') return partOfMonth(base, match)
    if (code === 'W') {
      const [first, last] = mod === 'START' ? [0, 1] : mod === 'MID' ? [2, 3] : [4, 6]
      return { ...base, from: addDays(whole.from, first), to: addDays(whole.from, last), precision: 'days' }
    }
    return base
  },
}

function statedYear(year: number): Extent & { unresolved?: string } {
  return year < FIRST_YEAR || year > LAST_YEAR ? impossible(outOfRange(year)) : yearExtent(year)
}

export const quarter: Rule = {
  name: 'quarter-or-half-of-year',
  patterns: [
    '(the)? (ORDINAL|final|last|latest) (fiscal|calendar)? (quarter|half) (of)? (the)? (fiscal|financial)? (YEAR|(this|last|next) year)?',
    'QUARTER ,? (of)? YEAR?',
  ],
  read(match, context) {
    const half = hasWord(match, 'half')
    const bare = valueOf(match, 'QUARTER')
    const isHalf = half || (bare ?? 0) > 10
    const number = bare === undefined ? (valueOf(match, 'ORDINAL') ?? (half ? 2 : 4)) : bare % 10
    if (number < 1 || number > (isHalf ? 2 : 4)) return null
    const stated = valueOf(match, 'YEAR')
    if (stated === undefined && half && !hasWord(match, 'year')) return null
    if (stated === undefined && !context.published) return withoutReference('XXXX', 'interval', context)
    const reference = context.published?.date ?? ''
    const year =
      stated ?? parseDay(reference).year + (match.words[match.to - 1]?.lower === 'year' ? shiftOfYear(match) : 0)
    if (year < FIRST_YEAR || year > LAST_YEAR) return impossible(outOfRange(year))
    let extent = isHalf ? halfExtent(year, number) : quarterExtent(year, number)
    if (
      stated === undefined &&
      !hasWord(match, 'year') &&
      (extent.from ?? '') > reference &&
      context.direction(match.from) !== 'future'
    ) {
      extent = isHalf ? halfExtent(year - 1, number) : quarterExtent(year - 1, number)
    }
    if (stated !== undefined) return { ...extent, basis: 'explicit', certainty: 'stated' }
    return { ...extent, basis: 'interval', certainty: 'inferred', reference, countedFrom: 'article' }
  },
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
    const reference = context.published?.date ?? ''
    const year = stated ?? parseDay(reference).year + shiftOf(match)
    if (year < FIRST_YEAR || year > LAST_YEAR) return impossible(outOfRange(year))
    return {
      ...yearExtent(year),
      basis: stated === undefined ? 'interval' : 'explicit',
      certainty: 'assumed',
      note: 'where its fiscal year begins is not known',
    }
  },
}

const BEFORE_YEAR = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'during',
  'before',
  'after',
  'of',
  'throughout',
  'through',
  'early',
  'late',
  'mid',
  'around',
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'a',
  'between',
  'to',
  'and',
  'or',
  'for',
  'circa',
  'year',
  'than',
  'late-',
  "'s",
  '’s',
  'as',
  '(',
  'back',
  'into',
  'season',
  'fiscal',
  ',',
  '–',
  '-',
  '/',
  '—',
  'this',
  'that',
])

export const year: Rule = {
  name: 'year',
  patterns: ['(the)? (early|mid|late)? -? (in)? (the year)? YEAR'],
  read(match) {
    const at = match.entries[0]?.at ?? match.from
    const first = match.words[match.from]
    if (first?.lower === 'in') return null
    if (first?.lower === 'the' && at === match.from + 1) return null
    const value = valueOf(match, 'YEAR') ?? 0
    if (!isYear(match, at, value)) return null
    if (value < FIRST_YEAR || value > LAST_YEAR) return impossible(outOfRange(value))
    const mod = modOf(match)
    const extent = yearExtent(value)
    if (!mod) return { ...extent, basis: 'explicit', certainty: 'stated' }
    const months = mod === 'START' ? [1, 4] : mod === 'MID' ? [5, 8] : [9, 12]
    return {
      ...extent,
      mod,
      from: monthSpan(value, months[0] ?? 1).from,
      to: monthSpan(value, months[1] ?? 12).to,
      precision: 'season',
      basis: 'explicit',
      certainty: 'assumed',
      note: 'read as a third of that year',
    }
  },
}

/** A number of four digits is a year where its neighbours speak of time, not of how many. */
function isYear(match: Match, at: number, value: number): boolean {
  const before = match.words[at - 1]
  const after = match.words[at + 1]
  if (before && !before.spaced === false && ['$', '€', '£', '¥', '#', '№', '+', '@'].includes(before.text)) return false
  if (
    before &&
    ['$', '€', '£', '¥', '#', '№', '+', '@', '.'].includes(before.text) &&
    !(match.words[at]?.spaced ?? false)
  )
    return false
  if (after && !after.spaced && /^[%°€£\p{L}]/u.test(after.text) && !/^['’]s?$/.test(after.text)) return false
  if (after && after.text === ':' && !after.spaced && /^\d/.test(match.words[at + 2]?.text ?? '')) return false
  if (value < 1800 || value > 2150) return false
  if (after && after.entries.some(({ kind }) => kind === 'UNITS' || kind === 'ZONE' || kind === 'NUMBER')) return false
  const counts =
    after !== undefined &&
    /^\p{Ll}{2,}s$/u.test(after.text) &&
    !['was', 'is', 'has', 'as', 'vs', 'this', 'invasions'].includes(after.lower)
  const unit =
    after !== undefined &&
    [
      'people',
      'troops',
      'men',
      'women',
      'children',
      'km',
      'kg',
      'percent',
      'million',
      'billion',
      'dead',
      'wounded',
      'other',
      'of',
      'more',
      'miles',
      'metres',
      'feet',
    ].includes(after.lower)
  if (unit) return false
  if (before && BEFORE_YEAR.has(before.lower))
    return !(
      counts &&
      ['a', 'about', 'of', 'to', 'than', 'for', 'and', 'or', 'by', 'between', ',', '(', 'from'].includes(before.lower)
    )
  if (counts) return false
  if (!after || /^[.,;:)\]–—-]/.test(after.text) || /^\p{Lu}/u.test(after.text)) return true
  return !before
}

export const decade: Rule = {
  name: 'decade',
  patterns: [
    '(the)? (early|mid|late)? -? (in)? (the)? DECADE',
    '(the)? (early|mid|late)? -? (nineteen|twenty) - DECADE',
  ],
  read(match) {
    const at = match.entries[0]?.at ?? match.from
    if (match.words[match.from]?.lower === 'in') return null
    const value = valueOf(match, 'DECADE') ?? 0
    const before = match.words[at - 1]
    const text = match.words[at]?.text ?? ''
    if (before && ['his', 'her', 'their', 'my'].includes(before.lower)) return null
    if (value < 100 && !(/^['’]/.test(text) || before?.lower === 'the' || hasWord(match, 'nineteen'))) return null
    if (value >= 100 && value < 1000) return null
    if (value % 1000 === 0 && value >= 1000 && value !== 2000) return null
    const full = value >= 1000 ? value : value >= 30 || value === 20 ? 1900 + value : 2000 + value
    if (full < FIRST_YEAR || full > LAST_YEAR) return impossible(outOfRange(full))
    const extent = decadeExtent(full)
    const mod = modOf(match)
    if (!mod) return { ...extent, basis: 'explicit', certainty: 'stated' }
    const [first, count] = mod === 'START' ? [full, 4] : mod === 'MID' ? [full + 3, 4] : [full + 6, 4]
    return {
      ...extent,
      ...yearExtent(first, count),
      value: extent.value,
      mod,
      basis: 'explicit',
      certainty: 'assumed',
      note: 'read as four years of that decade',
    }
  },
}

export const century: Rule = {
  name: 'century',
  patterns: ['(the)? (early|mid|late)? -? ORDINAL -? (century|centuries)'],
  read(match) {
    const number = valueOf(match, 'ORDINAL') ?? 0
    if (number < 1) return null
    if (number < 20 || number > 21)
      return { ...impossible(outOfRange((number - 1) * 100 + 1)), value: String(number - 1).padStart(2, '0') }
    const mod = modOf(match)
    const reading: Reading = { ...centuryExtent(number), basis: 'explicit', certainty: 'stated' }
    return mod ? { ...reading, mod } : reading
  },
}

/** How long, how often, and how long ago: "several hours", "the past 24 hours", "three days ago", "every Monday". */
import { addDays, addMonths, parseDay } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { CALENDAR } from '../calendar.ts'
import { centuryExtent, dayExtent, decadeExtent, monthExtent, weekExtent, yearExtent } from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import type { Context, Extent, Reading, Rule } from '../reading.ts'

const COUNT = '(NUMBER|SOME|a|an|a couple of|a couple|a few|several|half a|half an|dozens of|NUMBER million)'
const ABOUT = '(about|around|nearly|almost|more than|less than|at least|over|some|roughly|approximately|up to)?'

type Unit = (typeof CALENDAR.units)[number]

export function unitOf(match: Match): Unit | undefined {
  return CALENDAR.units[valueOf(match, 'UNITS') ?? valueOf(match, 'UNIT') ?? -1]
}

/** `P3D`, `PT24H`, `PXM`; a weekend is P1WE, a fortnight two weeks, a century CE as TIMEX3 writes them. */
export function durationValue(count: number | undefined, unit: Unit): string {
  const amount = count === undefined ? 'X' : String(count)
  if (unit.code === '2W') return `P${count === undefined ? 'X' : count * 2}W`
  return `P${unit.time && count !== undefined ? 'T' : ''}${amount}${unit.code}`
}

export function countOf(match: Match): number | undefined {
  const number = valueOf(match, 'NUMBER')
  if (number !== undefined) return number
  if (hasWord(match, 'few', 'several', 'couple', 'many', 'some', 'dozens') || valueOf(match, 'SOME') !== undefined)
    return undefined
  if (hasWord(match, 'half')) return 0.5
  if (hasWord(match, 'a', 'an', 'one')) return 1
  return undefined
}

function span(value: string): Reading {
  return {
    value,
    type: 'DURATION',
    precision: 'open',
    basis: 'interval',
    certainty: 'stated',
    unresolved: 'a length of time, not a date',
  }
}

export const ago: Rule = {
  name: 'so-long-ago',
  patterns: [
    `${ABOUT} ${COUNT} (UNIT|UNITS) (ago|earlier|before|previously|later|after|afterwards|since|from now)`,
    `(UNITS) (ago|earlier|later|before)`,
    `a UNIT (and a half)? (ago|earlier|later)`,
  ],
  read(match, context) {
    const unit = unitOf(match)
    if (!unit) return null
    const last = match.words[match.to - 1]?.lower ?? ''
    if (last === 'since' || last === 'after' || last === 'before') return null
    const count = countOf(match)
    const back = last === 'ago' || last === 'earlier' || last === 'previously'
    const fromText = last === 'earlier' || last === 'later' || last === 'afterwards'
    const reference = fromText ? (context.narrative ?? publicationDay(context)) : publicationDay(context)
    if (count === undefined)
      return {
        ...span(back ? 'PAST_REF' : 'FUTURE_REF'),
        type: 'DATE',
        basis: 'vague',
        certainty: 'assumed',
        unresolved: 'the words do not say how many',
      }
    if (!reference) return withoutReference('XXXX-XX-XX', 'interval', context)
    const extent = movedBy(reference, back ? -count : count, unit)
    if (!extent) return null
    return {
      ...extent,
      basis: 'interval',
      certainty: 'inferred',
      reference,
      countedFrom: fromText && context.narrative ? 'text' : 'article',
    }
  },
}

/** Counting days gives a day, weeks a week, months a month, years a year: never more than was said. */
export function movedBy(reference: Day, count: number, unit: Unit): Extent | null {
  if (unit.time)
    return dayExtent(unit.code === 'H' && unit.time ? addDays(reference, Math.trunc(count / 24)) : reference)
  if (unit.code === 'D') return inRange(reference, count, 1) ? dayExtent(addDays(reference, Math.trunc(count))) : null
  if (unit.code === 'W')
    return inRange(reference, count, 7) ? weekExtent(addDays(reference, Math.trunc(count * 7))) : null
  if (unit.code === '2W') return inRange(reference, count, 14) ? weekExtent(addDays(reference, count * 14)) : null
  const years = unit.code === 'Y' ? 1 : unit.code === 'DE' ? 10 : unit.code === 'CE' ? 100 : 0
  const { year } = parseDay(reference)
  if (unit.code === 'M' && inRange(reference, count, 31)) {
    const moved = parseDay(addMonths(reference, Math.trunc(count)))
    return monthExtent(moved.year, moved.month)
  }
  if (years === 0 || year + count * years < 1900 || year + count * years > 2100) return null
  if (unit.code === 'DE') return decadeExtent(year + Math.trunc(count) * 10)
  if (unit.code === 'CE') return centuryExtent(Math.floor((year - 1) / 100) + 1 + count)
  if (count === Math.trunc(count)) return yearExtent(year + count)
  return yearExtent(parseDay(addMonths(reference, Math.trunc(count * 12))).year)
}

function inRange(reference: Day, count: number, days: number): boolean {
  const years = (Math.abs(count) * days) / 365
  const { year } = parseDay(reference)
  return year - years >= 1900 && year + years <= 2100
}

export const recentSpan: Rule = {
  name: 'span-up-to-publication',
  patterns: [
    '(the)? (past|last|previous|preceding) (NUMBER|few|several|couple of|SOME) (UNITS|UNIT)',
    '(the)? (next|coming|following) (NUMBER|few|several|couple of|SOME) (UNITS|UNIT)',
    '(the) (past|last|preceding) (day|week|month|year|decade|century|hour)',
  ],
  read(match, context) {
    const unit = unitOf(match) ?? CALENDAR.units.find(({ names }) => hasWord(match, ...names))
    if (!unit) return null
    const count = hasWord(match, 'few', 'several', 'couple')
      ? undefined
      : (valueOf(match, 'NUMBER') ?? (valueOf(match, 'SOME') === undefined ? 1 : undefined))
    const reading = span(durationValue(count, unit))
    const reference = publicationDay(context)
    if (count === undefined || !reference) return reading
    const ahead = hasWord(match, 'next', 'coming', 'following')
    const far = edge(reference, ahead ? count : -count, unit)
    if (!far) return reading
    return {
      value: reading.value,
      type: 'DURATION',
      from: ahead ? reference : far,
      to: ahead ? far : reference,
      precision: 'days',
      basis: 'interval',
      certainty: 'inferred',
      reference,
      countedFrom: 'article',
    }
  },
}

/** The day so many units away: "the past 24 hours" reach back into the day before. */
function edge(reference: Day, count: number, unit: Unit): Day | null {
  if (unit.time)
    return addDays(reference, unit.code === 'H' && unit.time ? Math.sign(count) * Math.ceil(Math.abs(count) / 24) : 0)
  const months =
    unit.code === 'M'
      ? 1
      : unit.code === 'Q'
        ? 3
        : unit.code === 'Y'
          ? 12
          : unit.code === 'DE'
            ? 120
            : unit.code === 'CE'
              ? 1200
              : 0
  const days = unit.code === 'D' ? 1 : unit.code === 'W' ? 7 : unit.code === '2W' ? 14 : 0
  if (!inRange(reference, count, months > 0 ? months * 31 : days)) return null
  if (days > 0) return addDays(reference, count * days)
  return months > 0 ? addMonths(reference, count * months) : null
}

export const ordinalDay: Rule = {
  name: 'ordinal-day-in-a-row',
  patterns: ['ORDINAL (straight|consecutive|successive)? UNIT'],
  read(match) {
    const unit = unitOf(match)
    const number = valueOf(match, 'ORDINAL') ?? 0
    const before = match.words[match.from - 1]?.lower ?? ''
    if (!unit || !['D', 'W', 'M', 'Y', 'H'].includes(unit.code) || number < 2) return null
    if (
      !hasWord(match, 'straight', 'consecutive', 'successive') &&
      !['a', 'an', 'its', 'their', 'his', 'her'].includes(before)
    )
      return null
    return span(durationValue(number, unit))
  },
}

export const hyphenSpan: Rule = {
  name: 'length-before-a-noun',
  patterns: ['(NUMBER|half) - UNIT (- (long|old))?', '(SOME) - UNIT'],
  read(match) {
    const unit = unitOf(match)
    if (!unit || unit.code === 'WE' || hasWord(match, 'old')) return null
    if (unit.code === 'S' && unit.time) return null
    return span(durationValue(countOf(match), unit))
  },
}

export const length: Rule = {
  name: 'length-of-time',
  patterns: [
    `${ABOUT} ${COUNT} (more|long|full|whole|consecutive|straight|successive)? (UNIT|UNITS)`,
    '(the)? (entire|whole|full) (UNIT)',
    '(UNITS)',
    '(all) (day|night|week|year|month|summer|winter) (long)?',
    '(NUMBER|a) (and a half) (UNITS)',
  ],
  read(match) {
    const unit = unitOf(match) ?? CALENDAR.units.find(({ names }) => hasWord(match, ...names))
    const first = match.words[match.from]?.lower ?? ''
    const before = match.words[match.from - 1]?.lower ?? ''
    const after = match.words[match.to]?.lower ?? ''
    if (!unit) return null
    const count = first === 'all' || hasWord(match, 'entire', 'whole') ? 1 : countOf(match)
    if (
      (first === 'a' || first === 'an') &&
      count === 1 &&
      !['for', 'in', 'within', 'about', 'of', 'than', 'nearly', 'almost', 'after'].includes(before)
    )
      return null
    if (unit.code === 'S' && unit.time && count === 1 && first !== 'one') return null
    if (after === 'old' || (after === '-' && match.words[match.to + 1]?.lower === 'old')) return null
    if (match.to - match.from === 1 && before === 'these') return null
    return withMod(span(durationValue(count, unit)), match)
  },
}

function withMod(reading: Reading, match: Match): Reading {
  if (hasWord(match, 'more', 'least')) return { ...reading, mod: 'MORE_THAN' }
  if (hasWord(match, 'nearly', 'almost', 'less', 'up')) return { ...reading, mod: 'LESS_THAN' }
  return hasWord(match, 'about', 'around', 'roughly', 'approximately') ? { ...reading, mod: 'APPROX' } : reading
}

export const repeated: Rule = {
  name: 'repeated',
  patterns: [
    '(every|each) (WEEKDAY|UNIT|PART|MONTH|SEASON)',
    '(every|each) (NUMBER|other|few|ORDINAL) (UNIT|UNITS|WEEKDAY)',
    'daily|weekly|monthly|yearly|annually|hourly|annual|quarterly',
    '(once|twice|NUMBER times) (a|every|per|each) (UNIT|day|week|month|year)',
    '(a|per) UNIT',
    'nightly',
  ],
  read: (match, context) => repeatedReading(match, context),
}

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  hourly: 'PT1H',
  quarterly: 'P1Q',
  nightly: 'P1D',
}

function repeatedReading(match: Match, _context: Context): Reading | null {
  const first = match.words[match.from]?.lower ?? ''
  const set = (value: string): Reading => ({
    ...span(value),
    type: 'SET',
    unresolved: 'something that is repeated, not one date',
  })
  const adverb = ADVERBS[first]
  if (adverb) return set(adverb)
  if (first === 'a' || first === 'per') return null
  const weekday = valueOf(match, 'WEEKDAY')
  if (weekday !== undefined) return set(`XXXX-WXX-${weekday + 1}`)
  const month = valueOf(match, 'MONTH')
  if (month !== undefined) return set(`XXXX-${String(month).padStart(2, '0')}`)
  const part = valueOf(match, 'PART')
  if (part !== undefined) return set(`XXXX-XX-XXT${CALENDAR.parts[part]?.code ?? 'MO'}`)
  const season = valueOf(match, 'SEASON')
  if (season !== undefined) return set(`XXXX-${CALENDAR.seasons[season]?.code ?? 'SP'}`)
  const unit = unitOf(match) ?? CALENDAR.units.find(({ names }) => hasWord(match, ...names))
  if (!unit) return null
  const each = first === 'every' || first === 'each'
  const number = each
    ? hasWord(match, 'other')
      ? 2
      : hasWord(match, 'few')
        ? undefined
        : (valueOf(match, 'NUMBER') ?? valueOf(match, 'ORDINAL') ?? 1)
    : 1
  return set(durationValue(number, unit))
}

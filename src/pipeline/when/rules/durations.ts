/** How long: "several hours", "the past 24 hours", "a two-day visit", "for a third day". */
import { addDays, addMonths, weekdayOf } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { NEIGHBOURS } from '../calendar.ts'
import { ABOUT, COUNT, approximation, countOf, durationValue, lengthReading, unitOf } from '../length.ts'
import type { Unit } from '../length.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { publicationDay } from '../reading.ts'
import type { Context, Reading, Rule } from '../reading.ts'
import { movedBy, withinYears } from './ago.ts'

export const recentSpan: Rule = {
  name: 'span-up-to-publication',
  patterns: [
    `(the|these|this)? (past|last|previous|preceding|next|coming|following) ${ABOUT} (${COUNT}|few) (UNITS|UNIT)`,
    '(the) (past|last|preceding|next|coming|following) UNIT',
  ],
  read(match, context) {
    const unit = unitOf(match)
    if (!unit) return null
    const ahead = hasWord(match, 'next', 'coming', 'following')
    const bare = !match.entries.some(({ entry }) => entry.kind === 'NUMBER' || entry.kind === 'SOME')
    if (bare && unit.code === 'D' && ahead) return null
    if (bare && !hasWord(match, 'the') && countOf(match) === undefined && !hasWord(match, 'few')) return null
    const count = bare && !hasWord(match, 'few', 'several') ? 1 : countOf(match)
    const mod = approximation(match)
    const reading = { ...lengthReading(durationValue(count, unit)), ...(mod === undefined ? {} : { mod }) }
    const reference = publicationDay(context)
    if (count === undefined || !reference || hasWord(match, 'following')) return reading
    const far = edge(reference, ahead ? count : -count, unit)
    if (far === null) return reading
    return {
      type: 'DURATION',
      value: reading.value,
      ...(mod === undefined ? {} : { mod }),
      from: ahead ? reference : far,
      to: ahead ? far : unit.code === 'WE' ? addDays(reference, -weekdayOf(reference) - 1) : reference,
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
    return unit.code === 'H' ? addDays(reference, Math.sign(count) * Math.ceil(Math.abs(count) / 24)) : reference
  if (!withinYears(reference, count, unit)) return null
  if (unit.code === 'WE' && Number.isInteger(count)) return edgeOfWeekends(reference, count)
  const days: Readonly<Record<string, number>> = { D: 1, W: 7, '2W': 14 }
  const months: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 }
  const step = days[unit.code]
  if (step !== undefined) return addDays(reference, Math.trunc(count * step))
  const monthStep = months[unit.code]
  return monthStep === undefined ? null : addMonths(reference, Math.trunc(count * monthStep))
}

/** The Saturday on which "the last two weekends" began, or the Sunday on which "the next two" end. */
function edgeOfWeekends(reference: Day, count: number): Day {
  const monday = addDays(reference, -weekdayOf(reference))
  return count < 0 ? addDays(monday, 7 * count + 5) : addDays(monday, 7 * count - 1)
}

export const ordinalDay: Rule = {
  name: 'ordinal-day-in-a-row',
  patterns: ['ORDINAL (straight|consecutive|successive)? UNIT'],
  read(match) {
    const unit = unitOf(match)
    const number = valueOf(match, 'ORDINAL') ?? 0
    const before = match.words[match.from - 1]?.lower ?? ''
    if (!unit || !['D', 'W', 'M', 'Y', 'H', 'WE', 'DE'].includes(unit.code) || number < 2) return null
    const inRow = hasWord(match, 'straight', 'consecutive', 'successive')
    if (!inRow && !/^an?$/.test(before) && !NEIGHBOURS.possessives.has(before)) return null
    return lengthReading(durationValue(number, unit))
  },
}

export const hyphenSpan: Rule = {
  name: 'length-before-a-noun',
  patterns: [
    '(NUMBER|half|SOME) - UNIT (- (long|plus))?',
    'UNIT - long',
    '(UNIT) long',
    '(NUMBER) - (NUMBER|plus) - UNIT',
  ],
  read(match) {
    const unit = unitOf(match)
    const next = match.words[match.to]
    const before = match.words[match.from - 1]
    if (
      !unit ||
      (before?.lower === '-' && !before.spaced) ||
      hasWord(match, 'half') ||
      (unit.code === 'S' && unit.time) ||
      hasWord(match, 'plus')
    )
      return null
    if (match.words[match.to - 1]?.lower === 'long' && match.to - match.from === 2) return null
    if (next?.lower === '-' && match.words[match.to + 1]?.lower === 'old') return null
    return lengthReading(
      durationValue(
        countOf(match) ?? (hasWord(match, 'long') && valueOf(match, 'NUMBER') === undefined ? 1 : undefined),
        unit,
      ),
    )
  },
}

export const length: Rule = {
  name: 'length-of-time',
  patterns: [
    `(the)? ${ABOUT} ${COUNT} (more|long|full|whole|consecutive|straight|successive|extra|additional)? (UNIT|UNITS)`,
    '(the|an)? (entire|whole|full) UNIT',
    'UNITS',
    'all (day|night|week|year|month|summer|winter) long?',
    `${ABOUT} ${COUNT} and a half (UNIT|UNITS)`,
    'a UNIT and a half',
  ],
  read(match, context) {
    const unit = unitOf(match)
    const first = match.words[match.from]?.lower ?? ''
    const before = match.words[match.from - 1]?.lower ?? ''
    const after = match.words[match.to]?.lower ?? ''
    if (!unit || match.words[match.from]?.text.startsWith('Second')) return null
    const whole = hasWord(match, 'entire', 'whole', 'full') && valueOf(match, 'NUMBER') === undefined
    const count = whole ? 1 : countOf(match)
    const measured = NEIGHBOURS.afterOne.has(after)
    const single = (first === 'a' || first === 'an' || first === 'one') && count === 1 && match.to - match.from === 2
    if (single && !NEIGHBOURS.beforeOne.has(before) && !(measured && first !== 'one')) return null
    if (isAge(match) || (first === 'many' && ['as', 'how', 'so', 'too'].includes(before))) return null
    if (first === 'the' && valueOf(match, 'NUMBER') === undefined && !whole) return null
    if (unit.code === 'S' && unit.time && valueOf(match, 'UNIT') !== undefined && first !== 'one') return null
    const alone = match.to - match.from === 1
    if (
      alone &&
      (NEIGHBOURS.notMeasured.has(before) || (unit.code === 'S' && unit.time) || (before === 'the' && after === 'of'))
    )
      return null
    const mod = approximation(match)
    const reading = { ...lengthReading(durationValue(count, unit)), ...aheadOf(before, after, count, unit, match, context) } // prettier-ignore
    return mod === undefined ? reading : { ...reading, mod }
  },
}

/** "will open in two weeks", "must leave within three days": so far ahead of the article, or somewhere on the way there. */
function aheadOf(
  before: string,
  after: string,
  count: number | undefined,
  unit: Unit,
  match: Match,
  context: Context,
): Partial<Reading> {
  // prettier-ignore
  const reference = publicationDay(context)
  const within = before === 'within'
  if (reference === undefined || count === undefined || unit.time || (!within && before !== 'in')) return {}
  if (/^(?:of|['’]s?|old|on)$/.test(after) || context.direction(match.from - 1, match.to) !== 'future') return {}
  const extent = movedBy(reference, count, unit)
  if (extent?.from === undefined || extent.to === undefined) return {}
  const days = within ? { from: reference, to: extent.to, precision: 'days' as const } : { from: extent.from, to: extent.to, precision: extent.precision } // prettier-ignore
  return { ...days, certainty: 'assumed', reference, countedFrom: 'article', unresolved: undefined }
}

const AGES = new Set(['old', 'older', 'younger', 'up'])

/** "45 years old", "ages 6 months and older": how old, not how long. */
function isAge(match: Match): boolean {
  const [after = '', next = ''] = [match.words[match.to]?.lower, match.words[match.to + 1]?.lower]
  return AGES.has(after) || ((after === '-' || after === 'and' || after === 'or') && AGES.has(next))
}

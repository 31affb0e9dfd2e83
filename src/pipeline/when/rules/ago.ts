/** So long ago, so long after: "three days ago", "a month earlier", "two weeks after the invasion". */
import { addDays, addMonths, parseDay } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { dayExtent, inYears, monthExtent, weekExtent, yearExtent } from '../extents.ts'
import { ABOUT, COUNT, approximation, countOf, durationValue, lengthReading, unitOf } from '../length.ts'
import type { Unit } from '../length.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { publicationDay, untoldDay, withoutReference } from '../reading.ts'
import type { Context, Extent, Reading, Rule } from '../reading.ts'

export const ago: Rule = {
  name: 'so-long-ago',
  patterns: [
    `${ABOUT} ${COUNT} (UNIT|UNITS) (or so)? (ago|earlier|previously|later|afterwards|hence|from now|on)`,
    `${COUNT} (UNIT|UNITS) (’|'|’s|'s) time`,
    `(UNITS) (ago|earlier|later)`,
    `${ABOUT} ${COUNT} and a half (UNIT|UNITS) (ago|earlier|later)`,
    `a UNIT and a half (ago|earlier|later)`,
    `${COUNT} (UNIT|UNITS) (after|before) that`,
    `${COUNT} (UNIT|UNITS) (after|before)`,
  ],
  read(match, context) {
    const unit = unitOf(match)
    const ending = match.words[match.to - 1]?.lower ?? ''
    const last = ending === 'that' ? thatAs(match) : ending === 'on' ? fromThereOn(match) : alone(match, ending)
    if (!unit || last === 'on' || match.words[match.to]?.lower === 'than') return null
    const count = countOf(match)
    const back = last === 'ago' || last === 'earlier' || last === 'previously'
    if (count === undefined) return last === 'ago' ? uncounted() : lengthReading(durationValue(undefined, unit))
    const fromText = last === 'earlier' || last === 'later' || last === 'afterwards'
    const story = fromText ? storyDay(unit, context) : undefined
    if (fromText && !back && story === undefined) return untoldDay()
    const reference =
      story ?? (unit.code === 'D' || unit.code === 'W' ? publicationDay(context) : context.published?.date)
    if (!reference) return withoutReference('XXXX-XX-XX', 'interval', context)
    const extent =
      fromMonthToMonth(story, count * (back ? -1 : 1), unit, context) ?? movedBy(reference, back ? -count : count, unit)
    if (!extent) return null
    const about = approximation(match)
    const mod = about ?? (unit.code === 'DE' || unit.code === 'CE' ? 'APPROX' : undefined)
    return {
      ...(last !== 'ago' ? extent : about === 'MORE_THAN' ? beyond(extent, reference, count, unit) : hasWord(match, 'less', 'under') ? since(extent, reference) : extent), // prettier-ignore
      ...(mod === undefined ? {} : { mod }),
      basis: 'interval',
      certainty: mod === undefined ? 'inferred' : 'assumed',
      reference,
      countedFrom: story === undefined ? 'article' : 'text',
    }
  },
}

/** Units whose days nobody counts: "20 years ago on Tuesday" is that year, and Tuesday the day of its return. */
const RETURNING: ReadonlySet<string> = new Set(['M', 'Y', 'DE', 'CE'])

export const yearsAgoOn: Rule = {
  name: 'years-ago-on-a-weekday',
  patterns: [`${ABOUT} ${COUNT} (UNIT|UNITS) ago (on|this|next|last)? WEEKDAY`],
  read(match, context) {
    const unit = unitOf(match)
    const count = countOf(match)
    if (!unit || unit.time || count === undefined || !RETURNING.has(unit.code)) return null
    const reference = context.published?.date
    if (!reference) return withoutReference('XXXX', 'interval', context)
    const extent = movedBy(reference, -count, unit)
    return extent && { ...extent, basis: 'interval', certainty: 'inferred', reference, countedFrom: 'article' }
  },
}

/** "less than a week ago" is between then and the article. */
function since(extent: Extent, reference: Day): Extent {
  if (extent.from === undefined || extent.precision === 'day') return extent
  return { ...extent, to: reference, precision: extent.precision === 'week' ? 'days' : extent.precision }
}

/** "more than a decade ago" ends a decade ago, "more than ten years ago" may be of the year before. */
function beyond(extent: Extent, reference: Day, count: number, unit: Unit): Extent {
  if (unit.code === 'Y' && count >= MANY && extent.from !== undefined)
    return { ...extent, ...yearExtent(parseDay(extent.from).year - 1, 2), value: extent.value }
  if (unit.code !== 'DE' && unit.code !== 'CE') return extent
  const { to } = yearExtent(parseDay(reference).year - Math.round(count * (unit.code === 'DE' ? 10 : 100)))
  return to === undefined ? extent : { ...extent, to }
}

/** Years from which on nobody counts the months: "more than two years ago" is of the year before last. */
const MANY = 5

const OPENS_CLAUSE = /^(?:they|he|she|it|we|i|the|his|her|its|their|and|but)$/

/** "two days after that" is two days later; "after that meeting" is not read here, as a word follows. */
function thatAs(match: Match): string {
  const next = match.words[match.to]
  if (next !== undefined && /^[\p{L}\d]/u.test(next.text) && !OPENS_CLAUSE.test(next.lower)) return 'on'
  return match.words[match.to - 2]?.lower === 'before' ? 'earlier' : 'later'
}

/** "Three weeks on, she walked in": so much later, where it opens the sentence; not "two years on from the war". */
function fromThereOn(match: Match): string {
  return match.from === 0 && match.words[match.to]?.text === ',' ? 'later' : 'on'
}

/** "A year after, …", "three days before." is a year later; "a year after the war" is not read here. */
function alone(match: Match, ending: string): string {
  if (ending !== 'after' && ending !== 'before') return ending
  const next = match.words[match.to]
  if (next !== undefined && !/^[,.;:)]$/.test(next.text)) return 'on'
  return ending === 'before' ? 'earlier' : 'later'
}

/** The day that "earlier" and "later" count from: for days the last day named, for longer units whatever was named last. */
function storyDay(unit: Unit, context: Context): Day | undefined {
  return unit.time || unit.code === 'D' ? context.narrative : (context.lastNamed ?? context.narrative)
}

function uncounted(): Reading {
  return {
    value: 'PAST_REF',
    precision: 'open',
    basis: 'vague',
    certainty: 'assumed',
    unresolved: 'the words do not say how many',
  }
}

export const afterAnchor: Rule = {
  name: 'so-long-after-event-of-known-day',
  patterns: [
    `${COUNT} (UNIT|UNITS) (after|before|since) (the)? (start|beginning|outbreak|onset|launch)? (of)? (the)? ANCHOR`,
  ],
  read(match, context) {
    const anchor = context.anchors[valueOf(match, 'ANCHOR') ?? -1]
    const unit = unitOf(match)
    const count = countOf(match)
    if (!anchor || !unit || count === undefined) return null
    const before = match.words.slice(match.from, match.to).some(({ lower }) => lower === 'before')
    const extent = movedBy(anchor.date, before ? -count : count, unit)
    return extent ? { ...extent, basis: 'anchor', certainty: 'inferred', note: anchor.note } : null
  },
}

/** "in June 2019 … a year later" is June 2020: one year from a month leads to that month; several years, or from a day, only to a year. */
function fromMonthToMonth(story: Day | undefined, count: number, unit: Unit, context: Context): Extent | undefined {
  if (story === undefined || story !== context.lastNamed || context.lastPrecision !== 'month') return undefined
  if (unit.code !== 'Y' || Math.abs(count) !== 1 || !withinYears(story, count, unit)) return undefined
  const { year, month } = parseDay(addMonths(story, count * 12))
  return monthExtent(year, month)
}

/** Counting days gives a day, weeks a week, months a month, years a year: never more than was said. */
export function movedBy(reference: Day, count: number, unit: Unit): Extent | null {
  if (unit.time) return dayExtent(unit.code === 'H' ? addDays(reference, Math.trunc(count / 24)) : reference)
  if (!withinYears(reference, count, unit)) return null
  const { year } = parseDay(reference)
  switch (unit.code) {
    case 'D':
      return dayExtent(addDays(reference, Math.trunc(count)))
    case 'W':
      return weekExtent(addDays(reference, Math.trunc(count * 7)))
    case '2W':
      return weekExtent(addDays(reference, Math.trunc(count * 14)))
    case 'M': {
      const moved = parseDay(addMonths(reference, Math.trunc(count)))
      return monthExtent(moved.year, moved.month)
    }
    case 'Y':
      return yearExtent(parseDay(addMonths(reference, Math.trunc(count * 12))).year)
    case 'DE':
    case 'CE':
      return aboutYear(year + Math.round(count * (unit.code === 'DE' ? 10 : 100)), unit.code === 'DE' ? 1 : 5)
    default:
      return null
  }
}

/** "a decade ago" names no single year: some years around the one it counts to. */
function aboutYear(year: number, spread: number): Extent {
  const { from, to } = yearExtent(year - spread, spread * 2 + 1)
  return { from, to, precision: 'year', value: String(year) }
}

const YEARS_PER: Readonly<Record<string, number>> = {
  D: 1 / 365,
  W: 7 / 365,
  '2W': 14 / 365,
  M: 1 / 12,
  Q: 1 / 4,
  Y: 1,
  DE: 10,
  CE: 100,
  ML: 1000,
}

export function withinYears(reference: Day, count: number, unit: Unit): boolean {
  const { year } = parseDay(reference)
  const years = count * (YEARS_PER[unit.code] ?? 1)
  return inYears(Math.floor(year + years) - 5) && inYears(Math.ceil(year + years) + 5)
}

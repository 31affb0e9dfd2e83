/** Months by name: with a year, of last year, last and next, or alone. */
import { daysBetween, formatDay, monthSpan, parseDay } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { NEIGHBOURS } from '../calendar.ts'
import { monthExtent } from '../extents.ts'
import { shiftOf } from '../shift.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { withoutReference } from '../reading.ts'
import type { Context, Extent, Reading, Rule } from '../reading.ts'
import { modOf } from '../modifier.ts'
import { COUNTED_ON, nextEntry, statedMonth, yearOfStated } from './explicit.ts'
import { yearGoneOn } from './gone-on.ts'

const WHICH = '((the (start|beginning|end|middle) of)|(early|mid|late|earlier|later) (in)? -?|(end|start) -)?'

export const monthYear: Rule = {
  name: 'month-and-year',
  patterns: [`${WHICH} MONTH ,? (of)? YEAR`, 'MONTH (day|morning|afternoon|evening|night|weekend) (in|of) YEAR'],
  read: (match) => partOfMonth(statedMonth(valueOf(match, 'YEAR') ?? 0, valueOf(match, 'MONTH') ?? 0), match),
}

export const monthOfRelativeYear: Rule = {
  name: 'month-of-relative-year',
  patterns: [`${WHICH} MONTH ,? (of)? (last|this|next|the (previous|following)) year`],
  read(match, context) {
    if (!context.published) return withoutReference('XXXX-XX', 'interval', context)
    const reference = context.published.date
    const reading = statedMonth(parseDay(reference).year + shiftOf(match), valueOf(match, 'MONTH') ?? 0)
    return partOfMonth(
      { ...reading, basis: 'interval', certainty: 'inferred', reference, countedFrom: 'article' },
      match,
    )
  },
}

export const relativeMonth: Rule = {
  name: 'last-or-next-named-month',
  patterns: ['((early|late|mid) -?)? (last|next|this|that|this (past|coming)) MONTH', 'the (following|next) MONTH'],
  read(match, context) {
    if (!context.published) return withoutReference('XXXX-XX', 'interval', context)
    if (hasWord(match, 'that')) return thatMonth(match, context)
    if (hasWord(match, 'the')) return followingMonth(match, context)
    return partOfMonth(namedMonth(match, context.published.date, monthOf(match, context)), match)
  },
}

/** "that December": of the year that was named last; without one, "that" belongs to something else. */
function thatMonth(match: Match, context: Context): Reading | null {
  const told = context.lastNamed
  if (told === undefined || !isMonth(match)) return null
  const reading = statedMonth(parseDay(told).year, valueOf(match, 'MONTH') ?? 0)
  return { ...reading, basis: 'interval', certainty: 'inferred', reference: told, countedFrom: 'text' }
}

/** "the following March": the first one after what was named last. */
function followingMonth(match: Match, context: Context): Reading | null {
  const told = context.lastNamed
  if (told === undefined || !isMonth(match)) return null
  const month = valueOf(match, 'MONTH') ?? 0
  const { year, month: last } = parseDay(told)
  const reading = statedMonth(month > last ? year : year + 1, month)
  return { ...reading, basis: 'interval', certainty: 'inferred', reference: told, countedFrom: 'text' }
}

/** "in November of that year": of the year that the text named last. */
export const monthOfToldYear: Rule = {
  name: 'month-of-the-year-named-last',
  patterns: [`${WHICH} MONTH ,? of (that|the same) year`],
  read(match, context) {
    const told = context.lastNamed
    if (told === undefined) return null
    const reading = statedMonth(parseDay(told).year, valueOf(match, 'MONTH') ?? 0)
    return partOfMonth(
      { ...reading, basis: 'interval', certainty: 'inferred', reference: told, countedFrom: 'text' },
      match,
    )
  },
}

export const bareMonth: Rule = {
  name: 'month-without-year',
  patterns: [`${WHICH} MONTH`],
  read(match, context) {
    if (!isMonth(match) || isOfDay(match)) return null
    if (!context.published && context.year === undefined) return withoutReference('XXXX-XX', 'interval', context)
    return partOfMonth(monthMeant(match, context), match)
  },
}

/** "said late Nov. 25": late on that day, not in that month. */
function isOfDay(match: Match): boolean {
  const next = match.words[match.to]
  return (
    hasWord(match, 'early', 'late') && next !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(next.text)
  )
}

/** A day that every month has, late enough to follow on most others of it. */
const WITHIN = 28

/** A month without its year: of the year that the text is telling of, else by the article. Needs one of the two. */
export function monthMeant(match: Match, context: Context): Reading {
  const direction = context.direction(match.from, match.to)
  const month = valueOf(match, 'MONTH') ?? 0
  if (context.year !== undefined && direction !== 'future') {
    const reading = statedMonth(yearGoneOn(month, 1, match, context) ?? context.year, month)
    return { ...reading, certainty: 'inferred', note: 'the year is the one that the text is telling of' }
  }
  const next =
    (match.from === 0 ? nextEntry(month, WITHIN, context) : yearOfStated(month, 1, match, context)) ??
    yearGoneOn(month, 1, match, context)
  if (next !== undefined) return { ...statedMonth(next, month), certainty: 'inferred', note: COUNTED_ON }
  const reference = context.published?.date
  if (reference === undefined) return withoutReference('XXXX-XX', 'interval', context)
  return { ...namedMonth(match, reference, monthOf(match, context)), note: 'the year is not written' }
}

/** "May", "March", "Mar": only where a word before asks for a time. "April Ryan": a person. */
function isMonth(match: Match): boolean {
  const found = match.entries.find(({ entry }) => entry.kind === 'MONTH')
  const word = found && match.words[found.at]
  if (!found || !word) return false
  const before = match.words[found.at - 1]?.lower ?? ''
  const after = match.words[match.to]
  const asked = found.at > match.from || NEIGHBOURS.beforeMonth.has(before)
  const nameFollows = after !== undefined && after.spaced && /^\p{Lu}\p{Ll}/u.test(after.text)
  // "in Jan Fischer's first year": who shortens a month writes no name behind it
  if (NEIGHBOURS.givenNames.has(word.lower) && nameFollows && word.lower.length === 3) return false
  if (NEIGHBOURS.givenNames.has(word.lower) && nameFollows && (!asked || NEIGHBOURS.beforeMonthOrName.has(before)))
    return false
  if (!found.entry.weak) return true
  // "in March and", "since May has": behind such a word no name stands
  const sure = /^(?:in|since|until|till|during)$/.test(before)
  const isSubject = !sure && NEIGHBOURS.afterName.has(after?.lower ?? '')
  return asked && !isSubject && !(nameFollows && word.text === word.text.toUpperCase())
}

type Which = 'past' | 'ahead' | 'current-or-ahead' | 'this-year' | 'likely-ahead' | 'nearest' | 'begun'

function monthOf(match: Match, context: Context): Which {
  if (hasWord(match, 'last', 'past')) return 'past'
  if (hasWord(match, 'next', 'coming')) return 'ahead'
  if (hasWord(match, 'this')) return 'this-year'
  const direction = context.direction(match.from, match.to)
  if (direction === 'future') return 'current-or-ahead'
  if (direction === 'likely') return 'likely-ahead'
  return direction === 'past' ? 'begun' : 'nearest'
}

/** Days within which a month ahead is near. */
const NEAR = 120

/** The named month that is meant. Bare: the last that has begun, or one that begins within two months if that is long ago. */
function namedMonth(match: Match, reference: Day, which: Which): Reading {
  const { year } = parseDay(reference)
  const month = valueOf(match, 'MONTH') ?? 0
  const candidates = [year - 1, year, year + 1].map((candidate) => monthExtent(candidate, month))
  const begun = candidates.findLast(({ from }) => from <= reference)
  const ahead = candidates.find(({ from }) => from > reference)
  const soon = ahead && begun && daysBetween(reference, ahead.from) <= 60 && daysBetween(begun.to, reference) > 120
  const meant: Record<Which, Extent | undefined> = {
    past: candidates.findLast(({ to }) => to < reference),
    ahead,
    'current-or-ahead': candidates.find(({ to }) => to >= reference),
    'this-year': monthExtent(year, month),
    'likely-ahead': ahead && begun && daysBetween(reference, ahead.from) <= NEAR && daysBetween(begun.to, reference) > NEAR ? ahead : begun, // prettier-ignore
    nearest: soon ? ahead : begun,
    begun,
  }
  return {
    ...(meant[which] ?? monthExtent(year, month)),
    basis: 'interval',
    certainty: 'inferred',
    reference,
    countedFrom: 'article',
  }
}

const THIRDS = {
  START: { first: 1, last: 10, note: 'the early part of a month is read as its first ten days' },
  MID: { first: 11, last: 20, note: 'the middle of a month is read as its second ten days' },
  END: { first: 21, last: 31, note: 'the late part of a month is read as from the 21st on' },
}

/** Early, middle and late thirds of a month; a month without such a word stays whole. */
export function partOfMonth(reading: Reading, match: Match): Reading {
  const mod = modOf(match)
  if (!mod || reading.from === undefined) return reading
  const { year, month } = parseDay(reading.from)
  const { first, last, note } = THIRDS[mod]
  const end = Math.min(last, parseDay(monthSpan(year, month).to).day)
  return {
    ...reading,
    mod,
    from: formatDay({ year, month, day: first }),
    to: formatDay({ year, month, day: end }),
    precision: 'days',
    certainty: 'assumed',
    note,
  }
}

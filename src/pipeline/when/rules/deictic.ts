/** Words that count from the day of the article: today, yesterday, tonight, last night, this morning, now, recently, soon. */
import { addDays, daysBetween } from '../../../model/day.ts'
import { dayExtent } from '../extents.ts'
import { hasWord } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import type { Context, Reading, Rule } from '../reading.ts'
import { withTime } from '../time-of-day.ts'
import { mostRecent } from './weekdays.ts'

const SHIFTS: readonly [word: string, days: number][] = [
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]

export const nearbyDay: Rule = {
  name: 'day-near-publication',
  patterns: [
    '(early|late|later|earlier)? (today|yesterday|tomorrow) PART? ((at|around)? CLOCK ZONE?)?',
    'the day (before|after) (yesterday|tomorrow)',
  ],
  read(match, context) {
    const shift = SHIFTS.find(([word]) => hasWord(match, word))?.[1] ?? 0
    const further = hasWord(match, 'day') ? Math.sign(shift) : 0
    return fromPublication(shift + further, match, context)
  },
}

export const tonight: Rule = {
  name: 'part-of-day-near-publication',
  patterns: ['(late|later|early|earlier)? tonight', '(late|early)? last night', '(late|early)? (this) PART'],
  read(match, context) {
    const night = hasWord(match, 'tonight', 'night')
    const reading = fromPublication(hasWord(match, 'last') ? -1 : 0, match, context)
    if (!night) return reading
    return { ...reading, type: 'TIME', value: `${reading.value.slice(0, 10)}TNI` }
  },
}

export const atNight: Rule = {
  name: 'night-before-report',
  patterns: ['(at) night', 'overnight', 'night - time'],
  read(match, context) {
    const after = match.words[match.to]
    if (hasWord(match, 'overnight') && after?.lower === 'success') return null
    const told = dayOfTelling(match, context)
    const reading = fromPublication(told ?? 0, match, context)
    return {
      ...reading,
      type: 'TIME',
      value: `${reading.value.slice(0, 10)}TNI`,
      certainty: 'assumed',
      note: 'reported in the day, so the night that ended that morning',
    }
  },
}

/** Words after a night among which its sentence says on which day it was told. */
const TELLING = 14
const TOLD = new Set(['said', 'told', 'reported', 'confirmed', 'announced', 'added'])

/** "seized two leaders in overnight raids, their families said on Tuesday": so many days from the article as that Tuesday is. */
function dayOfTelling(match: Match, context: Context): number | undefined {
  const reference = publicationDay(context)
  if (reference === undefined) return undefined
  const ahead = match.words.slice(match.to, match.to + TELLING)
  const verb = ahead.findIndex(({ lower }) => TOLD.has(lower))
  const day = ahead.slice(verb + 1, verb + 4).find(({ entries }) => entries.some(({ kind }) => kind === 'WEEKDAY'))
  const weekday = day?.entries.find(({ kind }) => kind === 'WEEKDAY')?.value
  return verb < 0 || weekday === undefined ? undefined : daysBetween(reference, mostRecent(reference, weekday))
}

export const nightAddress: Rule = {
  name: 'late-night-before-report',
  patterns: ['late -? night', 'nightly'],
  read(match, context) {
    const before = match.words[match.from - 1]?.lower ?? ''
    if (!['his', 'her', 'their', 'its', 'a', 'the'].includes(before)) return null
    if (hasWord(match, 'nightly')) return null
    const reading = fromPublication(-1, match, context)
    return {
      ...reading,
      type: 'TIME',
      value: `${reading.value.slice(0, 10)}TNI`,
      certainty: 'assumed',
      note: 'reported on the day after',
    }
  },
}

function fromPublication(shift: number, match: Match, context: Context): Reading {
  const reference = publicationDay(context)
  if (!reference) return withTime(withoutReference('XXXX-XX-XX', 'deictic', context), match)
  const day = addDays(reference, shift)
  return withTime(
    { ...dayExtent(day), basis: 'deictic', certainty: 'inferred', reference, countedFrom: 'article' },
    match,
  )
}

export const present: Rule = {
  name: 'present',
  patterns: [
    'now|currently|nowadays|presently|present',
    '(right|just|until|till) now',
    '(these) days',
    'at present',
    '(the)? current time',
    '(at) (the|this) moment',
    'at (the) (present|same) time',
  ],
  read(match) {
    const first = match.words[match.from]?.lower ?? ''
    const before = match.words[match.from - 1]?.lower ?? ''
    if (first === 'at') return null
    if (first === 'until' || first === 'till') return null
    if (first === 'present' && !['the', 'at'].includes(before)) return null
    if (first === 'present' && isNoun(match)) return null
    if (first === 'now' && before === 'from') return null
    return vague('PRESENT_REF')
  },
}

export const past: Rule = {
  name: 'vague-past',
  patterns: [
    'recently|lately',
    '(the)? (recent|past|last|previous) (few|couple|several)? of? UNITS (and UNITS)?',
    '(the)? (recent|distant|not - too - distant) past',
    '(in) the past',
    'the past',
    'once',
    '(long|some time|not long|a (long|short) time|a while) ago',
  ],
  read(match) {
    const first = match.words[match.from]?.lower ?? ''
    if (first === 'in') return null
    if (first === 'once') return null
    if (hasWord(match, 'last', 'previous') || (hasWord(match, 'past') && match.entries.length > 0)) return null
    return vague('PAST_REF')
  },
}

export const future: Rule = {
  name: 'vague-future',
  patterns: [
    'soon|shortly',
    '(as) soon as possible',
    'future',
    '(the)? (near|foreseeable|not - too - distant|immediate|distant) future',
    '(the)? (coming|next|upcoming) (few|several|couple)? of? UNITS (and UNITS)?',
  ],
  read(match) {
    const first = match.words[match.from]?.lower ?? ''
    const before = match.words[match.from - 1]?.lower ?? ''
    const after = match.words[match.to]?.lower ?? ''
    if (first === 'as' || (first === 'soon' && /^(?:as|too|so|how)$/.test(before))) return null
    if (first === 'shortly' && (after === 'after' || after === 'before')) return null
    if (first === 'soon' && after === 'after') return null
    if (first === 'future' && !['the', 'in', 'distant', 'near'].includes(before)) return null
    if (first === 'future' && isNoun(match)) return null
    return vague('FUTURE_REF')
  },
}

/** "the future of the alliance", "a bright future": a thing, not a time. */
function isNoun(match: Match): boolean {
  const after = match.words[match.to]
  return (
    after?.lower === 'of' ||
    (after !== undefined &&
      /^\p{L}/u.test(after.text) &&
      !['and', 'or', 'but', 'as', 'when', 'if', 'with', 'for', 'because', 'while'].includes(after.lower))
  )
}

function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading {
  return { value, precision: 'open', basis: 'vague', certainty: 'assumed', unresolved: 'the words name no day' }
}

/** Weekdays: bare, with a part of the day, and moved by last, next and this. */
import { addDays, weekdayOf } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { CUES } from '../calendar.ts'
import { dayExtent } from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import type { Reading, Rule } from '../reading.ts'
import { withTime } from '../time-of-day.ts'
import type { Word } from '../words.ts'

/** On a Wednesday "next Friday" is not the day after tomorrow. */
const NEXT_IS_NOT_WITHIN = 3
/** Days back beyond which "called for a march on Friday" is no news of that Friday, but of a march that is still to come. */
const LONG_AGO = 2
/** Nobody counts more weekdays back than these. */
const MOST_BACK = 9
const PART_AFTER = '((late|early)? PART|at (noon|midday|midnight|dawn|dusk|night))?'
const CLOCK_BEFORE = '(CLOCK (ZONE|local time)? on?|NUMBER (ZONE|local time) on?)?'

export const movedWeekday: Rule = {
  name: 'weekday-of-last-or-next-week',
  patterns: [
    `(this)? (past|last|next|this|coming|following|previous) WEEKDAY ${PART_AFTER}`,
    `WEEKDAY (of)? (last|next|this) week`,
    `WEEKDAY (last|next)`,
    `WEEKDAY week`,
    `a week ago on? WEEKDAY`,
    'NUMBER WEEKDAYS ago',
  ],
  read(match, context) {
    const reference = publicationDay(context)
    if (!reference) return withoutReference('XXXX-XX-XX', 'weekday', context)
    const weekday = valueOf(match, 'WEEKDAY') ?? valueOf(match, 'WEEKDAYS') ?? 0
    const count = valueOf(match, 'WEEKDAYS') === undefined ? 1 : (valueOf(match, 'NUMBER') ?? 1)
    if (!Number.isInteger(count) || count < 1 || count > MOST_BACK) return null
    const monday = addDays(reference, -weekdayOf(reference))
    let day: Day
    if (valueOf(match, 'WEEKDAYS') !== undefined)
      day = addDays(mostRecent(addDays(reference, -1), weekday), 7 - 7 * count)
    else if (hasWord(match, 'ago')) day = addDays(mostRecent(reference, weekday), -7)
    else if (hasWord(match, 'week')) {
      const weeks = hasWord(match, 'last') ? -1 : hasWord(match, 'this') ? 0 : 1
      day = addDays(monday, weeks * 7 + weekday)
    } else if (hasWord(match, 'next')) day = following(reference, weekday, NEXT_IS_NOT_WITHIN)
    else if (hasWord(match, 'coming', 'following')) day = following(reference, weekday, 1)
    else if (hasWord(match, 'this') && !hasWord(match, 'past', 'last')) {
      day =
        context.direction(match.from, match.to) === 'past'
          ? mostRecent(reference, weekday)
          : following(addDays(monday, weekday) < reference ? reference : monday, weekday, 0)
    } else {
      // Nobody calls yesterday "last Friday": in Saturday's paper it is the Friday of a week ago.
      const isLast = hasWord(match, 'last', 'previous') && !hasWord(match, 'past', 'this')
      day = mostRecent(addDays(reference, isLast ? -2 : -1), weekday)
    }
    return withTime(
      { ...dayExtent(day), basis: 'weekday', certainty: 'inferred', reference, countedFrom: 'article' },
      match,
    )
  },
}

const PATTERNS = [
  `${CLOCK_BEFORE} (early|late|later|earlier)? on? WEEKDAY ${PART_AFTER} ((at|around)? CLOCK ZONE?)?`,
  'the? (early|late)? PART of WEEKDAY',
  'overnight (on|into)? WEEKDAY',
  'PART on WEEKDAY',
  '(noon|midnight|midday) WEEKDAY',
  'the? (early|small|late) hours (of|on)? WEEKDAY PART?',
]

/** Only where the words before it look ahead: the next such day, the article's own included. */
export const weekdayAhead: Rule = {
  name: 'weekday-after-publication',
  patterns: PATTERNS,
  read(match, context) {
    const reference = publicationDay(context)
    if (!reference || (isPossessed(match) && !isToBeAttended(match) && !isStillOn(match)) || startsWithOn(match))
      return null
    const named = valueOf(match, 'WEEKDAY') ?? 0
    const direction = isStillOn(match) ? 'likely' : context.direction(match.from, match.to)
    const isFar = mostRecent(reference, named) < addDays(reference, -LONG_AGO)
    if (direction !== 'future' && !(direction === 'likely' && isFar)) return null
    const reading = weekdayReading(following(reference, named, 0), reference, match)
    return { ...reading, note: 'the words before it look ahead' }
  },
}

/** The most recent such day, the article's own included: right for nine of ten weekdays in news. */
export const weekday: Rule = {
  name: 'weekday-before-publication',
  patterns: PATTERNS,
  read(match, context) {
    if (startsWithOn(match)) return null
    const reference = publicationDay(context)
    if (!reference) return withTime(withoutReference('XXXX-XX-XX', 'weekday', context), match)
    return weekdayReading(mostRecent(reference, valueOf(match, 'WEEKDAY') ?? 0), reference, match)
  },
}

function weekdayReading(day: Day, reference: Day, match: Match): Reading {
  const reading: Reading = {
    ...dayExtent(day),
    basis: 'weekday',
    certainty: 'inferred',
    reference,
    countedFrom: 'article',
  }
  return withTime(reading, match)
}

/** "on" joins "early on Wednesday", but opens no expression. */
function startsWithOn(match: Match): boolean {
  return match.words[match.from]?.lower === 'on'
}

/** "Wednesday’s ruling" has been made, unless the words right before it look ahead: "ahead of Sunday’s vote". */
function isPossessed(match: Match): boolean {
  const before = match.words[match.from - 1]?.lower ?? ''
  const ahead =
    before === 'for' || before === 'until' || (before === 'of' && match.words[match.from - 2]?.lower === 'ahead')
  return !ahead && isPossessive(match.words[match.to])
}

function isPossessive(word: Word | undefined): boolean {
  return /^['’]s$/.test(word?.text ?? '')
}

const ATTENDS = new Set(CUES.attends)
const OCCASIONS = new Set(CUES.occasions)
/** Words between a verb and the occasion: "will play Ghana in", and between its day and its noun: "Friday’s emergency summit". */
const [BEFORE_OCCASION, OF_OCCASION] = [5, 4]

const PUTS_OFF = /\b(?:(?:postpon|avert|cancell?|reschedul|scrapp?)(?:e|ed|es|s|ing)?|call(?:ed|s|ing)? off)$/
const PRESENT = /^(?:is|are|remains?|am)$/

/** "called off Friday’s strike", "is a doubt for Sunday’s game": what is put off or prepared for was yet to be held. */
function isStillOn({ words, from, to }: Match): boolean {
  if (!isPossessive(words[to]) || !isBeforeOccasion(words, to)) return false
  const before = words.slice(Math.max(0, from - BEFORE_OCCASION), from).map(({ lower }) => lower)
  if (before.at(-1) === 'for') return before.some((word) => PRESENT.test(word))
  return PUTS_OFF.test(before.slice(-2).join(' '))
}

/** "will address Friday’s summit", "plays them in Saturday’s final": an occasion that is still to be held. */
function isToBeAttended({ words, from, to }: Match): boolean {
  return (
    isBeforeOccasion(words, to) &&
    words.slice(Math.max(0, from - BEFORE_OCCASION), from).some(({ lower }) => ATTENDS.has(lower))
  )
}

function isBeforeOccasion(words: readonly Word[], to: number): boolean {
  return words.slice(to + 1, to + OF_OCCASION).some(({ lower }) => OCCASIONS.has(lower))
}

/** The most recent such weekday, the day itself included. */
export function mostRecent(reference: Day, weekday: number): Day {
  return addDays(reference, -((weekdayOf(reference) - weekday + 7) % 7))
}

/** The first such weekday at least `least` days after the reference. */
export function following(reference: Day, weekday: number, least: number): Day {
  const start = addDays(reference, least)
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7)
}

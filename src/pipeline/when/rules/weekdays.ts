/** Weekdays: bare, with a part of the day, and moved by last, next and this. */
import { addDays, weekdayOf } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { CALENDAR } from '../calendar.ts'
import { dayExtent } from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { clockValue } from '../clock.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import type { Reading, Rule } from '../reading.ts'

const PART_AFTER = '(late|early)? PART?'
const CLOCK_BEFORE = '((at|around|about)? CLOCK ZONE? on?|(at)? NUMBER ZONE on)?'

export const movedWeekday: Rule = {
  name: 'weekday-of-last-or-next-week',
  patterns: [
    `(this)? (past|last|next|this|coming|following|previous) WEEKDAY ${PART_AFTER}`,
    `WEEKDAY (of)? (last|next|this) week`,
    `WEEKDAY (last|next)`,
    `WEEKDAY week`,
  ],
  read(match, context) {
    const reference = publicationDay(context)
    if (!reference) return withoutReference('XXXX-XX-XX', 'weekday', context)
    const weekday = valueOf(match, 'WEEKDAY') ?? 0
    const monday = addDays(reference, -weekdayOf(reference))
    let day: Day
    if (hasWord(match, 'week')) {
      const weeks = hasWord(match, 'last') ? -1 : hasWord(match, 'this') ? 0 : 1
      day = addDays(monday, weeks * 7 + weekday)
    } else if (hasWord(match, 'next', 'coming', 'following')) day = following(reference, weekday, 1)
    else if (hasWord(match, 'this') && !hasWord(match, 'past', 'last')) {
      day =
        context.direction(match.from) === 'past'
          ? addDays(monday, weekday)
          : following(addDays(monday, weekday) < reference ? reference : monday, weekday, 0)
    } else day = mostRecent(addDays(reference, -1), weekday)
    return withPart(
      { ...dayExtent(day), basis: 'weekday', certainty: 'inferred', reference, countedFrom: 'article' },
      match,
    )
  },
}

export const weekday: Rule = {
  name: 'weekday-before-publication',
  patterns: [
    `${CLOCK_BEFORE} (early|late|later|earlier)? on? (the)? WEEKDAY ${PART_AFTER} ((at|around)? CLOCK ZONE?)?`,
    `(the)? (morning|afternoon|evening|night) of WEEKDAY`,
    `PART on WEEKDAY`,
    `(the)? (early|small|late) hours (of|on)? (the)? WEEKDAY PART?`,
  ],
  read(match, context) {
    const first = match.words[match.from]?.lower ?? ''
    if (
      first === 'on' ||
      first === 'at' ||
      first === 'around' ||
      first === 'about' ||
      (first === 'the' && !hasWord(match, 'of'))
    )
      return null
    const reference = publicationDay(context)
    if (!reference) return withPart(withoutReference('XXXX-XX-XX', 'weekday', context), match)
    const stated = valueOf(match, 'WEEKDAY') ?? 0
    const ahead = context.direction(match.from) === 'future'
    const day = ahead ? following(reference, stated, 0) : mostRecent(reference, stated)
    const reading: Reading = {
      ...dayExtent(day),
      basis: 'weekday',
      certainty: 'inferred',
      reference,
      countedFrom: 'article',
    }
    return withPart(ahead ? { ...reading, note: 'the words before it point ahead' } : reading, match)
  },
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

/** Adds a part of the day or a time to a day: 2022-12-30 and "morning" → TIME 2022-12-30TMO. */
export function withPart(reading: Reading, match: Match): Reading {
  const clock = match.entries.find(({ entry }) => entry.kind === 'CLOCK')
  const time = clock && clockValue(match.words[clock.at]?.text ?? '')
  if (time !== undefined) return { ...reading, type: 'TIME', value: `${reading.value}T${time}` }
  const part = valueOf(match, 'PART')
  const mod = hasWord(match, 'early', 'earlier', 'small')
    ? 'START'
    : hasWord(match, 'late', 'later')
      ? 'END'
      : undefined
  const marked: Reading = mod ? { ...reading, mod } : reading
  if (hasWord(match, 'hours')) return { ...marked, type: 'TIME', value: `${reading.value}TMO` }
  const code = part === undefined ? partWord(match) : CALENDAR.parts[part]?.code
  if (code === undefined) return withHour(marked, match)
  return { ...marked, type: 'TIME', value: `${reading.value}T${code}` }
}

function partWord(match: Match): string | undefined {
  const found = CALENDAR.parts.find(({ names }) => hasWord(match, ...names))
  return found?.code
}

/** "1000 GMT on Monday": four digits before a time zone are hours and minutes. */
function withHour(reading: Reading, match: Match): Reading {
  const number = valueOf(match, 'NUMBER')
  const zone = valueOf(match, 'ZONE')
  if (number === undefined || zone === undefined || number > 2400 || number % 100 > 59) return reading
  const digits = String(number).padStart(4, '0')
  return { ...reading, type: 'TIME', value: `${reading.value}T${digits.slice(0, 2)}:${digits.slice(2)}` }
}

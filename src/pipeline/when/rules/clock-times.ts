/** Times of the day without a date: they belong to the day that the text is telling of. */
import { addDays, type Day } from '../../../model/day.ts'
import { NEIGHBOURS } from '../calendar.ts'
import { clockValue } from '../clock.ts'
import { dayExtent } from '../extents.ts'
import { type Match, valueOf } from '../pattern.ts'
import { fourDigits } from '../time-of-day.ts'
import type { Word } from '../words.ts'
import { mostRecent } from './weekdays.ts'
import { publicationDay } from '../reading.ts'
import type { Context, Rule } from '../reading.ts'

export const clockTime: Rule = {
  name: 'time-of-the-day-being-told',
  patterns: ['CLOCK (ZONE|local time)?', 'NUMBER (ZONE|local time)'],
  read(match, context) {
    const text = match.words[match.from]?.text ?? ''
    const bare = match.to - match.from === 1
    const number = valueOf(match, 'NUMBER') !== undefined
    const time = number ? fourDigits(text) : clockValue(text)
    if (number && time === undefined) return null
    const asked = NEIGHBOURS.beforeTime.has(match.words[match.from - 1]?.lower ?? '')
    if (bare && !asked && !/m\.?$/i.test(text)) return null
    const base = { type: 'TIME', precision: 'open', basis: 'explicit', certainty: 'stated' } as const
    if (time === undefined)
      return { ...base, value: 'XXXX-XX-XX', unresolved: 'there is no such time of the day', unreadable: {} }
    const ahead = weekdayAhead(match.words, match.to)
    const published = publicationDay(context)
    const named = ahead !== undefined && published ? mostRecent(published, ahead) : undefined
    const reference = dayBeforeNext(match, time, context) ?? named ?? context.narrative ?? published
    if (!reference) return { ...base, value: `XXXX-XX-XXT${time}`, unresolved: 'it is a time without a day' }
    return {
      ...dayExtent(reference),
      type: 'TIME',
      value: `${reference}T${time}`,
      basis: 'deictic',
      certainty: 'assumed',
      note: 'a time of the day that the text is telling of',
    }
  },
}

/** "at 10am local time (0800 GMT) on Tuesday": the weekday that follows right after. */
function weekdayAhead(words: readonly Word[], from: number): number | undefined {
  for (const { entries } of words.slice(from, from + 6)) {
    const weekday = entries.find(({ kind }) => kind === 'WEEKDAY')
    if (weekday) return weekday.value
  }
  return undefined
}

/** Words after a time of the day within which the sentence says how it went on. */
const NEXT = 14
const AHEAD = /^(?:will|would|may|might|can|could|should|must|is|are|to)$/

/**
 * "closed the road at 21:15 and reopened it on Thursday at noon": what the next verb tells came after, so an evening before a Thursday
 * that has only a morning or a noon is that of the day before. Nothing where the later time fits the same day.
 */
function dayBeforeNext({ words, to }: Match, time: string, context: Context): Day | undefined {
  const published = publicationDay(context)
  if (published === undefined || time < '12:00') return undefined
  const [joint, ...rest] = words.slice(to, to + NEXT)
  if (joint?.lower !== 'and' && joint?.lower !== 'before') return undefined
  const at = rest.findIndex(({ entries }) => entries.some(({ kind }) => kind === 'WEEKDAY'))
  const weekday = rest[at]?.entries.find(({ kind }) => kind === 'WEEKDAY')?.value
  if (at < 2 || weekday === undefined || rest.slice(0, at).some(({ lower }) => AHEAD.test(lower))) return undefined
  if (!endsBy(rest.slice(at + 1, at + 4), time)) return undefined
  return addDays(mostRecent(published, weekday), -1)
}

/** Whether the words after a weekday name a part of it that is over before the time: "at noon", "morning", "at 06:30". */
function endsBy(words: readonly Word[], time: string): boolean {
  const [first, second] = words[0]?.lower === 'at' ? words.slice(1) : words
  if (first === undefined) return false
  if (first.lower === 'morning' || first.lower === 'noon' || first.lower === 'midday') return true
  const clock = first.entries.some(({ kind }) => kind === 'CLOCK') ? clockValue(first.text) : undefined
  return clock !== undefined && clock < time && second?.lower !== 'pm'
}

/** Times of the day without a date: they belong to the day that the text is telling of. */
import { NEIGHBOURS } from '../calendar.ts'
import { clockValue } from '../clock.ts'
import { dayExtent } from '../extents.ts'
import { valueOf } from '../pattern.ts'
import { fourDigits } from '../time-of-day.ts'
import type { Word } from '../words.ts'
import { mostRecent } from './weekdays.ts'
import { publicationDay } from '../reading.ts'
import type { Rule } from '../reading.ts'

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
    if (time === undefined) return { ...base, value: 'XXXX-XX-XX', unresolved: 'there is no such time of the day' }
    const ahead = weekdayAhead(match.words, match.to)
    const published = publicationDay(context)
    const reference = ahead !== undefined && published ? mostRecent(published, ahead) : (context.narrative ?? published)
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

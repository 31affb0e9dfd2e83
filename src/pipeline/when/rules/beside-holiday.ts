/** "two days before Christmas", "the week after Easter", "the day before New Year’s Eve". */
import { addDays } from '../../../model/day.ts'
import { dayExtent, weekExtent } from '../extents.ts'
import { COUNT, countOf, unitOf } from '../length.ts'
import { hasWord } from '../pattern.ts'
import type { Rule } from '../reading.ts'
import { holiday } from './named.ts'

const MOST = 60

export const besideHoliday: Rule = {
  name: 'so-long-before-or-after-holiday',
  patterns: [
    `${COUNT} (UNIT|UNITS) (before|after) HOLIDAY ((,|in|of)? YEAR|(last|this|next) year)?`,
    'the UNIT (before|after) HOLIDAY ((,|in|of)? YEAR|(last|this|next) year)?',
  ],
  read(match, context) {
    const at = match.entries.find(({ entry }) => entry.kind === 'HOLIDAY')?.at
    const unit = unitOf(match)
    const count = hasWord(match, 'the') && countOf(match) === undefined ? 1 : countOf(match)
    if (at === undefined || count === undefined || (unit?.code !== 'D' && unit?.code !== 'W')) return null
    const read = holiday.read({ ...match, from: at, entries: match.entries.filter((entry) => entry.at >= at) }, context)
    if (read === null || read === 'not-a-date' || read.from === undefined) return read
    const days = Math.trunc(count) * (unit.code === 'W' ? 7 : 1)
    if (days < 1 || days > MOST) return null
    const day = addDays(
      read.from,
      match.words.slice(match.from, at).some(({ lower }) => lower === 'before') ? -days : days,
    )
    return { ...read, ...(unit.code === 'W' ? weekExtent(day) : dayExtent(day)), certainty: 'inferred' }
  },
}

/** "on the 9th", "on the 9th of this month": the month is the article's, or the one before it. */
import { addMonths, parseDay } from '../../../model/day.ts'
import { NEIGHBOURS } from '../calendar.ts'
import { checkedDay, dayExtent } from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import type { Rule } from '../reading.ts'
import { shiftOf } from '../shift.ts'
import { impossible } from './explicit.ts'

export const dayOfMonth: Rule = {
  name: 'day-of-the-month-of-publication',
  patterns: ['the DAY (of (this|last|next) month)?'],
  read(match, context) {
    const text = match.words[match.from + 1]?.text ?? ''
    const after = match.words[match.to]
    const named = hasWord(match, 'month')
    if (!/[a-z]$/.test(text) || (!named && !NEIGHBOURS.beforeDayOfMonth.has(match.words[match.from - 1]?.lower ?? '')))
      return null
    if (!named && after && (after.text === '-' || (after.spaced && /^[\p{L}\d]/u.test(after.text)))) return null
    const reference = publicationDay(context)
    if (!reference) return withoutReference('XXXX-XX-XX', 'explicit', context)
    const day = valueOf(match, 'DAY') ?? 0
    const back =
      !named && day > parseDay(reference).day && context.direction(match.from, match.to) !== 'future' ? -1 : 0
    const month = parseDay(addMonths(reference, named ? shiftOf(match) : back))
    const checked = checkedDay(month.year, month.month, day)
    if ('unresolved' in checked) return impossible(checked.unresolved)
    return {
      ...dayExtent(checked.day),
      basis: 'explicit',
      certainty: 'inferred',
      reference,
      countedFrom: 'article',
      note: 'the month is not written',
    }
  },
}

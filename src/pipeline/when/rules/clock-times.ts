/** Times of the day without a date: they belong to the day that the text is telling of. */
import { clockValue } from '../clock.ts'
import { dayExtent } from '../extents.ts'
import { valueOf } from '../pattern.ts'
import { publicationDay } from '../reading.ts'
import type { Rule } from '../reading.ts'

const BEFORE_TIME = new Set(
  'at by around about until till before after from since to between and near nearly'.split(' '),
)

export const clockTime: Rule = {
  name: 'time-of-the-day-being-told',
  patterns: [
    '(shortly|just)? (before|after)? CLOCK ZONE?',
    '(shortly|just)? (before|after)? (local time)? NUMBER (ZONE|local time)',
    'CLOCK local time',
  ],
  read(match, context) {
    const at = match.entries[0]?.at ?? match.from
    if (at > match.from) return null
    const text = match.words[at]?.text ?? ''
    const zone = valueOf(match, 'ZONE') !== undefined || match.to - match.from > 2
    const number = valueOf(match, 'NUMBER')
    if (number !== undefined && (!/^\d{4}$/.test(text) || number > 2400 || number % 100 > 59)) return null
    const time = number === undefined ? clockValue(text) : `${text.slice(0, 2)}:${text.slice(2)}`
    const sure = zone || /m\.?$/.test(text) || BEFORE_TIME.has(match.words[match.from - 1]?.lower ?? '')
    if (!sure) return null
    if (time === undefined)
      return {
        value: 'XXXX-XX-XX',
        type: 'TIME',
        precision: 'open',
        basis: 'explicit',
        certainty: 'stated',
        unresolved: 'there is no such time of the day',
      }
    const reference = context.narrative ?? publicationDay(context)
    if (!reference)
      return {
        value: `XXXX-XX-XXT${time}`,
        type: 'TIME',
        precision: 'open',
        basis: 'explicit',
        certainty: 'stated',
        unresolved: 'a time without a day',
      }
    return {
      ...dayExtent(reference),
      type: 'TIME',
      value: `${reference}T${time}`,
      basis: 'deictic',
      certainty: 'assumed',
      reference,
      countedFrom: context.narrative === undefined ? 'article' : 'text',
      note: 'a time of that day',
    }
  },
}

/** "shortly before midnight" without a day: of the night that ended when the day of the report began. */
import { addDays, daysBetween } from '../../../model/day.ts'
import { dayExtent } from '../extents.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import type { Rule } from '../reading.ts'

/** The day being told is taken where it lies so near before the article. */
const NEAR = 2
/** Words of the calendar that name the day in the same sentence: the midnight is theirs. */
const NAMES_DAY: ReadonlySet<string> = new Set(['WEEKDAY', 'MONTH', 'ISO', 'NUMERIC', 'HOLIDAY'])

export const beforeMidnight: Rule = {
  name: 'before-midnight-of-the-day-before',
  patterns: ['(shortly|just|soon|right|minutes|moments)? before midnight'],
  read(match, context) {
    const named = context.words.some(
      ({ entries, lower }) => /^(?:today|yesterday|tomorrow|tonight)$/.test(lower) || entries.some(({ kind }) => NAMES_DAY.has(kind)), // prettier-ignore
    )
    if (named || context.direction(match.from, match.to) === 'future') return null
    const published = publicationDay(context)
    if (!published) return withoutReference('XXXX-XX-XX', 'deictic', context)
    const told = context.narrative
    const near = told !== undefined && told < published && daysBetween(told, published) <= NEAR
    const day = near ? told : addDays(published, -1)
    return {
      ...dayExtent(day),
      type: 'TIME',
      value: `${day}TNI`,
      mod: 'END',
      basis: 'deictic',
      certainty: 'assumed',
      reference: near ? told : published,
      countedFrom: near ? 'text' : 'article',
      note: 'reported after that midnight',
    }
  },
}

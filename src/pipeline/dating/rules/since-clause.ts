import { ofSentence } from '../../group-by.ts'
import type { Dated, DatingContext } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'

const SINCE = /^(?:ever )?since /i
/** Words between a verb and its date: no other clause. */
const PLAIN = /^[^,;:“”"]*$/

/**
 * "the worst fighting since the group returned to power in 2021": what something is counted from lies behind, on its own date where one
 * follows, else some time before the article, and never on the article's own day.
 */
export function sinceClause({ act, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  const { clause, trigger } = act
  if (published === undefined || (act.tense !== 'past' && act.tense !== 'pluperfect')) return undefined
  if (!SINCE.test(document.text.slice(clause.start, trigger.start))) return undefined
  const mention = ofSentence(document.dates, act.sentence).find(
    ({ start, from, type, basis }) =>
      start >= trigger.end &&
      from !== undefined &&
      from < published &&
      (type === 'DATE' || type === 'TIME') &&
      basis !== 'anchor' &&
      PLAIN.test(document.text.slice(trigger.end, start)),
  )
  if (mention !== undefined) return takenFrom(mention, 'inferred', mention.explanation)
  const explanation = 'Something is counted from it, and nothing says when it was: some time before the article.'
  return { to: published, precision: 'open', basis: 'document-date', certainty: 'assumed', explanation, reference: published } // prettier-ignore
}

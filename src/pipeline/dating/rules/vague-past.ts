import { monthSpan, parseDay } from '../../../model/day.ts'
import type { Dated, DatingContext } from '../rule.ts'

/** "in recent days" names no day: the month of the article is as near as it comes. */
export function vaguePast({ act, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || act.modality === 'planned') return undefined
  const mention = (act.dates ?? [])
    .map((number) => document.dates[number])
    .find(
      (date) =>
        date !== undefined &&
        date.from === undefined &&
        (date.value === 'PAST_REF' || /^recent|(?:past|last|recent) (?:few )?days$/i.test(date.text)),
    )
  if (!mention) return undefined
  const isLong = act.tense === 'perfect' && /^(?:recently|lately)$/i.test(mention.text)
  if (isLong || !/days|week|recently|earlier this month/i.test(mention.text)) {
    return {
      to: published,
      precision: 'open',
      basis: 'vague',
      certainty: 'inferred',
      explanation: `“${mention.text}” names no day; it lies before the article.`,
      mention,
      reference: published,
    }
  }
  const { year, month } = parseDay(published)
  const span = monthSpan(year, month)
  return {
    ...span,
    precision: 'month',
    basis: 'vague',
    certainty: 'inferred',
    explanation: `“${mention.text}” names no day: the month of the article is as near as it comes.`,
    mention,
    reference: published,
  }
}

import { monthSpan, parseDay, type Day } from '../../../model/day.ts'
import type { Act } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
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
        (date.value === 'PAST_REF' ||
          /^recent|\b(?:past|last|recent) (?:(?:few|several|couple of) )?(?:days|weeks|months|years|decades)$/i.test(
            date.text,
          )),
    )
  if (!mention) return undefined
  const report = dayOfReport(act, document, published)
  if (report !== undefined)
    return {
      to: report,
      precision: 'open',
      basis: 'vague',
      certainty: 'inferred',
      explanation: `“${mention.text}” names no day; it lies before the report of it.`,
      mention,
      reference: report,
    }
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

/** "recently sold them missiles, the paper reported in March": the last day of a report that itself lies behind the article. */
function dayOfReport(act: Act, { claims, dates }: DatingContext['document'], published: Day): Day | undefined {
  return act.claims
    .flatMap((number) => claims[number] ?? [])
    .flatMap(({ sentence, content }) =>
      ofSentence(dates, sentence).filter(({ start, end }) => end <= content.start || start >= content.end),
    )
    .find(({ to, type, basis }) => to !== undefined && to < published && type === 'DATE' && basis !== 'anchor')?.to
}

import { addDays, monthSpan, parseDay } from '../../../model/day.ts'
import { framesById } from '../../lexicon/verb-frames.ts'
import type { Dated, DatingContext } from '../rule.ts'

/** Sentences at the head of an article that tell its news: there "has met" is today's. */
const LEAD = 2
/** Agency copy whose day is known to within days was written about what happened in the two days before. */
const DAYS_BEFORE = 2

/** A plan without a day lies somewhere after its article. */
export function plannedAhead({ act, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || act.modality !== 'planned') return undefined
  return {
    from: published,
    precision: 'open',
    basis: 'document-date',
    certainty: 'assumed',
    explanation: 'Planned, without a day: some time after the article.',
    reference: published,
  }
}

/** "have warned", "has refused": before the article, nobody says when. Not so where it is the news itself. */
export function openSincePerfect({ act, sentence, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || (act.tense !== 'perfect' && act.tense !== 'pluperfect')) return undefined
  const violent = act.violent === true || (framesById.get(act.frame)?.violent ?? false)
  const news =
    act.tense === 'perfect' &&
    (isLead(sentence.index, document) || violent || document.blocks[sentence.block]?.kind === 'bullet')
  if (news && !framesById.get(act.frame)?.standing) return undefined
  return {
    to: published,
    precision: 'open',
    basis: 'document-date',
    certainty: 'inferred',
    explanation: 'The perfect tense says that it happened before the article, and nothing says when.',
    reference: published,
  }
}

/** Nothing says when: about the time of the article. */
export function publicationDay({ document }: DatingContext): Dated | undefined {
  const published = document.published
  if (!published) return undefined
  const { date, precision } = published
  const shared = { basis: 'document-date', certainty: 'assumed', reference: date } as const
  if (precision === 'days')
    return {
      ...shared,
      from: addDays(date, -DAYS_BEFORE),
      to: date,
      precision: 'days',
      explanation: 'Nothing says when: about the days of the article, whose own date is known to within days.',
    }
  if (precision === 'month') {
    const { year, month } = parseDay(date)
    return {
      ...shared,
      ...monthSpan(year, month),
      precision: 'month',
      explanation: 'Nothing says when: the month of the article.',
    }
  }
  return {
    ...shared,
    from: date,
    to: date,
    precision: 'day',
    explanation: 'Nothing says when: about the day of the article.',
  }
}

function isLead(index: number, document: DatingContext['document']): boolean {
  const body = document.sentences.filter((sentence) => document.blocks[sentence.block]?.kind === 'body')
  return body.slice(0, LEAD).some((sentence) => sentence.index === index)
}

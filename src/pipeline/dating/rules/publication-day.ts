import { addDays, monthSpan, parseDay, type Day } from '../../../model/day.ts'
import { framesById } from '../../lexicon/verb-frames.ts'
import type { Sentence } from '../../annotation.ts'
import { isNews } from '../is-news.ts'
import { isAtHead } from '../leads.ts'
import { namesDayAhead } from '../mentions.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'

/** Sentences at the head of an article that tell its news: there "has met" is today's. */
const LEAD = 2
/** Agency copy whose day is known to within days was written about what happened in the two days before. */
const DAYS_BEFORE = 2

/** A plan without a day is dated by its announcement, about the day of the article. */
export function plannedAhead(context: DatingContext): Dated | undefined {
  if (context.act.modality !== 'planned') return undefined
  const dated = publicationDay(context)
  return dated && { ...dated, explanation: 'Announced about the day of the article; nothing says when it is to be.' }
}

/** "have warned", "has refused": before the day of the article, nobody says when. Not so where it is the news itself. */
export function openSincePerfect(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  const published = document.published?.date
  if (published === undefined || (act.tense !== 'perfect' && act.tense !== 'pluperfect')) return undefined
  if (act.tense === 'pluperfect' && act.claims.length > 0 && isNews(document)) return undefined
  const standing = (act.speech === true && !SETTLED.has(act.trigger.lemma.split(' ')[0] ?? '')) || framesById.get(act.frame)?.standing === true // prettier-ignore
  if (act.tense === 'perfect' && isNews(document) && (!standing || isLead(sentence, document))) return undefined
  const lately = act.tense === 'perfect' && isNews(document) ? sinceLately(context, published) : undefined
  const to = document.published?.precision === 'day' ? addDays(published, -1) : published
  if (lately !== undefined)
    return {
      from: lately,
      to,
      precision: 'days',
      basis: 'document-date',
      certainty: 'assumed',
      explanation: 'The perfect tense says that it happened before the article, and nothing says when: lately, as it is news.', // prettier-ignore
      reference: published,
    }
  return {
    to,
    precision: 'open',
    basis: 'document-date',
    certainty: 'inferred',
    explanation: 'The perfect tense says that it happened before the article, and nothing says when.',
    reference: published,
  }
}

/** Days before the article that are lately in any case, be its month however young. */
const LATELY = 6
/** "has long claimed", "have repeatedly warned": of no one time. */
const OF_OLD =
  /\b(?:long|always|ever|never|repeatedly|consistently|constantly|often|frequently|regularly|persistently|historically|traditionally|previously|once|before|earlier|in the past|for (?:years|months|decades)|over the (?:years|months|decades)|since)\b/i

/** In news the perfect is of the weeks before, as near as the month of the article; not where the clause says that it is of old. */
function sinceLately({ act, document }: DatingContext, published: Day): Day | undefined {
  if (document.published?.precision !== 'day') return undefined
  if (OF_OLD.test(document.text.slice(act.clause.start, act.clause.end))) return undefined
  const { year, month } = parseDay(published)
  const [first, recent] = [monthSpan(year, month).from, addDays(published, -LATELY)]
  return first < recent ? first : recent
}

/** Words that settle something once, so that "has agreed" in news is the news: unlike "has warned", which may be of any day. */
const SETTLED: ReadonlySet<string> = new Set(['agree', 'approve', 'announce', 'decide', 'declare', 'order', 'confirm', 'apologise', 'apologize', 'resign', 'rule']) // prettier-ignore

/** A study that counts in years tells in the simple past what nobody dates: it lies before the article. */
export function openInStudy({ document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || isNews(document)) return undefined
  return {
    to: published,
    precision: 'open',
    basis: 'document-date',
    certainty: 'assumed',
    explanation: 'Nothing says when, and the article tells no news of its days: some time before it.',
    reference: published,
  }
}

/** Nothing says when: about the time of the article. */
export function publicationDay(context: DatingContext): Dated | undefined {
  const dated = aboutPublication(context)
  if (dated === undefined || !namesDayAhead(context)) return dated
  const rest = dated.explanation.replace('Nothing says', 'Nothing else says')
  return {
    ...dated,
    explanation: `The date that stands here lies after the article and is not taken for this. ${rest}`,
  }
}

function aboutPublication({ act, document }: DatingContext): Dated | undefined {
  const published = document.published
  if (!published) return undefined
  const { date, precision } = published
  const shared = { basis: 'document-date', certainty: 'assumed', reference: date } as const
  if (precision === 'days' && act.modality !== 'ongoing')
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

/** The first sentences of the article, and the first under a heading. */
function isLead(sentence: Sentence, document: DatingDocument): boolean {
  if (isAtHead(sentence, LEAD, document)) return true
  const { sentences, blocks } = document
  const before = sentences[sentence.index - 1]
  const kind = kindAbove(sentence.block, blocks)
  return before?.block !== sentence.block && (kind === 'heading' || blocks[sentence.block]?.kind === 'bullet')
}

/** What stands above a paragraph: pictures, credits and words of the page between a heading and its story do not count. */
function kindAbove(block: number, blocks: DatingDocument['blocks']): string | undefined {
  let at = block - 1
  while (at >= 0 && BETWEEN.has(blocks[at]?.kind ?? '')) at -= 1
  return blocks[at]?.kind
}

const BETWEEN: ReadonlySet<string> = new Set(['furniture', 'caption', 'teaser', 'dateline', 'byline'])

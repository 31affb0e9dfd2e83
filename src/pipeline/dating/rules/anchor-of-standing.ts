import { ofSentence } from '../../group-by.ts'
import { numbersOf } from '../../look-up.ts'
import { joinSentences } from '../join-sentences.ts'
import { framesById } from '../../lexicon/verb-frames.ts'
import type { DateMention } from '../../annotation.ts'
import type { Dated, DatingContext } from '../rule.ts'

/** "has refused to criticise the invasion": a position that has stood since the event that it is about. */
export function anchorOfStanding({ act, sentence, document }: DatingContext): Dated | undefined {
  if (act.tense !== 'perfect' || !framesById.get(act.frame)?.standing) return undefined
  const mention = ofSentence(document.dates, act.sentence).find((date) => isEvent(date) && date.from !== undefined)
  if (mention?.from !== undefined)
    return {
      from: mention.from,
      precision: 'open',
      basis: 'anchor',
      certainty: 'inferred',
      explanation: joinSentences(mention.explanation, 'The position has stood since.'),
      mention,
    }
  const text = sentence.text.toLowerCase().replaceAll('’', "'")
  const published = document.published?.date
  for (const anchor of document.anchors ?? []) {
    if (published !== undefined && anchor.date > published) continue
    const phrase = anchor.phrases.find((candidate) => text.includes(candidate.toLowerCase()))
    if (phrase === undefined) continue
    return {
      from: anchor.date,
      precision: 'open',
      basis: 'anchor',
      certainty: 'inferred',
      explanation: `“${phrase}”: ${anchor.note} The position has stood since.`,
    }
  }
  return CONFLICT.test(text) ? warOfTheArticle(document) : undefined
}

const CONFLICT = /\b(?:war|invasion|assault|offensive|aggression)\b/

/** An event that the corpus gives, never a period of history: a position on a war of today does not stand since the Cold War. */
function isEvent({ basis, rule }: DateMention): boolean {
  return basis === 'anchor' && rule === 'event-of-known-day'
}

function isOfWar(date: DateMention): readonly boolean[] {
  return [isEvent(date) && date.from !== undefined && CONFLICT.test(date.text.toLowerCase())]
}

/** A position on a war that the sentence does not date, where the article elsewhere names when it began. */
function warOfTheArticle(document: DatingContext['document']): Dated | undefined {
  const mention = document.dates[numbersOf(document.dates, isOfWar, true)[0] ?? -1]
  if (mention?.from === undefined) return undefined
  const explanation = joinSentences(mention.explanation, 'The position is on that and has stood since.')
  return { from: mention.from, precision: 'open', basis: 'anchor', certainty: 'assumed', explanation, mention }
}

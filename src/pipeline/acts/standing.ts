import type { Act } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { framesById } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'

/** Sentences at the head of an article whose perfect tense is the news of the day. */
const LEAD = 2

/** "has refused to condemn" further down an article is a position that goes on; in its first lines it is the news. */
export function asStanding(context: ActContext, act: Act): Act {
  if (act.tense !== 'perfect' || act.modality !== 'asserted' || !framesById.get(act.frame)?.standing) return act
  if (ofSentence(context.dates, act.sentence).some((date) => date.basis !== 'anchor' && date.from !== undefined)) return act // prettier-ignore
  return isLead(context, act.sentence) ? act : { ...act, modality: 'ongoing' }
}

/** Whether a sentence is one of the first of the article's body. */
export function isLead({ sentences, blocks }: ActContext, index: number): boolean {
  const isBody = (at: number) => blocks[sentences[at]?.block ?? -1]?.kind === 'body'
  if (!isBody(index)) return false
  let before = 0
  for (let at = 0; at < index && before < LEAD; at += 1) if (isBody(at)) before += 1
  return before < LEAD
}

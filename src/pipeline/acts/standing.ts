import type { Act } from '../annotation.ts'
import { framesById } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'

/** Sentences at the head of an article whose perfect tense is the news of the day. */
const LEAD = 2

/** "has refused to condemn" further down an article is a position that goes on; in its first lines it is the news. */
export function asStanding(context: ActContext, act: Act): Act {
  if (act.tense !== 'perfect' || act.modality !== 'asserted' || !framesById.get(act.frame)?.standing) return act
  if (
    context.dates.some((date) => date.sentence === act.sentence && date.basis !== 'anchor' && date.from !== undefined)
  )
    return act
  const body = context.sentences.filter((sentence) => context.blocks[sentence.block]?.kind === 'body')
  return body.slice(0, LEAD).some((sentence) => sentence.index === act.sentence) ? act : { ...act, modality: 'ongoing' }
}

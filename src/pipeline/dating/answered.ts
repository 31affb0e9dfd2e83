/** In a text that a state publishes itself, the day of what it welcomes or condemns is not the day on which it does so. */
import type { DateMention } from '../annotation.ts'
import { ANSWERS } from '../lexicon/performatives.ts'
import type { DatingContext } from './rule.ts'

/**
 * "The ministers welcomed the accession of Norland on 7 March and decided to meet again": of that day is the accession, and whatever else stands
 * between the verb and the day; the ministers did both on the day of their statement.
 */
export function isOfWhatIsAnswered(
  { act, document }: Pick<DatingContext, 'act' | 'document'>,
  mention: DateMention,
): boolean {
  const isThing = act.form === 'nominal' && act.sentence === mention.sentence
  if (document.official !== true || mention.basis !== 'explicit' || isThing) return false
  const tokens = document.sentences[mention.sentence]?.tokens ?? []
  const verb = tokens.find(({ pos, lemma, end }) => pos === 'VERB' && ANSWERS.has(lemma) && end <= mention.start)
  return verb !== undefined && (act.trigger.start <= verb.start || act.trigger.start >= mention.end)
}

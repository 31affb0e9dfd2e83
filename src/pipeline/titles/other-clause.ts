import { verbForm } from '../lexicon/verb-forms.ts'
import { isInsideQuotes } from './quote-depth.ts'
import { isHyphened, type Word } from './words.ts'

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const LONGEST_SUBJECT = 6

/**
 * Where a second clause with a subject of its own starts: "comes under attack | and some have warned", "drops 1% | and its price pushed the index
 * lower". The length of the words where there is none.
 */
export function otherClause(words: readonly Word[]): number {
  const at = words.findIndex((word, index) => index > 0 && /^(?:and|but|or)$/i.test(word.text) && !isInsideQuotes(words, index) && hasOwnVerb(words.slice(index + 1))) // prettier-ignore
  return at < 0 ? words.length : at
}

/** A short noun phrase and then a verb that can only be its own: an auxiliary, or a past or present with an object. */
function hasOwnVerb(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ pos, text }) => !PHRASE.has(pos) && !/^['’]s?$/.test(text))
  const [found, next] = [words[verb], words[verb + 1]]
  if (verb <= 0 || verb > LONGEST_SUBJECT || found === undefined || isHyphened(words, verb)) return false
  if (found.pos === 'AUX' || (found.pos === 'VERB' && /^(?:he|she|it|they|we|i)$/i.test(words[verb - 1]?.text ?? '')))
    return true
  // "wins ten seats | and the Greens doubling their share"
  const isGerund = found.pos === 'VERB' && found.text.endsWith('ing') && /^(?:DET|PROPN)$/.test(words[0]?.pos ?? '') && /^(?:NOUN|PROPN)$/.test(words[verb - 1]?.pos ?? '') // prettier-ignore
  const isFinite = found.pos === 'VERB' && ['past', 'present'].includes(verbForm(found.text.toLowerCase()))
  const isPast = found.pos === 'VERB' && verbForm(found.text.toLowerCase()) === 'past-or-participle'
  return (isFinite || isPast || isGerund) && ['DET', 'PRON', 'PROPN', 'NUM'].includes(next?.pos ?? '')
}

import { verbForm } from '../lexicon/verb-forms.ts'
import type { Word } from './words.ts'

const LINK = /^(?:,|and|or|but|then)$/i
const OPENS_OBJECT = new Set(['DET', 'NUM', 'PRON'])
const AMOUNT = /^(?:dozens|scores|hundreds|thousands|tens|millions|several|many|most)$/i

/**
 * Whether a word is a verb, also where the tagger behind an "and" took it for a noun or a quality: "killing ten and *wounding* dozens",
 * "detained and *tortured* medical staff". Not "food and housing costs".
 */
export function looksLikeVerb(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  if (word.pos === 'VERB' || word.pos === 'AUX') return true
  if (!LINK.test(before?.text ?? '') || !/^(?:NOUN|ADJ)$/.test(word.pos) || next === undefined) return false
  const form = verbForm(word.text.toLowerCase())
  const takes = OPENS_OBJECT.has(next.pos) || AMOUNT.test(next.text)
  if (form === 'ing') return takes
  return form === 'past-or-participle' && word.text.endsWith('ed') && (takes || (word.pos === 'NOUN' && ['ADJ', 'NOUN', 'PROPN'].includes(next.pos))) // prettier-ignore
}

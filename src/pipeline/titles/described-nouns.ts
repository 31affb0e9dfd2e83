/** A noun with a participle that only describes it, and the verb of its sentence behind both. */
import { verbForm } from '../lexicon/verb-forms.ts'
import { isHyphened, type Word } from './words.ts'

/** What opens another clause, whose verb is not the sentence's own. */
const ENDS_PHRASE = /^(?:[,;:–—“”"]|and|but|or|who|which|that|when|where|while|as|after|before|because|since|if|although|though|what|how|whom|whose)$/i // prettier-ignore

/** "sentenced", "shown": a form that may be that of a passive. */
export function isParticiple(word: Word | undefined): boolean {
  return ['participle', 'past-or-participle'].includes(verbForm((word?.text ?? '').toLowerCase()))
}

/**
 * "the sanctions placed on Norland | could hurt it": a participle that only describes its noun, since the sentence's own verb comes behind
 * its phrase. Where that verb stands, or -1.
 */
export function predicateAfterParticiple(words: readonly Word[], at: number): number {
  const [noun, word, next] = [words[at - 1], words[at], words[at + 1]]
  const mayDescribe = ['participle', 'past-or-participle'].includes(verbForm((word?.text ?? '').toLowerCase())) && noun?.pos === 'NOUN' && next?.pos === 'ADP' // prettier-ignore
  if (!mayDescribe) return -1
  const end = words.findIndex(({ text }, index) => index > at && ENDS_PHRASE.test(text))
  const phrase = words.slice(0, end < 0 ? words.length : end)
  return phrase.findIndex(
    ({ pos, text }, index) =>
      index > at + 2 && (pos === 'AUX' || (pos === 'VERB' && (['present', 'past'].includes(verbForm(text.toLowerCase())) || isPastOf(words, index)))) && !isHyphened(words, index) && !/^to$/i.test(words[index - 1]?.text ?? ''), // prettier-ignore
  )
}

/** "aimed at stopping abuse | made | it a crime": a form with a noun before it and its object behind it. */
function isPastOf(words: readonly Word[], at: number): boolean {
  return isParticiple(words[at]) && /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '') && /^(?:DET|PRON|NUM)$/.test(words[at + 1]?.pos ?? '') // prettier-ignore
}

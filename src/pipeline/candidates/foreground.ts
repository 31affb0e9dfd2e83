import type { Act, Sentence } from '../annotation.ts'

/** Words that open the background of a sentence. */
const BACKGROUND = /^(?:who|which|where|when|while|as|amid|after|before|because|although|though|but|since|unless|following|despite|during|[;:–—])$/i // prettier-ignore
const LISTED = /^(?:namely|including|and|or)$/i
const NAMES = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM'])

/**
 * Where what belongs to an act ends and its background starts, as an offset into the text: before "amid", "as", ", with the two nations …",
 * or another verb of the same subject. The end of the sentence where nothing of the kind follows.
 */
export function foregroundEnd({ tokens, end }: Sentence, act: Act): number {
  const from = tokens.findIndex(({ start }) => start >= act.trigger.end)
  if (from < 0) return end
  const opens = tokens.findIndex(({ text, pos }, at) => {
    if (at < from) return false
    const next = tokens[at + 1]
    if (text === ',') return !(LISTED.test(next?.text ?? '') || NAMES.has(next?.pos ?? '')) // prettier-ignore
    if (pos === 'CCONJ') return next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV'
    return at > from && BACKGROUND.test(text)
  })
  return tokens[opens]?.start ?? end
}

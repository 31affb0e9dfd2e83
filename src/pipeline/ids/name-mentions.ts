import { foldSentence } from './fold-sentence.ts'
import { mentionId } from './mention-id.ts'

type Trigger = { sentence: { text: string }; lemma: string }

/**
 * Gives each trigger of one document its mention id, in the order of the text. The ordinal counts a lemma within all sentences of the
 * same folded words, so that a caption printed twice has two ids.
 */
export function nameMentions(documentSha: string, triggers: readonly Trigger[]): string[] {
  const seen = new Map<string, number>()
  return triggers.map(({ sentence, lemma }) => {
    const folded = foldSentence(sentence.text)
    const key = `${folded}\n${lemma}`
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return mentionId(documentSha, folded, lemma, ordinal)
  })
}

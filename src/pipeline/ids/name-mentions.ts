import { foldSentence } from './fold-sentence.ts'
import { mentionId } from './mention-id.ts'

type NamedSentence = { text: string; tokens: readonly { start: number; lemma: string }[] }
/** `sentence` is its position in the document; `start` an offset as those of its tokens. */
type Trigger = { sentence: number; lemma: string; start: number }

/** More triggers of one lemma than any sentence holds, so that a sentence that is printed again never takes a number of the first. */
const REPEAT = 1000

/**
 * Gives each trigger of one document its mention id, in the order given. The ordinal says which occurrence of the lemma in the sentence it
 * is, and where the same folded words stand before, how often: so that a caption printed twice has two ids. It is counted in the words of
 * the article, not in what the rules read of them: an id stays with its place when a rule lets the one before it go.
 */
export function nameMentions(
  documentSha: string,
  sentences: readonly NamedSentence[],
  triggers: readonly Trigger[],
): string[] {
  const folded = sentences.map(({ text }) => foldSentence(text))
  const repeats = countRepeats(folded)
  const taken = new Set<string>()
  return triggers.map(({ sentence, lemma, start }) => {
    const words = folded[sentence] ?? ''
    let ordinal = REPEAT * (repeats[sentence] ?? 0) + occurrences(sentences[sentence], lemma, start)
    // A trigger that is no word of its own lemma, such as a noun that stands for a deed, cannot be counted: the next number that is free.
    while (taken.has(`${words}\n${lemma}\n${ordinal}`)) ordinal += 1
    taken.add(`${words}\n${lemma}\n${ordinal}`)
    return mentionId(documentSha, words, lemma, ordinal)
  })
}

/** How often each text stands before its place. */
function countRepeats(texts: readonly string[]): number[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return before
  })
}

function occurrences(sentence: NamedSentence | undefined, lemma: string, start: number): number {
  const [head] = lemma.split(' ')
  return sentence?.tokens.filter((token) => token.start < start && token.lemma === head).length ?? 0
}

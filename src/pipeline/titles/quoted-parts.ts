import type { TitleInput } from './title-input.ts'

const MOST_WORDS = 8
const QUOTE = /[“"]([^“”"]{3,400})[”"]/g
const ENDS_LOOSE =
  /^(?:a|an|the|and|or|but|of|to|in|on|at|by|for|with|from|as|that|which|who|is|are|was|were|be|its|their|our|his|her|this|these|those|will|would|any|all|not|no|more|has|have|into|than)$/i

/**
 * What is quoted in the sentence, as at most eight words in a row that can stand alone: the whole quote where it is short, else its
 * beginning up to a comma or the last word that leaves nothing hanging. Word for word, without square brackets.
 */
export function* quotedParts({ candidate, claims }: TitleInput): Iterable<string> {
  for (const [, text = ''] of candidate.evidence.quote.matchAll(QUOTE)) {
    const part = shorten(text)
    if (part !== undefined) yield part
  }
  const { act, sentence } = candidate
  for (const { content, rule } of act.claims.flatMap((index) => claims[index] ?? [])) {
    if (!rule.startsWith('quote') || content.start < sentence.start || content.end > sentence.end) continue
    const part = shorten(sentence.text.slice(content.start - sentence.start, content.end - sentence.start))
    if (part !== undefined && !/[“”]/.test(part)) yield part
  }
}

function shorten(text: string): string | undefined {
  if (/[[\]…]|\.\.\./.test(text)) return undefined
  const words = text
    .trim()
    .replace(/[,.;:]+$/, '')
    .split(/\s+/)
  if (words.length <= MOST_WORDS) return words.length > 1 ? words.join(' ') : undefined
  const head = words.slice(0, MOST_WORDS)
  const comma = head.findLastIndex((word, index) => index >= 2 && /[,;:.]$/.test(word))
  const cut = comma > 0 ? head.slice(0, comma + 1) : dropLoose(head)
  return cut.length < 3 ? undefined : cut.join(' ').replace(/[,.;:]+$/, '')
}

function dropLoose(words: readonly string[]): string[] {
  const end = words.findLastIndex((word) => !ENDS_LOOSE.test(word))
  return words.slice(0, end + 1)
}

/** Headlines write common words with capitals, which a tagger takes for names. Words that the article also writes small are none. */

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]{0,60}/gu
const SMALL_WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{M}]{1,40}/gu

/** Adds the words that a text writes in lower case. */
export function collectSmallWords(text: string, into: Set<string>): void {
  for (const match of text.matchAll(SMALL_WORD)) into.add(match[0])
}

/** Whether a line is written like a headline: most of its longer words begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = Array.from(text.slice(0, 400).matchAll(WORD), (match) => match[0]).filter((word) => word.length > 3)
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.7
}

/**
 * The text with the words in `small` in lower case and the others of an all-capitals line as names: “DAM GATE JAMMED AT TARN” →
 * “dam gate jammed at Tarn”. The same length, character by character, so that offsets hold.
 */
export function calmCapitals(text: string, small: ReadonlySet<string>): string {
  return text.replaceAll(WORD, (word) => {
    const lower = word.toLowerCase()
    if (lower.length !== word.length || lower === word) return word
    if (small.has(lower)) return lower
    const shouted = word.length > 4 && word === word.toUpperCase()
    return shouted ? word.charAt(0) + lower.slice(1) : word
  })
}

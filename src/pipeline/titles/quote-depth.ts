import type { Word } from './words.ts'

/** Whether the word at a place stands between quotation marks. */
export function isInsideQuotes(words: readonly Word[], at: number): boolean {
  let depth = 0
  for (let index = 0; index < at; index++) {
    const text = words[index]?.text
    if (text === '“') depth++
    else if (text === '”') depth--
  }
  return depth > 0
}

/**
 * Whether the straight mark at a place of a text ends a quote that began in a sentence before: no mark stands before it, a word or a stop right
 * before and none behind. `That is all," Berg said` → true at 11; `Berg said, "we pay"` → false at both.
 */
export function closesFromBefore(text: string, at: number): boolean {
  return text.charAt(at) === '"' && at > 0 && !/["“]/.test(text.slice(0, at)) && /[^\s([—–]/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) // prettier-ignore
}

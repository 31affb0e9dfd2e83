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

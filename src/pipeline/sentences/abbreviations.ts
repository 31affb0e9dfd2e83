import * as z from 'zod/mini'
import data from './abbreviations.yaml'

const words = z.array(z.string())
const lexicon = z.strictObject({ before_name: words, either: words, openers: words }).parse(data)

const beforeName = new Set(lexicon.before_name)
const either = new Set(lexicon.either)
const openers = new Set(lexicon.openers)

/** What a full stop behind the word does: `inside` the sentence, `open` (the next word decides) or `end`. */
export function stopAfter(word: string): 'inside' | 'open' | 'end' {
  const lower = word.toLowerCase()
  if (/^\p{L}$/u.test(word)) return /^\p{Lu}$/u.test(word) && word !== 'I' ? 'open' : 'end'
  if (beforeName.has(lower)) return 'inside'
  if (either.has(lower) || /^(?:\p{L}\.){1,5}\p{L}$/u.test(word)) return 'open'
  return 'end'
}

/** Whether the word, capitalised, most likely begins a sentence. */
export function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase())
}

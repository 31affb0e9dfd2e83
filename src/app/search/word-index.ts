/** Which texts hold a word: postings by word, and the words in order so that the beginning of one finds it. */
import { type Bits, emptyBits, setBit } from '../select/bits.ts'
import { isHan, wordsOf } from './words.ts'

export class WordIndex {
  private postings = new Map<string, number[]>()
  private sorted: string[] | undefined

  /** Adds the words of a text to those of `row`; a row may be added to several times. */
  add(row: number, text: string): void {
    for (const word of wordsOf(text)) {
      const rows = this.postings.get(word)
      if (!rows) this.postings.set(word, [row])
      else if (rows.at(-1) !== row) rows.push(row)
    }
    this.sorted = undefined
  }

  /** All words, in code-unit order. */
  words(): readonly string[] {
    this.sorted ??= [...this.postings.keys()].sort()
    return this.sorted
  }

  /**
   * The words that a word of a question stands for: itself, and those it begins. One letter begins too many words to mean them; a single
   * Chinese character begins a pair.
   */
  matches(word: string): string[] {
    if (word.length < 2 && !isHan(word)) return this.postings.has(word) ? [word] : []
    const words = this.words()
    const found: string[] = []
    for (let at = lowerBound(words, word); at < words.length && words[at]!.startsWith(word); at += 1)
      found.push(words[at]!)
    return found
  }

  rowsOf(word: string): readonly number[] {
    return this.postings.get(word) ?? []
  }

  /** The rows that hold any of the words, as bits. */
  bitsOf(words: readonly string[], size: number): Bits {
    const bits = emptyBits(size)
    for (const word of words) for (const row of this.rowsOf(word)) setBit(bits, row)
    return bits
  }
}

function lowerBound(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

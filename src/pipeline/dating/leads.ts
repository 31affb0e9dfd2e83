import type { Sentence } from '../annotation.ts'
import type { DatingDocument } from './rule.ts'

/** Whether a sentence is one of the first `count` of the body, which give the news of the article in short. */
export function isAtHead(sentence: Sentence, count: number, { sentences, blocks }: DatingDocument): boolean {
  let seen = 0
  for (const other of sentences) {
    if (blocks[other.block]?.kind !== 'body') continue
    if (other.index === sentence.index) return true
    seen += 1
    if (seen === count) break
  }
  return false
}

import type { BlockKind } from '../../model/dataset.ts'
import type { Block, Sentence } from '../annotation.ts'
import { sentenceSpans } from './sentence-spans.ts'
import { tagTokens } from './tokens.ts'

const READ: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'body', 'bullet', 'caption'])

/**
 * Splits the blocks that tell something into sentences and tags their words. A sentence lies inside one block; every character of
 * such a block that is no white space is in exactly one sentence. Furniture, teasers, bylines and datelines have none.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const [block, { kind, start, end }] of blocks.entries()) {
    if (!READ.has(kind)) continue
    for (const span of sentenceSpans(text, start, end)) {
      const words = text.slice(span.start, span.end)
      sentences.push({ ...span, index: sentences.length, block, text: words, tokens: tagTokens(words, span.start) })
    }
  }
  return sentences
}

import type { BlockRecord, DocumentRecord, SentenceRecord } from '../../model/dataset.ts'

/** Pieces of a page that are no part of the article: never shown as the context of a quote. */
const NO_CONTEXT = new Set<BlockRecord['kind']>(['furniture', 'teaser'])

/** The sentences of a document by place, found in logarithmic time. */
export type SentenceFinder = {
  /** Positions of the first and last sentence that the span touches; undefined where it touches none. */
  touching: (start: number, end: number) => { first: number; last: number } | undefined
  /** The sentence at a position if it may be shown beside a quote. */
  neighbour: (position: number) => SentenceRecord | undefined
  /** Whether two offsets stand in the same block. */
  isOneBlock: (one: number, other: number) => boolean
}

export function sentenceFinder({ sentences, blocks }: DocumentRecord): SentenceFinder {
  return {
    touching(start, end) {
      const first = firstEndingAfter(sentences, start)
      let last = first
      for (;;) {
        const next = sentences[last + 1]
        if (next === undefined || next.start >= end) break
        last += 1
      }
      const found = sentences[first]
      return found !== undefined && found.start < end ? { first, last } : undefined
    },
    isOneBlock: (one, other) => firstEndingAfter(blocks, one) === firstEndingAfter(blocks, other),
    neighbour(position) {
      const sentence = sentences[position]
      if (sentence === undefined) return undefined
      const block = blocks[firstEndingAfter(blocks, sentence.start)]
      return block !== undefined && NO_CONTEXT.has(block.kind) ? undefined : sentence
    },
  }
}

/** Position of the first span that ends after the offset; spans are in order and do not overlap. */
function firstEndingAfter(spans: readonly { end: number }[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

import type { BlockKind } from '../../model/dataset.ts'
import type { Article } from '../../model/site.ts'

/** A run of an article's text in its place. Every character belongs to exactly one part. */
export type ArticlePart =
  | { kind: 'sentence'; start: number; text: string; events: readonly string[]; dropped?: string | undefined }
  | { kind: 'gap'; start: number; text: string }

export type ArticleBlock = { kind: BlockKind; start: number; reason: string; parts: ArticlePart[]; folded: boolean }

/** What belongs to the web page or to another story, and not to this article. */
const FOLDED: ReadonlySet<BlockKind> = new Set(['furniture', 'teaser'])

/** Cuts the text into blocks, and those into sentences and the gaps between: `text` of all parts in order is the text of the blocks. */
export function articleBlocks({ text, blocks, sentences }: Article): ArticleBlock[] {
  let next = 0
  return blocks.map((block) => {
    const parts: ArticlePart[] = []
    let at = block.start
    while (next < sentences.length && (sentences[next]?.start ?? 0) < block.start) next += 1
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next]
      if (!sentence || sentence.start >= block.end) break
      if (sentence.start > at) parts.push({ kind: 'gap', start: at, text: text.slice(at, sentence.start) })
      const end = Math.min(sentence.end, block.end)
      parts.push({
        kind: 'sentence',
        start: sentence.start,
        text: text.slice(sentence.start, end),
        events: sentence.events,
        dropped: sentence.dropped,
      })
      at = end
    }
    if (at < block.end) parts.push({ kind: 'gap', start: at, text: text.slice(at, block.end) })
    const lit = parts.some((part) => part.kind === 'sentence' && part.events.length > 0)
    return { kind: block.kind, start: block.start, reason: block.reason, parts, folded: FOLDED.has(block.kind) && !lit }
  })
}

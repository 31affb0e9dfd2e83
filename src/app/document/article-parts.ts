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

export function textOf({ parts }: ArticleBlock): string {
  return parts.map(({ text }) => text).join('')
}

/** Whether a sentence was blanked because it may not be published; a gap between sentences is blank by nature. */
export function isBlank(part: ArticlePart): boolean {
  return part.kind === 'sentence' && part.text.trim() === ''
}

export type Run = { look: 'text' | 'folded' | 'withheld'; blocks: ArticleBlock[] }

/** Neighbouring blocks that look alike: folded ones of the same kind and reason share one fold, withheld ones one gap. */
export function runsOf(blocks: readonly ArticleBlock[]): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const look = block.folded ? 'folded' : textOf(block).trim() === '' ? 'withheld' : 'text'
    const last = runs.at(-1)
    const [first] = last?.blocks ?? []
    const alike = look !== 'folded' || (first?.kind === block.kind && first.reason === block.reason)
    if (last?.look === look && alike) last.blocks.push(block)
    else runs.push({ look, blocks: [block] })
  }
  return runs
}

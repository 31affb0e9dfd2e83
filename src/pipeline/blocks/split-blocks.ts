import type { Block } from '../annotation.ts'
import { frontMatterEnd } from './front-matter.ts'
import { Page } from './page.ts'
import { splitPieces } from './pieces.ts'
import { RULES } from './rules.ts'

/** A paragraph as long as a book is none: it is read this far, and what follows is kept and shown, but not read. UTF-16 units. */
export const LONGEST_PARAGRAPH = 250_000
/** The reason of a block that holds what goes on after that. */
export const ENDLESS = 'endless-paragraph'

/**
 * Splits an article into blocks and says of each what it is and which rule decided. Blocks cover the text without gap or overlap;
 * white space after a block belongs to it, white space before the first block to the first. Marks that are not words of the story
 * (a bullet, a speaker's label, `KYIV, June 15 (Reuters) —`) are blocks of their own, so that the sentences that follow are clean.
 */
export function splitBlocks(text: string): Block[] {
  if (text === '') return []
  const bodyFrom = frontMatterEnd(text)
  const page = new Page(text, splitPieces(text, bodyFrom))
  for (const rule of RULES) rule.read(page)
  const blocks: Block[] = []
  if (bodyFrom > 0) blocks.push({ start: 0, end: bodyFrom, kind: 'furniture', reason: 'front-matter' })
  for (const [index, piece] of page.pieces.entries()) {
    for (const lead of page.leads.get(index) ?? []) append(blocks, { ...lead })
    const verdict = page.verdicts[index] ?? { kind: 'body', reason: 'body-text' }
    const speaker = page.speakers[index]
    const stamp = page.stamps[index]
    const readTo = endOfReading(text, piece)
    append(blocks, {
      start: piece.start,
      end: readTo,
      kind: verdict.kind,
      reason: verdict.reason,
      ...(speaker === undefined ? {} : { speaker }),
      ...(page.asking.has(index) ? { asks: true as const } : {}),
      ...(stamp === undefined ? {} : { stamp }),
    })
    if (readTo < piece.end) append(blocks, { start: readTo, end: piece.end, kind: 'furniture', reason: ENDLESS })
    const trail = page.trails.get(index)
    if (trail) append(blocks, { ...trail })
  }
  if (blocks.length === 0) return [{ start: 0, end: text.length, kind: 'furniture', reason: 'blank' }]
  for (const [index, block] of blocks.entries()) block.end = blocks[index + 1]?.start ?? text.length
  const first = blocks[0]
  if (first) first.start = 0
  return blocks
}

/** Where reading a paragraph ends: at its end, or at the last white space before it has grown too long, never inside a character. */
function endOfReading(text: string, { start, end }: { start: number; end: number }): number {
  const most = start + LONGEST_PARAGRAPH
  if (end <= most) return end
  for (let at = most; at > most - 200; at -= 1) if (/\s/.test(text.charAt(at))) return at + 1
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
}

/** Neighbouring furniture of one sort is one block: a menu, not forty lines. */
function append(blocks: Block[], block: Block): void {
  const last = blocks.at(-1)
  if (last && last.kind === 'furniture' && block.kind === 'furniture' && last.reason === block.reason)
    last.end = block.end
  else blocks.push(block)
}

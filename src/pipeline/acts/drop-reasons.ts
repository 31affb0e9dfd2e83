/** Why a sentence gives no event, in a reader's words. */
import type { Block } from '../annotation.ts'
import type { ActContext } from './context.ts'

const BLOCK_REASONS: Partial<Record<Block['kind'], string>> = {
  title: 'a headline: the article below tells it',
  heading: 'a heading',
  byline: 'says who wrote this',
  dateline: 'says when and where this was written',
  furniture: 'not part of the article',
  teaser: 'points to another story',
}

/** The reason why a block's sentences are never read for events; nothing for blocks that are. */
export function reasonOfBlock(block: Block | undefined): string | undefined {
  return block ? BLOCK_REASONS[block.kind] : undefined
}

/** The likeliest of the reasons that the rules gave, or that nothing was done here. */
export function reasonOfSentence(context: ActContext): string {
  const { reading, reasons } = context
  if (reading.sentence.text.trim().endsWith('?')) return 'a question'
  if (reading.clauses.length === 0) return 'no sentence with a verb'
  const opinion = reasons.find((reason) => reason.startsWith('opinion'))
  return opinion ?? reasons[0] ?? 'general background, no act'
}

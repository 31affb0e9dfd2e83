import { singleQuotes } from '../clauses/single-quotes.ts'
import { closesFromBefore } from './quote-depth.ts'
import type { TitleInput } from './title-input.ts'

/** "Berg: “we will not pay…”": what stands behind the colon. */
const SPOKEN = /: “([^”]+)”?$/

/**
 * Whether a title puts words into somebody’s mouth that the article tells in its own: they stand neither between quotation marks nor in a turn or
 * a quoted block of the speaker. A title with no such quote is none.
 */
export function quotesUnspoken(title: string, { candidate: { sentence }, claims }: TitleInput): boolean {
  const words = SPOKEN.exec(title)?.[1]?.replace(/[….,]+$/, '')
  if (words === undefined) return false
  const text = sentence.text.replaceAll(/\s/g, ' ')
  const at = text.indexOf(words.slice(0, 24))
  const start = sentence.start + Math.max(0, at)
  const isTurn = claims.some(({ content, quoted, rule }) => (quoted || rule.startsWith('quote') || rule === 'speaker-of-the-turn') && content.start <= start && start < content.end) // prettier-ignore
  return !isTurn && (at < 0 || !isOpen(sentence, start))
}

/** Whether a quotation mark is open at a place. */
function isOpen({ text, tokens, start }: TitleInput['candidate']['sentence'], at: number): boolean {
  const before = text.slice(0, at - start)
  // “We will pay,” said Berg of whom the sentence before quoted the beginning: only the end of the quote stands here.
  if (/[“”]/.exec(text.slice(at - start))?.[0] === '”') return true
  // The first straight mark may end such a quote, and then every second one behind it opens
  const early = closesFromBefore(text, text.indexOf('"')) ? 1 : 0
  const single = [...singleQuotes(tokens)].findLast(([place]) => place < at)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || ((before.match(/"/g) ?? []).length + early) % 2 === 1 || before.lastIndexOf('‘‘') > before.lastIndexOf('’’') || single?.[1] === 'opens' // prettier-ignore
}

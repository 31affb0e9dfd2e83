import { trimWords, writeWords, type Word } from './words.ts'

/** Words that open a part which a title can do without. */
const STRONG =
  /^(?:[,;:–—]|-{2}|who|which|where|when|while|as|amid|after|before|because|although|though|but|since|unless|following|despite|including|whose|whom|if)$/i
const WEAK = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART'])

/**
 * Shorter and shorter forms of a phrase, best first: up to its first subordinate clause or comma, since a sentence says one thing best
 * before it; then up to each preposition, "and" or "to" before that, longest first. The first `keep` words are never cut off.
 */
export function cuts(words: readonly Word[], keep: number): string[] {
  const strong: number[] = []
  const weak: number[] = []
  for (let at = Math.max(1, keep); at < words.length; at++) {
    const word = words[at]
    if (word === undefined || isInsideQuotes(words, at)) continue
    if (STRONG.test(word.text)) strong.push(at)
    else if (WEAK.has(word.pos)) weak.push(at)
  }
  const first = strong[0] ?? words.length
  const order = [first, ...weak.filter((at) => at < first).reverse()]
  return [...new Set(order.map((end) => writeWords(trimWords(words.slice(0, end)))))].filter((text) => text !== '')
}

function isInsideQuotes(words: readonly Word[], at: number): boolean {
  let depth = 0
  for (let index = 0; index < at; index++) {
    const text = words[index]?.text
    if (text === '“') depth++
    else if (text === '”') depth--
  }
  return depth > 0
}

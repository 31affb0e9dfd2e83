/** Words that somebody who speaks begins and says anew behind a dash, as transcripts keep them. */
import type { Token } from '../annotation.ts'

const DASH = /^(?:—|–|--)$/
const WORD = /^\p{L}[\p{L}’']*$/u
const MOST_REPEATED = 4
/** How many words before a broken one may be said anew with it. */
const MOST_BROKEN = 4
const OPENS_PHRASE = new Set(['DET', 'ADP', 'CCONJ', 'PART', 'AUX'])

/**
 * Where the tokens start that are said anew: "he signed | an — | an order", "to detect | and dis- — | and disrupt", "for
 * | considera- — | consideration", "bombed | the — bombed | a port". The dash goes with them.
 */
export function begunAnew(tokens: readonly Token[]): ReadonlySet<number> {
  const left = new Set<number>()
  for (const [at, { text }] of tokens.entries()) {
    if (!DASH.test(text) || !WORD.test(tokens[at + 1]?.text ?? '')) continue
    const from = brokenFrom(tokens, at) ?? repeatedFrom(tokens, at) ?? openFrom(tokens, at)
    if (from !== undefined) for (const { start } of tokens.slice(from, at + 1)) left.add(start)
  }
  return left
}

/** "and dis- — and disrupt", "considera- — consideration": from where the words before a dash are broken off and said anew. */
function brokenFrom(tokens: readonly Token[], dash: number): number | undefined {
  const [part, hyphen, next] = [tokens[dash - 2], tokens[dash - 1], tokens[dash + 1]]
  if (hyphen?.text !== '-' || part === undefined || next === undefined || part.end !== hyphen.start) return undefined
  if (next.text.toLowerCase().startsWith(part.text.toLowerCase())) return dash - 2
  return lastLike(next, tokens, dash - 2)
}

/** "bombed the — bombed a port": what ends on a word that opens a phrase is said anew from the word behind the dash. */
function openFrom(tokens: readonly Token[], dash: number): number | undefined {
  const [last, next] = [tokens[dash - 1], tokens[dash + 1]]
  if (last === undefined || next === undefined || !OPENS_PHRASE.has(last.pos)) return undefined
  return lastLike(next, tokens, dash - 1)
}

function lastLike(word: Token, tokens: readonly Token[], end: number): number | undefined {
  const from = Math.max(0, end - MOST_BROKEN)
  const at = tokens.slice(from, end).findLastIndex((token) => isSame(token, word))
  return at < 0 ? undefined : from + at
}

/** "two — two envoys", "in the — in the House": from where the words before a dash are those behind it. */
function repeatedFrom(tokens: readonly Token[], dash: number): number | undefined {
  for (let count = MOST_REPEATED; count > 0; count -= 1) {
    const before = tokens.slice(Math.max(0, dash - count), dash)
    const isRepeated = before.length === count && before.every((token, at) => isSame(token, tokens[dash + 1 + at]))
    if (isRepeated) return dash - count
  }
  return undefined
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && WORD.test(one.text) && one.text.toLowerCase() === other?.text.toLowerCase()
}

/**
 * Patterns of words: `'early|late? (on)? WEEKDAY PART?'`. Lower case is the word itself, capitals a kind of the vocabulary, `|`
 * separates the alternatives of a group (or of the whole), `?` makes optional, parentheses group. There is no repetition, so a match reads a bounded number of words.
 */
import type { Entry, Kind } from './vocabulary.ts'
import type { Word } from './words.ts'

export type Match = {
  /** Index of the first word and of the word after the last. */
  from: number
  to: number
  /** The entries of the kinds in the pattern, in order. */
  entries: readonly { entry: Entry; at: number }[]
  words: readonly Word[]
}

type Element =
  | { alternatives: Sequence[]; optional: boolean }
  | { word: string; optional: boolean }
  | { kind: Kind; optional: boolean }
export type Sequence = Element[]
export type Pattern = Sequence

/** Compiles a pattern once. Throws a SyntaxError for unbalanced parentheses. */
export function compilePattern(source: string): Pattern {
  const tokens = source.match(/\(|\)\??|\||[^\s()|]+/g) ?? []
  let position = 0
  const readAlternatives = (closing: boolean): { alternatives: Sequence[]; optional: boolean } => {
    const alternatives: Sequence[] = [[]]
    for (; position < tokens.length; position++) {
      const token = tokens[position] ?? ''
      if (token.startsWith(')')) {
        if (!closing) throw new SyntaxError(`Unbalanced ")" in the pattern "${source}"`)
        return { alternatives, optional: token.endsWith('?') }
      }
      if (token === '|') alternatives.push([])
      else if (token === '(') {
        position++
        alternatives.at(-1)?.push(readAlternatives(true))
      } else alternatives.at(-1)?.push(readElement(token))
    }
    if (closing) throw new SyntaxError(`Unbalanced "(" in the pattern "${source}"`)
    return { alternatives, optional: false }
  }
  const whole = readAlternatives(false)
  return whole.alternatives.length === 1 ? (whole.alternatives[0] ?? []) : [whole]
}

function readElement(token: string): Element {
  const optional = token.endsWith('?') && token.length > 1
  const part = optional ? token.slice(0, -1) : token
  return /^[A-Z_]+$/.test(part) ? { kind: part as Kind, optional } : { word: part, optional }
}

type Found = Match['entries']

/** The longest match of a pattern at a word, or null. */
export function matchPattern(pattern: Pattern, words: readonly Word[], from: number): Match | null {
  let best: { to: number; entries: Found } | null = null
  walk(pattern, 0, words, from, [], (to, entries) => {
    if (to > (best?.to ?? from)) best = { to, entries }
  })
  const found = best as { to: number; entries: Found } | null
  return found ? { from, to: found.to, entries: found.entries, words } : null
}

function walk(
  sequence: Sequence,
  index: number,
  words: readonly Word[],
  at: number,
  entries: Found,
  done: (to: number, entries: Found) => void,
): void {
  const element = sequence[index]
  if (!element) {
    done(at, entries)
    return
  }
  const next = (to: number, found: Found): void => walk(sequence, index + 1, words, to, found, done)
  if ('word' in element) {
    if (words[at]?.lower === element.word) next(at + 1, entries)
  } else if ('kind' in element) {
    for (const entry of words[at]?.entries ?? []) {
      if (entry.kind === element.kind) next(at + entry.length, [...entries, { entry, at }])
    }
  } else {
    for (const alternative of element.alternatives) walk(alternative, 0, words, at, entries, next)
  }
  if (element.optional) next(at, entries)
}

/** The value of the `nth` entry of a kind in a match; undefined where the pattern left it out. */
export function valueOf(match: Match, kind: Kind, nth = 0): number | undefined {
  return match.entries.filter(({ entry }) => entry.kind === kind)[nth]?.entry.value
}

/** Whether one of the words stands in the match: `hasWord(match, 'last', 'past')`. */
export function hasWord(match: Match, ...wanted: string[]): boolean {
  for (let at = match.from; at < match.to; at++) if (wanted.includes(match.words[at]?.lower ?? '')) return true
  return false
}

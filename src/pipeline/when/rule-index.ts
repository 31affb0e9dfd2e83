/** Finds the rules that have a chance at a word, so that most words cost one look-up. */
import { openingsOf } from './openings.ts'
import type { Key } from './openings.ts'
import { compilePattern, matchPattern } from './pattern.ts'
import type { Match, Pattern } from './pattern.ts'
import type { Rule } from './reading.ts'
import type { Word } from './words.ts'

type Compiled = { rule: Rule; order: number; pattern: Pattern }
export type RuleMatch = { rule: Rule; match: Match }

/** Returns the matches at a word: the longest first, and among equals in the order of the rules. */
export function indexRules(rules: readonly Rule[]): (words: readonly Word[], at: number) => RuleMatch[] {
  const byOpening = new Map<Key, Map<Key, Compiled[]>>()
  rules.forEach((rule, order) => {
    for (const source of rule.patterns) {
      const compiled = { rule, order, pattern: compilePattern(source) }
      for (const [first, second] of openingsOf(compiled.pattern)) {
        const seconds = byOpening.get(first) ?? new Map<Key, Compiled[]>()
        byOpening.set(first, seconds)
        seconds.set(second, [...(seconds.get(second) ?? []), compiled])
      }
    }
  })
  return (words, at) => {
    const candidates = new Set<Compiled>()
    for (const [first, next] of keysAt(words, at)) {
      const seconds = byOpening.get(first)
      if (!seconds) continue
      for (const compiled of seconds.get('') ?? []) candidates.add(compiled)
      for (const [second] of keysAt(words, next))
        for (const compiled of seconds.get(second) ?? []) candidates.add(compiled)
    }
    const found: (RuleMatch & { order: number })[] = []
    for (const { rule, order, pattern } of candidates) {
      const match = matchPattern(pattern, words, at)
      if (match) found.push({ rule, order, match })
    }
    return found.sort((one, other) => other.match.to - one.match.to || one.order - other.order)
  }
}

/** What a word can be for a pattern, each with the index of the word after it. */
function keysAt(words: readonly Word[], at: number): [key: Key, next: number][] {
  const word = words[at]
  if (!word) return []
  const keys: [Key, number][] = [[`w:${word.lower}`, at + 1]]
  for (const { kind, length } of word.entries) keys.push([`k:${kind}`, at + length])
  return keys
}

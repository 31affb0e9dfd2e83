/** Finds the rules that have a chance at a word, so that most words cost one look-up. */
import { compilePattern, matchPattern } from './pattern.ts'
import type { Match, Pattern } from './pattern.ts'
import type { Rule } from './reading.ts'
import type { Word } from './words.ts'

type Compiled = { rule: Rule; order: number; pattern: Pattern }
export type RuleMatch = { rule: Rule; match: Match }

/** Returns the matches at a word: the longest first, and among equals in the order of the rules. */
export function indexRules(rules: readonly Rule[]): (words: readonly Word[], at: number) => RuleMatch[] {
  const byWord = new Map<string, Compiled[]>()
  const byKind = new Map<string, Compiled[]>()
  rules.forEach((rule, order) => {
    for (const source of rule.patterns) {
      const compiled = { rule, order, pattern: compilePattern(source) }
      for (const word of new Set(compiled.pattern.firstWords)) add(byWord, word, compiled)
      for (const kind of new Set(compiled.pattern.firstKinds)) add(byKind, kind, compiled)
    }
  })
  return (words, at) => {
    const word = words[at]
    if (!word) return []
    const candidates = new Set(byWord.get(word.lower))
    for (const { kind } of word.entries) for (const compiled of byKind.get(kind) ?? []) candidates.add(compiled)
    if (candidates.size === 0) return []
    const found: (RuleMatch & { order: number })[] = []
    for (const { rule, order, pattern } of candidates) {
      const match = matchPattern(pattern, words, at)
      if (match) found.push({ rule, order, match })
    }
    return found.sort((one, other) => other.match.to - one.match.to || one.order - other.order)
  }
}

function add(map: Map<string, Compiled[]>, key: string, compiled: Compiled): void {
  const list = map.get(key)
  if (list) list.push(compiled)
  else map.set(key, [compiled])
}

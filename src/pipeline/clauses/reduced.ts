/** Participles that describe a noun and are not the verb of a clause. */
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { Chunk } from './chunks.ts'
import type { Clause, Range } from './clause.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

/** "drones launched by Russia", "the man arrested on Monday has confessed": a participle that describes the noun before it. */
export function asReduced(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  group: VerbGroup,
): Range | undefined {
  if (!group.ambiguous || group.lemma === 'say' || group.lemma === 'tell') return undefined
  let index = at - 1
  while (chunks[index]?.kind === 'adv') index -= 1
  const noun = chunks[index]
  const aside = noun?.kind === 'comma' && nextWord(words, group) === 'by' ? clauses.at(-1)?.subject : undefined
  if (aside) return aside
  const complement = index < at - 1 && noun?.kind === 'vg' ? clauses.at(-1)?.subject : undefined
  if (complement) return complement
  if (noun?.kind === 'comma' && isBracketed(chunks, at)) return nounBefore(chunks, index - 1)
  if (noun?.kind !== 'np') return undefined
  const range = { from: noun.from, to: noun.to, head: noun.head }
  if (group.tense === 'participle') return range
  const left = chunks[index - 1]
  if (left?.kind === 'sub') return undefined
  const source = left?.kind === 'prep' && words[left.from - 1]?.low === 'according'
  if (source) return range
  const before = clauses.at(-1)
  if (
    left?.kind === 'vg' &&
    before &&
    before.chunk === index - 1 &&
    (!stanceOf(before.group.lemma) || nextWord(words, group) === 'by')
  )
    return range
  if (left?.kind === 'prep' && before && before.kind !== 'reduced' && before.chunk > lastBoundary(chunks, index))
    return range
  if (
    nextWord(words, group) === 'by' &&
    before &&
    before.kind !== 'relative' &&
    before.kind !== 'reduced' &&
    before.chunk > lastBoundary(chunks, index) &&
    !stanceOf(before.group.lemma)
  )
    return range
  return finiteFollows(chunks, at, nextWord(words, group) === 'by') ? range : undefined
}

/** "The treaty, signed in Moscow in 2001, was extended": between commas, with the verb right behind the second. */
function isBracketed(chunks: readonly Chunk[], at: number): boolean {
  let index = at + 1
  while (/^(?:prep|date|adv)$/.test(chunks[index]?.kind ?? '') || (chunks[index]?.kind === 'np' && chunks[index - 1]?.kind === 'prep')) index += 1 // prettier-ignore
  if (chunks[index]?.kind !== 'comma' || index === at + 1) return false
  const next = chunks[index + 1]?.kind === 'adv' ? chunks[index + 2] : chunks[index + 1]
  return next?.kind === 'vg' && next.group !== undefined && !/^(?:infinitive|gerund)$/.test(next.group.tense)
}

/** The noun phrase that ends at a chunk, with all that hangs on its noun. */
function nounBefore(chunks: readonly Chunk[], at: number): Range | undefined {
  let first = at
  while (chunks[first]?.kind === 'np' && chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'np')
    first -= 2
  const [noun, last] = [chunks[first], chunks[at]]
  return noun?.kind === 'np' && last ? { from: noun.from, to: last.to, head: noun.head } : undefined
}

function nextWord(words: readonly Word[], group: VerbGroup): string {
  return words[group.to + 1]?.low ?? ''
}

function lastBoundary(chunks: readonly Chunk[], at: number): number {
  for (let index = at; index >= 0; index -= 1) {
    const kind = chunks[index]?.kind
    if (kind === 'comma' || kind === 'sub' || kind === 'conj' || kind === 'colon') return index
  }
  return -1
}

/** Whether only phrases and purposes lie between this verb and the next finite one, which then is the verb of the clause. */
function finiteFollows(chunks: readonly Chunk[], at: number, byAgent: boolean): boolean {
  let governing = false
  for (let index = at + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index]
    if (!chunk) return false
    if (chunk.kind === 'vg' && chunk.group) {
      const { tense, ambiguous } = chunk.group
      if (tense !== 'infinitive' && tense !== 'gerund') return byAgent || !ambiguous
      governing = true
    } else if (chunk.kind === 'np') {
      if (chunks[index - 1]?.kind !== 'prep' && !governing) return false
      governing = false
    } else if (chunk.kind !== 'prep' && chunk.kind !== 'date' && chunk.kind !== 'adv') return false
  }
  return false
}

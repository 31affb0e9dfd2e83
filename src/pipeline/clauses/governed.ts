/** Infinitives and gerunds: what governs them, and who is to do what they say. */
import { CAUSING } from '../lexicon/governors.ts'
import type { Chunk } from './chunks.ts'
import type { Clause, Range } from './clause.ts'
import { parentOf } from './subjects.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

type Left = { index: number; phrase?: Chunk; reach: number }

/** "plans to visit" is governed by plan and shares its subject; in "urged Iran to stop" Iran is to stop. */
export function governed(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  group: VerbGroup,
): Clause {
  const kind = group.tense === 'infinitive' ? 'infinitive' : 'gerund'
  const base = { kind, group, chunk: at, from: group.from, to: group.to } as const
  const { index, phrase, reach } = lookLeft(chunks, at)
  const chunk = chunks[index]
  const parent = clauses.findIndex((clause) => clause.chunk === index)
  const above = clauses[parent] ?? clauses.at(-1)
  const subject = above?.subject ? { subject: above.subject } : {}
  const up = parent >= 0 ? { parent } : parentOf(clauses)
  if (chunk?.kind === 'adj') return { ...base, governor: words[chunk.head]?.lemma ?? '', ...subject, ...up }
  if (
    chunk?.kind === 'conj' &&
    phrase &&
    kind === 'gerund' &&
    above?.kind === 'gerund' &&
    isRightBefore(chunks, phrase, at)
  ) {
    const { governor, parent: top } = above
    const own = { from: phrase.from, to: phrase.to, head: phrase.head }
    return { ...base, subject: own, from: phrase.from, ...(governor ? { governor } : {}), ...(top === undefined ? {} : { parent: top }) } // prettier-ignore
  }
  if (chunk?.kind === 'conj' && above && (above.kind === 'infinitive' || above.kind === 'gerund')) {
    const { governor, parent: top } = above
    return {
      ...base,
      ...subject,
      ...(governor ? { governor } : {}),
      ...(top === undefined ? {} : { parent: top }),
      shared: true,
    }
  }
  if (chunk?.kind === 'vg' && above && above.chunk === index) {
    const before = words[group.from - 1]
    if (before?.pos === 'ADJ') return { ...base, governor: before.lemma, ...subject, ...up }
    // "used its veto to block it": the veto does nothing, and the block was put up
    if (phrase && above.group.lemma === 'use' && !isPerson(words, phrase)) return { ...base, governor: 'use', ...subject, ...up } // prettier-ignore
    if (phrase && isPerson(words, phrase) && isWhere(words, chunks, phrase, above.group.lemma)) return { ...base, governor: above.group.lemma, ...subject, ...up } // prettier-ignore
    if (phrase && (CAUSING.has(above.group.lemma) || (isPerson(words, phrase) && !isIt(words, phrase)))) {
      const range: Range = { from: phrase.from, to: chunks[reach]?.to ?? phrase.to, head: phrase.head }
      return { ...base, governor: above.group.lemma, subject: range, ...up }
    }
    if (phrase && !isIt(words, phrase)) return { ...base, governor: words[phrase.head]?.lemma ?? '', ...subject, ...up }
    return { ...base, governor: above.group.lemma, ...subject, ...up }
  }
  const joined = kind === 'gerund' ? accompanying(words, chunks, at) : undefined
  if (joined) return { ...base, subject: joined, governor: 'with', ...up }
  if (phrase && kind === 'infinitive') return { ...base, governor: words[phrase.head]?.lemma ?? '', ...subject, ...up }
  // "when a boat carrying migrants sank": the boat carries.
  if (chunk?.kind === 'sub' && phrase && kind === 'gerund')
    return { ...base, subject: { from: phrase.from, to: phrase.to, head: phrase.head }, ...up }
  if (chunk?.kind === 'sub')
    return { ...base, kind: 'adverbial', connective: words[chunk.from]?.low ?? '', ...subject, ...up, from: chunk.from }
  return { ...base, ...subject, ...up }
}

/** "the left winning ten seats and the Greens | doubling their share": a noun behind "and" with a gerund of its own does that itself. */
function isRightBefore(chunks: readonly Chunk[], phrase: Chunk, at: number): boolean {
  let index = at - 1
  while (chunks[index]?.kind === 'adv') index -= 1
  return chunks[index] === phrase && chunks[index - 1]?.kind === 'conj'
}

/** The chunk that governs, the noun phrase that stands between, and how far that phrase reaches with what hangs on it. */
function lookLeft(chunks: readonly Chunk[], at: number): Left {
  let index = at - 1
  let phrase: Chunk | undefined
  let reach = at - 1
  for (; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (!chunk) break
    if (chunk.kind === 'date' || chunk.kind === 'adv' || chunk.kind === 'quote') continue
    if (chunk.kind === 'np' && !phrase) {
      phrase = chunk
      if (reach < index || chunks[reach]?.kind !== 'np') reach = index
      continue
    }
    if (chunk.kind !== 'prep') break
    if (phrase && chunks[index - 1]?.kind === 'np') phrase = undefined
  }
  return phrase ? { index, phrase, reach } : { index, reach }
}

/** "…, with the city recording its worst floods in 30 years": who does what goes along with the clause before. */
function accompanying(words: readonly Word[], chunks: readonly Chunk[], at: number): Range | undefined {
  let end = at - 1
  while (chunks[end]?.kind === 'adv') end -= 1
  let first = end
  while (chunks[first]?.kind === 'np' && chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'np')
    first -= 2
  const [comma, prep, noun, last] = [chunks[first - 2], chunks[first - 1], chunks[first], chunks[end]]
  if (noun?.kind !== 'np' || last?.kind !== 'np' || prep?.kind !== 'prep' || words[prep.from]?.low !== 'with')
    return undefined
  return comma?.kind === 'comma' ? { from: noun.from, to: last.to, head: noun.head } : undefined
}

const PLACES = /^(?:in|at|near|into|from|outside|inside|across)$/
const MOVES = /^(?:go|come|return|travel|fly|head|drive|rush|walk|sail|march|move|journey|run|race)$/
const PLEADS = /^(?:plead|argue|beg|reason|insist)$/

/** "met the envoy in Oslo to decide", "met with Berg to discuss it", "returned to Varn to face trial": where or with whom, not who is to do it. */
function isWhere(words: readonly Word[], chunks: readonly Chunk[], phrase: Chunk, verb: string): boolean {
  const before = chunks[chunks.indexOf(phrase) - 1]
  const prep = before?.kind === 'prep' ? (words[before.from]?.low ?? '') : ''
  if (CAUSING.has(verb) || prep === '') return false
  return PLACES.test(prep) || (prep === 'to' && MOVES.test(verb)) || (prep === 'with' && !PLEADS.test(verb))
}

/** "used it to stop the sale": a thing, which does nothing and governs nothing. */
function isIt(words: readonly Word[], { head }: Chunk): boolean {
  return /^(?:it|this|that)$/.test(words[head]?.low ?? '')
}

function isPerson(words: readonly Word[], phrase: Chunk): boolean {
  const head = words[phrase.head]
  return (
    head !== undefined &&
    !/^(?:ones?|first|last|second|others?)$/.test(head.low) &&
    (head.name >= 0 ||
      head.pos === 'PROPN' ||
      head.pos === 'PRON' ||
      /^(?:\w{2,}(?:er|or|ist|ian|ee)s?|people|men|women|children|troops|forces|police|officials|authorities|countries|governments|residents|citizens|members|companies|firms|nations|states|soldiers|students|voters|doctors|lawmakers|allies|parents|families|others)$/.test(
        head.low,
      ))
  )
}

/**
 * Clauses of a sentence: each verb group with its subject, how it hangs on the rest and how far it reaches. A heuristic reading of
 * flat chunks, not a parse: subjects are found by walking left across phrases, asides and finished relative clauses.
 */
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { Chunk } from './chunks.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

export type ClauseKind = 'main' | 'content' | 'relative' | 'adverbial' | 'reduced' | 'infinitive' | 'gerund'

/** Word indices, inclusive. */
export type Range = { from: number; to: number; head: number }

export type Clause = {
  kind: ClauseKind
  group: VerbGroup
  /** Index of the verb group's chunk. */
  chunk: number
  subject?: Range
  /** The word that opens the clause: that, who, as, after. */
  connective?: string
  /** Lemma of the word that governs an infinitive, a gerund or a content clause. */
  governor?: string
  /** The clause that this one hangs on. */
  parent?: number
  /** First and last word of the clause. */
  from: number
  to: number
  /** True where the subject was taken over from the clause before: "met X and told Y". */
  shared?: true
}

const CONTENT_AFTER_PERSON = new Set([
  'tell',
  'warn',
  'assure',
  'remind',
  'inform',
  'persuade',
  'convince',
  'notify',
  'promise',
  'show',
  'advise',
  'reassure',
])
const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'whose', 'where'])

type Found = {
  subject?: Range
  stop: number
  via: 'noun' | 'relative' | 'shared' | 'control' | 'none'
  connective?: string
  parent?: number
}

export function readClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = []
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'vg' || !chunk.group) return
    clauses.push(readClause(words, chunks, clauses, at, chunk.group))
  })
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1]
    clause.to = next ? Math.max(clause.group.to, next.from - 1) : words.length - 1
  })
  return clauses
}

function readClause(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  group: VerbGroup,
): Clause {
  const base = { group, chunk: at, from: group.from, to: group.to }
  if (group.tense === 'infinitive' || group.tense === 'gerund') return governed(words, chunks, clauses, at, group)
  const reduced = asReduced(words, chunks, clauses, at, group)
  if (reduced)
    return { ...base, kind: 'reduced', subject: reduced, ...parentOf(clauses), group: { ...group, passive: true } }
  const found = findSubject(words, chunks, clauses, at)
  const opener = chunks[found.stop]
  const word = opener ? words[opener.from] : undefined
  const from = found.subject && found.via === 'noun' ? found.subject.from : group.from
  const subject = found.subject ? { subject: found.subject } : {}
  if (found.via === 'shared') {
    const parent = clauses[found.parent ?? -1]
    return {
      ...base,
      ...subject,
      shared: true,
      kind: parent && parent.kind !== 'reduced' ? parent.kind : 'main',
      ...(found.parent === undefined ? {} : { parent: parent?.parent ?? found.parent }),
      ...(parent?.connective ? { connective: parent.connective } : {}),
      ...(parent?.governor ? { governor: parent.governor } : {}),
    }
  }
  if (found.via === 'relative')
    return {
      ...base,
      ...subject,
      kind: 'relative',
      connective: found.connective ?? 'who',
      ...parentOf(clauses),
      from: opener ? opener.from : from,
    }
  if (opener?.kind === 'sub' && word)
    return opened(chunks, clauses, found.stop, word.low, { ...base, ...subject, from: opener.from })
  const before = clauses.at(-1)
  if (opener?.kind === 'vg' && before && stanceOf(before.group.lemma) && before.chunk === found.stop)
    return { ...base, ...subject, from, kind: 'content', governor: before.group.lemma, parent: clauses.length - 1 }
  return { ...base, ...subject, from, kind: 'main' }
}

/** A clause that a subordinator opens: content of a verb or noun, a relative clause, or an adverbial. */
function opened(
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  stop: number,
  connective: string,
  clause: Omit<Clause, 'kind'>,
): Clause {
  const left = chunks[stop - 1]
  const before = clauses.at(-1)
  const parent = parentOf(clauses)
  if (connective === 'that') {
    const told = before !== undefined && CONTENT_AFTER_PERSON.has(before.group.lemma)
    const reporting = before !== undefined && stanceOf(before.group.lemma) !== undefined
    if (left?.kind === 'vg' || told || reporting || left?.kind === 'date' || left?.kind === 'comma')
      return { ...clause, kind: 'content', connective, ...(before ? { governor: before.group.lemma } : {}), ...parent }
    return { ...clause, kind: 'content', connective, governor: 'that', ...parent }
  }
  if (RELATIVE.has(connective)) return { ...clause, kind: 'relative', connective, ...parent }
  return { ...clause, kind: 'adverbial', connective, ...parent }
}

function parentOf(clauses: readonly Clause[]): { parent?: number } {
  return clauses.length > 0 ? { parent: clauses.length - 1 } : {}
}

/** Infinitives and gerunds: what governs them and who is to do it. */
function governed(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  group: VerbGroup,
): Clause {
  const kind = group.tense === 'infinitive' ? 'infinitive' : 'gerund'
  const base = { kind, group, chunk: at, from: group.from, to: group.to } as const
  let index = at - 1
  let phrase: Chunk | undefined
  for (; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (!chunk) break
    if (chunk.kind === 'date' || chunk.kind === 'adv' || chunk.kind === 'quote') continue
    if (chunk.kind === 'np' && !phrase) {
      phrase = chunk
      continue
    }
    if (chunk.kind === 'prep') {
      if (phrase && chunks[index - 1]?.kind === 'np') phrase = undefined
      continue
    }
    break
  }
  const chunk = chunks[index]
  const parent = clauses.findIndex((clause) => clause.chunk === index)
  const above = clauses[parent] ?? clauses.at(-1)
  const subjectOf = (clause: Clause | undefined): { subject?: Range } =>
    clause?.subject ? { subject: clause.subject } : {}
  const up = parent >= 0 ? { parent } : parentOf(clauses)
  if (chunk?.kind === 'adj') return { ...base, governor: words[chunk.head]?.lemma ?? '', ...subjectOf(above), ...up }
  if (chunk?.kind === 'conj' && above && (above.kind === 'infinitive' || above.kind === 'gerund')) {
    return {
      ...base,
      ...subjectOf(above),
      ...(above.governor ? { governor: above.governor } : {}),
      ...(above.parent === undefined ? {} : { parent: above.parent }),
      shared: true,
    }
  }
  if (chunk?.kind === 'vg' && above && above.chunk === index) {
    const adjectival = group.from > 0 && words[group.from - 1]?.pos === 'ADJ'
    if (adjectival) return { ...base, governor: words[group.from - 1]?.lemma ?? '', ...subjectOf(above), ...up }
    if (phrase && isPerson(words, phrase))
      return {
        ...base,
        governor: above.group.lemma,
        subject: { from: phrase.from, to: phrase.to, head: phrase.head },
        ...up,
      }
    if (phrase) return { ...base, governor: words[phrase.head]?.lemma ?? '', ...subjectOf(above), ...up }
    return { ...base, governor: above.group.lemma, ...subjectOf(above), ...up }
  }
  if (phrase && kind === 'infinitive')
    return { ...base, governor: words[phrase.head]?.lemma ?? '', ...subjectOf(above), ...up }
  if (chunk?.kind === 'sub')
    return {
      ...base,
      kind: 'adverbial',
      connective: words[chunk.from]?.low ?? '',
      ...subjectOf(above),
      ...up,
      from: chunk.from,
    }
  return { ...base, ...subjectOf(above), ...up }
}

function isPerson(words: readonly Word[], phrase: Chunk): boolean {
  const head = words[phrase.head]
  return (
    head !== undefined &&
    (head.name >= 0 ||
      head.pos === 'PROPN' ||
      head.pos === 'PRON' ||
      /(?:s|er|or|ist|people|men|women)$/.test(head.low))
  )
}

/** "drones launched by Russia", "the man arrested on Monday has confessed": a participle that describes the noun before it. */
function asReduced(
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
  if (noun?.kind !== 'np') return undefined
  const range = { from: noun.from, to: noun.to, head: noun.head }
  if (group.tense === 'participle') return range
  const left = chunks[index - 1]
  const before = clauses.at(-1)
  if (
    left?.kind === 'vg' &&
    before &&
    before.chunk === index - 1 &&
    (!stanceOf(before.group.lemma) || nextWord(words, group) === 'by')
  )
    return range
  if (left?.kind === 'prep' && before && before.chunk > lastBoundary(chunks, index)) return range
  if (
    nextWord(words, group) === 'by' &&
    before &&
    before.kind !== 'relative' &&
    before.chunk > lastBoundary(chunks, index) &&
    !stanceOf(before.group.lemma)
  )
    return range
  return finiteFollows(chunks, at) ? range : undefined
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

/** Whether only phrases lie between this verb and the next finite one, which then is the verb of the clause. */
function finiteFollows(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index]
    if (!chunk) return false
    if (chunk.kind === 'vg')
      return (
        chunk.group !== undefined &&
        chunk.group.tense !== 'infinitive' &&
        chunk.group.tense !== 'gerund' &&
        !chunk.group.ambiguous
      )
    if (chunk.kind === 'np' && chunks[index - 1]?.kind !== 'prep') return false
    if (chunk.kind !== 'prep' && chunk.kind !== 'np' && chunk.kind !== 'date' && chunk.kind !== 'adv') return false
  }
  return false
}

/** Walks left from a finite verb to its subject. `stop` is the chunk that opens the clause. */
function findSubject(words: readonly Word[], chunks: readonly Chunk[], clauses: readonly Clause[], at: number): Found {
  const verb = chunks[at] as Chunk
  let index = at - 1
  while (index >= 0) {
    const chunk = chunks[index]
    if (!chunk) break
    if (chunk.kind === 'np') {
      const left = chunks[index - 1]
      if (left?.kind === 'prep') {
        index -= 2
        continue
      }
      return nounSubject(words, chunks, index, lastNoun(chunks, at, verb))
    }
    if (
      chunk.kind === 'adv' ||
      chunk.kind === 'date' ||
      chunk.kind === 'quote' ||
      chunk.kind === 'prep' ||
      chunk.kind === 'adj' ||
      chunk.kind === 'other'
    )
      index -= 1
    else if (chunk.kind === 'conj') {
      const listed = chunks[index + 1]?.kind === 'np' && chunks[index - 1]?.kind === 'np'
      if (!listed) return sharedWith(clauses)
      index -= 1
    } else if (chunk.kind === 'comma' || chunk.kind === 'colon') {
      const opening = openingOfAside(words, chunks, index)
      if (opening < 0) return sharedWith(clauses, chunk.kind === 'colon')
      index = opening - 1
    } else if (chunk.kind === 'sub') {
      const connective = words[chunk.from]?.low ?? ''
      if (!RELATIVE.has(connective)) return { stop: index, via: 'none', connective }
      const subject = antecedent(chunks, index)
      return subject ? { subject, stop: index, via: 'relative', connective } : { stop: index, via: 'none', connective }
    } else if (chunk.kind === 'vg') {
      const inner = clauses.find((clause) => clause.chunk === index)
      if (
        !inner ||
        (inner.kind !== 'relative' &&
          inner.kind !== 'reduced' &&
          inner.kind !== 'infinitive' &&
          inner.kind !== 'gerund')
      )
        return { stop: index, via: 'none' }
      index = chunks.findIndex((candidate) => candidate.to >= inner.from) - (inner.kind === 'relative' ? 1 : 1)
    } else index -= 1
  }
  return { stop: -1, via: 'none' }
}

/** The subject's phrase with what is coordinated to it on the left: "Russia and China". */
function nounSubject(words: readonly Word[], chunks: readonly Chunk[], at: number, to: number): Found {
  let from = at
  const head = chunks[at] as Chunk
  for (;;) {
    const joint = chunks[from - 1]
    const other = chunks[from - 2]
    if ((joint?.kind !== 'conj' && joint?.kind !== 'comma') || other?.kind !== 'np' || words[joint.from]?.low === 'but')
      break
    const reach = startOfPhrases(chunks, from - 2)
    const left = chunks[reach - 1]
    if (left?.kind === 'vg' || (left?.kind === 'prep' && joint.kind === 'comma')) break
    if (joint.kind === 'comma' && from === at && !isApposition(words, chunks, from - 2, at)) break
    if (left?.kind === 'prep') {
      const outer = startOfPhrases(chunks, reach)
      if (outer === reach || chunks[outer - 1]?.kind === 'vg' || chunks[outer - 1]?.kind === 'prep') break
      from = outer
      continue
    }
    from = reach
  }
  const first = chunks[from] as Chunk
  return { subject: { from: first.from, to, head: head.head }, stop: from - 1, via: 'noun' }
}

/** Last word of the last phrase before the verb, adverbs left out. */
function lastNoun(chunks: readonly Chunk[], at: number, verb: Chunk): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (chunk && chunk.kind !== 'adv' && chunk.kind !== 'quote') return chunk.to
  }
  return verb.from - 1
}

/** A title or a name on the other side of the comma: "Ukrainian air force commander, Mykola Oleshchuk"; a list goes on with "and". */
function isApposition(words: readonly Word[], chunks: readonly Chunk[], left: number, right: number): boolean {
  const one = chunks[left] as Chunk
  const other = chunks[right] as Chunk
  const named = (chunk: Chunk): boolean =>
    words.slice(chunk.from, chunk.to + 1).some((word) => word.name >= 0 || word.pos === 'PROPN')
  return named(one) && named(other) && chunks[left - 1] === undefined
}

function startOfPhrases(chunks: readonly Chunk[], at: number): number {
  let index = at
  while (chunks[index - 1]?.kind === 'prep' && chunks[index - 2]?.kind === 'np') index -= 2
  return index
}

function sharedWith(clauses: readonly Clause[], loose = false): Found {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index]
    if (!clause || clause.kind === 'reduced' || clause.kind === 'infinitive' || clause.kind === 'gerund') continue
    if (loose) break
    return { ...(clause.subject ? { subject: clause.subject } : {}), stop: -1, via: 'shared', parent: index }
  }
  return { stop: -1, via: 'none' }
}

/** Index of the comma or dash that opens the aside which the one at `at` closes: an apposition, a relative clause, a phrase. */
function openingOfAside(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  const mark = words[(chunks[at] as Chunk).from]?.text
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (!chunk) return -1
    if ((chunk.kind === 'comma' || chunk.kind === 'colon') && words[chunk.from]?.text === mark) {
      const inside = chunks.slice(index + 1, at)
      const first = inside[0]
      const verb = inside.some(
        (part) =>
          part.kind === 'vg' &&
          part.group !== undefined &&
          part.group.tense !== 'gerund' &&
          part.group.tense !== 'infinitive' &&
          !part.group.ambiguous,
      )
      const relative = first?.kind === 'sub' || (first?.kind === 'prep' && inside[1]?.kind === 'sub')
      if (verb && !relative) return -1
      if (
        relative ||
        first?.kind === 'np' ||
        first?.kind === 'prep' ||
        first?.kind === 'vg' ||
        first?.kind === 'adv' ||
        first?.kind === 'adj' ||
        first?.kind === 'date' ||
        first?.kind === 'sub'
      )
        return index
      return -1
    }
  }
  return -1
}

/** The noun that a relative clause describes: over commas, to the first noun of a chain of "of" phrases. */
function antecedent(chunks: readonly Chunk[], at: number): Range | undefined {
  let index = at - 1
  if (chunks[index]?.kind === 'prep') index -= 1
  if (chunks[index]?.kind === 'comma') index -= 1
  while (chunks[index]?.kind === 'date' || chunks[index]?.kind === 'quote') index -= 1
  const noun = chunks[index]
  if (noun?.kind === 'comma') return undefined
  if (noun?.kind !== 'np') return undefined
  return { from: noun.from, to: noun.to, head: noun.head }
}

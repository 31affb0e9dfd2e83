/** Who does what a finite verb says. */
import { antecedent } from './antecedents.ts'
import type { Chunk } from './chunks.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import type { Clause, Found } from './clause.ts'
import { isContact } from './contact-clauses.ts'
import { sharedWith } from './shared-subjects.ts'
import type { Word } from './words.ts'

const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'whose', 'where'])

/** The clause right before, as the parent of a new one. */
export function parentOf(clauses: readonly Clause[]): { parent?: number } {
  return clauses.length > 0 ? { parent: clauses.length - 1 } : {}
}

/** Whether a clause stands inside a noun phrase, so that the walk to a subject may pass it. */
function isInner({ kind }: Clause): boolean {
  return kind === 'infinitive' || kind === 'gerund' || kind === 'reduced'
}

/** ", saying the agency arrested two": the agency is nothing that is said, but begins it. */
function saysWhatFollows({ kind, group }: Clause): boolean {
  return kind === 'gerund' && /^(?:say|claim|argue|insist|allege|add|warn|believe|think)$/.test(group.lemma)
}

/** Walks left from a finite verb to its subject. `stop` is the chunk that opens the clause. */
export function findSubject(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
): Found {
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
      if (isAge(words, chunks, index)) {
        index -= 2
        continue
      }
      // “a man who stole | more than | £400 was jailed”
      const governor = left?.kind === 'adv' ? index - 2 : index - 1
      const object =
        chunks[governor]?.kind === 'vg' &&
        clauses.some(
          (clause) =>
            clause.chunk === governor && (isInner(clause) ? !saysWhatFollows(clause) : isOfSubject(chunks, clause)),
        )
      if (object) {
        index = governor
        continue
      }
      const participle = overList(chunks, clauses, index)
      if (participle !== undefined) {
        index = participle
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
      const closed = chunks[index - 1]?.kind === 'comma' ? 'comma' : words[chunk.from]?.low === 'but' ? 'but' : 'open'
      if (!listed) return sharedWith(words, clauses, verb, false, closed)
      index -= 1
    } else if (chunk.kind === 'comma' || chunk.kind === 'colon') {
      const opening = openingOfAside(words, chunks, index, clauses)
      if (opening < 0) return sharedWith(words, clauses, verb, chunk.kind === 'colon')
      index = opening - 1
    } else if (chunk.kind === 'sub') {
      const connective = words[chunk.from]?.low ?? ''
      if (!RELATIVE.has(connective)) return { stop: index, via: 'none', connective }
      const subject = antecedent(words, chunks, index)
      return subject ? { subject, stop: index, via: 'relative', connective } : { stop: index, via: 'none', connective }
    } else if (chunk.kind === 'vg') {
      const handed = handedOn(words, chunks, clauses, at, index)
      if (handed) return handed
      const inner = clauses.find((clause) => clause.chunk === index)
      if (!inner || (inner.kind !== 'relative' && !isInner(inner) && !isContact(chunks, inner)))
        return { stop: index, via: 'none' }
      index = chunks.findIndex((candidate) => candidate.to >= inner.from) - 1
    } else index -= 1
  }
  return { stop: -1, via: 'none' }
}

/** "The deal | signed | by Chile and Peru | allows": the participle that governs a list, where nobody has done anything yet. */
function overList(chunks: readonly Chunk[], clauses: readonly Clause[], at: number): number | undefined {
  let first = at
  while (chunks[first - 1]?.kind === 'conj' && chunks[first - 2]?.kind === 'np') first -= 2
  const isGoverned = first < at && chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'vg'
  const inner = isGoverned ? clauses.find(({ chunk }) => chunk === first - 2) : undefined
  return inner?.kind === 'reduced' && !clauses.some(({ kind }) => kind === 'main') ? first - 2 : undefined
}

/** "the hospital, which Peru says was hit": what the relative clause describes, and not who says so. */
function handedOn(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  index: number,
): Found | undefined {
  const says = clauses.find((clause) => clause.chunk === index)
  if (index !== at - 1 || says?.kind !== 'relative' || !stanceOf(says.group.lemma)) return undefined
  const opens = chunks.findIndex(({ kind, from }) => kind === 'sub' && from === says.from)
  const subject = opens < 0 ? undefined : antecedent(words, chunks, opens)
  return subject && { subject, stop: opens, via: 'relative', connective: says.connective ?? 'which' }
}

/** "Officers who raided his house left": the house is what was raided. What follows "who says" is said. */
function isOfSubject(chunks: readonly Chunk[], { kind, chunk, group, connective }: Clause): boolean {
  if (kind !== 'relative' || stanceOf(group.lemma)) return false
  return (
    connective === 'whose' ||
    chunks[chunk - 1]?.kind === 'sub' ||
    (chunks[chunk - 1]?.kind === 'adv' && chunks[chunk - 2]?.kind === 'sub')
  )
}

/** "Anna Berg, 44, who …": a number between commas behind a name. */
function isAge(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const [named, comma, age, next] = [chunks[at - 2], chunks[at - 1], chunks[at], chunks[at + 1]]
  if (!age || age.from !== age.to || words[age.from]?.pos !== 'NUM' || next?.kind !== 'comma') return false
  const head = named?.kind === 'np' && chunks[at - 3]?.kind !== 'prep' ? words[named.head] : undefined
  return comma?.kind === 'comma' && (head?.pos === 'PROPN' || (head?.name ?? -1) >= 0)
}

/** The subject's phrase with what is coordinated to it on the left: "Russia and China". */
function nounSubject(words: readonly Word[], chunks: readonly Chunk[], at: number, to: number): Found {
  let from = openingOfList(words, chunks, at) ?? at
  const head = chunks[at] as Chunk
  for (;;) {
    const joint = chunks[from - 1]
    const other = chunks[from - 2]
    if ((joint?.kind !== 'conj' && joint?.kind !== 'comma') || other?.kind !== 'np' || words[joint.from]?.low === 'but')
      break
    const reach = startOfPhrases(chunks, from - 2)
    // “It was | still | night and Berg left”: an adverb does not part the verb from what it takes
    const left = chunks[reach - 1]?.kind === 'adv' ? chunks[reach - 2] : chunks[reach - 1]
    if ((left?.kind === 'vg' && !saysClause(words, left)) || (left?.kind === 'prep' && joint.kind === 'comma')) break
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
  let stop = from - 1
  while (chunks[stop]?.kind === 'adv' && chunks[stop - 1]?.kind === 'sub') stop -= 1
  return { subject: { from: first.from, to, head: head.head }, stop, via: 'noun' }
}

/** “Chile, Peru, and Cuba signed”: the first noun of a list of three or more with a comma before “and”, where nothing governs the list. */
function openingOfList(words: readonly Word[], chunks: readonly Chunk[], at: number): number | undefined {
  const joint = chunks[at - 1]
  if (joint?.kind !== 'conj' || words[joint.from]?.low === 'but' || chunks[at - 2]?.kind !== 'comma') return undefined
  let first = at - 1
  let listed = 0
  while (chunks[first - 1]?.kind === 'comma' && chunks[first - 2]?.kind === 'np') {
    first = startOfPhrases(chunks, first - 2)
    listed += 1
  }
  const before = chunks[first - 1]
  const isGoverned = before?.kind === 'prep' || (before?.kind === 'vg' && !saysClause(words, before))
  return listed < 2 || isGoverned || chunks[first]?.kind !== 'np' ? undefined : first
}

/** Verbs that no noun phrase follows but one that opens what is said: "said three soldiers and a porter had died". */
function saysClause(words: readonly Word[], { group }: Chunk): boolean {
  return group !== undefined && /^(?:say|insist|believe|think|admit)$/.test(words[group.head]?.lemma ?? '')
}

/** Last word of the last phrase before the verb, without adverbs and "on Wednesday". */
function lastNoun(chunks: readonly Chunk[], at: number, verb: Chunk): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (!chunk) break
    const ofDate = chunk.kind === 'prep' && chunks[index + 1]?.kind === 'date'
    if (chunk.kind !== 'adv' && chunk.kind !== 'quote' && chunk.kind !== 'date' && !ofDate) return chunk.to
  }
  return verb.from - 1
}

/** A title or a name on the other side of the comma: "Ukrainian air force commander, Mykola Oleshchuk"; a list goes on with "and", and "Anna, Norland left" is said to Anna. */
function isApposition(words: readonly Word[], chunks: readonly Chunk[], left: number, right: number): boolean {
  const one = chunks[left] as Chunk
  const other = chunks[right] as Chunk
  const named = (chunk: Chunk): boolean =>
    words.slice(chunk.from, chunk.to + 1).some((word) => word.name >= 0 || word.pos === 'PROPN')
  const described = named(other) || /^(?:the|a|an)$/.test(words[other.from]?.low ?? '')
  const isSpokenTo = one.from === one.to
  return named(one) && !isSpokenTo && described && chunks[startOfPhrases(chunks, left) - 1] === undefined
}

function startOfPhrases(chunks: readonly Chunk[], at: number): number {
  let index = at
  while (chunks[index - 1]?.kind === 'prep' && chunks[index - 2]?.kind === 'np') index -= 2
  return index
}

/** Index of the comma or dash that opens the aside which the one at `at` closes: an apposition, a relative clause, a phrase. */
function openingOfAside(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  clauses: readonly Clause[],
): number {
  const mark = words[(chunks[at] as Chunk).from]?.text
  const relative = openingOfListed(chunks, at, clauses)
  if (relative !== undefined) return relative
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (!chunk) return -1
    if ((chunk.kind === 'comma' || chunk.kind === 'colon') && words[chunk.from]?.text === mark) {
      const inside = chunks.slice(index + 1, at)
      const first = inside[0]
      const verb = inside.some(
        (part, step) =>
          part.kind === 'vg' &&
          part.group !== undefined &&
          part.group.tense !== 'gerund' &&
          part.group.tense !== 'infinitive' &&
          (!part.group.ambiguous || isDeed(clauses, index + 1 + step)),
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

/** "The bloc, which includes Chile, Peru and Cuba, met": a relative clause ends behind the list of what it names, not within. */
function openingOfListed(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): number | undefined {
  const inner = clauses.findLast(({ chunk }) => chunk < at)
  if (inner?.kind !== 'relative') return undefined
  const rest = chunks.slice(inner.chunk + 1, at)
  const comma = rest.findIndex(({ kind }) => kind === 'comma')
  const isList = comma >= 0 && rest[comma - 1]?.kind === 'np' && rest.slice(comma).every(({ kind }) => LISTED.has(kind))
  if (!isList || rest.at(-2)?.kind !== 'conj') return undefined
  const opens = chunks.findIndex(({ from }) => from === inner.from)
  const before = chunks[opens - 1]?.kind === 'prep' ? opens - 2 : opens - 1
  return chunks[before]?.kind === 'comma' ? before : undefined
}

const LISTED: ReadonlySet<Chunk['kind']> = new Set(['np', 'comma', 'conj', 'prep', 'adj'])

/** "After the vote, Oslo stopped trade, banned ships and …": a clause in a row of clauses; "…, he said, …" is an aside. */
function isDeed(clauses: readonly Clause[], chunk: number): boolean {
  return clauses.some(
    (clause) => clause.chunk === chunk && clause.kind === 'main' && clause.subject && !stanceOf(clause.group.lemma),
  )
}

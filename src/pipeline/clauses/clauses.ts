/**
 * Clauses of a sentence: each verb group with its subject, how it hangs on the rest and how far it reaches. A heuristic reading of
 * flat chunks, not a parse: subjects are found by walking left across phrases, asides and finished relative clauses.
 */
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { isBarePassive } from './bare-passives.ts'
import { asBare } from './bare-verbs.ts'
import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { markContacts } from './contact-clauses.ts'
import { asCoordinated, goesOnFrom } from './coordinated.ts'
import { governed } from './governed.ts'
import { withMainClause } from './main-clause.ts'
import { asReduced } from './reduced.ts'
import { findSubject, parentOf } from './subjects.ts'
import { withNewsBehind } from './told-behind.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

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
/** Nouns whose "that" tells what they say: "the news that", "a claim that". */
const CONTENT_NOUNS =
  /^(?:announcement|news|claim|statement|report|warning|fact|concern|fear|hope|belief|sign|signal|evidence|idea|view|suggestion|allegation|assertion|assurance|promise|pledge|threat|decision|ruling|rumou?r|speculation|possibility|doubt|notion|argument|accusation|confirmation|declaration|indication|proof|condition|guarantee|agreement|admission|denial|understanding|conclusion|prediction|forecast|expectation|argument|insistence|acknowledgement|revelation|word|message|opinion|feeling|impression|complaint|demand|hint|proposal|principle|point|risk|chance)$/
/** Verbs of reporting after which no clause stands without "that". */
const TAKES_OBJECT = /^(?:carry|publish|quote|cite|relate|detail|put)$/
const RELATIVE = new Set(['who', 'which', 'whom', 'that', 'whose', 'where'])

export function readClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = []
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'vg' || !chunk.group) return
    clauses.push(readClause(words, chunks, clauses, at, chunk.group))
  })
  markContacts(chunks, clauses)
  clauses.forEach((clause, index) => {
    const opens = opensSentence(chunks, clause)
    if (!clause.subject && clause.parent === undefined && (clause.group.tense === 'gerund' || opens)) {
      const main = clauses.find((other, at) => at > index && other.kind === 'main' && other.subject)
      if (main?.subject) clause.subject = main.subject
      if (main?.subject && opens) {
        clause.kind = 'reduced'
        clause.group = { ...clause.group, passive: true }
      }
    }
    if (isBarePassive(words, chunks, clause)) clause.group = { ...clause.group, passive: true }
    const next = clauses[index + 1]
    clause.to = next ? endBefore(words, chunks, clause, next) : words.length - 1
  })
  return withNewsBehind(words, withMainClause(words, chunks, clauses))
}

/** "Elected in 2019, the president …": a participle that opens the sentence, with a comma behind its phrases. */
function opensSentence(chunks: readonly Chunk[], { chunk, group, kind }: Clause): boolean {
  if (kind !== 'main' || chunk !== 0 || !group.ambiguous || stanceOf(group.lemma)) return false
  let index = 1
  while (/^(?:prep|date|adv)$/.test(chunks[index]?.kind ?? '') || (chunks[index]?.kind === 'np' && chunks[index - 1]?.kind === 'prep')) index += 1 // prettier-ignore
  return index > 1 && chunks[index]?.kind === 'comma' && chunks[index + 1]?.kind === 'np'
}

/** A clause inside the subject of the next, "The pact, signed in May, lapsed", reaches to the verb of that; any other to where that opens. */
function endBefore(words: readonly Word[], chunks: readonly Chunk[], { group }: Clause, next: Clause): number {
  if (next.from <= group.to) return Math.max(group.to, next.group.from - 1)
  return Math.max(group.to, openingOf(words, chunks, group.to, next.from) - 1)
}

/**
 * Where a clause opens that begins at word `from`: before "and in May", "but on Monday, after the talks," what comes first is its own.
 * Such an opening stands behind a conjunction or, with whatever else, behind a colon or semicolon; the verb before ends at `after`.
 */
function openingOf(words: readonly Word[], chunks: readonly Chunk[], after: number, from: number): number {
  const first = chunks.findIndex((chunk) => chunk.to >= from)
  for (let index = first - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (!chunk || chunk.from <= after) break
    if (chunk.kind === 'colon' && /^[:;]$/.test(words[chunk.from]?.text ?? '')) return chunk.to + 1
  }
  // "on Tuesday and Wednesday after talks had failed": a word like "after" opens its clause itself
  if (chunks[first]?.kind === 'sub' && chunks[first - 1]?.kind !== 'comma') return from
  for (let index = first - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]
    if (!chunk || chunk.from <= after) break
    if (chunk.kind === 'conj') return chunk.to + 1
    const phrase = chunk.kind === 'np' && chunks[index - 1]?.kind === 'prep'
    if (!phrase && !/^(?:prep|date|adv|comma)$/.test(chunk.kind)) break
  }
  return from
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
  const bare = asBare(words, chunks, clauses, at, group)
  if (bare) return { ...bare, ...base, group: { ...group, tense: 'infinitive', ambiguous: false } }
  const first = goesOnFrom(words, chunks, clauses, at, group)
  if (first) {
    const { tense, modal } = first.group
    return { ...first, ...base, shared: true, group: { ...group, tense, ...(modal === undefined ? {} : { modal }) } }
  }
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
      group: asCoordinated(
        words,
        chunks,
        at,
        group,
        parent,
        clauses[parent?.shared === true ? (parent.parent ?? -1) : -1],
      ),
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
    return opened(words, chunks, clauses, found.stop, word.low, { ...base, ...subject, from: opener.from })
  const before = clauses.at(-1)
  if (
    before &&
    stanceOf(before.group.lemma) &&
    !TAKES_OBJECT.test(before.group.lemma) &&
    before.chunk === reportAbove(chunks, found.stop)
  )
    return { ...base, ...subject, from, kind: 'content', governor: before.group.lemma, parent: clauses.length - 1 }
  return { ...base, ...subject, from, kind: 'main' }
}

/** The verb group that a clause without "that" follows, over a date, a place or the person told: "said Wednesday its jets …". */
function reportAbove(chunks: readonly Chunk[], stop: number): number {
  let index = stop
  while (index >= 0) {
    const kind = chunks[index]?.kind
    if (kind === 'vg') return index
    const phrase = kind === 'np' && chunks[index - 1]?.kind === 'prep'
    if (
      kind !== 'date' &&
      kind !== 'adv' &&
      kind !== 'prep' &&
      kind !== 'quote' &&
      !phrase &&
      !(kind === 'np' && chunks[index - 1]?.kind === 'vg')
    )
      return -1
    index -= 1
  }
  return -1
}

/** "said that it had failed and that he would go": what the clause before hangs on, if that tells what somebody says. */
function listedContent(clauses: readonly Clause[]): Pick<Clause, 'governor' | 'parent'> | undefined {
  const content = clauses.findLast(({ kind, governor }) => kind === 'content' && stanceOf(governor ?? '') !== undefined)
  if (content?.governor === undefined || content.parent === undefined) return undefined
  return { governor: content.governor, parent: content.parent }
}

/** A clause that a subordinator opens: content of a verb or noun, a relative clause, or an adverbial. */
function opened(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  stop: number,
  connective: string,
  clause: Omit<Clause, 'kind'>,
): Clause {
  const left = chunks[stop - 1]
  // "said that the trucks belonging to it were looted": what hangs on the verb before "that", and not on one inside the subject
  const outer = clauses.filter(({ chunk }) => chunk < stop)
  const before = outer.at(-1)
  const parent = parentOf(outer)
  if (connective === 'that') {
    const first = left?.kind === 'conj' ? listedContent(clauses) : undefined
    if (first) return { ...clause, kind: 'content', connective, ...first }
    const told = before !== undefined && CONTENT_AFTER_PERSON.has(before.group.lemma)
    const reporting = before !== undefined && stanceOf(before.group.lemma) !== undefined
    if (left?.kind === 'vg' || told || reporting || left?.kind === 'date' || left?.kind === 'comma')
      return { ...clause, kind: 'content', connective, ...(before ? { governor: before.group.lemma } : {}), ...parent }
    const noun = left?.kind === 'np' ? (words[left.head]?.lemma ?? '') : ''
    const kind = left?.kind === 'np' && !CONTENT_NOUNS.test(noun) ? 'relative' : 'content'
    return { ...clause, kind, connective, governor: noun === '' ? 'that' : noun, ...parent }
  }
  if (RELATIVE.has(connective)) return { ...clause, kind: 'relative', connective, ...parent }
  return { ...clause, kind: 'adverbial', connective, ...parent }
}

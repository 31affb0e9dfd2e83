/** What a sentence says at all: the verb of its main clause, where the walk from left to right took that for a part of its subject. */
import type { Chunk } from './chunks.ts'
import type { Clause, Range } from './clause.ts'
import type { Word } from './words.ts'

type Reading = { words: readonly Word[]; chunks: readonly Chunk[]; clauses: readonly Clause[] }
/** `hidden` finds the clause that is the main one, with its subject; asked in order, only where no clause is main. */
type Hiding = { name: string; hidden: (reading: Reading) => { clause: Clause; subject: Range } | undefined }

const HIDINGS: readonly Hiding[] = [
  {
    // "Thousands calling for his return marched in Varn", "A jet that left Oslo broke in two"
    name: 'behind-what-describes-its-subject',
    hidden: (reading) => {
      const first = reading.clauses.findIndex(({ kind }) => kind === 'relative' || kind === 'gerund')
      const clause = reading.clauses.find(
        (other, at) => first >= 0 && at > first && other.kind === 'reduced' && isFinite(reading, other),
      )
      const subject = clause && openingNoun(reading, reading.clauses[first])
      return clause && subject ? { clause, subject } : undefined
    },
  },
  {
    // "Berg, who calls himself a reformer, was arrested": the comma closes what only describes him
    name: 'behind-an-aside',
    hidden: (reading) => {
      const first = reading.clauses.findIndex(({ kind }) => kind === 'relative')
      const opens = reading.clauses[first]
      if (!opens || !reading.words.slice(0, opens.from).some(({ text }) => text === ',')) return undefined
      const clause = reading.clauses.find(
        (other, at) => at > first && other.kind === 'relative' && reading.chunks[other.chunk - 1]?.kind === 'comma' && isTensed(other), // prettier-ignore
      )
      const subject = clause && openingNoun(reading, opens)
      return clause && subject ? { clause, subject } : undefined
    },
  },
  {
    // "France as well as the Union denounced the coup"
    name: 'behind-as-well-as',
    hidden: (reading) => {
      const clause = reading.clauses.find(
        ({ kind, connective, from }) => kind === 'adverbial' && connective === 'as' && /^(?:well|much)$/.test(reading.words[from - 1]?.low ?? ''), // prettier-ignore
      )
      const subject = clause && openingNoun(reading, clause)
      return clause && subject && isTensed(clause) ? { clause, subject: { ...subject, to: clause.group.from - 1 } } : undefined // prettier-ignore
    },
  },
  {
    // "That decision led to protests": it points, and opens no clause
    name: 'behind-a-pointing-that',
    hidden: ({ words, chunks, clauses }) => {
      const clause = clauses.find(({ connective, subject, from }) => connective === 'that' && from === 0 && subject)
      const begins = chunks[1]?.kind === 'np' && words[0]?.low === 'that'
      return clause?.subject && begins && isTensed(clause) ? { clause, subject: clause.subject } : undefined
    },
  },
]

/** The clauses with the main one among them; as they are where one is main or none can be. */
export function withMainClause(words: readonly Word[], chunks: readonly Chunk[], clauses: readonly Clause[]): Clause[] {
  if (clauses.some(({ kind }) => kind === 'main')) return [...clauses]
  const reading = { words, chunks, clauses }
  for (const { hidden } of HIDINGS) {
    const found = hidden(reading)
    if (!found) continue
    const { group, chunk, to } = found.clause
    const own = words[group.to]?.low !== 'by' && found.clause.kind === 'reduced'
    const main: Clause = { kind: 'main', group: own ? { ...group, passive: false } : group, chunk, subject: found.subject, from: found.subject.from, to } // prettier-ignore
    return clauses.map((clause) => (clause === found.clause ? main : clause))
  }
  return [...clauses]
}

function isTensed({ group }: Clause): boolean {
  return /^(?:past|perfect|pluperfect|future)$/.test(group.tense)
}

/** A past form that may be a verb of its own: "was" and "by" stand on neither side, and no comma before. */
function isFinite({ words, chunks }: Reading, { group, chunk }: Clause): boolean {
  const before = chunks[chunk - 1]?.kind
  return group.tense === 'past' && words[group.to + 1]?.low !== 'by' && before !== 'comma' && before !== 'conj'
}

/** The noun phrase that opens the sentence, up to what describes it; nothing where other words come first. */
function openingNoun({ words, chunks }: Reading, described: Clause | undefined): Range | undefined {
  const first = chunks.findIndex(({ kind }) => kind === 'np')
  const noun = chunks[first]
  if (!noun || !described || noun.from >= described.from) return undefined
  if (chunks.slice(0, first).some(({ kind }) => kind === 'sub' || kind === 'vg')) return undefined
  // "In May, thousands calling …": the phrases before belong to the clause
  const opens = chunks[first - 1]?.kind === 'prep' ? nounBehindComma(chunks, first, described.from) : noun
  if (!opens) return undefined
  let to = described.from - 1
  while (to > opens.to && /^[,–—-]$/.test(words[to]?.text ?? '')) to -= 1
  return { from: opens.from, to: Math.max(to, opens.to), head: opens.head }
}

function nounBehindComma(chunks: readonly Chunk[], from: number, before: number): Chunk | undefined {
  const comma = chunks.findIndex(({ kind }, at) => at > from && kind === 'comma')
  const noun = chunks[comma + 1]
  return comma > 0 && noun?.kind === 'np' && noun.from < before ? noun : undefined
}

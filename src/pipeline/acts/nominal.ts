/** Nouns that may tell an act by themselves: which noun, how far its words reach, and what stands around it. */
import type { NameMention } from '../annotation.ts'
import type { Chunk } from '../clauses/chunks.ts'
import type { Clause } from '../clauses/clause.ts'
import { datesIn, namesIn, phrasesFrom, singular } from '../clauses/phrases.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'
import { framesOfNoun } from '../lexicon/verb-frames.ts'
import type { Frame } from '../lexicon/verb-frames.ts'
import { numbersInSentences } from '../look-up.ts'
import type { ActContext } from './context.ts'

export type Nominal = {
  frame: Frame
  lemma: string
  chunk: Chunk
  at: number
  /** Last word of what hangs on the noun, its dates included. */
  reach: number
  phrases: Phrase[]
  /** Numbers of the dates that stand in the noun's own words. */
  dates: number[]
  /** Whether those words name anybody. */
  named: boolean
  /** Whether it is told of as one that there is: not "no deal", "any attack", "a possible visit". */
  determined: boolean
  /** The clause in whose words the noun stands. */
  holder?: Clause
  /** The clause whose subject the noun is. */
  subjectOf?: Clause
  /** The preposition before it. */
  prep: string
}

const NOT_THERE = /^(?:no|any|further|future|possible|potential|planned|proposed|upcoming|forthcoming|threatened|alleged|would-be|hypothetical|eventual|another|such|every|each|next)$/ // prettier-ignore

/** The noun phrase `chunk`, the `at`th of the sentence, as one that may tell an act; nothing where its head is in no frame. */
export function nominalAt(context: ActContext, chunk: Chunk, at: number): Nominal | undefined {
  const { reading, names } = context
  const { words, clauses } = reading
  const head = words[chunk.head]
  const before = words[chunk.head - 1]
  if (!head || (head.name >= 0 && !onlyOpens(names[head.name], before))) return undefined
  const lemma = singular(head)
  const compound = before && chunk.head > chunk.from ? `${before.low} ${lemma}` : ''
  const frame = framesOfNoun(compound)[0] ?? framesOfNoun(lemma)[0]
  if (!frame) return undefined
  const phrases = phrasesFrom(reading, at + 1).filter((phrase) => phrase.prep !== undefined)
  const reach = Math.max(chunk.to, ...phrases.map((phrase) => phrase.to), endOfDates(reading, at))
  const holder = clauses.findLast((clause) => clause.from <= chunk.head && clause.to >= chunk.head) ?? clauses[0]
  const subjectOf = clauses.find((clause) => isSubject(clause, chunk.head))
  return {
    frame,
    lemma,
    chunk,
    at,
    reach,
    phrases,
    dates: [...datesIn(words, chunk.from, reach), ...dateInBrackets(context, chunk, phrases)].filter((number) => isDay(context, number) && !isOfInner(context, chunk, number)), // prettier-ignore
    named: namesIn(words, chunk.from, reach).length > 0,
    determined: !words.slice(chunk.from, chunk.to + 1).some((word) => NOT_THERE.test(word.low)),
    prep: reading.chunks[at - 1]?.kind === 'prep' ? (words[reading.chunks[at - 1]?.from ?? -1]?.low ?? '') : '',
    ...(holder ? { holder } : {}),
    ...(subjectOf ? { subjectOf } : {}),
  }
}

function isSubject({ subject, kind }: Clause, head: number): boolean {
  return (
    subject !== undefined && subject.from <= head && subject.to >= head && kind !== 'relative' && kind !== 'reduced'
  )
}

/** "the Norlandish invasion of Sudland (1934)": the words of brackets are not read, their date is. */
function dateInBrackets({ reading, dates, text }: ActContext, chunk: Chunk, phrases: readonly Phrase[]): number[] {
  const ends = [chunk, ...phrases].map(({ to }) => reading.words[to]?.end ?? 0)
  const opens = new Set(ends.flatMap((end) => (/^\s?\(/.test(text.slice(end, end + 2)) ? [text.indexOf('(', end) + 1] : []))) // prettier-ignore
  return numbersInSentences(dates, reading.sentence.index).filter((number) => opens.has(dates[number]?.start ?? -1))
}

/** "a protest against Silva’s inauguration last week": the day of the inauguration. */
function isOfInner({ reading: { chunks, words } }: ActContext, own: Chunk, number: number): boolean {
  const isDated = ({ from, to }: Chunk): boolean => words.slice(from, to + 1).some(({ date }) => date === number)
  const at = chunks.findIndex(isDated)
  const inner = chunks[at - 1]?.kind === 'prep' ? chunks[at - 2] : chunks[at - 1]
  if (inner?.kind !== 'np' || inner.from <= own.from) return false
  const head = words[inner.head]
  const isOwned = words.slice(inner.from, inner.head).some(({ low }) => low === "'s")
  return isOwned && head !== undefined && framesOfNoun(singular(head)).length > 0
}

function isDay({ dates }: ActContext, number: number): boolean {
  const date = dates[number]
  return date !== undefined && !date.value.endsWith('_REF') && date.type !== 'SET' && date.type !== 'DURATION'
}

/** "Late June — Talks in Geneva end": the capital only begins the words after a dash or a date. */
function onlyOpens(name: NameMention | undefined, before: Word | undefined): boolean {
  const opens = /^[–—:-]$/.test(before?.text ?? '') || (before?.date ?? -1) >= 0
  return name?.kind === 'unknown' && !name.text.includes(' ') && opens
}

/** Dates right after the noun and its phrases: "his meeting on Tuesday with X", "drone attacks last week". */
function endOfDates(reading: Reading, at: number): number {
  let end = reading.chunks[at]?.to ?? 0
  for (let index = at + 1; index < reading.chunks.length; index += 1) {
    const chunk = reading.chunks[index]
    if (!chunk || (chunk.kind !== 'prep' && chunk.kind !== 'np' && chunk.kind !== 'date' && chunk.kind !== 'adv')) break
    if (chunk.kind === 'np' && reading.chunks[index - 1]?.kind !== 'prep') break
    if (chunk.kind !== 'prep') end = chunk.to
  }
  return end
}

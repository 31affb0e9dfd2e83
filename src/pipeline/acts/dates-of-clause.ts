/** Which dates stand in a clause as its own, and which only describe a noun in it. */
import type { DateMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { datesIn, singular } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { CONTENT } from '../lexicon/governors.ts'
import { framesOfNoun } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'

/** Before a deed that somebody else did: the day behind it is that deed's. */
const OF_WHAT_IS_OWNED = /^(?:to|after|following|since|against|about|despite|of)$/
const BEHIND = /^(?:after|following|since|despite)$/

/** Dates in the clause's own words, those after the verb first. "since …" counts only for what lasts. */
export function datesOf(context: ActContext, clause: Clause): number[] {
  const { reading, text } = context
  const named = dateBefore(reading, clause)
  if (named !== undefined) return [named]
  const after = freeDates(reading, clause.group.to + 1, clause.to)
  const before = freeDates(reading, leftEdge(reading, clause), clause.group.from - 1).filter(
    (number) => !isOfInner(reading, clause, number) && !isOfCause(context, number),
  )
  const fronted =
    reading.chunks[0]?.kind === 'prep' || reading.chunks[0]?.kind === 'date'
      ? before.filter((number) => isFront(reading, number))
      : []
  // "were on Wednesday convicted"
  const inside = datesIn(reading.words, clause.group.from, clause.group.to)
  const own = [...new Set([...inside, ...fronted, ...after, ...before])]
  const found = own.length > 0 ? own : [...datesOfContent(reading, clause), ...datesOfManner(context, clause)]
  const lasting = clause.group.tense === 'perfect' || clause.group.progressive
  return lasting ? found : found.filter((number) => !isSince(text, context.dates[number]?.start ?? 0))
}

/** "since February, when a balloon was shot down": the day before "when" is the day. */
function dateBefore(reading: Reading, clause: Clause): number | undefined {
  if (clause.connective !== 'when') return undefined
  const at = reading.words[clause.from - 1]?.text === ',' ? clause.from - 2 : clause.from - 1
  const date = reading.words[at]?.date ?? -1
  return date >= 0 ? date : undefined
}

/** Whether the sentence opens with the date: "In 2021, exports fell from …". */
function isFront(reading: Reading, number: number): boolean {
  return reading.words.slice(0, 3).some((word) => word.date === number)
}

/** Without "last month’s massacre" and "the April 22 attack": those days belong to the noun. */
function freeDates(reading: Reading, from: number, to: number): number[] {
  return datesIn(reading.words, from, to).filter(
    (number) =>
      !reading.chunks.some((chunk) => chunk.kind === 'np' && describes(reading, chunk, number)) &&
      !isOfNoun(reading, number),
  )
}

/** "recalled its envoy after the arrest on Monday of a singer", "over the killing in August": the day of the noun, not of the verb. */
function isOfNoun({ chunks, words }: Reading, number: number): boolean {
  const at = chunks.findIndex(({ from, to }) => words.slice(from, to + 1).some(({ date }) => date === number))
  const noun = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1
  const [chunk, before, after] = [chunks[noun], chunks[noun - 1], chunks[at + 1]]
  const head = chunk?.kind === 'np' ? words[chunk.head] : undefined
  if (!head || before?.kind !== 'prep' || framesOfNoun(singular(head)).length === 0) return false
  const goesOn = after?.kind === 'prep' && /^(?:of|by)$/.test(words[after.from]?.low ?? '')
  // "to Norland’s attack last week", "after Silva’s arrest on Monday"
  const owned = words.slice(chunk?.from ?? 0, chunk?.head ?? 0).some(({ low }) => low === "'s")
  const prep = words[before.from]?.low ?? ''
  // "flew to Oslo ahead of a summit on Thursday"
  const ahead = prep === 'before' || (prep === 'of' && words[before.from - 1]?.low === 'ahead')
  return goesOn || ahead || prep === 'over' || (owned && OF_WHAT_IS_OWNED.test(prep))
}

/** "After the annexation of Crimea in 2014, sanctions hit trade": the year in which something else took place, not the verb's. */
function isOfCause({ reading, dates }: ActContext, number: number): boolean {
  const { chunks, words } = reading
  if (!/^(?:year|season|month)$/.test(dates[number]?.precision ?? '')) return false
  const at = chunks.findIndex(({ from, to }) => words.slice(from, to + 1).some(({ date }) => date === number))
  let noun = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1
  while (chunks[noun]?.kind === 'np') {
    const [chunk, prep] = [chunks[noun], chunks[noun - 1]]
    const head = chunk && words[chunk.head]
    if (prep?.kind === 'prep' && head && BEHIND.test(words[prep.from]?.low ?? '')) return framesOfNoun(singular(head)).length > 0 // prettier-ignore
    noun -= prep?.kind === 'prep' || prep?.kind === 'conj' ? 2 : 1
  }
  return false
}

/** "The firm, which closed in May, reopened": the day of a clause inside the subject. */
function isOfInner({ clauses, words }: Reading, clause: Clause, number: number): boolean {
  return clauses.some(
    (other) =>
      isInside(other, clause) && words.slice(other.group.to + 1, other.to + 1).some(({ date }) => date === number),
  )
}

function isInside(other: Clause, { from, group }: Clause): boolean {
  return other.group.from >= from && other.group.to < group.from
}

function describes(reading: Reading, chunk: { from: number; to: number; head: number }, number: number): boolean {
  for (let at = chunk.from; at <= chunk.to; at += 1) {
    if (reading.words[at]?.date === number && at < chunk.head) return true
  }
  return false
}

/** "responded in 2011 by suing": what a gerund tells took place when the verb did that it hangs on. */
function datesOfManner(context: ActContext, clause: Clause): number[] {
  const { reading } = context
  const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  const joined = reading.words[clause.group.from - 1]?.low === 'by'
  if (clause.group.tense !== 'gerund' || !joined || !parent || parent.group.tense === 'gerund') return []
  return freeDates(reading, parent.group.to + 1, parent.to)
}

/** "agreed to buy it on Tuesday", "began counting on Sunday": the day at the end is that of the agreement or the beginning. */
function datesOfContent(reading: Reading, clause: Clause): number[] {
  const index = reading.clauses.indexOf(clause)
  const next = reading.clauses[index + 1]
  const begun = /^(?:gerund|infinitive)$/.test(next?.kind ?? '') && /^(?:begin|start|resume|stop|finish|end|cease)$/.test(clause.group.lemma) // prettier-ignore
  if (begun && next?.parent === index && next.governor === clause.group.lemma)
    return freeDates(reading, next.group.to + 1, next.to)
  if (
    next?.kind !== 'infinitive' ||
    next.parent !== index ||
    next.governor !== clause.group.lemma ||
    !CONTENT.has(clause.group.lemma) ||
    next.shared
  )
    return []
  return freeDates(reading, next.group.to + 1, next.to)
}

/** "since the start of the year" tells from when, and not when. */
function isSince(text: string, at: number): boolean {
  return /\bsince (?:the |last |early |late )?$/i.test(text.slice(Math.max(0, at - 16), at))
}

/** Where the clause begins, an introduction like "Last week," included. */
function leftEdge(reading: Reading, clause: Clause): number {
  const before = reading.clauses.findLast((other) => other.chunk < clause.chunk && !isInside(other, clause))
  // "Asked about it on Tuesday, she said …": asked and answered on one day.
  if (before && !before.subject && before.group.lemma === 'ask' && before === reading.clauses[0]) return 0
  if (clause.kind === 'adverbial' || clause.kind === 'relative') return clause.from
  return before ? before.to + 1 : 0
}

/** The days, weeks, months or years that a clause names for what it tells; "since 1991" tells how long. */
export function ownDatesOf(context: ActContext, clause: Clause): DateMention[] {
  return datesOf(context, clause).flatMap((number) => asItsOwn(context, number))
}

function asItsOwn({ dates, text }: ActContext, number: number): DateMention[] {
  const date = dates[number]
  if (date?.from === undefined || date.to === undefined || date.basis === 'anchor') return []
  if (date.type === 'SET' || date.type === 'DURATION' || date.precision === 'open') return []
  return /\bsince (?:the |at least )?$/i.test(text.slice(Math.max(0, date.start - 16), date.start)) ? [] : [date]
}

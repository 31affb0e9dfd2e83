/** Words of saying that stand inside or behind what they report: "Jets, he recalls, took off", "two were hurt said Ana Silva". */
import type { NameMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Content } from './content.ts'

/**
 * The whole sentence, where speaker and verb stand between commas and what comes before them is no whole statement: "After the raid, he
 * writes, trade stopped". Behind a whole one, "…, Norland said, and Sudonia …" may be the writer's own again.
 */
export function contentAround(
  { words, clauses }: Reading,
  clause: Clause,
  from: number,
  to: number,
): Content | undefined {
  if (clause.kind === 'relative' || words[from - 1]?.text !== ',' || words[to + 1]?.text !== ',') return undefined
  const before = words[from - 2]
  const last = words.at(-1)
  if (before === undefined || last === undefined || to + 2 >= words.length) return undefined
  const joins = /^(?:and|or|but)$/.test(before.low)
  const told = clauses.some(
    ({ group, kind, subject }) => group.to < from && (kind === 'main' || kind === 'content') && subject !== undefined,
  )
  // “Kesh let allies know, officials said, that she would go”: what is behind the comma belongs to what is before it
  const completes = words[to + 2]?.low === 'that'
  if (told && !joins && !completes) return undefined
  const end = /^[.!?]$/.test(last.text) ? (words.at(-2) ?? last).end : last.end
  return { start: words[0]?.start ?? 0, end, clausal: true }
}

const LINKS = /^(?:however|meanwhile|too|also|though|instead|nevertheless|nonetheless|moreover|furthermore|then|later)$/

/** "The company, however," → "The company": the word that joins its sentence to the one before is no part of who speaks. */
export function withoutLink<Range extends { from: number; to: number }>({ words }: Reading, subject: Range): Range {
  let to = subject.to
  while (to > subject.from && (words[to]?.text === ',' || (LINKS.test(words[to]?.low ?? '') && words[to - 1]?.text === ','))) to -= 1 // prettier-ignore
  return to === subject.to ? subject : { ...subject, to }
}

/** "Norland, Sudonia said, had used gas": the name before the comma is the subject of what goes on behind the next one. */
export function betweenCommas<Range extends { from: number; to: number }>(
  { words, clauses }: Reading,
  { group }: Clause,
  subject: Range,
): Range {
  const comma = words.findLastIndex(({ text }, at) => text === ',' && subject.from < at && at < subject.to)
  const goesOn = words[group.to + 1]?.text === ',' && clauses.some((other) => other.group.from === group.to + 2 && other.subject?.from === subject.from) // prettier-ignore
  return comma >= 0 && subject.to < group.from && goesOn ? { ...subject, from: comma + 1 } : subject
}

/** Words that open a clause of their own. */
const OPENS_CLAUSE = /^(?:when|while|where|as|because|after|before|although|though|since|that|which|who)$/

/** What follows in "were killed when, officials believe, a farmer grabbed a rifle": speaker and verb stand between commas behind a word that opens it. */
export function contentBehindAside({ words }: Reading, from: number, to: number): Content | undefined {
  const first = words[to + 2]
  const last = words.findLast(({ pos }) => pos !== 'PUNCT')
  const isAside = words[from - 1]?.text === ',' && words[to + 1]?.text === ',' && OPENS_CLAUSE.test(words[from - 2]?.low ?? '') // prettier-ignore
  if (!isAside || first === undefined || last === undefined || last.start < first.start) return undefined
  return { start: first.start, end: last.end, clausal: true }
}

/**
 * The words of the speaker in "dozens were held in Minsk said Ana Silva, head of a group", where a comma is missing: "say" takes no person
 * as its object, so one who ends the sentence says what stands before.
 */
export function speakerBehind(
  { words, chunks, clauses }: Reading,
  clause: Clause,
  index: number,
  names: readonly NameMention[],
): { from: number; to: number } | undefined {
  const { group, subject } = clause
  if (group.lemma !== 'say' || group.tense !== 'past' || group.from !== group.to || subject === undefined)
    return undefined
  if (clauses[index + 1] !== undefined || !/\p{L}$/u.test(words[group.from - 1]?.text ?? '')) return undefined
  const next = chunks.find((chunk) => chunk.from === group.to + 1)
  if (next?.kind !== 'np') return undefined
  const isPerson = (at: number): boolean => names[words[at]?.name ?? -1]?.kind === 'person'
  const named = words.slice(next.from, next.to + 1).some((_, step) => isPerson(next.from + step))
  if (!named || isPerson(group.from - 1)) return undefined
  const told = clauses.slice(0, index).some(({ kind, subject: other }) => kind === 'main' && other !== undefined)
  const after = words[next.to + 1]?.text
  return told && (after === undefined || /^[,.]$/.test(after)) ? { from: next.from, to: next.to } : undefined
}

/** Who does an act, to whom, with whom, where: indices of the document's names by role. */
import type { Act, NameMention, Span } from '../annotation.ts'
import { namesIn } from '../clauses/phrases.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Frame, Role } from '../lexicon/verb-frames.ts'

export type Cast = Pick<Act, 'agents' | 'counterparts' | 'targets' | 'mentioned'> & { place?: Span }

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'near',
  'over',
  'outside',
  'off',
  'inside',
  'around',
  'across',
  'along',
])

export function emptyCast(): Cast {
  return { agents: [], counterparts: [], targets: [], mentioned: [] }
}

/** Adds the names of a phrase under a role. People carry the act; the state in "Russian foreign minister X" is then only mentioned. */
export function castPhrase(
  cast: Cast,
  reading: Reading,
  names: readonly NameMention[],
  phrase: Phrase,
  role: Role,
): void {
  const numbers = namesIn(reading.words, phrase.from, phrase.to)
  const people = numbers.some((number) => names[number]?.kind === 'person')
  for (const number of numbers) {
    const name = names[number]
    if (!name || taken(cast, number) || isSelf(cast, names, name, role)) continue
    if (name.locative || name.kind === 'place') {
      if (role === 'target' && name.actors.length > 0) cast.targets.push(number)
      else cast.mentioned.push(number)
      continue
    }
    const aside = people && name.kind !== 'person' && role !== 'mentioned'
    listOf(cast, aside ? 'mentioned' : role).push(number)
  }
}

/** "her trip": the one who acts is not also the one acted upon. */
function isSelf(cast: Cast, names: readonly NameMention[], name: NameMention, role: Role): boolean {
  if (role === 'agent' || name.via !== 'pronoun') return false
  const agents = new Set(cast.agents.flatMap((number) => names[number]?.actors ?? []))
  return name.actors.length > 0 && name.actors.every((actor) => agents.has(actor))
}

/** Phrases after the verb by the frame's own table: object, with, against, to, by. */
export function castPhrases(
  cast: Cast,
  reading: Reading,
  names: readonly NameMention[],
  frame: Frame,
  phrases: readonly Phrase[],
  objects: readonly Phrase[],
  passive: boolean,
): void {
  for (const phrase of phrases) {
    if (cast.place === undefined && phrase.prep !== undefined && PLACE_PREPOSITIONS.has(phrase.prep)) {
      const place = placeIn(reading, names, phrase)
      if (place) cast.place = place
    }
    if (objects.includes(phrase)) castPhrase(cast, reading, names, phrase, frame.roles['object'] ?? 'target')
    else if (phrase.prep === undefined)
      castPhrase(cast, reading, names, phrase, frame.roles['iobject'] ?? frame.roles['object'] ?? 'target')
    else if (passive && phrase.prep === 'by') castPhrase(cast, reading, names, phrase, 'agent')
    else castPhrase(cast, reading, names, phrase, roleOfPreposition(frame, phrase.prep))
  }
}

function roleOfPreposition(frame: Frame, prep: string): Role {
  const role = frame.roles[prep]
  return role === undefined || role === 'place' ? 'mentioned' : role
}

/** Names of the rest of the clause, so that who else is concerned is known. */
export function castRest(cast: Cast, reading: Reading, names: readonly NameMention[], from: number, to: number): void {
  for (const number of namesIn(reading.words, from, to)) {
    const name = names[number]
    if (name && name.actors.length > 0 && !taken(cast, number)) cast.mentioned.push(number)
  }
}

function placeIn(reading: Reading, names: readonly NameMention[], phrase: Phrase): Span | undefined {
  const place = namesIn(reading.words, phrase.from, phrase.to)
    .map((number) => names[number])
    .find((name) => name !== undefined && (name.locative === true || name.kind === 'place'))
  if (place) return { start: place.start, end: place.end }
  const proper = reading.words.slice(phrase.from, phrase.to + 1).filter((word) => word.pos === 'PROPN' && word.date < 0)
  const first = proper[0]
  const last = proper.at(-1)
  const known = namesIn(reading.words, phrase.from, phrase.to).some((number) => names[number]?.kind === 'person')
  return first && last && !known ? { start: first.start, end: last.end } : undefined
}

function taken(cast: Cast, number: number): boolean {
  return (
    cast.agents.includes(number) ||
    cast.counterparts.includes(number) ||
    cast.targets.includes(number) ||
    cast.mentioned.includes(number)
  )
}

function listOf(cast: Cast, role: Role): number[] {
  if (role === 'agent') return cast.agents
  if (role === 'counterpart') return cast.counterparts
  return role === 'target' ? cast.targets : cast.mentioned
}

/** Where the subject says it is: "two hospitals in Talca", "prosecutors in Milan". */
export function placeOfSubject(
  reading: Reading,
  names: readonly NameMention[],
  from: number,
  to: number,
): Span | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const word = reading.words[at]
    if (word?.pos !== 'ADP' || !PLACE_PREPOSITIONS.has(word.low)) continue
    const place = placeIn(reading, names, { prep: word.low, from: at + 1, to, head: to })
    if (place) return place
  }
  return undefined
}

/**
 * Texts that a state, an office or several of them publish themselves: statements, readouts, press releases. In them "the United States
 * condemns …", "we urge …" and "today, the Treasury is designating …" are done by being written, on the document's day.
 */
import type { Block, NameMention, Sentence } from '../annotation.ts'
import { DECISIONS, OPENING_POSITIONS, POSITIONS } from '../lexicon/performatives.ts'
import { OFFICIALS } from '../lexicon/reporting-verbs.ts'
import type { Clause } from './clause.ts'
import { namesIn } from './phrases.ts'
import type { Reading } from './read-sentence.ts'

type Published = {
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  names: readonly NameMention[]
}

/** `issuers`: numbers of the names of those who publish it, for "we" and "I"; none where nothing says who. */
export type OfficialText = { issuers: readonly number[] }

/** "Joint Statement of …", "Readout of …", "Statement by …", where a headline begins so. */
const FORM =
  /^(?:(?:joint|press|media|full|official)\s+)*(?:statement|readout|declaration|communiqu[eé]|press release|media release|media note|proclamation)s?\b/i
/** How many sentences of the body may open it. */
const LEAD = 3
/** “We”, “I”: those who publish. */
const FIRST_PERSON = /^(?:i|we)$/

/** What is known of a text that those who act in it publish, or nothing for a text that reports of others. */
export function officialTextOf(input: Published, readings: readonly Reading[]): OfficialText | undefined {
  const { blocks } = input
  if (blocks.some(({ speaker }) => speaker !== undefined)) return undefined
  const titled = readings.find(({ sentence }) => blocks[sentence.block]?.kind === 'title')
  const isForm = titled !== undefined && FORM.test(titled.sentence.text.trim())
  const lead = leadOf(input, readings)
  const opening = lead.flatMap((reading) =>
    reading.clauses.filter((clause) => opens(input, reading, clause)).map((clause) => [reading, clause] as const),
  )
  if (!isForm && opening.length === 0) return undefined
  const named = isForm ? namedAsIssuers(input, titled) : []
  const issuers = [named, ...opening.map((found) => ownNames(input, ...found))]
  return { issuers: issuers.find((list) => list.length > 0) ?? [] }
}

/** Whether a clause of such a text does what it says: “we urge”, “the Union rejects”, “the Treasury is also designating”. */
export function isDoneByWriting(official: OfficialText, input: Published, reading: Reading, clause: Clause): boolean {
  const { group, kind } = clause
  if (kind !== 'main' || group.negated || group.passive || isQuoted(reading, clause)) return false
  if (group.tense !== 'present' || group.modal !== undefined) return false
  if (!(group.progressive ? DECISIONS : POSITIONS).has(group.lemma)) return false
  return isFirstPerson(reading, clause) || isOwnSubject(official, input, reading, clause)
}

/** Whether the subject is a bare “I” or “we”. */
export function isFirstPerson({ words }: Reading, { subject }: Clause): boolean {
  return subject !== undefined && subject.from === subject.to && FIRST_PERSON.test(words[subject.head]?.low ?? '')
}

/** The text's own first sentences. */
function leadOf({ blocks }: Published, readings: readonly Reading[]): Reading[] {
  const lead: Reading[] = []
  for (const reading of readings) {
    if (blocks[reading.sentence.block]?.kind === 'body') lead.push(reading)
    if (lead.length === LEAD) break
  }
  return lead
}

function opens(input: Published, reading: Reading, clause: Clause): boolean {
  const { group, kind } = clause
  if (kind !== 'main' || group.negated || group.passive || group.modal !== undefined || isQuoted(reading, clause))
    return false
  if (group.tense !== 'present') return false
  if (!isFirstPerson(reading, clause) && ownNames(input, reading, clause).length === 0 && !isOffice(reading, clause))
    return false
  if (!group.progressive) return OPENING_POSITIONS.has(group.lemma)
  return DECISIONS.has(group.lemma) && /\btoday\b/i.test(reading.sentence.text)
}

function isQuoted({ words }: Reading, { group }: Clause): boolean {
  return words[group.head]?.quoted === true
}

/** The states, bodies and offices that a subject names; people are named by others. */
function ownNames({ names }: Published, { words }: Reading, { subject }: Clause): number[] {
  if (!subject) return []
  return namesIn(words, subject.from, subject.to).filter((number) => {
    const name = names[number]
    return name !== undefined && isBody(name)
  })
}

function isBody({ kind, actors, locative, via }: NameMention): boolean {
  return /^(?:country|organisation)$/.test(kind) && actors.length > 0 && locative !== true && via !== 'adjective'
}

/** One of those who publish it, or an office that has no name of its own here. */
function isOwnSubject({ issuers }: OfficialText, input: Published, reading: Reading, clause: Clause): boolean {
  const own = ownNames(input, reading, clause).flatMap((number) => input.names[number]?.actors ?? [])
  const known = new Set(issuers.flatMap((number) => input.names[number]?.actors ?? []))
  if (own.length > 0) return known.size === 0 || own.some((actor) => known.has(actor))
  return isOffice(reading, clause)
}

/** “the Department of State”, “Treasury”: an office that no name tells. */
function isOffice({ words }: Reading, { subject }: Clause): boolean {
  if (!subject) return false
  const [first, second] = words.slice(subject.from, subject.to + 1)
  const head = first?.low === 'the' ? second : first
  return head !== undefined && OFFICIALS.has(head.low) && (head.pos === 'PROPN' || subject.from + 1 >= subject.to)
}

/** “Statement by President A on …”, “Statement of A, B and C”: the names up to the subject of the statement. */
function namedAsIssuers({ names }: Published, { sentence, words }: Reading): number[] {
  const by = words.findIndex(({ low }) => /^(?:by|from|of)$/.test(low))
  if (by < 0) return []
  const end = words.findIndex(
    ({ low }, at) => at > by && /^(?:on|regarding|about|following|after|concerning)$/.test(low),
  )
  const inside = namesIn(words, by, end < 0 ? words.length - 1 : end)
  const known = inside.filter((number) => (names[number]?.actors.length ?? 0) > 0 && names[number]?.sentence === sentence.index) // prettier-ignore
  const people = known.filter((number) => names[number]?.kind === 'person')
  return people.length > 0 ? people : known
}

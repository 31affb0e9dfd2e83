import { GIVEN_NAMES } from '../lexicon/people-names.ts'
import { HONORIFICS } from '../lexicon/titles-of-office.ts'
import { roleAfter } from './apposition.ts'
import { newPeople } from './discover-people.ts'
import type { NameTrie } from './name-trie.ts'
import { addName, createTrie, longestName } from './name-trie.ts'
import { familyNames } from './names-of-people.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isFree, keyAt, mention, take } from './reading.ts'
import { discover, introduce } from './registry.ts'
import { roleBefore, type Role } from './roles.ts'
import { isCapitalised } from './words.ts'

/** People by full name, known or introduced by the text; then everywhere by the family name that the document gave. */
export function readPeople(document: DocumentReading): void {
  for (const reading of document.sentences) readKnownPeople(document, reading)
  for (const reading of document.sentences) readNewPeople(document, reading)
  readFamilyNames(document)
}

function readKnownPeople(document: DocumentReading, reading: SentenceReading): void {
  for (const match of reading.matches) {
    const entry = document.gazetteer.entries.get(match.uses[0]?.actor ?? '')
    if (entry?.kind !== 'person') continue
    const role = roleBefore(document, reading, match.from) ?? roleAfter(document, reading, match.to)
    introduce(document, entry.id, role)
    person(document, reading, match.from, match.to, entry.id, 'known-person', role)
  }
}

function readNewPeople(document: DocumentReading, reading: SentenceReading): void {
  for (const { from, to, role, sign } of newPeople(document, reading)) {
    const first = reading.words[from]
    const last = reading.words[to - 1]
    if (!first || !last || !isFree(reading, from, to)) continue
    const id = discover(document, {
      name: document.text.slice(first.start, last.end),
      kind: 'person',
      ...(role ? { role: role.text } : {}),
      ...(role?.country ? { country: role.country } : {}),
    })
    introduce(document, id, role)
    person(document, reading, from, to, id, sign, role)
  }
}

/** Takes the role that stands before the name and mentions the person. */
function person(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  to: number,
  id: string,
  rule: string,
  role: Role | undefined,
): void {
  if (role && role.to <= from) take(reading, role.from, role.to)
  if (HONORIFICS.has(keyAt(reading, from - 1))) take(reading, from - 1, from)
  mention(document, reading, from, to, {
    actors: [id],
    kind: 'person',
    via: 'name',
    rule,
    ...(role ? { as: role.text } : {}),
  })
}

function readFamilyNames(document: DocumentReading): void {
  const here = createTrie<string>()
  for (const id of document.introductions.keys()) {
    const entry = document.gazetteer.entries.get(id) ?? document.discovered.get(id)
    for (const name of entry ? familyNames(entry) : []) addName(here, name, id)
  }
  const elsewhere = createTrie<string>()
  for (const entry of document.gazetteer.entries.values()) {
    // Only holders of an office are known enough to be named without an introduction.
    if (entry.kind !== 'person' || !entry.offices?.length || document.introductions.has(entry.id)) continue
    for (const name of familyNames(entry)) addName(elsewhere, name, entry.id)
  }
  for (const reading of document.sentences) {
    for (let index = 0; index < reading.words.length; index += 1) {
      if (reading.taken[index]) continue
      const found = bearer(document, reading, here, index) ?? bearer(document, reading, elsewhere, index)
      if (!found) continue
      const role = roleBefore(document, reading, index)
      if (role || !document.introductions.has(found.id)) introduce(document, found.id, role)
      person(document, reading, index, found.to, found.id, 'family-name', role)
      index = found.to - 1
    }
  }
}

/** The only person whose family name stands at word `index`, not as a part of another name: “Mr Xi”, not “Carnegie Hall”. */
function bearer(
  document: DocumentReading,
  reading: SentenceReading,
  names: NameTrie<string>,
  index: number,
): { id: string; to: number } | undefined {
  const found = longestName(names, document.text, reading.words, index)
  if (!found) return undefined
  const [id, other] = [...new Set(found.values)]
  if (id === undefined || other !== undefined || !isFree(reading, index, found.to)) return undefined
  const before = reading.words[index - 1]
  const after = reading.words[found.to]
  const joinsBefore =
    before &&
    gapAfter(document, reading, index - 1) === ' ' &&
    isCapitalised(before) &&
    reading.pos[index - 1] === 'PROPN' &&
    index > 1
  if (
    joinsBefore &&
    !reading.taken[index - 1] &&
    !HONORIFICS.has(before.key) &&
    !roleBefore(document, reading, index)
  ) {
    // A given name of somebody else, or the rest of a longer name.
    if (GIVEN_NAMES.has(before.key) || !reading.matches.some((match) => match.to === index)) return undefined
  }
  const joinsAfter =
    after &&
    gapAfter(document, reading, found.to - 1) === ' ' &&
    isCapitalised(after) &&
    reading.pos[found.to] === 'PROPN'
  return joinsAfter && !reading.matches.some((match) => match.from === found.to) ? undefined : { id, to: found.to }
}

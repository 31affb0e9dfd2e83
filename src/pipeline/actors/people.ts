import { HONORIFICS } from '../lexicon/titles-of-office.ts'
import type { ActorEntry } from '../corpus.ts'
import type { DocumentReading } from './reading.ts'
import { isFree, keyAt, mention, take } from './reading.ts'
import { roleBefore } from './roles.ts'
import { scanWords } from './words.ts'

const FAMILY_NAME_FIRST = new Set([
  'china',
  'taiwan',
  'hong-kong',
  'north-korea',
  'south-korea',
  'vietnam',
  'singapore',
  'cambodia',
])

/** The family name of a person as a word key: `Xi Jinping` of China → xi, `Vladimir Putin` → putin. */
export function surnameOf(entry: Pick<ActorEntry, 'name' | 'country'>): string {
  const words = scanWords(entry.name)
  const first = entry.country !== undefined && FAMILY_NAME_FIRST.has(entry.country)
  return (first ? words[0] : words.at(-1))?.key ?? ''
}

/** Known people by full name, then by the family name alone where it can mean only one of them. */
export function readPeople(document: DocumentReading): void {
  const present = new Set<string>()
  for (const reading of document.sentences) {
    for (const match of reading.matches) {
      const entry = document.gazetteer.entries.get(match.uses[0]?.actor ?? '')
      if (entry?.kind !== 'person') continue
      present.add(entry.id)
      const role = roleBefore(document, reading, match.from)
      if (role) take(reading, role.from, role.to)
      mention(document, reading, match.from, match.to, {
        actors: [entry.id],
        kind: 'person',
        via: 'name',
        rule: role ? 'known-person-with-role' : 'known-person',
        ...(role ? { as: role.text } : {}),
      })
    }
  }
  readSurnames(document, present)
}

function readSurnames(document: DocumentReading, present: ReadonlySet<string>): void {
  const bySurname = new Map<string, string[]>()
  for (const entry of document.gazetteer.entries.values()) {
    if (entry.kind !== 'person') continue
    const surname = surnameOf(entry)
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), entry.id])
  }
  for (const reading of document.sentences) {
    reading.words.forEach((word, index) => {
      const bearers = bySurname.get(word.key)
      if (!bearers || !/^\p{Lu}/u.test(word.form) || !isFree(reading, index, index + 1)) return
      const here = bearers.filter((id) => present.has(id))
      const [actor, other] = here.length > 0 ? here : bearers
      if (!actor || other) return
      const role = roleBefore(document, reading, index)
      const honorific = HONORIFICS.has(keyAt(reading, index - 1))
      if (honorific) take(reading, index - 1, index)
      if (role) take(reading, role.from, role.to)
      mention(document, reading, index, index + 1, {
        actors: [actor],
        kind: 'person',
        via: 'name',
        rule: 'family-name',
        ...(role ? { as: role.text } : {}),
      })
    })
  }
}

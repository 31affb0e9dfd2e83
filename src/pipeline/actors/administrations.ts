import type { ActorEntry } from '../corpus.ts'
import { KNOWN_ALONE } from '../lexicon/leaders.ts'
import { GROUPS, ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Gazetteer } from './gazetteer.ts'
import { familyNames } from './names-of-people.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isFree, keyAt, mention } from './reading.ts'
import { isCapitalised, scanWords } from './words.ts'
import { onceEach } from '../once-each.ts'

const GOVERNMENTS = new Set(['administration', 'government', 'cabinet', 'regime'])

type Leader = Pick<ActorEntry, 'id' | 'name' | 'country'>

/**
 * A government by who leads it: “the Lund administration” is the person and the country, where the article introduces the person or the
 * news of the world knows the name alone.
 */
export function readAdministrations(document: DocumentReading): void {
  let introduced: ReadonlyMap<string, Leader> | undefined
  for (const reading of document.sentences) {
    reading.words.forEach((_, index) => {
      if (reading.plain || !isGovernmentOfPerson(document, reading, index)) return
      introduced ??= byFamilyName(peopleOf(document))
      const key = keyAt(reading, index - 1)
      const leader = introduced.get(key) ?? leadersKnownAlone(document.gazetteer).get(key)
      if (leader?.country === undefined || !isFree(reading, index, index + 1)) return
      const start = reading.words[index - 1]?.start
      reading.names = reading.names.filter((name) => name.start !== start)
      // Its officials act for the country, and not for the leader.
      const next = gapAfter(document, reading, index) === ' ' ? keyAt(reading, index + 1) : ''
      const isOfPeople = GROUPS.has(next) || ROLE_HEADS.has(next)
      mention(document, reading, index - 1, index + 1, {
        actors: isOfPeople ? [leader.country] : [leader.id, leader.country],
        kind: 'country',
        via: 'name',
        rule: 'government-of-a-person',
      })
    })
  }
}

/** “the Obama Administration”: named after somebody whom the news of the world knows by this name alone, and no body of its own. */
export function isNamedAfterLeader(document: DocumentReading, reading: SentenceReading, head: number): boolean {
  return (
    isGovernmentOfPerson(document, reading, head) && leadersKnownAlone(document.gazetteer).has(keyAt(reading, head - 1))
  )
}

/** A capitalised word right before the noun: “the Lund government”; not “Lund’s government”, “the government”. */
function isGovernmentOfPerson(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  if (!GOVERNMENTS.has(keyAt(reading, index))) return false
  const name = reading.words[index - 1]
  return name !== undefined && isCapitalised(name) && gapAfter(document, reading, index - 1) === ' '
}

function peopleOf({ introductions, gazetteer, discovered }: DocumentReading): Leader[] {
  return [...introductions.keys()].flatMap((id) => gazetteer.entries.get(id) ?? discovered.get(id) ?? [])
}

/** The same for all articles, so it is listed once. */
const leadersKnownAlone = onceEach((gazetteer: Gazetteer) =>
  byFamilyName([...gazetteer.entries.values()].filter(({ name }) => KNOWN_ALONE.has(name))),
)

/** By the last word of the family name, folded. A name of two is nobody’s. */
function byFamilyName(people: readonly Leader[]): ReadonlyMap<string, Leader> {
  const found = new Map<string, Leader>()
  const shared = new Set<string>()
  for (const person of people)
    for (const key of new Set(familyNames(person).map((name) => scanWords(name).at(-1)?.key ?? ''))) {
      if (found.has(key)) shared.add(key)
      found.set(key, person)
    }
  for (const key of shared) found.delete(key)
  return found
}

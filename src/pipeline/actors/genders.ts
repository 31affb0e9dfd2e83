import { EITHER_NAMES, FAMILY_NAMES_FIRST, FEMALE_NAMES, GIVEN_NAMES } from '../lexicon/people-names.ts'
import type { DocumentReading } from './reading.ts'
import { keyAt } from './reading.ts'

export type Gender = 'm' | 'f'

const BEFORE: Record<string, Gender> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  king: 'm',
  prince: 'm',
  pope: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  dame: 'f',
  lady: 'f',
  queen: 'f',
  princess: 'f',
  spokesman: 'm',
  spokeswoman: 'f',
  chairman: 'm',
  chairwoman: 'f',
  congresswoman: 'f',
  congressman: 'm',
  actress: 'f',
}

function byGivenName(key: string): Gender | undefined {
  if (!GIVEN_NAMES.has(key) || EITHER_NAMES.has(key) || FAMILY_NAMES_FIRST.has(key)) return undefined
  return FEMALE_NAMES.has(key) ? 'f' : 'm'
}

/** Whom “he” and “she” may mean: the words right before a name tell (Mr, Ms, Queen, spokeswoman), else the given name where it does. */
export function genders(document: DocumentReading): Map<string, Gender> {
  const found = new Map<string, Gender>()
  for (const reading of document.sentences) {
    for (const name of reading.names) {
      const [id, other] = name.actors
      if (name.kind !== 'person' || id === undefined || other !== undefined) continue
      const first = reading.words.findIndex((word) => word.start === name.start)
      const gender = BEFORE[keyAt(reading, first - 1)]
      const told = gender ?? (name.rule === 'family-name' ? undefined : byGivenName(keyAt(reading, first)))
      if (told !== undefined && (gender !== undefined || !found.has(id))) found.set(id, told)
    }
  }
  return found
}

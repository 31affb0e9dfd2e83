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

/** What the words right before a name tell of he or she: Mr, Ms, Queen, spokeswoman. Nothing is guessed from given names. */
export function genders(document: DocumentReading): Map<string, Gender> {
  const found = new Map<string, Gender>()
  for (const reading of document.sentences) {
    for (const name of reading.names) {
      const [id, other] = name.actors
      if (name.kind !== 'person' || id === undefined || other !== undefined) continue
      const first = reading.words.findIndex((word) => word.start === name.start)
      const gender = BEFORE[keyAt(reading, first - 1)]
      if (gender !== undefined) found.set(id, gender)
    }
  }
  return found
}

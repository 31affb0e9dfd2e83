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

/** What given names of women end on in most tongues, of five letters or more: Marcia, Carolina, Graciella, Rosana. */
const ENDS_FEMALE = /^\p{L}{2,}(?:ia|ina|ana|ella|etta)$/u
/** Names of men that end so, and family names that a run of names may begin with. */
const NOT_FEMALE = /^(?:zakaria|zakariya|yahia|yehia|jeremia|nehemia|isaia|malachia|garcia|medina|molina|messina|valencia|murcia|correia|gouveia|ospina|espina|colina|mancina|santana|montana|quintana|fontana|orellana|arana|rana|khanna|kenya|india|china|saudia)$/ // prettier-ignore

/** "Marcia Teles": the first of two names, where the lists do not have it. */
function byEnding(key: string, name: string): Gender | undefined {
  return name.includes(' ') && ENDS_FEMALE.test(key) && !NOT_FEMALE.test(key) && !GIVEN_NAMES.has(key) && !FAMILY_NAMES_FIRST.has(key) ? 'f' : undefined // prettier-ignore
}

function byGivenName(key: string): Gender | undefined {
  if (!GIVEN_NAMES.has(key) || EITHER_NAMES.has(key) || FAMILY_NAMES_FIRST.has(key)) return undefined
  return FEMALE_NAMES.has(key) ? 'f' : 'm'
}

/** Whom “he” and “she” may mean: the words right before a name tell (Mr, Ms, Queen, spokeswoman), else the given name where it does, by the lists or its ending. */
export function genders(document: DocumentReading): Map<string, Gender> {
  const found = new Map<string, Gender>()
  for (const reading of document.sentences) {
    for (const name of reading.names) {
      const [id, other] = name.actors
      if (name.kind !== 'person' || id === undefined || other !== undefined) continue
      const first = reading.words.findIndex((word) => word.start === name.start)
      const gender = BEFORE[keyAt(reading, first - 1)]
      const told =
        gender ??
        (name.rule === 'family-name'
          ? undefined
          : (byGivenName(keyAt(reading, first)) ?? byEnding(keyAt(reading, first), name.text)))
      if (told !== undefined && (gender !== undefined || !found.has(id))) found.set(id, told)
    }
  }
  return found
}

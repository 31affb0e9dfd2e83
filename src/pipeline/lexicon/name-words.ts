import * as z from 'zod/mini'
import calendar from './plain-words.yaml'
import institutions from './institutions.yaml'
import positions from './position-cues.yaml'
import { wordList, wordSet } from './word-list.ts'

const words = z.string()
const set = (list: string): ReadonlySet<string> => wordSet(list)

const institution = z
  .strictObject({
    heads: words,
    state: words,
    publications: words,
    not: words,
    things: words,
    'firm-ends': words,
    'firm-starts': words,
  })
  .parse(institutions)
/** Last words of the names of organisations. */
export const INSTITUTION_HEADS = set(institution.heads)
/** Organs through which a state itself acts. */
export const STATE_ORGANS = set(institution.state)
export const PUBLICATION_WORDS = set(institution.publications)
/** Last words of names that are no person and no organisation: rivers, treaties, prizes. */
export const NAMES_OF_THINGS = set(institution.things)
/** Last words of the names of firms, and first words of them and of clubs. */
export const FIRM_ENDS = set(institution['firm-ends'])
export const FIRM_STARTS = set(institution['firm-starts'])
export const NOT_INSTITUTIONS = set(institution.not)

const position = z.record(z.string(), words).parse(positions)
const cues = (name: string): ReadonlySet<string> => {
  const list = position[name]
  if (list === undefined) throw new Error(`position-cues.yaml has no list “${name}”`)
  return set(list)
}
/** Words beside a name that tell whether it means a government or a place. */
export const CUES = {
  placePrepositions: cues('place-prepositions'),
  ways: cues('ways'),
  directions: cues('directions'),
  given: cues('given'),
  motion: cues('motion'),
  visit: cues('visit'),
  visiting: cues('visiting'),
  struck: cues('struck'),
  placeAfter: cues('place-after'),
  eventAfter: cues('event-after'),
  transport: cues('transport'),
  controlled: cues('controlled'),
  areaWords: cues('area-words'),
  alsoGivenNames: cues('also-given-names'),
  countryPrepositions: cues('country-prepositions'),
} as const

/** Buildings and organs that mean a government and are no city. */
export const SEATS: readonly string[] = wordList(position['seats'])

const plain = z.strictObject({ calendar: words, common: words, particles: words, reporting: words }).parse(calendar)
export const CALENDAR_WORDS = set(plain.calendar)
/** Words that are capitalised only because they open a sentence or a line. */
export const COMMON_WORDS = set(plain.common)
/** Small words inside the names of people: van der Bellen, bin Salman. */
export const NAME_PARTICLES = set(plain.particles)
export const REPORTING_WORDS = set(plain.reporting)

import { COMMON_WORDS, CUES, INSTITUTION_HEADS } from '../lexicon/name-words.ts'
import { GIVEN_NAMES } from '../lexicon/people-names.ts'
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading } from './reading.ts'
import { gapAfter, keyAt } from './reading.ts'
import { capitalisedRuns } from './runs.ts'
import { fold } from './words.ts'

/** Named after what they are of or where they stand: “Lund University”, “Hanover Court” are never “Lund” and “Hanover”. */
const NAMED_AFTER = new Set(
  'university college school academy court tribunal police council hospital clinic ministry office department committee commission authority government parliament bank embassy church museum airport cabinet assembly congress senate army navy force forces club fc united party union front movement'.split(
    ' ',
  ),
)
const SMALL = /^(?:of|for|the|and|in|on|to|&)$/u
const LEAST_INITIALS = 3

/** Names that stand by themselves in the text, capitalised inside a sentence: what an organisation could be called for short. */
export function namesInUse(document: DocumentReading): Set<string> {
  const found = new Set<string>()
  for (const reading of document.sentences) {
    if (reading.plain) continue
    for (const { from, to } of capitalisedRuns(document, reading)) {
      if (CUES.countryPrepositions.has(keyAt(reading, from - 1)) || CUES.areaWords.has(keyAt(reading, to))) continue
      if (gapAfter(document, reading, to - 1) === '-') continue
      found.add(reading.words.slice(from, to).map(({ form }) => form).join(' ')) // prettier-ignore
    }
  }
  return found
}

/**
 * What the text calls an organisation for short: `Acme Ridge` of `Acme Ridge Partners`, `Acme` of `Acme Energi`, `GSE` of `Grand Stock
 * Exchange`. Only names that stand alone in the text; nothing for bodies that are named after a place, and no name of somebody’s family.
 */
export function shortNames(name: string, inUse: ReadonlySet<string>, people: ReadonlySet<string>): string[] {
  const words = fold(name).split(/\s+/u)
  const last = words.at(-1)?.toLowerCase() ?? ''
  const short = initials(words)
  const found = short.length >= LEAST_INITIALS && inUse.has(short) ? [short] : []
  if (words.some((word) => SMALL.test(word.toLowerCase())) || NAMED_AFTER.has(last)) return found
  for (let size = words.length - 1; size > 0; size -= 1) {
    const front = words.slice(0, size)
    const [first = ''] = front
    const key = first.toLowerCase()
    if (size === 1 && (isPlain(key) || first.length < 4 || people.has(key))) continue
    if (INSTITUTION_HEADS.has(front.at(-1)?.toLowerCase() ?? '') && size < 2) continue
    if (inUse.has(front.join(' '))) found.push(front.join(' '))
  }
  return found
}

function isPlain(key: string): boolean {
  return [COMMON_WORDS, ROLE_MODIFIERS, ROLE_HEADS, HONORIFICS, CUES.directions, GIVEN_NAMES].some((set) => set.has(key)) // prettier-ignore
}

/** First letters of the words that are not small: `Bank of Lund Trade` → BLT. */
function initials(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
}

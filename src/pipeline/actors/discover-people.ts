import { COMMON_WORDS, CUES, INSTITUTION_HEADS, NAMES_OF_THINGS } from '../lexicon/name-words.ts'
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../lexicon/people-names.ts'
import { OFFICE_TAILS } from '../lexicon/references.ts'
import { GROUPS, HONORIFICS, KINDS_OF_COMPANY, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, keyAt } from './reading.ts'
import { roleBeside } from './role-beside.ts'
import type { Role } from './roles.ts'
import { capitalisedRuns, sizeOf as size, type Run } from './runs.ts'
import { SIGNS } from './signs-of-people.ts'

/** Somebody whom the text introduces: the words of the name, the role it gives and the sign by which it was known to be a person. */
export type NewPerson = Run & { role?: Role; sign: string }

/** People whom a sentence introduces by two words or more, or by one after a title: “Judge Merchan”. */
export function newPeople(
  document: DocumentReading,
  reading: SentenceReading,
  words: 'full' | 'single',
  laterNames: ReadonlySet<string>,
): NewPerson[] {
  if (reading.plain) return []
  return capitalisedRuns(document, reading).flatMap((whole) => {
    const run = withoutTitles(document, reading, whole)
    if (!run || size(run) > 1 !== (words === 'full') || !looksLikeName(document, reading, run)) return []
    const role = roleBeside(document, reading, run.from, run.to)
    if (role === undefined && isOneHyphenatedWord(document, reading, run)) return []
    const sign = SIGNS.find(({ holds }) => holds({ document, reading, run, role, laterNames }))
    return sign ? [{ ...run, ...(role ? { role } : {}), sign: sign.name }] : []
  })
}

/** Offices that are named by their initials: “DA Berg”, “FM Berg”, “DIG Berg”. */
const SHORT_OFFICES = new Set('DA AG FM DG IG DIG SP SSP DCP ADGP CM CJ CJI NSA VP SVP EVP MD PM MP MLA'.split(' '))

/** The run without the office that opens it: “Los Angeles Mayor Karen Bass” → Karen Bass. */
function withoutTitles(document: DocumentReading, reading: SentenceReading, run: Run): Run | undefined {
  let { from } = run
  for (let index = run.from; index < run.to - 1; index += 1) {
    const opensWithGivenName = index === run.from + 1 && GIVEN_NAMES.has(keyAt(reading, run.from))
    if (SHORT_OFFICES.has(reading.words[index]?.form ?? '')) from = index + 1
    else if (ROLE_HEADS.has(keyAt(reading, index)) && !GIVEN_NAMES.has(keyAt(reading, index)) && !opensWithGivenName)
      from = index + 1
  }
  if (run.to - run.from === 1 && ROLE_HEADS.has(keyAt(reading, from))) return undefined
  // “Handyman Ann Berg”: what opens the sentence before a given name is no name.
  if (run.from === 0 && from === 0 && size(run) > 2 && !GIVEN_NAMES.has(keyAt(reading, 0)) && GIVEN_NAMES.has(keyAt(reading, 1)) && !FAMILY_NAMES_FIRST.has(keyAt(reading, 0))) from = 1 // prettier-ignore
  const first = afterSubject(reading, run, from)
  return { from: first, to: hyphenEnd(document, reading, first, run.to) }
}

/** “Lai Ching-te”, “Chang Ho-jin”: the last syllable of the given name stands after a hyphen in lower case. */
function hyphenEnd(document: DocumentReading, reading: SentenceReading, from: number, to: number): number {
  const next = reading.words[to]
  const joined =
    next !== undefined && next.form === next.key && next.key.length <= 6 && gapAfter(document, reading, to - 1) === '-'
  if (!joined || to - from !== 2) return to
  if (FAMILY_NAMES_FIRST.has(keyAt(reading, from))) return to + 1
  const short = keyAt(reading, from).length <= 5 && keyAt(reading, from + 1).length <= 5
  return short && !CUES.controlled.has(next.key) && reading.pos[to] !== 'VERB' && !TAILS_OF_COMPOUNDS.test(next.key)
    ? to + 1
    : to
}

/** “Bank of Arl-style loans”, “a Ford-like deal”: what stands after the hyphen makes an adjective of the name. */
const TAILS_OF_COMPOUNDS = /^(?:led|style|like|era|type|size|owned|made|built|born|free|wide|bound|based|backed)$/u

/** “the Arl-Berg mine”, “Lund-Berg ties”: two names with a hyphen are a place, a firm or a pair, unless an office says whose they are. */
function isOneHyphenatedWord(document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  return to - from === 2 && gapAfter(document, reading, from) === '-' && !HONORIFICS.has(keyAt(reading, from - 1))
}

/** “Secretary of Energy Owen Tull”: what the office is of stands before the name in the same run of capitals. */
function afterSubject(reading: SentenceReading, run: Run, from: number): number {
  if (!isSubjectOfOffice(reading, run.from)) return from
  // “Minister of State Hina …”: the whole of what it is of is known.
  const tail = OFFICE_TAILS.find((words) => words.every((word, at) => keyAt(reading, run.from - 1 + at) === word))
  if (tail !== undefined && run.to - run.from - (tail.length - 1) >= 2)
    return Math.max(from, run.from + tail.length - 1)
  for (let index = from; index < run.to - 1; index += 1) {
    if (GIVEN_NAMES.has(keyAt(reading, index))) return index
  }
  // “Commissioner of Police Ng Joo Hee”: a family name that stands first opens the name.
  const family = reading.words.findIndex(({ key }, index) => index > from && index < run.to - 1 && FAMILY_NAMES_FIRST.has(key)) // prettier-ignore
  if (family > 0 && run.to - family <= 3) return family
  // “Minister of Defence Berg”
  if (run.to - from === 2 && ROLE_MODIFIERS.has(keyAt(reading, from))) return from + 1
  return Math.max(from, run.to - 2)
}

/** Whether “Minister of” or “Secretary of the” stands before word `index`, at most two words of the subject between. */
function isSubjectOfOffice(reading: SentenceReading, index: number): boolean {
  for (let back = index - 1; back > 0 && index - back <= 4; back -= 1) {
    // “Minister of State for Roads and Ports …”
    if (/^(?:of|for)$/u.test(keyAt(reading, back))) return ROLE_HEADS.has(keyAt(reading, back - 1)) || (keyAt(reading, back - 1) === 'state' && keyAt(reading, back - 2) === 'of') // prettier-ignore
  }
  return false
}

function looksLikeName(document: DocumentReading, reading: SentenceReading, run: Run): boolean {
  const words = reading.words.slice(run.from, run.to)
  const last = words.at(-1)
  if (!last || size(run) > 5 || words.some((word) => /\p{N}/u.test(word.form))) return false
  if (
    words.some(
      (word, at) =>
        word.form.length > (at === 0 ? 2 : 1) && word.form === word.form.toUpperCase() && !/^[IVX]+$/u.test(word.form),
    )
  )
    return false
  const first = words[0]?.key ?? ''
  if (NAMES_OF_THINGS.has(last.key)) return false
  // “Park Jin” bears a family name; “Mount Etna” is a thing.
  if (NAMES_OF_THINGS.has(first) && !FAMILY_NAMES_FIRST.has(first)) return false
  // “the Arl J-8”: one letter is the start of a type, not of a name.
  if (words.length > 1 && last.form.length === 1) return false
  if (INSTITUTION_HEADS.has(last.key) && !GIVEN_NAMES.has(words[0]?.key ?? '')) return false
  if (CUES.areaWords.has(last.key) || CUES.placeAfter.has(last.key) || CUES.directions.has(words[0]?.key ?? ''))
    return false
  if (GROUPS.has(last.key) || KINDS_OF_COMPANY.has(last.key) || COMMON_WORDS.has(last.key)) return false
  // A plain noun after the name makes it the name of a thing: “Neptune missile”, “Kherson region”.
  const after = keyAt(reading, run.to)
  if (gapAfter(document, reading, run.to - 1) === ' ' && (CUES.areaWords.has(after) || INSTITUTION_HEADS.has(after)))
    return false
  const before = keyAt(reading, run.from - 1)
  if (isCredit(document, reading, run)) return false
  return !(CUES.placePrepositions.has(before) && !GIVEN_NAMES.has(words[0]?.key ?? ''))
}

/** “Photo by Ann Example”, “(Ann Example/AP)”: who took the picture is nobody in the news. */
function isCredit(document: DocumentReading, reading: SentenceReading, run: Run): boolean {
  if (/^\s*\//u.test(gapAfter(document, reading, run.to - 1))) return true
  return (
    keyAt(reading, run.from - 1) === 'by' &&
    /^(?:photo|photograph|picture|image|video|illustration|graphic|credit)s?$/u.test(keyAt(reading, run.from - 2))
  )
}

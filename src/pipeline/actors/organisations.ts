import {
  CALENDAR_WORDS,
  COMMON_WORDS,
  CUES,
  INSTITUTION_HEADS,
  NOT_INSTITUTIONS,
  STATE_ORGANS,
} from '../lexicon/name-words.ts'
import { GIVEN_NAMES } from '../lexicon/people-names.ts'
import { HONORIFICS, KINDS_OF_COMPANY, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import { isNamedAfterLeader } from './administrations.ts'
import { countryBefore } from './companies.ts'
import { bodyOfBoard } from './governing-boards.ts'
import { startOfOffice } from './offices-of-people.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt, matchAt, matchTo } from './reading.ts'
import { addMatch, discover } from './registry.ts'
import { isCapitalised, slugOf } from './words.ts'

const OPENS_A_SUBJECT = new Set(['of', 'for'])
/** “the University of Oslo and …”: what follows “and” is another name. */
const NAMED_AFTER_A_PLACE = new Set(['university', 'bank', 'college', 'school', 'court', 'embassy', 'government'])
const PARTS = new Set([
  'board',
  'committee',
  'council',
  'department',
  'office',
  'panel',
  'secretariat',
  'team',
  'commission',
])
const SMALL = new Set(['the', 'and', 'of'])

/**
 * Organisations by the last word of their names or by what follows “of”: the High Court, Ministry of Defence, Institute for the Study
 * of War. An organ through which a state acts becomes that state, when the words say which.
 */
export function readInstitutions(document: DocumentReading): void {
  for (const reading of document.sentences) {
    if (reading.plain) continue
    reading.words.forEach((_, head) => {
      if (isHead(reading, head)) readInstitution(document, reading, head)
    })
  }
}

function isHead(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  return word !== undefined && isCapitalised(word) && INSTITUTION_HEADS.has(word.key)
}

function readInstitution(document: DocumentReading, reading: SentenceReading, head: number): void {
  const next = reading.words[head + 1]
  if (next && isHead(reading, head + 1) && gapAfter(document, reading, head) === ' ') return
  let from = head
  while (from > 0 && partOfName(document, reading, from - 1)) from -= 1
  from = beforeAnd(document, reading, from, head)
  const office = startOfOffice(document, reading, from, head)
  if (office < from) from = office
  else while (from < head && opensOnly(reading, from)) from += 1
  const to = from === head ? runEnd(document, reading, head) : subjectEnd(document, reading, head)
  if (to - from < 2 || isNamedAfterLeader(document, reading, head)) return
  const board = bodyOfBoard(document, reading, from, head)
  if (board !== undefined && !coveringMatch(reading, from, head + 1)) {
    addMatch(reading, { from: board.from, to: board.to, uses: [{ actor: board.actor, form: 'name' }] })
    return
  }
  const country = countryOf(document, reading, from, to)
  // Known as it stands, unless it is owned: “the Security Council”, “Kenya’s Security Council”.
  const covered = coveringMatch(reading, from, to)
  if (covered && (covered.from < from || !isPossessive(document, reading, from - 1))) return
  if (isBoardOfOrganisation(document, reading, from, head)) return
  const words = reading.words.slice(country.from, country.to)
  const phrase = words.map((word) => word.key).join(' ')
  if (words.length === 0 || NOT_INSTITUTIONS.has(phrase)) return
  // What a ministry does, its state does.
  const ministry = country.id !== undefined && /^ministry\b|\bministry$/u.test(phrase)
  if (STATE_ORGANS.has(phrase) || ministry) {
    addMatch(reading, { from, to, uses: country.id ? [{ actor: country.id, form: 'adjective' }] : [], organ: phrase })
  } else if (words.length >= 2 || country.id !== undefined) {
    const first = reading.words[from]
    const last = reading.words[to - 1]
    if (!first || !last) return
    // “the Danish firm Acme Aerospace”
    const home =
      country.id ??
      (KINDS_OF_COMPANY.has(keyAt(reading, from - 1)) ? countryBefore(document, reading, from) : undefined)
    const written = document.text.slice(first.start, last.end)
    const actor = discover(document, {
      name: isOfAnotherState(document, written, home) ? `${written} of ${document.gazetteer.entries.get(home ?? '')?.name}` : written, // prettier-ignore
      kind: 'organisation',
      ...(home === undefined ? {} : { country: home }),
    })
    addMatch(reading, { from, to, uses: [{ actor, form: 'name' }] })
  }
}

/** “Sudland’s Supreme Court” in an article that has named that of Norland. */
function isOfAnotherState({ discovered }: DocumentReading, name: string, state: string | undefined): boolean {
  const before = discovered.get(slugOf(name))?.country
  return state !== undefined && before !== undefined && before !== state
}

/** “the agency’s 35-member Board of Governors”: a part of an organisation that is named before it. */
function isBoardOfOrganisation(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  head: number,
): boolean {
  if (!PARTS.has(keyAt(reading, head))) return false
  for (let index = from - 1; index >= 0 && from - index <= 4; index -= 1) {
    if (!isPossessive(document, reading, index)) continue
    const owner = matchTo(reading, index)?.uses[0]?.actor ?? ''
    return (document.gazetteer.entries.get(owner) ?? document.discovered.get(owner))?.kind === 'organisation'
  }
  return false
}

/** Whether word `index` belongs to the name of an organisation that goes on after it. */
function partOfName(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  if (!word || !isCapitalised(word) || !/^(?: |-| & |’|')$/u.test(gapAfter(document, reading, index))) return false
  if (CALENDAR_WORDS.has(word.key) || HONORIFICS.has(word.key) || isPossessive(document, reading, index + 1))
    return false
  if (isPossessive(document, reading, index)) return false
  const match = matchAt(reading, index)
  const entry = match && document.gazetteer.entries.get(match.uses[0]?.actor ?? '')
  return entry?.kind !== 'person' && !(index > 0 && COMMON_WORDS.has(word.key) && word.key === 'the')
}

/**
 * “the Trade and Fisheries Board”, “the Joint Admission and Fisheries Board”: what stands before “and” belongs to the name where an article
 * or an owner opens it; not “the Kremlin and Interior Ministry”, “the Senate and Health Committee”, which are two.
 */
function beforeAnd(document: DocumentReading, reading: SentenceReading, from: number, head: number): number {
  if (keyAt(reading, from - 1) !== 'and' || from >= head + 1) return from
  let first = from - 1
  while (from - first < 5 && partOfName(document, reading, first - 1) && keyAt(reading, first - 1) !== 'the') {
    if (isCountry(document, reading, first)) break
    first -= 1
    if (matchAt(reading, first) !== undefined || INSTITUTION_HEADS.has(keyAt(reading, first))) return from
  }
  const isOpened = keyAt(reading, first - 1) === 'the' || isPossessive(document, reading, first - 1) || isCountry(document, reading, first) // prettier-ignore
  return first < from - 1 && isOpened ? first : from
}

/** Whether a country stands right before word `index`: “the Chilean | Trade and Fisheries Board”. */
function isCountry(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  return document.gazetteer.entries.get(matchTo(reading, index)?.uses[0]?.actor ?? '')?.kind === 'country'
}

/** Words that open the name only because they open the sentence, or that are an office: “But”, “The”, “President”. */
function opensOnly(reading: SentenceReading, index: number): boolean {
  const key = keyAt(reading, index)
  return (
    (COMMON_WORDS.has(key) && (index === 0 || key === 'the')) ||
    (index === 0 && reading.pos[index] === 'NUM') ||
    (ROLE_HEADS.has(key) && key !== 'general' && key !== 'justice')
  )
}

/** A name that opens with its head: “Police Scotland”, “Bank Indonesia”, “Ministry of Health”. */
function runEnd(document: DocumentReading, reading: SentenceReading, head: number): number {
  const end = subjectEnd(document, reading, head)
  const next = reading.words[head + 1]
  if (end > head + 1 || !next || !isCapitalised(next) || gapAfter(document, reading, head) !== ' ') return end
  if (CALENDAR_WORDS.has(next.key) || ROLE_HEADS.has(next.key) || head === 0) return end
  const match = matchAt(reading, head + 1)
  // “Bank Indonesia”, but not “Secretary of the Treasury Janet …”.
  if (document.gazetteer.entries.get(match?.uses[0]?.actor ?? '')?.kind === 'person') return end
  return match?.to ?? end
}

/** Where the name ends: after the head, or after “of Foreign Affairs”, “for the Study of War”. */
function subjectEnd(document: DocumentReading, reading: SentenceReading, head: number): number {
  if (!OPENS_A_SUBJECT.has(keyAt(reading, head + 1)) || gapAfter(document, reading, head) !== ' ') return head + 1
  let end = head + 1
  for (let index = head + 1; index < reading.words.length && index - head <= 9; index += 1) {
    const word = reading.words[index]
    if (!word || !/^[ -]$|^, $/u.test(gapAfter(document, reading, index - 1))) break
    if (
      gapAfter(document, reading, index - 1) === ', ' &&
      !(keyAt(reading, index + 1) === 'and' || keyAt(reading, index + 2) === 'and')
    )
      break
    if (end > head + 1 || keyAt(reading, index - 1) === 'the') {
      const person = personFrom(document, reading, index)
      if (person !== undefined) return person === index && keyAt(reading, index - 1) === 'the' ? index + 1 : Math.min(end, person) // prettier-ignore
    }
    if (isCapitalised(word) && !CALENDAR_WORDS.has(word.key) && !SMALL.has(word.key)) end = index + 1
    // “the Office for High-ranking Officials”
    else if (gapAfter(document, reading, index - 1) === '-' && end === index && isCapitalisedAt(reading, index + 1))
      end = index + 1 // prettier-ignore
    else if (!SMALL.has(word.key) && !OPENS_A_SUBJECT.has(word.key)) break
    else if (word.key === 'and' && (opensAnother(reading, index + 1) || NAMED_AFTER_A_PLACE.has(keyAt(reading, head))))
      break
  }
  return end
}

/**
 * Where somebody is named right behind a body, with or without his office: in “the Department of Health Acting Commissioner Ann Berg” and “the
 * Council for National Unity Abdul Karimi” at word `index`; nothing where the name of the body goes on.
 */
function personFrom(document: DocumentReading, reading: SentenceReading, index: number): number | undefined {
  let at = index
  while (at < index + 3 && ROLE_MODIFIERS.has(keyAt(reading, at)) && !ROLE_HEADS.has(keyAt(reading, at))) at += 1
  const isOffice = ROLE_HEADS.has(keyAt(reading, at))
  if (!isOffice && (at > index || !isCapitalisedAt(reading, index - 1))) return undefined
  const first = isOffice ? at + 1 : index
  const next = reading.words[first + 1]
  if (!isCapitalisedAt(reading, at) || !GIVEN_NAMES.has(keyAt(reading, first)) || !isCapitalisedAt(reading, first)) return undefined // prettier-ignore
  if (next === undefined || !isCapitalised(next) || gapAfter(document, reading, first) !== ' ') return undefined
  return INSTITUTION_HEADS.has(next.key) || ROLE_HEADS.has(next.key) || CUES.areaWords.has(next.key) ? undefined : index
}

function isCapitalisedAt(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  return word !== undefined && isCapitalised(word)
}

/** Whether another name begins here rather than a further word of this one: “the Ministry of Defence and President Lula”. */
function opensAnother(reading: SentenceReading, index: number): boolean {
  let office = index
  while (office < index + 2 && ROLE_MODIFIERS.has(keyAt(reading, office))) office += 1
  return (
    keyAt(reading, index) === 'the' ||
    ROLE_HEADS.has(keyAt(reading, office)) ||
    HONORIFICS.has(keyAt(reading, index)) ||
    matchAt(reading, index) !== undefined
  )
}

/** The country in or right before the name, and the words of the name without it. */
function countryOf(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  to: number,
): { id?: string; from: number; to: number } {
  const isCountry = (match: Match | undefined): string | undefined => {
    const id = match?.uses[0]?.actor
    return id !== undefined && document.gazetteer.entries.get(id)?.kind === 'country' ? id : undefined
  }
  const first = matchAt(reading, from)
  const firstId = isCountry(first)
  if (first && firstId && first.from === from && first.to < to) return { id: firstId, from: first.to, to }
  const last = matchTo(reading, to)
  const lastId = isCountry(last)
  if (last && lastId && last.from > from) {
    const before = keyAt(reading, last.from - 1) === 'the' ? last.from - 2 : last.from - 1
    return { id: lastId, from, to: keyAt(reading, before) === 'of' ? before : last.from }
  }
  const owner = isPossessive(document, reading, from - 1) ? matchTo(reading, from - 1) : undefined
  const ownerId = isCountry(owner)
  return ownerId ? { id: ownerId, from, to } : { from, to }
}

function coveringMatch(reading: SentenceReading, from: number, to: number): Match | undefined {
  const match = matchAt(reading, from)
  return match && match.to >= to ? match : undefined
}

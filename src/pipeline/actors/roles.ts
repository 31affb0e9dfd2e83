import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { isAmericanGeorgia } from './longer-names.ts'
import { gapAfter, isPossessive, keyAt, matchAt } from './reading.ts'
import { isCapitalised } from './words.ts'

/** A role as described beside a name: words `from` to `to` (exclusive), and the country or organisation that it belongs to. */
export type Role = {
  from: number
  to: number
  text: string
  country?: string
  organisation?: string
  /** Where a rank stands beside it: “Lt. Gen.”. */
  rank?: { from: number; to: number }
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'to', 'at', 's'])
const LONGEST_ROLE = 12
const STOPS = new Set(
  'a an the this that these those his her its their our my your as by with when while after before but and or nor if although though because since until where who whom which what whose in on from into over under than is was are were be been has have had do did does will would could can may might must should said says told met then however meanwhile also not no'.split(
    ' ',
  ),
)

/** The role that ends right before word `name`: "Danish foreign minister | Lars Lund", "head of the city council | …". */
export function roleBefore(document: DocumentReading, reading: SentenceReading, name: number): Role | undefined {
  const to = name
  if (to < 1 || !/^(?:\]?\s{1,3}|, |\. )$/u.test(gapAfter(document, reading, to - 1))) return undefined
  const head = headBefore(document, reading, to)
  if (head === undefined) return undefined
  let from = head
  let plain = 0
  let country = false
  for (let index = head - 1; index >= 0 && to - index <= LONGEST_ROLE; index -= 1) {
    const gap = gapAfter(document, reading, index)
    if (!/^(?:\s{1,3}|['’ʼ]|-|\. ?)$/u.test(gap)) break
    const match = matchAt(reading, index)
    const key = keyAt(reading, index)
    const word = reading.words[index]
    if (!word) break
    if (match) {
      const entry = document.gazetteer.entries.get(match.uses[0]?.actor ?? '')
      // A dateline, or another person: “Paris, Berlin | French President Jean Dupont”.
      if (entry?.kind === 'person' || (country && entry?.kind === 'country' && /^\s/u.test(gap))) break
      country ||= entry?.kind === 'country'
      index = match.from
    } else if (isPossessive(document, reading, index)) continue
    else if (STOPS.has(key) || HONORIFICS.has(key)) break
    else if (isCapitalised(word))
      plain += index === 0 && !ROLE_HEADS.has(key) && !ROLE_MODIFIERS.has(key) && reading.pos[0] !== 'PROPN' ? 4 : 0
    else if (reading.pos[index] === 'ADJ' || reading.pos[index] === 'NOUN') plain += 1
    else if (!ROLE_HEADS.has(key) && !ROLE_MODIFIERS.has(key)) break
    if (plain > 3) break
    from = index
  }
  const role = describe(document, reading, from, to)
  if (role.country !== undefined || from === 0 || gapAfter(document, reading, from - 1) !== ', ') return role
  // “Iran’s supreme leader, Ayatollah …”: the title before the comma says whose.
  const outer = roleBefore(document, reading, from)
  return outer?.country === undefined ? role : describe(document, reading, outer.from, to)
}

/** Index of the head noun of a role that ends at word `to` (exclusive): right there, or before "of …". */
function headBefore(document: DocumentReading, reading: SentenceReading, to: number): number | undefined {
  if (ROLE_HEADS.has(keyAt(reading, to - 1))) return isVerb(reading, to - 1) ? undefined : to - 1
  // “Secretary of State Ann Berg met | Lars Lund”: a verb ends no role.
  if (reading.pos[to - 1] === 'VERB') return undefined
  for (let index = to - 2; index >= 1 && to - index <= 8; index -= 1) {
    const key = keyAt(reading, index)
    const gap = gapAfter(document, reading, index)
    if (!/^(?:\s{1,3}|['’ʼ]|-)$/u.test(gap)) return undefined
    if ((key === 'of' || key === 'to' || key === 'for') && ROLE_HEADS.has(keyAt(reading, index - 1))) return index - 1
    const word = reading.words[index]
    if (!word || (!SMALL_WORDS.has(key) && STOPS.has(key)) || reading.pos[index] === 'VERB') return undefined
  }
  return undefined
}

/** “will host Mr Lee”, “to coach Mr Lee”: the word is what somebody does, not what he is. */
function isVerb(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  if (!word || isCapitalised(word)) return false
  return (
    reading.pos[index] === 'VERB' ||
    /^(?:to|will|would|can|could|may|might|must|should)$/u.test(keyAt(reading, index - 1))
  )
}

/** The role of words `from` to `to`, with the country or organisation named in it. */
export function describe(document: DocumentReading, reading: SentenceReading, from: number, to: number): Role {
  const first = reading.words[from]
  const last = reading.words[to - 1]
  const point =
    last !== undefined &&
    last.form.length <= 4 &&
    document.text[last.end] === '.' &&
    document.text[last.end + 1] === ' '
  const text = first && last ? document.text.slice(first.start, last.end + (point ? 1 : 0)) : ''
  const role: Role = { from, to, text }
  for (const match of reading.matches) {
    if (match.from < from || match.to > to) continue
    const use = match.uses[0]
    const entry = use && (document.gazetteer.entries.get(use.actor) ?? document.discovered.get(use.actor))
    if (!entry) continue
    if (entry.kind === 'country') {
      if (!isAmericanGeorgia(document, reading, match)) role.country ??= entry.id
    } else if (entry.kind === 'organisation' && gapAfter(document, reading, match.to - 1) !== '-') {
      role.organisation ??= entry.id
      // What an article introduces may be private: only what the world knows acts for its country.
      if (entry.country && document.gazetteer.entries.has(entry.id)) role.country ??= entry.country
    }
  }
  return role
}

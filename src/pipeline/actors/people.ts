import { COMMON_WORDS } from '../lexicon/name-words.ts'
import { KNOWN_ALONE } from '../lexicon/leaders.ts'
import { plainTitle } from '../lexicon/references.ts'
import { HONORIFICS } from '../lexicon/titles-of-office.ts'
import type { ActorEntry } from '../corpus.ts'
import { newPeople } from './discover-people.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { NameTrie } from './name-trie.ts'
import { addName, createTrie, longestName } from './name-trie.ts'
import { namedInPart } from './named-in-part.ts'
import { familyNames, givenName } from './names-of-people.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isFree, isPossessive, keyAt, matchAt, matchFrom, matchTo, mention, take } from './reading.ts'
import { discover, introduce } from './registry.ts'
import { roleBeside } from './role-beside.ts'
import { roleBefore, type Role } from './roles.ts'
import { namesStandingAlone } from './runs.ts'
import { isCapitalised } from './words.ts'
import { onceEach } from '../once-each.ts'

/** People by full name, known or introduced by the text; then everywhere by the family name that the document gave. */
export function readPeople(document: DocumentReading): void {
  for (const reading of document.sentences) readKnownPeople(document, reading)
  const laterNames = namesStandingAlone(document)
  for (const reading of document.sentences) readNewPeople(document, reading, 'full', laterNames)
  readFamilyNames(document)
  for (const reading of document.sentences) readNewPeople(document, reading, 'single', laterNames)
  readFamilyNames(document)
}

function readKnownPeople(document: DocumentReading, reading: SentenceReading): void {
  for (const match of reading.matches) {
    const entry = document.gazetteer.entries.get(match.uses[0]?.actor ?? '')
    if (entry?.kind !== 'person') continue
    const role = roleBeside(document, reading, match.from, match.to)
    introduce(document, entry.id, role)
    person(document, reading, match.from, match.to, entry.id, 'known-person', role)
  }
}

function readNewPeople(
  document: DocumentReading,
  reading: SentenceReading,
  words: 'full' | 'single',
  laterNames: ReadonlySet<string>,
): void {
  for (const { from, to, role, sign } of newPeople(document, reading, words, laterNames)) {
    const first = reading.words[from]
    const last = reading.words[to - 1]
    if (!first || !last || !isFree(reading, from, to)) continue
    const country = role?.country ?? owningCountry(document, reading, from)
    const name = document.text.slice(first.start, last.end)
    const inPart = namedInPart(document, name)
    const id =
      inPart ??
      discover(document, {
        name,
        kind: 'person',
        ...(role ? { role: role.text } : {}),
        ...(country === undefined ? {} : { country }),
      })
    introduce(document, id, role)
    person(document, reading, from, to, id, inPart === undefined ? sign : 'part-of-a-name', role)
  }
}

/** “Brazil’s Ana Example”: the country right before the name. */
function owningCountry(document: DocumentReading, reading: SentenceReading, from: number): string | undefined {
  if (!isPossessive(document, reading, from - 1)) return undefined
  const actor = matchTo(reading, from - 1)?.uses[0]?.actor
  return actor !== undefined && document.gazetteer.entries.get(actor)?.kind === 'country' ? actor : undefined
}

/** Takes the role that stands before the name and mentions the person. */
function person(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  to: number,
  id: string,
  rule: string,
  role: Role | undefined,
): void {
  if (role?.rank) take(reading, role.rank.from, role.rank.to)
  if (role && role.to <= from) take(reading, role.from, role.to)
  else if (role) takeNamesOfRole(reading, role)
  if (HONORIFICS.has(keyAt(reading, from - 1))) take(reading, from - 1, from)
  mention(document, reading, from, to, {
    actors: [id],
    kind: 'person',
    via: 'name',
    rule,
    ...(role ? { as: role.text } : {}),
    ...(role?.organisation === undefined ? {} : { body: role.organisation }),
  })
}

/** “…, secretary of Norway’s Trade Council,”: the country is named for the role and does nothing itself. */
function takeNamesOfRole(reading: SentenceReading, role: Role): void {
  for (const match of reading.matches)
    if (match.from >= role.from && match.to <= role.to) take(reading, match.from, match.to)
  // The office itself, up to what it is of, says who this is and is no mention of its own.
  const of = reading.words.findIndex((word, index) => index >= role.from && index < role.to && word.key === 'of')
  take(reading, role.from, of < 0 ? role.to : of)
}

function readFamilyNames(document: DocumentReading): void {
  const here = createTrie<string>()
  for (const id of document.introductions.keys()) {
    const entry = document.gazetteer.entries.get(id) ?? document.discovered.get(id)
    for (const name of entry ? familyNames(entry) : []) addName(here, name, id)
  }
  const elsewhere = createTrie<string>()
  const titled = createTrie<string>()
  for (const { entry, names } of officeHolders(document.gazetteer)) {
    if (document.introductions.has(entry.id)) continue
    const alone = document.gazetteer.own.has(entry.id) || KNOWN_ALONE.has(entry.name)
    for (const name of names) addName(alone ? elsewhere : titled, name, entry.id)
  }
  /** Family names of several people mean the one who was named last. */
  const last = new Map<string, number>()
  for (const reading of document.sentences) {
    for (const name of reading.names) for (const id of name.actors) last.set(id, reading.sentence.index)
    for (let index = 0; index < reading.words.length; index += 1) {
      if (reading.taken[index]) continue
      const found =
        bearer(document, reading, here, index, last) ??
        bearer(document, reading, elsewhere, index, last) ??
        bearerOfTitle(document, reading, titled, index)
      if (!found) continue
      const role = roleBefore(document, reading, index)
      if (role || !document.introductions.has(found.id)) introduce(document, found.id, role)
      person(document, reading, index, found.to, found.id, 'family-name', role)
      addShortName(document, found.id, reading, index, found.to)
      last.set(found.id, reading.sentence.index)
      index = found.to - 1
    }
  }
}

type Holder = { entry: ActorEntry; names: string[] }

/** Only holders of an office are known enough to be named without an introduction. The same for all articles, so it is listed once. */
const officeHolders = onceEach((gazetteer: Gazetteer): Holder[] => {
  const people = [...gazetteer.entries.values()].filter(({ kind, offices }) => kind === 'person' && offices?.length)
  return people.map((entry) => ({ entry, names: [...familyNames(entry), ...givenName(entry)] }))
})

/** The family name that the text itself uses becomes one of the person's names. */
function addShortName(document: DocumentReading, id: string, reading: SentenceReading, from: number, to: number): void {
  const known = document.discovered.get(id)
  const first = reading.words[from]
  const last = reading.words[to - 1]
  if (!known || !first || !last) return
  const name = document.text.slice(first.start, last.end)
  if (!known.names.includes(name)) known.names.push(name)
}

/** The person whose family name stands at word `index`, not as a part of another name: “Mr Lee”, not “Albert Hall”. */
function bearer(
  document: DocumentReading,
  reading: SentenceReading,
  names: NameTrie<string>,
  index: number,
  last: ReadonlyMap<string, number>,
): { id: string; to: number } | undefined {
  const found = longestName(names, document.text, reading.words, index)
  if (!found || !isFree(reading, index, found.to)) return undefined
  // “the Pope”, “a Key”: an article stands before a thing, not before a family name.
  if (/^(?:the|a|an)$/u.test(keyAt(reading, index - 1))) return undefined
  const bearers = [...new Set(found.values)]
  const named = bearers.filter((id) => last.has(id))
  const [id, other] = (named.length > 0 ? named : bearers).sort((a, b) => (last.get(b) ?? -1) - (last.get(a) ?? -1))
  if (isNamedOtherwise(document, reading, index, found.to)) return undefined
  if (id === undefined || (other !== undefined && last.get(id) === last.get(other))) return undefined
  return standsAlone(document, reading, index, found.to) ? { id, to: found.to } : undefined
}

/** “Prime Minister Brown”: a family name after the title that somebody known held on the day of the article, or any time before. */
function bearerOfTitle(
  document: DocumentReading,
  reading: SentenceReading,
  names: NameTrie<string>,
  index: number,
): { id: string; to: number } | undefined {
  const found = longestName(names, document.text, reading.words, index)
  if (!found || !isFree(reading, index, found.to) || !standsAlone(document, reading, index, found.to)) return undefined
  const role = roleBefore(document, reading, index)
  if (!role) return undefined
  const plain = plainTitle(role.text.replace(/^(?:then|former|ex)[ -]/iu, ''))
  const holders = [...new Set(found.values)].filter((id) => {
    const entry = document.gazetteer.entries.get(id)
    if (role.country !== undefined && role.country !== entry?.country) return false
    return entry?.offices?.some(
      ({ title, from }) =>
        (from ?? '') <= (document.published ?? '9999') && ` ${plain}`.endsWith(` ${plainTitle(title)}`),
    )
  })
  const [id, other] = holders
  return id !== undefined && other === undefined ? { id, to: found.to } : undefined
}

/** A family name that is also the name of a country or capital means the person only after a title: “Mr Jordan”. */
function isNamedOtherwise(document: DocumentReading, reading: SentenceReading, from: number, to: number): boolean {
  const use = matchAt(reading, from)?.uses[0]
  if (!use || document.gazetteer.entries.get(use.actor)?.kind === 'person') return false
  return (
    !HONORIFICS.has(keyAt(reading, from - 1)) && roleBefore(document, reading, from) === undefined && to - from === 1
  )
}

/** Whether no other capitalised word joins the name: “Albert Hall”, “Lee Enfield”. */
export function standsAlone(document: DocumentReading, reading: SentenceReading, from: number, to: number): boolean {
  const before = reading.words[from - 1]
  const after = reading.words[to]
  const joined = (word: typeof before, index: number, gap: string): boolean =>
    word !== undefined &&
    gap === ' ' &&
    isCapitalised(word) &&
    /^(?:PROPN|X)$/u.test(reading.pos[index] ?? 'X') &&
    !reading.taken[index]
  if (before && isMixedScript(before.form) && gapAfter(document, reading, from - 1) === ' ') return false
  if (before && !COMMON_WORDS.has(before.key) && joined(before, from - 1, gapAfter(document, reading, from - 1))) {
    const known = HONORIFICS.has(before.key) || roleBefore(document, reading, from) || matchTo(reading, from)
    if (!known) return false
  }
  return !(joined(after, to, gapAfter(document, reading, to - 1)) && !matchFrom(reading, to))
}

/** Letters of two alphabets in one word: a look-alike of a name is not the name. */
function isMixedScript(form: string): boolean {
  return /\p{Script=Latin}/u.test(form) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(form)
}

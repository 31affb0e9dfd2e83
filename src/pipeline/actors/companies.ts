import {
  COMMON_WORDS,
  FIRM_ENDS,
  INSTITUTION_HEADS,
  NAMES_OF_THINGS,
  PUBLICATION_WORDS,
} from '../lexicon/name-words.ts'
import { GIVEN_NAMES } from '../lexicon/people-names.ts'
import { COMPANY_HEADS, KINDS_OF_COMPANY, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import { addName, createTrie, longestName } from './name-trie.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isJoined, keyAt, matchAt, matchTo } from './reading.ts'
import { SIGNS_OF_BUSINESS } from './signs-of-business.ts'
import { addMatch, discover } from './registry.ts'
import { namesInUse, shortNames } from './short-names.ts'
import { capitalisedRuns, peopleNamedFully, type Run } from './runs.ts'

export type CompanyRule = {
  name: string
  holds: (document: DocumentReading, reading: SentenceReading, run: Run) => boolean
}

/** Callings that are told with the town rather than with the firm. */
const OF_TOWNS = /^(?:lawyer|attorney|engineer|researcher|doctor|employee|manager)s?$/u

/** How a text shows that an unknown name is a company, a paper or a group. */
const RULES: readonly CompanyRule[] = [
  {
    name: 'before-a-corporate-title',
    holds: (document, reading, { from, to }) =>
      gapAfter(document, reading, to - 1) === ' ' &&
      COMPANY_HEADS.has(keyAt(reading, to)) &&
      !/^(?:minister|justice|secretary)$/u.test(keyAt(reading, to + 1)) &&
      // “Asset manager”: a plain noun with the capital of its sentence.
      !(from === 0 && to === 1 && isLower(reading, to) && !standsInside(document, reading.words[0]?.form ?? '')) &&
      // “a Chicago lawyer” comes from a town.
      !(to - from === 1 && OF_TOWNS.test(keyAt(reading, to)) && /^an?$/u.test(keyAt(reading, from - 1))),
  },
  {
    name: 'after-a-kind-of-company',
    holds: (document, reading, { from }) =>
      /^(?: |, )$/u.test(gapAfter(document, reading, from - 1)) &&
      KINDS_OF_COMPANY.has(keyAt(reading, from - 1)) &&
      isLower(reading, from - 1) &&
      (gapAfter(document, reading, from - 1) === ' ' || /^(?:the|a|an)$/u.test(keyAt(reading, from - 2))),
  },
  { name: 'before-a-word-for-a-publication', holds: isPublication },
  { name: 'explained-as-a-company', holds: isExplained },
  ...SIGNS_OF_BUSINESS,
]

/**
 * Companies, papers and groups by the words beside their names: “Acme CEO”, “startup Acme”, “Acme, a maker of …”. Names of several words
 * come first, so that “Acme” alone is the “Acme Energi” that another sentence names, wherever that stands.
 */
export function readCompanies(document: DocumentReading): void {
  const people = peopleNamedFully(document)
  readCompaniesOf(document, people, ({ from, to }) => to - from > 1)
  readCompaniesOf(document, people, ({ from, to }) => to - from === 1)
}

function readCompaniesOf(document: DocumentReading, people: ReadonlySet<string>, fits: (run: Run) => boolean): void {
  const known = namesForShort(document, people)
  for (const reading of document.sentences) {
    if (reading.plain) continue
    for (const whole of capitalisedRuns(document, reading)) {
      const run = beforeTitle(reading, whole)
      if (!fits(run) || known.has(nameOf(reading, run))) continue
      const isCompound = gapAfter(document, reading, run.to - 1) === '-'
      const rule =
        mayBeCompany(document, reading, run) && !isCompound
          ? RULES.find(({ holds }) => holds(document, reading, run))
          : undefined
      if (
        !rule ||
        (SIGNS_OF_BUSINESS.includes(rule) && (matchAt(reading, run.from) || people.has(keyAt(reading, run.to - 1))))
      )
        continue
      const first = reading.words[run.from]
      const last = reading.words[run.to - 1]
      if (!first || !last) continue
      const country = countryBefore(document, reading, run.from)
      const actor = discover(document, {
        name: document.text.slice(first.start, last.end),
        kind: 'organisation',
        ...(country === undefined ? {} : { country }),
      })
      addMatch(reading, { ...run, uses: [{ actor, form: 'name' }] })
    }
  }
}

/** Short forms in brackets: “the National Wildlife Board (NWB)” makes NWB a name of the board. */
export function readAcronyms(document: DocumentReading): void {
  for (const reading of document.sentences) {
    for (const match of reading.matches) {
      const short = reading.words[match.to]
      const actor = match.uses[0]?.actor
      const known = actor === undefined ? undefined : document.discovered.get(actor)
      if (!short || !known || !/^[\s’'s]{0,4}\($/u.test(gapAfter(document, reading, match.to - 1))) continue
      if (/^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(short.form) && short.form.slice(1) !== short.key.slice(1))
        known.names.push(short.form)
    }
  }
}

/** “the Turkish disaster agency (AFAD)”, “the national agency for trade, NAT, said”: initials of a body that is only described. */
export function readBracketedInitials(document: DocumentReading): void {
  for (const reading of document.sentences) {
    reading.words.forEach((word, index) => {
      const described = isDescribed(document, reading, index - 1)
      const gap = gapAfter(document, reading, index - 1)
      if (gap !== ' (' && !(gap === ', ' && /^[,.]/u.test(gapAfter(document, reading, index)))) return
      if (!described || !/^\p{Lu}{3,6}$/u.test(word.form)) return
      if (matchAt(reading, index)) return
      const country = countryBefore(document, reading, index - 1)
      const actor = discover(document, {
        name: word.form,
        kind: 'organisation',
        ...(country === undefined ? {} : { country }),
      })
      addMatch(reading, { from: index, to: index + 1, uses: [{ actor, form: 'name' }] })
    })
  }
}

/** Whether a body is described in plain words that end at word `index`: “disaster agency”, “agency for information security”. */
function isDescribed(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  for (let at = index; at >= 0 && index - at < 4; at -= 1) {
    if (!isLower(reading, at) || (at < index && gapAfter(document, reading, at) !== ' ')) return false
    if (INSTITUTION_HEADS.has(keyAt(reading, at))) return true
  }
  return false
}

/** The country that the noun phrase before word `index` names: “Germany’s largest carmaker | Acme”. */
export function countryBefore(document: DocumentReading, reading: SentenceReading, index: number): string | undefined {
  for (let back = index - 1; back >= 0 && index - back <= 8; back -= 1) {
    const match = matchTo(reading, back + 1)
    const use = match?.uses[0]
    if (use && use.form !== 'place' && document.gazetteer.entries.get(use.actor)?.kind === 'country') return use.actor
    if (
      /^(?:VERB|AUX|ADP|PRON|DET)$/u.test(reading.pos[back] ?? 'X') ||
      /[,;:.—–]/u.test(gapAfter(document, reading, back))
    )
      return undefined
  }
  return undefined
}

/** What companies named in full are called for short, so that no rule makes another company of it. */
function namesForShort(document: DocumentReading, people: ReadonlySet<string>): Set<string> {
  const discovered = [...document.discovered.values()].filter(({ kind }) => kind === 'organisation')
  const inUse = namesInUse(document)
  return new Set(discovered.flatMap(({ name }) => shortNames(name, inUse, people)).map((name) => name.toLowerCase()))
}

/** Every further mention of the organisations that the text introduced. */
export function spreadOrganisations(document: DocumentReading): void {
  const names = createTrie<string>()
  const people = peopleNamedFully(document)
  const inUse = namesInUse(document)
  for (const actor of document.discovered.values()) {
    for (const name of actor.names) addName(names, name, actor.id)
    for (const short of shortNames(actor.name, inUse, people)) addName(names, short, actor.id)
  }
  for (const reading of document.sentences) {
    for (let index = 0; index < reading.words.length; index += 1) {
      const found = longestName(names, document.text, reading.words, index)
      const actor = found?.values[0]
      if (!found || actor === undefined) continue
      if (!reading.matchOf.slice(index, found.to).some((match) => match !== undefined)) {
        addMatch(reading, { from: index, to: found.to, uses: [{ actor, form: 'name' }] })
        addUsedName(document, actor, reading, index, found.to)
      }
      index = found.to - 1
    }
  }
}

/** What the text calls a body for short becomes one of its names. */
function addUsedName(
  document: DocumentReading,
  actor: string,
  reading: SentenceReading,
  from: number,
  to: number,
): void {
  const names = document.discovered.get(actor)?.names
  const first = reading.words[from]
  const last = reading.words[to - 1]
  if (!names || !first || !last) return
  const name = document.text.slice(first.start, last.end).replace(/\s+/gu, ' ')
  if (!names.includes(name)) names.push(name)
}

/** “Acme CEO Ann Example” is one run of capitals: the part before the title. */
function beforeTitle(reading: SentenceReading, { from, to }: Run): Run {
  for (let index = from + 1; index < to; index += 1)
    if (COMPANY_HEADS.has(keyAt(reading, index))) return { from, to: index }
  return { from, to }
}

function mayBeCompany(document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  const words = reading.words.slice(from, to)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || words.length > 4 || first.form.length < 2 || !/^\p{L}/u.test(first.form)) return false
  const role = (key: string): boolean => ROLE_HEADS.has(key) || ROLE_MODIFIERS.has(key) || COMMON_WORDS.has(key)
  if (NAMES_OF_THINGS.has(last.key) && !isExplained(document, reading, { from, to })) return false
  // “Orbita Space”, “Opal Health”; not “Opal Health Minister”.
  const isEnd = words.length > 1 && FIRM_ENDS.has(last.key) && !ROLE_HEADS.has(keyAt(reading, to))
  if (role(first.key) || (role(last.key) && !isEnd) || (words.length === 1 && INSTITUTION_HEADS.has(first.key)))
    return false
  return !(words.length > 1 && GIVEN_NAMES.has(first.key))
}

function isPublication(document: DocumentReading, reading: SentenceReading, { to }: Run): boolean {
  if (gapAfter(document, reading, to - 1) !== ' ' || !isLower(reading, to)) return false
  return (
    PUBLICATION_WORDS.has(keyAt(reading, to)) ||
    PUBLICATION_WORDS.has(`${keyAt(reading, to)} ${keyAt(reading, to + 1)}`)
  )
}

/** “Acme, a Danish maker of turbines,”: the first noun after the comma is a kind of company. */
function isExplained(document: DocumentReading, reading: SentenceReading, { to }: Run): boolean {
  if (gapAfter(document, reading, to - 1) !== ', ' || !/^(?:a|an|the)$/u.test(keyAt(reading, to))) return false
  for (let index = to + 1; index < to + 7 && isJoined(document, reading, index - 1); index += 1) {
    // “a former newspaper editor” is a person.
    // “in Arl province, the Norland News Agency reported”: the kind stands in another name.
    if (KINDS_OF_COMPANY.has(keyAt(reading, index))) return isLower(reading, index) && !ROLE_HEADS.has(keyAt(reading, index + 1)) // prettier-ignore
    if (keyAt(reading, index) === 'hedge') continue
    if (ROLE_HEADS.has(keyAt(reading, index)) || reading.pos[index] === 'VERB' || reading.pos[index] === 'ADP')
      return false
  }
  return false
}

function isLower(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  return word !== undefined && word.form === word.key
}

function nameOf(reading: SentenceReading, { from, to }: Run): string {
  return reading.words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')
}

/** Whether the word stands with its capital where no sentence begins. */
function standsInside(document: DocumentReading, form: string): boolean {
  return document.sentences.some(({ plain, words }) => !plain && words.some((word, at) => at > 0 && word.form === form))
}

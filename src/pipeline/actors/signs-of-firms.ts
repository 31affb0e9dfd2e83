/** Signs in the name of a firm itself, in lists of firms, and in what it has of its own. */
import { COMMON_WORDS, CUES, FIRM_ENDS, FIRM_STARTS, NAMES_OF_THINGS } from '../lexicon/name-words.ts'
import { GIVEN_NAMES } from '../lexicon/people-names.ts'
import { KINDS_OF_COMPANY, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, keyAt } from './reading.ts'
import type { Run } from './runs.ts'
import { isCapitalised } from './words.ts'

type Sign = { name: string; holds: (document: DocumentReading, reading: SentenceReading, run: Run) => boolean }

/** Words that open no name of a firm: “Public Health”, “World Finance”, “Clean Energy”. */
const PLAIN = /^(?:public|world|global|mental|clean|general|human|animal|primary|green|fossil|natural|crude|raw|big|early|digital|climate|home|homeland|cyber|social|food|child|foreign|internal|north|south|east|west|central|open|free|private|good|great|real|new|old|women|men)$/u // prettier-ignore
/** What stands after the comma of a legal form: “Acme Retail, LLC,”. */
const AFTER_COMMA = /^, (?:Inc|LLC|LLP|Ltd|Limited|Corp|PLC|plc|SA|AG|NV|GmbH|Co)\b/u
const LONGEST_FORM = 10
/** Words back to the noun that a list of names stands behind. */
const LIST_REACH = 16
/** Words on from a name to what it has of its own. */
const OWN_REACH = 8

export const SIGNS_OF_FIRMS: readonly Sign[] = [
  { name: 'ends-as-firms-do', holds: (document, reading, run) => endsAsFirm(document, reading, run) },
  { name: 'opens-as-firms-do', holds: (_document, reading, { from, to }) => to - from > 1 && FIRM_STARTS.has(keyAt(reading, from)) }, // prettier-ignore
  { name: 'joined-by-an-ampersand', holds: hasAmpersand },
  {
    name: 'legal-form-after-a-comma',
    holds: (document, reading, { to }) => AFTER_COMMA.test(document.text.slice(reading.words[to - 1]?.end ?? 0).slice(0, LONGEST_FORM)), // prettier-ignore
  },
  { name: 'one-of-several-firms', holds: isOneOfSeveral },
  { name: 'buys-another-name', holds: buysName },
  { name: 'has-its-own', holds: hasItsOwn },
]

/** “Arl Freight Lines”, “Lund Oil”: two words or more without “the”, of which the first is no plain one. */
function endsAsFirm(_document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  if (to - from < 2 || !FIRM_ENDS.has(keyAt(reading, to - 1)) || /^(?:the|of|for)$/u.test(keyAt(reading, from - 1))) return false // prettier-ignore
  const first = keyAt(reading, from)
  // A plain word that opens the sentence has a capital all the same: “Crude oil”.
  const second = reading.words[from + 1]
  return !PLAIN.test(first) && second !== undefined && isCapitalised(second)
}

/** “Tolbert & Sons”, “Great Lakes & Western Railway”; not “Research & Development”. */
function hasAmpersand(document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  if (NAMES_OF_THINGS.has(keyAt(reading, to - 1))) return false
  for (let index = from; index < to - 1; index += 1)
    if (gapAfter(document, reading, index) === ' & ')
      return reading.words.slice(from, to).some(({ key }) => !COMMON_WORDS.has(key) && !ROLE_MODIFIERS.has(key))
  return false
}

/** “the firms Lund Oil, Vexal and Arl Foods”, “airlines including Kestrel and Norvik”: a kind of company in the plural stands before the list. */
function isOneOfSeveral(document: DocumentReading, reading: SentenceReading, { from }: Run): boolean {
  for (let back = from - 1; back >= 0 && from - back <= LIST_REACH; back -= 1) {
    const word = reading.words[back]
    if (word === undefined || !/^(?: |, | & |\u{A0})$/u.test(gapAfter(document, reading, back))) return false
    if (isCapitalised(word) || /^(?:and|or|as|such|including|like)$/u.test(word.key)) continue
    return isKindInPlural(word.key) && gapAfter(document, reading, from - 1) !== ' & '
  }
  return false
}

function isKindInPlural(key: string): boolean {
  if (!key.endsWith('s') || ROLE_HEADS.has(key)) return false
  const singular = key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1)
  return KINDS_OF_COMPANY.has(singular) && singular !== 'authority' && singular !== 'platform'
}

/** “Hibex acquired Strett Industrie”, “… to acquire Strett Industrie”: nobody buys by this verb but firms, and firms alone are bought so. */
function buysName(document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  const next = reading.words[to + 1]
  if (/^acquir(?:es|ed|ing)$/u.test(keyAt(reading, to)) && next !== undefined && isCapitalised(next)) return gapAfter(document, reading, to - 1) === ' ' // prettier-ignore
  return /^(?:acquires?|acquired|acquiring)$/u.test(keyAt(reading, from - 1)) && gapAfter(document, reading, from - 1) === ' ' // prettier-ignore
}

/** “Banco Lund raised its forecast”: who has something of its own is no person; and no place where the article goes to it. */
function hasItsOwn(document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  if (from > 0 || to - from < 2 || GIVEN_NAMES.has(keyAt(reading, from)) || reading.pos[to] !== 'VERB') return false
  if (gapAfter(document, reading, to - 1) !== ' ' || isPlace(document, reading, { from, to })) return false
  for (let index = to; index < to + OWN_REACH; index += 1) {
    if (keyAt(reading, index) === 'its') return true
    const word = reading.words[index]
    if (word === undefined || isCapitalised(word) || gapAfter(document, reading, index) !== ' ') return false
  }
  return false
}

/** Whether the article names it behind “in”, “to” or “near”, or as an area. */
function isPlace(document: DocumentReading, { words }: SentenceReading, { from, to }: Run): boolean {
  const last = words[to - 1]?.key
  const first = words[from]?.key
  return document.sentences.some((other) =>
    other.words.some(
      ({ key }, at) =>
        (key === first && CUES.countryPrepositions.has(keyAt(other, at - 1))) ||
        (key === last && CUES.areaWords.has(keyAt(other, at + 1))),
    ),
  )
}

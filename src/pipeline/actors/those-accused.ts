import { ACCUSED, SEVERAL_ACCUSED } from '../lexicon/accused.ts'
import { PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { accusedPeople, isBroughtToCourt } from './accused.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isFree, keyAt, mention } from './reading.ts'

const NUMBERS = ['two', 'three', 'four', 'five', 'six']
/** How many sentences of an article may tell of somebody before it names him. */
const OPENING = 4

/** Those before a court who are not named again: “the defendant”, “both suspects”. Only where the article has exactly so many. */
export function readThoseAccused(document: DocumentReading): void {
  const accused = accusedPeople(document)
  if (accused.length === 0 || hasMore(document, accused.length)) return
  for (const reading of document.sentences)
    if (!reading.plain) reading.words.forEach((_, index) => readAgain(document, reading, index, accused))
}

/** “A 36-year-old man has been charged” in the opening of an article that names him further down and accuses nobody else. */
export function readAccusedUnnamed(document: DocumentReading): void {
  const [only, other] = accusedPeople(document)
  if (only === undefined || other !== undefined || hasMore(document, 1)) return
  const told = document.sentences.filter(({ plain }) => !plain).slice(0, OPENING)
  for (const reading of told) {
    if (reading.names.some(({ actors, via }) => via === 'name' && actors.includes(only))) return
    readUnnamed(document, reading, only)
  }
}

/** “the defendant”, “the accused”; of several “the defendants”, “the two suspects”, “both suspects”. */
function readAgain(
  document: DocumentReading,
  reading: SentenceReading,
  index: number,
  accused: readonly string[],
): void {
  if (!/^(?:the|both)$/u.test(keyAt(reading, index)) || reading.quoted[index]) return
  // “one of the suspects”
  if (keyAt(reading, index - 1) === 'of' && /^(?:one|some|most|none|many|\p{N}+)$/u.test(keyAt(reading, index - 2))) return // prettier-ignore
  const count = NUMBERS.indexOf(keyAt(reading, index + 1)) + 2
  const noun = count > 1 ? index + 2 : index + 1
  const isOne = accused.length === 1 && noun === index + 1 && ACCUSED.has(keyAt(reading, noun))
  const isAll =
    accused.length > 1 && SEVERAL_ACCUSED.has(keyAt(reading, noun)) && (count < 2 || count === accused.length)
  if (!(isOne || isAll) || !isFree(reading, index, noun + 1) || goesOn(document, reading, noun)) return
  mention(document, reading, index, noun + 1, {
    actors: [...accused],
    kind: 'person',
    via: 'pronoun',
    rule: isOne ? 'the-only-one-accused' : 'all-who-are-accused',
  })
}

/** “the suspect vehicle”, “the accused man”, “the suspect’s car”, “the defendant Ann Berg”. */
function goesOn(document: DocumentReading, reading: SentenceReading, noun: number): boolean {
  const gap = gapAfter(document, reading, noun)
  return gap.startsWith('-') || (gap === ' ' && /^(?:NOUN|PROPN|ADJ)$/u.test(reading.pos[noun + 1] ?? 'X'))
}

/** Whether the article counts more of them than it names: “25 defendants”, “four other suspects”. */
function hasMore({ sentences }: DocumentReading, named: number): boolean {
  return sentences.some((reading) =>
    reading.words.some(({ key }, index) => {
      if (!SEVERAL_ACCUSED.has(key) || key === 'accused') return false
      const words = [keyAt(reading, index - 1), keyAt(reading, index - 2)]
      if (words.includes('other')) return true
      return words.some((word) => (/^\p{N}+$/u.test(word) ? Number(word) : NUMBERS.indexOf(word) + 2) > Math.max(1, named)) // prettier-ignore
    }),
  )
}

/** “a 36-year-old Arl man has been charged”, “charges against a former clerk”: whom the article names further down. */
function readUnnamed(document: DocumentReading, reading: SentenceReading, id: string): void {
  for (let index = 0; index < reading.words.length; index += 1) {
    if (!/^an?$/u.test(keyAt(reading, index)) || reading.quoted[index]) continue
    const head = headOf(document, reading, index)
    if (head === undefined || !isFree(reading, index, head + 1)) continue
    if (!isCharged(document, reading, index, head)) continue
    mention(document, reading, index, head + 1, { actors: [id], kind: 'person', via: 'pronoun', rule: 'named-further-down' }) // prettier-ignore
    return
  }
}

/** The noun of “a 36-year-old Arl man”: a word for a person behind nothing but adjectives, numbers and names. */
function headOf(document: DocumentReading, reading: SentenceReading, article: number): number | undefined {
  let head: number | undefined
  for (let index = article + 1; index < article + 9; index += 1) {
    if (!/^[ -]$/u.test(gapAfter(document, reading, index - 1))) break
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(reading.pos[index] ?? 'X')) break
    head = index
  }
  return head !== undefined && isSomebody(keyAt(reading, head)) ? head : undefined
}

function isSomebody(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || ROLE_HEADS.has(noun) || /^\p{L}{3,12}(?:man|woman)$/u.test(noun)
}

/** Whether what happens to a defendant is told of the noun: before it, right behind it or behind “who …”. */
function isCharged(document: DocumentReading, reading: SentenceReading, article: number, head: number): boolean {
  if (keyAt(reading, article - 1) === 'against' && /^(?:charges?|indictment|case)$/u.test(keyAt(reading, article - 2))) return true // prettier-ignore
  let at = head + 1
  if (gapAfter(document, reading, head) !== ' ') return false
  if (keyAt(reading, at) === 'who') {
    at = reading.words.findIndex((word, index) => index > head + 2 && /^(?:has|was|is)$/u.test(word.key) && isBroughtToCourt(reading, index)) // prettier-ignore
    return at > 0
  }
  return isBroughtToCourt(reading, at)
}

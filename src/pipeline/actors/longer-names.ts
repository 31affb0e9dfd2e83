import { CALENDAR_WORDS, COMMON_WORDS, CUES, NAMES_OF_THINGS, STATE_ORGANS } from '../lexicon/name-words.ts'
import { GROUPS, HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { gapAfter, keyAt, matchAt } from './reading.ts'
import { isCapitalised } from './words.ts'

/**
 * Whether the name of a country or capital is only a part of another name: Michael Jordan, Paris Hilton, London Bridge, Air China,
 * Atlanta, Georgia. `US Navy`, `Paris Mayor` and `French Rafale jets` are not such names.
 */
export function isPartOfOtherName(document: DocumentReading, reading: SentenceReading, match: Match): boolean {
  const use = match.uses[0]
  if (!use || reading.plain) return false
  return (
    (use.form !== 'adjective' && isFamilyOrGivenName(document, reading, match)) ||
    (use.form === 'metonym' && isClub(document, reading, match)) ||
    (use.form !== 'adjective' && isPartOfThing(document, reading, match)) ||
    (use.form !== 'adjective' && goesOn(document, reading, match)) ||
    isAmericanGeorgia(document, reading, match)
  )
}

/** “Michael Jordan”, “Chad Smith”: a name that people bear, beside a capitalised word that is no title. */
function isFamilyOrGivenName(document: DocumentReading, reading: SentenceReading, { from, to }: Match): boolean {
  if (to - from !== 1 || !CUES.alsoGivenNames.has(keyAt(reading, from))) return false
  return from > 0 && gapAfter(document, reading, from - 1) === ' ' && isUnknownName(reading, from - 1)
}

/** “Niger River”, “Gulf of Finland”: the name of a river, a treaty or a prize. */
function isPartOfThing(document: DocumentReading, reading: SentenceReading, { from, to }: Match): boolean {
  const isThing = (index: number): boolean => {
    const word = reading.words[index]
    return word !== undefined && isCapitalised(word) && NAMES_OF_THINGS.has(word.key)
  }
  if (gapAfter(document, reading, to - 1) === ' ' && isThing(to)) return !ROLE_HEADS.has(keyAt(reading, to + 1))
  return keyAt(reading, from - 1) === 'of' && isThing(from - 2)
}

/** “Real Madrid”, “Sporting Lisbon”: a capital after a capitalised word that opens no sentence and is no office. */
function isClub(document: DocumentReading, reading: SentenceReading, { from }: Match): boolean {
  const tag = reading.pos[from - 1]
  if (from === 0 || gapAfter(document, reading, from - 1) !== ' ' || !/^(?:PROPN|ADJ|NOUN)$/u.test(tag ?? ''))
    return false
  const before = reading.words[from - 1]
  if (!before || !isCapitalised(before) || reading.taken[from - 1] || matchAt(reading, from - 1)) return false
  return ![CALENDAR_WORDS, COMMON_WORDS, HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS, GROUPS, CUES.directions].some(
    (words) => words.has(before.key),
  )
}

/** “Moscow Exchange”, “Paris Hilton”, “India Today”: an unknown capitalised word follows, and it is no office, organ or weapon. */
function goesOn(document: DocumentReading, reading: SentenceReading, { to }: Match): boolean {
  if (gapAfter(document, reading, to - 1) !== ' ' || !isUnknownName(reading, to)) return false
  const key = keyAt(reading, to)
  const pair = `${key} ${keyAt(reading, to + 1)}`
  if (
    ROLE_HEADS.has(key) ||
    ROLE_MODIFIERS.has(key) ||
    GROUPS.has(key) ||
    STATE_ORGANS.has(key) ||
    STATE_ORGANS.has(pair)
  )
    return false
  // A make or type before a plain noun: “US Patriot missiles”.
  const after = reading.words[to + 1]
  return !(
    after !== undefined &&
    !isCapitalised(after) &&
    reading.pos[to + 1] === 'NOUN' &&
    gapAfter(document, reading, to) === ' '
  )
}

function isUnknownName(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  if (!word || !isCapitalised(word) || reading.taken[index] || reading.pos[index] !== 'PROPN') return false
  if (CALENDAR_WORDS.has(word.key) || COMMON_WORDS.has(word.key) || HONORIFICS.has(word.key)) return false
  if (ROLE_HEADS.has(word.key) || CUES.directions.has(word.key)) return false
  return !matchAt(reading, index)
}

const CAUCASUS =
  /\b(?:Tbilisi|Georgians?|Caucasus|Abkhazia|South Ossetia|Batumi|Armenia|Azerbaijan|Russian?|Ukraine|Moldova|European Union|EU)\b/u
const AMERICAN =
  /\b(?:Atlanta|Savannah|Augusta|Macon|Athens, Georgia|Fulton County|Brian Kemp|Kemp|Raffensperger|Warnock|Ossoff|Alabama|Florida|Tennessee|Carolina|Michigan|Arizona|Nevada|Wisconsin|Pennsylvania|Texas|Republicans?|Democrats?|county|peach|Gov\.)\b/u

/** Georgia is the American state where the article is about America and names nothing near the country. */
export function isAmericanGeorgia(document: DocumentReading, reading: SentenceReading, { from }: Match): boolean {
  if (keyAt(reading, from) !== 'georgia') return false
  const { text } = reading.sentence
  if (/\bTbilisi|Georgian/u.test(document.text)) return false
  return AMERICAN.test(text) || (AMERICAN.test(document.text) && !CAUCASUS.test(document.text))
}

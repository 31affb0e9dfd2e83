import { CALENDAR_WORDS, COMMON_WORDS, CUES, NAME_PARTICLES } from '../lexicon/name-words.ts'
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../lexicon/people-names.ts'
import { HONORIFICS, ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt, matchAt } from './reading.ts'
import { isCapitalised, type Word } from './words.ts'

/** A run of capitalised words that may be one name: words `from` to `to` (exclusive). */
export type Run = { from: number; to: number }

/** Letters after the names of people: “Ann Berg KC”. */
const AFTER_NAMES = new Set([
  'KC',
  'QC',
  'SC',
  'MP',
  'MSP',
  'MEP',
  'TD',
  'OBE',
  'CBE',
  'MBE',
  'KBE',
  'PhD',
  'MD',
  'Jr',
  'Sr',
])

export function sizeOf(run: Run): number {
  return run.to - run.from
}

/** Runs of capitalised words that nothing has taken, without months, weekdays and words that only open the sentence. */
export function capitalisedRuns(
  document: DocumentReading,
  reading: SentenceReading,
  within: ReadonlySet<string> = new Set(),
): Run[] {
  const runs: Run[] = []
  let from = -1
  const close = (to: number): void => {
    let end = to
    if (from >= 0 && end - from > 2 && AFTER_NAMES.has(reading.words[end - 1]?.form ?? '')) end -= 1
    while (end > from && !isNameWord(document, reading, end - 1)) end -= 1
    if (from >= 0 && end > from) runs.push({ from, to: end })
    from = -1
  }
  reading.words.forEach((word, index) => {
    const inside = from >= 0
    if (inside && !continues(document, reading, index - 1, word)) close(index)
    if (isNameWord(document, reading, index) && !isPossessive(document, reading, index)) {
      if (from < 0) from = index
    } else if (from >= 0 && !(NAME_PARTICLES.has(word.key) || within.has(word.key))) close(index)
  })
  close(reading.words.length)
  return runs
}

/** Whether most longer words of the sentence are capitalised, so that capitals tell nothing: a headline, and no full sentence. */
export function isTitleCase(reading: SentenceReading): boolean {
  if (/[.!?][”"’')\]]*$/u.test(reading.sentence.text)) return false
  const long = reading.words.filter((word) => word.form.length > 3 && /^\p{L}/u.test(word.form))
  const capitals = long.filter((word) => isCapitalised(word)).length
  return long.length >= 4 && capitals / long.length > 0.7
}

function isNameWord(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  if (!word || reading.taken[index] || !isCapitalised(word)) return false
  const match = matchAt(reading, index)
  if (match && !(match.to - match.from === 1 && CUES.alsoGivenNames.has(word.key))) return false
  if (isPartOfEastAsianName(document, reading, index)) return true
  if (isCalendarName(document, reading, index)) return true
  if (CALENDAR_WORDS.has(word.key) || HONORIFICS.has(word.key)) return false
  if (CUES.directions.has(word.key)) return index > 0 && isCapitalisedAt(reading, index + 1)
  if (COMMON_WORDS.has(word.key)) return false
  // A plain word that opens the sentence: “Airlines in Australia”, “Critics say”.
  return index > 0 || reading.pos[index] === 'PROPN' || reading.pos[index] === 'X' || isCapitalisedNext(reading)
}

const CALENDAR_NAMES = new Set(['april', 'may', 'june', 'august', 'summer', 'autumn'])

/** “Attorney Summer Berg”, “MP June Berg”: a month or a season between a title and a family name is a given name. */
function isCalendarName(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  return (
    CALENDAR_NAMES.has(keyAt(reading, index)) &&
    ROLE_HEADS.has(keyAt(reading, index - 1)) &&
    gapAfter(document, reading, index - 1) === ' ' &&
    gapAfter(document, reading, index) === ' ' &&
    reading.pos[index + 1] === 'PROPN' &&
    isCapitalisedAt(reading, index + 1)
  )
}

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aoeiuv]|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue)'
const SYLLABLES = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`)

/** One or two syllables of pinyin: “min”, “xiaoquan”. */
export function isPinyin(key: string): boolean {
  return key.length > 1 && SYLLABLES.test(key)
}

/** “Sun Weidong” has nothing to do with Sunday; in “Cheong In-kyo” the word before the hyphen is half a given name. */
function isPartOfEastAsianName(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  const next = reading.words[index + 1]
  const gap = gapAfter(document, reading, index)
  if (isShortDay(document, reading, index)) return true
  if (next === undefined) return false
  if (gap === ' ') return FAMILY_NAMES_FIRST.has(keyAt(reading, index)) && isCapitalised(next) && next.key.length > 3 && isPinyin(next.key) // prettier-ignore
  return gap === '-' && FAMILY_NAMES_FIRST.has(keyAt(reading, index - 1)) && isCapitalisedAt(reading, index - 1) && next.form === next.key && next.key.length <= 6 // prettier-ignore
}

/** “Le Thi Thu Hang”: what is short for a weekday stands inside a name of four; not “Posted Thu May 5”. */
function isShortDay(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  if (!/^(?:thu|sun|sat|mon)$/u.test(keyAt(reading, index))) return false
  const isName = (at: number): boolean => isCapitalisedAt(reading, at) && !CALENDAR_WORDS.has(keyAt(reading, at))
  const joined = [index - 2, index - 1, index].every((at) => gapAfter(document, reading, at) === ' ')
  return joined && isName(index - 2) && isName(index - 1) && isName(index + 1)
}

function isCapitalisedAt(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  return word !== undefined && isCapitalised(word)
}

function isCapitalisedNext(reading: SentenceReading): boolean {
  const next = reading.words[1]
  return (
    next !== undefined &&
    isCapitalised(next) &&
    reading.pos[0] !== 'VERB' &&
    reading.pos[0] !== 'ADV' &&
    reading.pos[0] !== 'ADP'
  )
}

function continues(document: DocumentReading, reading: SentenceReading, index: number, word: Word): boolean {
  const gap = gapAfter(document, reading, index)
  if (gap === ' ' || gap === '-' || gap === '\u{A0}' || gap === ' & ' || /^\s{1,3}$/u.test(gap)) return true
  if (/^\. ?$/u.test(gap)) return keyAt(reading, index).length === 1 && word.key.length > 0
  return /^['’ʼ]$/u.test(gap) && word.key !== 's' && isCapitalised(word)
}

/** Capitalised words that stand alone as a name and do not only open a sentence: “Sinner won”, “beat Sinner”. */
export function namesStandingAlone(document: DocumentReading): Set<string> {
  const found = new Set<string>()
  for (const reading of document.sentences) {
    if (reading.plain) continue
    for (const run of capitalisedRuns(document, reading)) {
      if (sizeOf(run) === 1 && keyAt(reading, run.from - 1) !== 'the' && reading.pos[run.from] === 'PROPN')
        found.add(keyAt(reading, run.from))
    }
  }
  return found
}

/** Family names of people whom the document names in full, or by an honorific: none of them is a company by itself. */
export function peopleNamedFully(document: DocumentReading): Set<string> {
  const found = new Set<string>()
  for (const reading of document.sentences) {
    reading.words.forEach((word, index) => {
      const before = keyAt(reading, index - 1)
      if (
        index > 0 &&
        isCapitalised(word) &&
        (GIVEN_NAMES.has(before) || HONORIFICS.has(before)) &&
        isCapitalisedAt(reading, index - 1)
      )
        found.add(word.key)
    })
  }
  return found
}

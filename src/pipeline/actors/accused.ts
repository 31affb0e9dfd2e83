import {
  ACCUSED,
  AGAINST_THEM,
  BEFORE_THEM,
  CHARGED,
  FACES,
  OF_THEM,
  PLEADS,
  SEVERAL_ACCUSED,
} from '../lexicon/accused.ts'
import type { NameMention } from '../annotation.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, keyAt } from './reading.ts'

/** How far behind a name its verb may stand, in words, where an aside stands between: “Berg, 20, who lived in Arl, pleaded guilty”. */
const REACH = 24

/** Ids of the people of whom the article says that they are charged, tried or held, each once, in its order. */
export function accusedPeople(document: DocumentReading): string[] {
  const found = new Set<string>()
  for (const reading of document.sentences) {
    if (reading.block === 'furniture' || reading.block === 'teaser') continue
    for (const name of reading.names.toSorted((a, b) => a.start - b.start)) {
      const [id, other] = name.actors
      if (name.kind !== 'person' || name.via !== 'name' || id === undefined || other !== undefined) continue
      if (SIGNS.some((holds) => holds(document, reading, name))) found.add(id)
    }
  }
  return [...found]
}

type Sign = (document: DocumentReading, reading: SentenceReading, name: NameMention) => boolean

/** By what a sentence shows somebody before a court. */
const SIGNS: readonly Sign[] = [isPutOnTrial, isChargedBefore, isCalledAccused]

/** “Berg was charged”, “Berg, 36, of Arl, pleaded guilty”, “Berg faces three counts”. */
function isPutOnTrial(document: DocumentReading, reading: SentenceReading, name: NameMention): boolean {
  const first = reading.words.findIndex(({ start }) => start >= name.end)
  if (first < 1) return false
  const gap = gapAfter(document, reading, first - 1)
  if (gap === ' ') return opensCharge(reading, first)
  if (!gap.startsWith(',')) return false
  for (let index = first; index < Math.min(first + REACH, reading.words.length - 1); index += 1) {
    if (gapAfter(document, reading, index).startsWith(',') && opensCharge(reading, index + 1)) return true
  }
  return false
}

/** Whether a charge begins at word `index`: “was today sentenced”, “has been charged”, “pleaded”, “faces up to three counts”. */
function opensCharge(reading: SentenceReading, index: number): boolean {
  let at = index
  while (at < index + 4 && /^(?:AUX|ADV)$/u.test(reading.pos[at] ?? 'X') && !CHARGED.has(keyAt(reading, at))) at += 1
  if (keyAt(reading, at) === 'found' && keyAt(reading, at + 1) === 'guilty') return at > index
  if (CHARGED.has(keyAt(reading, at))) return at > index
  if (PLEADS.has(keyAt(reading, at))) return true
  return FACES.has(keyAt(reading, at)) && [1, 2, 3, 4].some((step) => BEFORE_THEM.has(keyAt(reading, at + step)))
}

/** “charged Ann Berg”, “charges against Ann Berg”, “the arrest of Ann Berg”. */
function isChargedBefore(_: DocumentReading, reading: SentenceReading, name: NameMention): boolean {
  let at = reading.words.findLastIndex(({ end }) => end <= name.start)
  // The office of the one who is named belongs to the name.
  while (at > 0 && reading.taken[at] && !reading.names.some(({ end }) => end === reading.words[at]?.end)) at -= 1
  const before = keyAt(reading, at)
  if (CHARGED.has(before)) return reading.pos[at] === 'VERB' && !/^(?:was|were|is|are|been|be)$/u.test(keyAt(reading, at - 1)) // prettier-ignore
  if (before === 'of') return OF_THEM.has(keyAt(reading, at - 1))
  return before === 'against' && [1, 2, 3].some((step) => AGAINST_THEM.has(keyAt(reading, at - step)))
}

/** “identified the defendants as Ann Berg and Lars Lund”, “the defendant, Ann Berg,”, “defendant Ann Berg”. */
function isCalledAccused(_: DocumentReading, reading: SentenceReading, name: NameMention): boolean {
  const [last = ''] = (name.as ?? '').toLowerCase().split(' ').slice(-1)
  if (ACCUSED.has(last)) return true
  const first = reading.words.findIndex(({ start }) => start >= name.start)
  const word = reading.words.findIndex(({ key }) => ACCUSED.has(key) || SEVERAL_ACCUSED.has(key))
  if (word < 0 || word >= first) return false
  if (word === first - 1) return true
  return keyAt(reading, word + 1) === 'as' && reading.pos.slice(word + 2, first).every((pos) => pos !== 'VERB' && pos !== 'AUX') // prettier-ignore
}

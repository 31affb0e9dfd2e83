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
import { gapAfter, isPossessive, keyAt } from './reading.ts'

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
  // “The mother of Ann Berg”, “according to prosecutor Ann Berg”: another's verb follows.
  if (first < 1 || reading.pos[beforeName(reading, name)] === 'ADP') return false
  const gap = gapAfter(document, reading, first - 1)
  if (gap === ' ') return opensCharge(reading, first)
  if (!gap.startsWith(',')) return false
  const next = reading.names.find(({ kind, via, start }) => kind === 'person' && via === 'name' && start >= name.end)
  let isAside = isRelative(reading, first)
  for (let index = first; index < Math.min(first + REACH, reading.words.length - 1); index += 1) {
    if (next !== undefined && (reading.words[index + 1]?.start ?? 0) >= next.start) return false
    if (!isAside && /^(?:VERB|AUX)$/u.test(reading.pos[index] ?? 'X')) return false
    if (!gapAfter(document, reading, index).startsWith(',')) continue
    if (opensCharge(reading, index + 1)) return true
    isAside = isRelative(reading, index + 1)
  }
  return false
}

/** “, who lived in Arl,”: the verb in it is no verb of the sentence. */
function isRelative(reading: SentenceReading, index: number): boolean {
  return /^(?:who|whose|whom)$/u.test(keyAt(reading, index))
}

/** The word before a name and the office that belongs to it. */
function beforeName(reading: SentenceReading, { start }: NameMention): number {
  let at = reading.words.findLastIndex(({ end }) => end <= start)
  while (at > 0 && reading.taken[at] && !reading.names.some(({ end }) => end === reading.words[at]?.end)) at -= 1
  return at
}

/** Whether a charge begins at word `index`: “was today sentenced”, “has been charged”, “pleaded”, “faces up to three counts”. */
function opensCharge(reading: SentenceReading, index: number): boolean {
  if (isBroughtToCourt(reading, index)) return true
  const at = afterAuxiliaries(reading, index)
  return FACES.has(keyAt(reading, at)) && [1, 2, 3, 4].some((step) => BEFORE_THEM.has(keyAt(reading, at + step)))
}

/** “was sentenced”, “has been charged”, “was found guilty”, “pleaded” at word `index`. */
export function isBroughtToCourt(reading: SentenceReading, index: number): boolean {
  const at = afterAuxiliaries(reading, index)
  if (PLEADS.has(keyAt(reading, at))) return true
  return at > index && (CHARGED.has(keyAt(reading, at)) || (keyAt(reading, at) === 'found' && keyAt(reading, at + 1) === 'guilty')) // prettier-ignore
}

function afterAuxiliaries(reading: SentenceReading, index: number): number {
  let at = index
  while (at < index + 4 && /^(?:AUX|ADV)$/u.test(reading.pos[at] ?? 'X') && !CHARGED.has(keyAt(reading, at))) at += 1
  return at
}

/** “charged Ann Berg”, “charges against Ann Berg”, “the arrest of Ann Berg”. */
function isChargedBefore(_: DocumentReading, reading: SentenceReading, name: NameMention): boolean {
  const at = beforeName(reading, name)
  const before = keyAt(reading, at)
  if (CHARGED.has(before)) return reading.pos[at] === 'VERB' && !/^(?:was|were|is|are|been|be)$/u.test(keyAt(reading, at - 1)) // prettier-ignore
  if (before === 'of') return OF_THEM.has(keyAt(reading, at - 1))
  return before === 'against' && [1, 2, 3].some((step) => AGAINST_THEM.has(keyAt(reading, at - step)))
}

/** “identified the defendants as Ann Berg and Lars Lund”, “the defendant, Ann Berg,”, “defendant Ann Berg”. */
function isCalledAccused(document: DocumentReading, reading: SentenceReading, name: NameMention): boolean {
  const [last = ''] = (name.as ?? '').toLowerCase().split(' ').slice(-1)
  if (ACCUSED.has(last)) return true
  const first = reading.words.findIndex(({ start }) => start >= name.start)
  const word = reading.words.findIndex(({ key }) => ACCUSED.has(key) || SEVERAL_ACCUSED.has(key))
  if (word < 0 || word >= first) return false
  if (word === first - 1) return true
  if (keyAt(reading, word + 1) !== 'as' || reading.pos.slice(word + 2, first).some((pos) => pos === 'VERB' || pos === 'AUX')) return false // prettier-ignore
  const from = reading.words[word + 2]?.start ?? name.start
  const isFirst = !reading.names.some(({ kind, via, start }) => kind === 'person' && via === 'name' && start >= from && start < name.start) // prettier-ignore
  // “as a former boyfriend of Ann Berg”, “as Ann Berg's brother” name somebody else.
  const between = reading.pos.slice(word + 2, first)
  const isBelow = reading.pos[beforeName(reading, name)] === 'ADP' && between.length > 0
  const owns = reading.words.findIndex(({ start }) => start >= name.end)
  if (isBelow || (owns > 0 && isPossessive(document, reading, owns))) return false
  return !isFirst || !between.some((pos) => pos === 'ADP' || pos === 'CCONJ')
}

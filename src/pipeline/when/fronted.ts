/** A date that opens its clause and a verb of the future after it: "On Saturday, the last day of his visit, he will attend a service". */
import { CUES } from './calendar.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import type { Word } from './words.ts'

/** Words after the date among which its verb is looked for. */
const REACH = 16
const MODALS = new Set(CUES.modals)
const WILL_BE = new Set(CUES.willBe)
/** Words that may stand between the beginning of a clause and its date. */
const LEADS_IN = new Set(['on', 'in', 'at', 'from', 'by', 'during', 'the', 'early', 'late', 'later', 'then', 'presumably', 'probably', 'possibly', 'also', 'next', 'this']) // prettier-ignore
/** What a clause begins after. */
const OPENS = new Set([',', ';', ':', '-', '–', '—', '“', '”', '"', '‘', '’', '*', '_', '.', 'and', 'but', 'that'])
/** With these another clause begins, whose verb is not that of the date. */
const STOPS = new Set(['that', 'which', 'who', 'whom', 'whose', 'when', 'where', 'while', 'because', 'if', 'after', 'before', 'since', 'as', 'what', 'how', ';', ':', '“', '”', '"', '.', '?', '!']) // prettier-ignore
const PAST = new Set(['was', 'were', 'had', 'has', 'have', 'did', 'said', 'says'])
/** What follows a finite verb and no participle: "approved a law", "killed 20", "told them". */
const OBJECT = /^(?:an?|the|his|her|its|their|our|my|this|that|these|those|him|them|it|us|me|\d[\d,.]*)$/

/**
 * Where the verb points that follows a date which opens its clause; nothing for other dates. "On Tuesday he said the court will rule" is
 * of a past verb, and in "on Tuesday that Norland will suspend" the future is in another clause.
 */
export function verbAfter(words: readonly Word[], from: number, to: number): 'future' | 'past' | undefined {
  if (!opensClause(words, from)) return isOfWhatWas(words, to) ? 'past' : undefined
  let told: 'past' | undefined
  for (let index = to; index < words.length && index < to + REACH; index++) {
    const lower = words[index]?.lower ?? ''
    if (isWill(words, index)) return 'future'
    if (STOPS.has(lower)) return told
    if (PAST.has(lower)) return 'past'
    const form = pastForm(words[index])
    if (form === 'past' || (form !== undefined && OBJECT.test(words[index + 1]?.lower ?? ''))) return 'past'
    if (form !== undefined) told = 'past'
  }
  return told
}

const RELATIVE = new Set(['that', 'which', 'when', 'where', 'in'])
/** Words after a date within which a relative clause has its verb: "the raid of 7 October, in which 40 people died". */
const RELATIVE_REACH = 6

/** "the attack on 7 October that killed 1,200 people": what is told of it has been. */
function isOfWhatWas(words: readonly Word[], to: number): boolean {
  const start = words[to]?.lower === ',' ? to + 1 : to
  const first = words[start]?.lower ?? ''
  if (!RELATIVE.has(first) || (first === 'in' && words[start + 1]?.lower !== 'which')) return false
  for (let index = start + 1; index < start + RELATIVE_REACH; index++) {
    const lower = words[index]?.lower ?? ''
    if (isWill(words, index) || lower === ',') return false
    if (PAST.has(lower)) return lower !== 'has' && lower !== 'have' && lower !== 'says'
    if (pastForm(words[index]) !== undefined) return true
  }
  return false
}

function opensClause(words: readonly Word[], from: number): boolean {
  let index = from - 1
  while (index >= 0 && LEADS_IN.has(words[index]?.lower ?? '')) index -= 1
  return index < 0 || OPENS.has(words[index]?.lower ?? '')
}

const MAY = new Set(['could', 'may', 'might', 'can'])
/** "The figures for May are due": the time of the figures. */
const OF_NOUN = new Set(['for', 'of', 'from', 'since', 'to'])

/** Whether a modal stands right after a date that is not that of a noun: "the court on Friday will hear", "the summit in July could". */
export function isBeforeModal(words: readonly Word[], from: number, to: number): boolean {
  if (OF_NOUN.has(words[from - 1]?.lower ?? '')) return false
  return isWill(words, to) || MAY.has(words[to]?.lower ?? '')
}

/** "will", "is to", "are due", "is expected". */
function isWill(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (MODALS.has(lower)) return true
  return (lower === 'is' || lower === 'are') && WILL_BE.has(words[at + 1]?.lower ?? '')
}

/** "took" is a verb, "killed" may also tell who: "those killed in the raid will be buried". */
function pastForm(word: Word | undefined): 'past' | 'past-or-participle' | undefined {
  if (word === undefined || !/^\p{Ll}{3,}$/u.test(word.text)) return undefined
  const form = verbForm(word.lower)
  return form === 'past' || form === 'past-or-participle' ? form : undefined
}

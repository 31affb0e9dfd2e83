/** How much of a phrase a cut must leave. */
import { verbForm } from '../lexicon/verb-forms.ts'
import { isInsideQuotes } from './quote-depth.ts'
import type { Word } from './words.ts'

/** What is used or enlisted is used for something: "leverages aid | to build a reactor". */
export const NEEDS_PURPOSE = new Set([
  'leverage',
  'use',
  'utilise',
  'utilize',
  'exploit',
  'employ',
  'harness',
  'need',
  'enlist',
])

/** Verbs of saying that take a clause; the others also take a thing: "found fragments in a field, and that the envoy had been told". */
const TAKES_CLAUSES = new Set(['say', 'tell', 'warn', 'claim', 'argue', 'think', 'believe', 'hope', 'fear', 'insist', 'add', 'maintain', 'allege', 'assert', 'estimate', 'vow', 'rule']) // prettier-ignore

/** How many words must stay so that what is used says what for: up to the verb behind "to" and its object. */
export function purposeWords(words: readonly Word[], first: number): number {
  const to = words.findIndex(
    ({ text }, at) => at > 0 && at < first - 1 && /^to$/i.test(text) && words[at + 1]?.pos === 'VERB',
  )
  return to < 0 ? 0 : Math.min(first, to + 3)
}

/** Words for the one who is warned or told. */
const LONGEST_PERSON = 5

/** How many words must stay so that what is said keeps its verb: "that Russia will suspend". */
export function neededWords(words: readonly Word[], governor: string): number {
  if (['ADP', 'PART'].includes(words[0]?.pos ?? '')) return 0
  // “warned people | not to come”: no clause
  if (words.slice(0, LONGEST_PERSON).some(({ text }, at) => /^not$/i.test(text) && /^to$/i.test(words[at + 1]?.text ?? ''))) return 0 // prettier-ignore
  const verb = words.findIndex(({ pos, text }, at) => {
    if (pos !== 'AUX' && pos !== 'VERB') return false
    const link = words.findLastIndex(({ pos: tag }, index) => index < at && tag !== 'ADV')
    if (pos === 'VERB' && words[link]?.pos === 'CCONJ') return false
    if (!TAKES_CLAUSES.has(governor) && isParticipleOf(words, at)) return false
    return (
      !text.endsWith('ing') &&
      words[at - 1]?.text !== '-' &&
      words[link]?.text.toLowerCase() !== 'to' &&
      words[at - 1]?.text.toLowerCase() !== 'to' &&
      !isInsideQuotes(words, at)
    )
  })
  const isThat = /^that$/i.test(words[0]?.text ?? '')
  const aside = words.findIndex(
    ({ text, pos }, at) =>
      at > 0 && /^(?:as|while|after|before|when|who|which|amid)$/i.test(text) && !(pos === 'ADP' && isThat),
  )
  const main = TAKES_CLAUSES.has(governor) || /^that$/i.test(words[0]?.text ?? '') ? behindRelative(words, aside, verb) : -1 // prettier-ignore
  if (main >= 0) return main + (words[main]?.pos === 'AUX' ? 2 : 1)
  if (verb < 0 || (aside >= 0 && aside < verb) || endsBefore(words, verb)) return 0
  const [link] = words
  const isThing = !/^(?:that|if|whether|how|what|why)$/i.test(link?.text ?? '') && !TAKES_CLAUSES.has(governor)
  if (
    isThing &&
    words
      .slice(0, verb)
      .some(
        ({ text, pos }, at) =>
          /^(?:,|that)$/i.test(text) || (pos === 'CCONJ' && (at === verb - 1 || words[at + 1]?.pos === 'VERB')),
      )
  )
    return 0
  const auxiliary = words[verb]?.pos === 'AUX' ? 1 : 0
  return verb + 1 + auxiliary
}

/** "that a builder who bragged of his crime | has been sentenced": the second verb is the one of what is said; -1 where there is none. */
function behindRelative(words: readonly Word[], relative: number, verb: number): number {
  if (relative < 0 || verb !== relative + 1 || !/^(?:who|which)$/i.test(words[relative]?.text ?? '')) return -1
  const end = words.findIndex(({ pos }, at) => at > verb + 1 && pos === 'AUX')
  return words.slice(verb, Math.max(verb, end)).some(({ text }) => /^(?:and|but|that)$/i.test(text)) ? -1 : end
}

/** "of citizens | detained | aboard the ship": what only describes a noun. */
function isParticipleOf(words: readonly Word[], at: number): boolean {
  const form = verbForm((words[at]?.text ?? '').toLowerCase())
  return (
    form.includes('participle') && /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '') && words[at + 1]?.pos === 'ADP'
  )
}

/** "admitted murder, got 27 years": what was admitted is a thing, and the verb behind its comma another's. */
function endsBefore(words: readonly Word[], verb: number): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return comma > 0 && comma < verb && comma <= 4 && isOneThing(words.slice(0, comma))
}

function isOneThing(words: readonly Word[]): boolean {
  return words.every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'NUM'].includes(pos)) && words.at(-1)?.pos === 'NOUN'
}

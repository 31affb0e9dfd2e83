/** Verbs in a row with one object: "attacked and ransacked the office". */
import { presentForm, verbBases, verbForm } from '../lexicon/verb-forms.ts'
import type { Conjugated } from './conjugate.ts'
import { looksLikeVerb } from './looks-like-verb.ts'
import { writeWords, type Word } from './words.ts'

const LINK = /^(?:,|and|or|then)$/i
const OPENS_OBJECT = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON'])

/**
 * How many words the row of verbs takes that goes on at once to the object of all: 2 of “and ransacked | the office”; 0 where none does, nor
 * where the verb before is of another time: “would appeal, and accused Berg”.
 */
export function sharedRow(follows: readonly Word[], verb: Word | undefined): number {
  let at = 0
  while (LINK.test(follows[at]?.text ?? '') || follows[at]?.pos === 'ADV' || looksLikeVerb(follows, at)) at += 1
  const last = follows[at - 1]
  const isRow =
    LINK.test(follows[0]?.text ?? '') &&
    last !== undefined &&
    looksLikeVerb(follows, at - 1) &&
    !last.text.endsWith('ing') &&
    !(isBare(verb) && isPast(last))
  return isRow && OPENS_OBJECT.has(follows[at]?.pos ?? '') ? at : 0
}

function isBare(word: Word | undefined): boolean {
  return word !== undefined && verbForm(word.text.toLowerCase()) === 'base'
}

function isPast({ text }: Word): boolean {
  return verbForm(text.toLowerCase()).startsWith('past')
}

/** The verb with the `count` words that follow it: `attacks` → `attacks and ransacks`, told `attacked and ransacked`. */
export function withRow(verb: Conjugated, follows: readonly Word[], count: number, number: 'one' | 'many'): Conjugated {
  if (count === 0) return verb
  const now = follows.map((word, at) => (looksLikeVerb(follows, at) ? { ...word, text: inPresent(word.text, number) } : word)) // prettier-ignore
  const [present, told] = [now, follows].map((words) => writeWords(words.slice(0, count)))
  const glue = follows[0]?.text === ',' ? '' : ' '
  return { ...verb, verb: `${verb.verb}${glue}${present}`, told: `${verb.told}${glue}${told}` }
}

function inPresent(text: string, number: 'one' | 'many'): string {
  const form = verbForm(text.toLowerCase())
  const base = verbBases(text.toLowerCase())[0]
  return base === undefined || form === 'ing' || form === 'base' ? text : presentForm(base, number)
}

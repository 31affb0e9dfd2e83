/** Where a list may be cut: before its first comma, or nowhere. */
import { isInvariable, verbForm } from '../lexicon/verb-forms.ts'
import type { Word } from './words.ts'

const COORDINATOR = /^(?:and|or)$/i

/** "missiles, howitzers and rockets": a comma between names that an "and" ends. */
export function isListComma(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1, at + 8)
  const and = next.findIndex(({ text }) => COORDINATOR.test(text))
  if (and === 0 && isOneList(words.slice(words.slice(0, at).findLastIndex(({ text }) => text === ',') + 1, at))) return words.slice(0, at).some(({ text }) => text === ',') && !startsClause(words.slice(at + 2)) // prettier-ignore
  // “invited Norland, Sudonia and Arl | to send troops”
  const hasVerb = next.slice(and + 1, and + 4).some(({ pos }, index, last) => (pos === 'VERB' || pos === 'AUX') && !/^to$/i.test(last[index - 1]?.text ?? '')) // prettier-ignore
  return and > 0 && !hasVerb && next.slice(0, and).every(({ pos, text }) => text === ',' || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'DET') // prettier-ignore
}

/** "and | they left", "and | the war goes on": what follows an "and" is no last thing of a list. */
function startsClause(words: readonly Word[]): boolean {
  return words.slice(0, 4).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON')
}

/** Behind the first comma of a list: "schools, colleges | and offices" is cut before its first comma or not at all. */
export function isListed(words: readonly Word[], at: number): boolean {
  return words.some(({ text }, comma) => comma > 0 && comma < at && comma >= at - 8 && text === ',' && isListComma(words, comma) && isOneList(words.slice(comma + 1, at))) // prettier-ignore
}

/** "needs and wants support": both verbs have what follows; of "a panel to investigate | and promised" they do not. */
export function isSharedObject(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  return before?.pos === 'VERB' && next?.pos === 'VERB' && !isBehindTask(words, at)
}

/** "to investigate | and promised": a verb in the past that goes on from the one before the task. */
export function isBehindTask(words: readonly Word[], at: number): boolean {
  const next = (words[at + 1]?.text ?? '').toLowerCase()
  return /^to$/i.test(words[at - 2]?.text ?? '') && verbForm(next).startsWith('past') && !isInvariable(next)
}

/** "airplane and satellite technologies": the first is no thing by itself. */
export function isSharedHead(words: readonly Word[], at: number): boolean {
  const [before, one, head] = [words[at - 1], words[at + 1], words[at + 2]]
  if (before?.pos === 'ADJ' && one?.pos === 'ADJ' && (head?.pos === 'NOUN' || head?.pos === 'PROPN')) return true
  const isPlural = head !== undefined && head.text.toLowerCase() !== head.lemma.toLowerCase()
  return before?.pos === 'NOUN' && before.text.toLowerCase() === before.lemma.toLowerCase() && one?.pos === 'NOUN' && head?.pos === 'NOUN' && isPlural // prettier-ignore
}

function isOneList(between: readonly Word[]): boolean {
  return between.every(({ pos, text }) => text === ',' || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'DET') // prettier-ignore
}

import type { Act, Sentence } from '../annotation.ts'

/** Words of a noun phrase that may stand between its determiner and its head. */
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const DEFINITE = /^(?:the|this|these|those|its|their|his|her|our|['’]s|['’])$/i

/** Whether a noun takes an act as known, whoever speaks: “the attack”, “last month’s massacre”. Not so “an attack”, “Norlandish strikes”. */
export function isKnown(
  { tokens }: Pick<Sentence, 'tokens'>,
  { form, trigger }: Pick<Act, 'form' | 'trigger'>,
): boolean {
  if (form !== 'nominal') return false
  const before = tokens.findLast(({ start, pos, text }, at) => start < trigger.start && !INSIDE.has(pos) && text !== '-' && !isInDate(tokens, at)) // prettier-ignore
  return before !== undefined && DEFINITE.test(before.text)
}

/** The commas and dots of "the Dec. 7, 2021, attack". */
function isInDate(tokens: Sentence['tokens'], at: number): boolean {
  return /^[,.]$/.test(tokens[at]?.text ?? '') && /^(?:\d{1,4}|\p{Lu}\p{Ll}{2,3})$/u.test(tokens[at - 1]?.text ?? '')
}

import type { Word } from './words.ts'

/** Opens a clause or phrase that only leads to what is said, and that a title can do without. */
const LEADS = /^(?:as|while|although|though|since|because|after|before|in|on|at|by|during|for|with|despite|following|given|under|among|amid|from|through|throughout|over|within|across|according|so|to|of|now|once)$/i // prettier-ignore
/** Opens a condition, without which what is said would be more than was said. */
const CONDITION = /^(?:if|unless)$/i
/** Turns round or limits what stands behind it. */
const TURNS = /^(?:not|n['’]t|no|never|nor|neither|without|only|little|hardly|rarely|seldom|except|otherwise|until)$/i
/** What is denied in a clause that leads stays there: "although no day was set, talks go on". */
const OPENS_CLAUSE = /^(?:although|though|while|since|because|after|before|if)$/i
const STARTS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'])

/**
 * What is said without what leads to it: "that, during the trip, he would …" → "he would …"; a condition goes behind what it
 * limits: "if talks fail, Norland will act" → "Norland will act if talks fail". As it is where nothing leads, or the rest is no clause.
 */
export function withoutLeadIn(words: readonly Word[]): readonly Word[] {
  const [first] = words
  const isCondition = CONDITION.test(first?.text ?? '')
  if (first === undefined || !(isCondition || (LEADS.test(first.text) && STARTS.has(words[1]?.pos ?? '')) || isAdverb(words))) return words // prettier-ignore
  const comma = words.findIndex(({ text }, at) => text === ',' && isClause(words, at + 1))
  const [lead, rest] = [words.slice(0, comma), words.slice(comma + 1)]
  const isTurned = !OPENS_CLAUSE.test(first.text) && lead.some(({ text }) => TURNS.test(text))
  if (comma <= 0 || isTurned || lead.some(({ text }) => /^[“”"]$/.test(text))) return words
  if (!isCondition) return rest
  const isOneClause = !rest.some(({ text, pos }) => /^[,;:–—]$/.test(text) || pos === 'SCONJ')
  return isOneClause ? [...rest, ...lead] : words
}

/** "so far, this year, …", "additionally, …". */
function isAdverb([first, second]: readonly Word[]): boolean {
  return first?.pos === 'ADV' && (second?.text === ',' || second?.pos === 'ADV')
}

/** Whether a clause of its own starts here, up to the next comma. */
function isClause(words: readonly Word[], from: number): boolean {
  if (!STARTS.has(words[from]?.pos ?? '')) return false
  const next = words.findIndex(({ text }, at) => at > from && text === ',')
  return words.slice(from + 1, next < 0 ? undefined : next).some(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'))) // prettier-ignore
}

/** Single quotation marks: 'We will not pay,' he said of the 'reckless' plan. The same signs are apostrophes in "the states' debts". */
import type { Token } from '../annotation.ts'

const STRAIGHT_OR_LEFT = /^['‘]$/
const STRAIGHT_OR_RIGHT = /^['’]$/
const DOUBLE_OPENS = /^[“„«]$/
const DOUBLE_CLOSES = /^[”»]$/

/**
 * Which tokens of a sentence are single quotation marks, by their start. Between double marks there is none. A mark without its other
 * half is one only where words of somebody begin (first in the sentence, after a colon or comma) or end (after a comma or full stop).
 */
export function singleQuotes(tokens: readonly Token[]): ReadonlyMap<number, 'opens' | 'closes'> {
  const marks = new Map<number, 'opens' | 'closes'>()
  if (!tokens.some(({ text }) => STRAIGHT_OR_LEFT.test(text) || text === '’')) return marks
  const places = outsideDouble(tokens)
  const lastClosing = places.findLast((at) => closes(tokens, at))
  let open: number | undefined
  for (const at of places) {
    if (opens(tokens, at)) {
      open ??= at
      continue
    }
    if (!closes(tokens, at)) continue
    const own = isOwner(tokens, at) && at !== lastClosing
    if (own || (open === undefined && !/^[,.?!…]$/.test(tokens[at - 1]?.text ?? ''))) continue
    if (open !== undefined) marks.set(tokens[open]?.start ?? 0, 'opens')
    marks.set(tokens[at]?.start ?? 0, 'closes')
    open = undefined
  }
  if (open !== undefined && (open === 0 || /^[:,]$/.test(tokens[open - 1]?.text ?? '')))
    marks.set(tokens[open]?.start ?? 0, 'opens')
  return marks
}

/** Positions of single signs that stand outside double quotation marks. */
function outsideDouble(tokens: readonly Token[]): number[] {
  const places: number[] = []
  let inside = false
  tokens.forEach(({ text }, at) => {
    if (text === '"') inside = !inside
    else if (DOUBLE_OPENS.test(text)) inside = true
    else if (DOUBLE_CLOSES.test(text)) inside = false
    else if (!inside && (STRAIGHT_OR_LEFT.test(text) || STRAIGHT_OR_RIGHT.test(text))) places.push(at)
  })
  return places
}

/** Apart from the word before, close to the word after. */
function opens(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark === undefined || after === undefined || !STRAIGHT_OR_LEFT.test(mark.text)) return false
  const apart = before === undefined || before.end < mark.start || /^[([—–]$/.test(before.text)
  return apart && after.start === mark.end && /^[\p{L}\p{N}$£€]/u.test(after.text)
}

/** Close to the word before, apart from the word after. */
function closes(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark === undefined || before === undefined || !STRAIGHT_OR_RIGHT.test(mark.text)) return false
  return before.end === mark.start && (after === undefined || after.start > mark.end || /^\p{P}/u.test(after.text))
}

/** "the states' debts": the sign may make an owner of a word in -s that another word follows. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text.endsWith('s') === true && /^\p{L}/u.test(tokens[at + 1]?.text ?? '')
}

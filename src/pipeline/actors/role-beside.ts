import { RANKS } from '../lexicon/titles-of-office.ts'
import { roleAfter } from './apposition.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { roleBefore, type Role } from './roles.ts'

/**
 * The role that stands before or after a name at words `from` to `to` (exclusive). After a mere rank the office behind the name tells
 * more: “Lt. Gen. Omar Khalidi, Sudan’s military spokesman,” is a spokesman; `rank` keeps where the rank stands.
 */
export function roleBeside(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  to: number,
): Role | undefined {
  const before = roleBefore(document, reading, from)
  const after = roleAfter(document, reading, to)
  if (before !== undefined && !isRank(before.text)) {
    // “Norlandish premier Ann Berg, chairwoman of the Grain Council,”: she acts for both.
    const organisation = before.organisation ?? after?.organisation
    return organisation === undefined ? before : { ...before, organisation }
  }
  if (before === undefined || after === undefined) return after ?? before
  return { ...after, rank: { from: before.from, to: before.to } }
}

function isRank(text: string): boolean {
  return text.toLowerCase().split(/[^\p{L}]+/u).every((word) => word === '' || RANKS.has(word)) // prettier-ignore
}

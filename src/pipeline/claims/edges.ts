/** Where words of saying end: other people's words inside a quote, and clauses that only stand beside a report. */
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { isQuoteMark } from '../clauses/words.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'

/** "…, while China’s minister met executives": what stands against the report is not part of it. */
export function turnsAway({ words }: Reading, clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    (/^(?:while|whereas)$/.test(clause.connective ?? '') ||
      (clause.group.tense === 'gerund' && /^(?:prompt|draw|spark|trigger|provoke)$/.test(clause.group.lemma))) &&
    words[clause.from - 1]?.text === ',' &&
    words[clause.from]?.quoted !== true
  )
}

/** "“They promised us …,” said Ms Kurek": who promises inside her words is not the one who speaks here. */
export function insideOtherWords(
  { words, clauses }: Reading,
  clause: Clause,
  subject: { from: number; to: number },
): boolean {
  const first = words[subject.from]
  if (!first?.quoted || !/^(?:they|we|i|you|it)$/.test(first.low)) return false
  return clauses.some(
    (other) =>
      other !== clause && words[other.group.head]?.quoted === false && stanceOf(other.group.lemma) !== undefined,
  )
}

export function isClosingQuote({ words }: Reading, at: number): boolean {
  const word = words[at]
  return word !== undefined && isQuoteMark(word)
}

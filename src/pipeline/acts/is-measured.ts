/** Whether a clause tells by how much: what rises and falls is news with its figure. */
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'

/** "fell to its lowest since March": a measure without a figure. */
const MEASURES =
  /^(?:percent|record|lowest|highest|biggest|largest|steepest|sharpest|weakest|strongest|slowest|fastest|dozens|scores|hundreds|thousands)$/

export function isMeasured(reading: Reading, clause: Clause): boolean {
  return reading.words
    .slice(clause.from, clause.to + 1)
    .some((word, at, all) => word.pos === 'NUM' || /\d/.test(word.text) || MEASURES.test(word.low) || isPart(word, all[at - 1])) // prettier-ignore
}

/** "fell by a quarter", "jumped fivefold", "doubled"; not "the third quarter". */
function isPart({ low, lemma, pos, date }: Word, before: Word | undefined): boolean {
  if (date >= 0) return false
  if (pos === 'VERB') return /^(?:double|halve|triple|treble|quadruple)$/.test(lemma)
  return low.endsWith('fold') || (/^(?:half|third|quarter|fifth|tenth)$/.test(low) && /^(?:a|an|one|by|almost|nearly)$/.test(before?.low ?? '')) // prettier-ignore
}

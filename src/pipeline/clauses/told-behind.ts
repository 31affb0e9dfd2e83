/** "It came a day after Norland closed its border": the verb before only says when; what the sentence tells stands behind "after". */
import type { Clause } from './clause.ts'
import type { Word } from './words.ts'

const HAPPENS = /^(?:come|happen|occur|arrive)$/
const BEHIND = /^(?:after|as|when|before|while)$/
/** "came just two days", "comes only hours": how long lies between, and nothing else. */
const BETWEEN = /^(?:just|only|barely|less|more|than|nearly|almost|about|some|over|shortly|soon|immediately|right|the|a|an|few|several|couple|of|same|seconds?|minutes?|hours?|days?|weeks?|months?|years?|time|later|also|even|and|half|,|at|on|in|week|day)$/ // prettier-ignore

/** The clauses with that as a main one behind which a sentence puts its news; the others as they are. */
export function withNewsBehind(words: readonly Word[], clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, index) => (isNewsBehind(words, clauses, index) ? { ...clause, kind: 'main' } : clause))
}

function isNewsBehind(words: readonly Word[], clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index]
  const above = clauses[index - 1]
  if (clause?.kind !== 'adverbial' || !clause.subject || !BEHIND.test(clause.connective ?? '')) return false
  if (/^(?:appear|seem)$/.test(clause.group.lemma)) return false
  if (above?.kind !== 'main' || !above.subject || above.group.negated || above.group.passive) return false
  if (above.group.lemma === 'be') return isPointing(words, above) && isTime(words, clause) && onlyTime(words, above, clause) // prettier-ignore
  return HAPPENS.test(above.group.lemma) && (onlyTime(words, above, clause) || isTime(words, clause))
}

function isPointing(words: readonly Word[], { subject }: Clause): boolean {
  return /^(?:it|this|that)$/.test(words[subject?.head ?? -1]?.low ?? '')
}

function isTime(words: readonly Word[], { from }: Clause): boolean {
  return /^(?:hour|day|week|month)s?$/.test(words[from - 1]?.low ?? '')
}

/** Nothing stands between the two but how long: not "came to power after", "came under fire as". */
function onlyTime(words: readonly Word[], above: Clause, clause: Clause): boolean {
  return words.slice(above.group.to + 1, clause.from).every(({ low, pos, date }) => date >= 0 || pos === 'NUM' || pos === 'ADV' || BETWEEN.test(low)) // prettier-ignore
}

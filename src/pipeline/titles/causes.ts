/** What led to a deed, where the deed alone says little: "Ten people killed | after gunmen stormed a bus". */
import { firstPart, isFiniteVerb, phraseStarts } from './parts.ts'
import { writeWords, type Word } from './words.ts'

const CAUSE = /^(?:after|when)$/i
/** Who is meant the sentences before say. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those|there|who|which|what)$/i
/** What stands before the cause says enough from here on, in characters. */
const ENOUGH = 24

/** The clause of a cause, whole and then shorter, each with its verb; none where a pronoun stands for whoever did it. */
export function causeTails(words: readonly Word[]): Word[][] {
  const [first, next] = words
  if (first === undefined || next === undefined || !CAUSE.test(first.text) || PRONOUN.test(next.text)) return []
  const clause = words.slice(0, 1 + firstPart(words.slice(1)))
  const verb = clause.findIndex((_, at) => at > 1 && isFiniteVerb(clause, at))
  if (verb < 0) return []
  const told = clause.findIndex(({ pos }, at) => at >= verb && pos === 'VERB')
  const starts = phraseStarts(clause).filter((at) => at > Math.max(verb, told) + 1)
  return [clause, ...starts.toReversed().map((at) => clause.slice(0, at))].filter((part) => part.at(-1)?.pos !== 'VERB')
}

/** The same behind what was done, where that is short and names nobody: “killed | after …”, not “met Silva in Arl | after …”. */
export function withCause(words: readonly Word[], first: number): Word[][] {
  const deed = words.slice(0, first)
  if (words.length === first || deed.some(({ pos }) => pos === 'PROPN') || writeWords(deed).length > ENOUGH) return []
  return causeTails(words.slice(first)).map((cause) => deed.concat(cause))
}

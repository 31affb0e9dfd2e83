/** Which claims an act stands under. */
import type { Claim, Span } from '../annotation.ts'
import type { ActContext } from './context.ts'
import { contentOf, cueStart, numbersInSentences, numbersOf, numbersOver } from '../look-up.ts'

/** What is wished, asked or praised is not thereby said to be so: "urged the release of X, who was detained in April". */
const NO_ASSERTION = new Set(
  'urge demand ask call praise thank propose order promise pledge vow suggest put welcome expect hope'.split(' '),
)

/** Numbers of the claims in whose words the span stands. */
export function claimsOver(context: ActContext, span: Span): number[] {
  const { claims } = context
  return numbersOver(claims, contentOf, span).filter((number) => asserts(claims[number]))
}

function asserts(claim: Claim | undefined): boolean {
  if (claim === undefined) return false
  return claim.rule !== 'speaker-then-object' || !NO_ASSERTION.has(claim.cue.lemma) || claim.cue.lemma === 'put'
}

/** Claims over the act, its own where the act is one of words, and the denial that stands beside them in the sentence. */
export function withDenials(context: ActContext, over: number[], trigger: Span): number[] {
  const { claims, reading } = context
  const own = numbersOf(claims, cueStart, trigger.start)
  const here = over.length > 0 ? numbersInSentences(claims, reading.sentence.index) : []
  const beside = here.filter((number) => claims[number]?.stance === 'denies')
  const added = [...new Set([...own, ...beside])].filter((number) => !over.includes(number))
  return [...over, ...added.sort((one, other) => one - other)]
}

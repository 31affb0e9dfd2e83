/** Which claims an act stands under. */
import type { Claim, Span } from '../annotation.ts'
import type { ActContext } from './context.ts'

/** What is wished, asked or praised is not thereby said to be so: "urged the release of X, who was detained in April". */
const NO_ASSERTION = new Set(
  'urge demand ask call praise thank propose order promise pledge vow suggest put welcome expect hope'.split(' '),
)

/** Numbers of the claims in whose words the span stands. */
export function claimsOver(context: ActContext, span: Span): number[] {
  const found: number[] = []
  context.claims.forEach((claim, number) => {
    if (claim.content.start <= span.start && claim.content.end >= span.end && asserts(claim)) found.push(number)
  })
  return found
}

function asserts(claim: Claim): boolean {
  return claim.rule !== 'speaker-then-object' || !NO_ASSERTION.has(claim.cue.lemma) || claim.cue.lemma === 'put'
}

/** Claims over the act, its own where the act is one of words, and the denial that stands beside them in the sentence. */
export function withDenials(context: ActContext, over: number[], trigger: Span): number[] {
  const { sentence } = context.reading
  const found = [...over]
  context.claims.forEach((claim, number) => {
    if (found.includes(number)) return
    const own = claim.cue.start === trigger.start
    const beside = over.length > 0 && claim.stance === 'denies' && claim.sentence === sentence.index
    if (own || beside) found.push(number)
  })
  return found
}

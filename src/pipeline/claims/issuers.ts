/** “We regret that …” in a text that an office publishes itself: the office says so. */
import type { Claim } from '../annotation.ts'
import { officialTextOf } from '../clauses/official-texts.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { ClaimInput } from './find-claims.ts'

const FIRST_PERSON = /^(?:i|we)$/i

/** Gives the words of “I” and “we” to those who publish the text, where it says who they are. */
export function ofIssuers(claims: readonly Claim[], input: ClaimInput, readings: readonly Reading[]): Claim[] {
  const isOpen = ({ actors, speakerText, quoted }: Claim): boolean =>
    actors.length === 0 && !quoted && FIRST_PERSON.test(speakerText.trim())
  if (!claims.some(isOpen)) return [...claims]
  const issuers = officialTextOf(input, readings)?.issuers ?? []
  const actors = [...new Set(issuers.flatMap((number) => input.names[number]?.actors ?? []))]
  return claims.map((claim) => (isOpen(claim) && actors.length > 0 ? { ...claim, actors } : claim))
}

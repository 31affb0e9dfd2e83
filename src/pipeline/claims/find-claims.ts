/** Who says what: the table of contents of reading claims. */
import type { Block, Claim, DateMention, NameMention, Sentence } from '../annotation.ts'
import { readSentences } from '../clauses/read-sentence.ts'
import { claimsOfAccordance } from './accordance.ts'
import { claimsOfAccountGoingOn, claimsOfBlockQuote, claimsOfQuoteGoingOn } from './across-sentences.ts'
import { claimsOfContradiction } from './contradictions.ts'
import { claimsOfDenialAfter, claimsOfDenialBeside, claimsOfFalsehood } from './denials.ts'
import { ofIssuers } from './issuers.ts'
import { claimsOfHearsay } from './hearsay.ts'
import { claimsInQuotations } from './quotations.ts'
import { claimsOfOwnedWords } from './owned-words.ts'
import type { ClaimContext, ClaimRule } from './rule.ts'
import { resolvePronouns } from './speaker.ts'
import { claimsOfVerbsTakenForNouns } from './taken-for-nouns.ts'
import { claimsOfBeingQuoted, claimsOfTellingHow } from './told-how.ts'
import { claimsOfTurn } from './turns.ts'
import { claimsOfListUnderSource } from './under-source.ts'
import { handOnUnsure, markUnsure } from './unnamed.ts'
import { claimsOfVerbs } from './verbs.ts'

export type ClaimInput = {
  text: string
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  names: readonly NameMention[]
  /** So that “On Friday Norland accused …” is not read as a Norland of Friday. */
  dates?: readonly DateMention[]
}

/** In order: a later rule sees the claims that an earlier one made of the same sentence. */
const RULES: readonly ClaimRule[] = [
  claimsOfVerbs,
  claimsOfBeingQuoted,
  claimsOfTellingHow,
  claimsOfVerbsTakenForNouns,
  claimsOfDenialBeside,
  claimsOfFalsehood,
  claimsOfAccordance,
  claimsOfDenialAfter,
  claimsOfContradiction,
  claimsOfOwnedWords,
  claimsOfHearsay,
  claimsOfQuoteGoingOn,
  claimsOfBlockQuote,
  claimsOfListUnderSource,
  claimsOfTurn,
  claimsOfAccountGoingOn,
]

/**
 * Every act of reporting in a document: direct, inverted, "according to", quotes that run on, quotes under a line that names the
 * speaker. Example: "Three were hurt, Mayor Li said." → speaker "Mayor Li", content "Three were hurt". Spans are UTF-16 offsets.
 */
export function findClaims(input: ClaimInput): Claim[] {
  const readings = readSentences(input.sentences, input.names, input.dates ?? [])
  const claims: Claim[] = []
  for (const reading of readings) {
    const block = input.blocks[reading.sentence.block]
    if (block?.kind === 'furniture' || block?.kind === 'teaser') continue
    const own: Claim[] = []
    const context: ClaimContext = { ...input, readings, reading, earlier: claims, own }
    for (const rule of RULES) own.push(...rule(context))
    markUnsure(reading, own)
    claims.push(...own)
  }
  const quoted = claimsInQuotations(claims, input)
  const all = quoted.length === 0 ? claims : [...claims, ...quoted].sort((one, other) => one.sentence - other.sentence)
  const resolved = ofIssuers(resolvePronouns(all, input), input, readings)
  handOnUnsure(resolved)
  return resolved
}

import type { Block, Claim, NameMention, Sentence } from '../annotation.ts'
import type { Reading } from '../clauses/read-sentence.ts'

/** What a rule for claims may look at. `earlier` are the claims of the sentences before, `own` those already made of this one. */
export type ClaimContext = {
  text: string
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  names: readonly NameMention[]
  readings: readonly Reading[]
  reading: Reading
  earlier: readonly Claim[]
  own: readonly Claim[]
}

export type ClaimRule = (context: ClaimContext) => Claim[]

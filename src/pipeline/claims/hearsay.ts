/** "reportedly", "allegedly": handed on without saying by whom. */
import type { Claim } from '../annotation.ts'
import { spanOf } from '../clauses/phrases.ts'
import { HEARSAY } from '../lexicon/reporting-verbs.ts'
import type { ClaimContext } from './rule.ts'

export function claimsOfHearsay({ reading, own }: ClaimContext): Claim[] {
  if (own.length > 0) return []
  const { words, clauses, sentence } = reading
  const at = words.findIndex((word) => HEARSAY.has(word.low))
  const word = words[at]
  if (!word) return []
  const clause = clauses.findLast((candidate) => candidate.from <= at && candidate.to >= at)
  const content = clause ? spanOf(words, clause.from, clause.to) : spanOf(words, 0, words.length - 1)
  return [
    {
      sentence: sentence.index,
      speaker: { start: word.start, end: word.end },
      speakerText: word.text,
      actors: [],
      stance: 'reports',
      cue: { start: word.start, end: word.end, lemma: word.low },
      content,
      quoted: false,
      rule: 'hearsay-adverb',
    },
  ]
}

import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt } from './reading.ts'

const MODEL = /^\p{Lu}{0,2}-?\p{N}{2,4}\p{L}?$/u
/** “The UN 2023 report” is the body’s, of that year. */
const YEAR = /^(?:1[89]|20)\p{N}{2}$/u
const OPENS = /^(?:a|an|the|this|that|two|three|four|five|six|\p{N}+)$/u

/** “a Boeing 747”, “stole a Kia and fled”, “the FTSE 100”: what bears the name of a body, and not the body; not “a Kia spokesman”, “the NATO chief”. */
export function isMakeOfThing(document: DocumentReading, reading: SentenceReading, { from, to }: Match): boolean {
  const before = keyAt(reading, from - 1)
  if (!OPENS.test(before) || isPossessive(document, reading, to)) return false
  const gap = gapAfter(document, reading, to - 1)
  const next = reading.words[to]?.form ?? ''
  if (gap === ' ' && MODEL.test(next) && !YEAR.test(next)) return true
  if (before !== 'a' && before !== 'an') return false
  return /^[.,;]/u.test(gap) || (gap === ' ' && /^(?:VERB|AUX|ADP|CCONJ|PRON|SCONJ)$/u.test(reading.pos[to] ?? 'X'))
}

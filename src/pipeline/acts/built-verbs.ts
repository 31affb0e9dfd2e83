/** Verbs that are built of several words: what fails to be done, and nouns that a verb reaches over its object by a preposition. */
import type { Clause } from '../clauses/clause.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { nounsIn } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { VerbGroup } from '../clauses/verb-groups.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { STATES } from '../lexicon/states.ts'
import { NO_EVENTS, kindOfVerb } from '../lexicon/verb-classes.ts'
import { framesOfVerb } from '../lexicon/verb-frames.ts'
import type { VerbEntry } from '../lexicon/verb-frames.ts'

/** What parties, parliaments and states may fail to do, also as it stands now: "has failed to agree". */
const ATTEMPTED =
  /^(?:agree|reach|pass|win|form|secure|approve|elect|adopt|sign|regain|gain|qualify|obtain|choose|resolve|bridge)$/

/** "failed to capture the port", "failed to pay": a deed left undone once; not "failed to impress" and "failed to respond". */
export function isFailure({ kind, group }: Clause, { lemma }: VerbGroup): boolean {
  if (ATTEMPTED.test(lemma)) return true
  // "allegations that it failed to shred files": what is only alleged or told on the way
  if (kind !== 'main' || group.tense !== 'past') return false
  if (STATES.has(lemma) || NO_EVENTS.has(lemma) || stanceOf(lemma) !== undefined) return false
  return kindOfVerb(lemma) !== undefined || framesOfVerb(lemma).length > 0
}

/** "put the garrison in the north and two ships on alert", "placed four men under house arrest": the noun behind the object and its preposition. */
export function governsNoun(reading: Reading, { particle, light }: VerbEntry, phrases: readonly Phrase[]): boolean {
  if (light === undefined || !/^(?:on|under|into|in|to|with|by)$/.test(particle ?? '')) return false
  return phrases.some(
    ({ prep, from, to }) => prep === particle && nounsIn(reading.words, from, to).some((noun) => light.has(noun)),
  )
}

/** "There were doubts for the talks": only who is somewhere for talks has gone there: "was in Varn for talks". */
export function isOnlyOfPurpose({ lemma, particle }: VerbEntry, phrases: readonly Phrase[]): boolean {
  return lemma === 'be' && particle === 'for' && !/^(?:in|at)$/.test(phrases[0]?.prep ?? '')
}

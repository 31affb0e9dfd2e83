/** "is to see the leaders of Norland on Friday", "will see Berg next week": a meeting that is planned, told by a verb that elsewhere means eyes. */
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter } from '../clauses/phrases.ts'
import { OFFICIALS } from '../lexicon/reporting-verbs.ts'
import { framesById } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import { doerOf } from './doers.ts'
import type { Match } from './match-frame.ts'
import { realityOf } from './modality.ts'

const MEET = framesById.get('meet')

/** A match for a clause in which somebody who is named will see somebody in office or known by name, on a day that is told. */
export function meetingAhead(context: ActContext, clause: Clause, index: number): Match | undefined {
  const { reading, names } = context
  const { group } = clause
  if (!MEET || group.lemma !== 'see' || group.passive || group.negated || doerOf(context, clause) !== 'named')
    return undefined
  const phrases = phrasesAfter(reading, clause)
  const object = phrases.find(({ prep }) => prep === undefined)
  const head = reading.words[object?.head ?? -1]
  if (!object || !head || !(names[head.name]?.kind === 'person' || isOffice(head.lemma))) return undefined
  // "will see the leaders agree"
  const next = reading.clauses[index + 1]
  if (next?.parent === index && next.kind !== 'adverbial' && next.kind !== 'relative') return undefined
  if (datesOf(context, clause).length === 0 || realityOf(reading, index).modality !== 'planned') return undefined
  return { frame: MEET, entry: { frame: MEET, lemma: 'see' }, phrases, objects: [object], score: 0 }
}

function isOffice(noun: string): boolean {
  return OFFICIALS.has(noun) || noun === 'leader' || noun === 'counterpart'
}

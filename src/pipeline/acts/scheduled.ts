import type { Act, DateMention } from '../annotation.ts'
import type { Day } from '../../model/day.ts'

/** What is done to a hearing or a vote that gets its day: the day is that of what is to come, and not of the putting. */
const GETS_ITS_DAY = /^(?:set|fix|schedule|slate|list|book|pencil in)$/

/**
 * "The ban takes effect on 1 June", "A hearing has been fixed for 1 June", in a paper of May: the plain present, or being put on a day, with a
 * day that is still to come tells what is planned. An act that names no such day, or one that has been as well, is returned as it is.
 */
export function asScheduled(act: Act, dates: readonly DateMention[], published: Day | undefined): Act {
  const isPut = act.passive === true && GETS_ITS_DAY.test(act.trigger.lemma)
  if (
    published === undefined ||
    act.modality !== 'asserted' ||
    (act.tense !== 'present' && !isPut) ||
    act.form !== 'verb'
  )
    return act
  const days = (act.dates ?? []).flatMap((number) => dates[number]?.from ?? [])
  return days.length > 0 && days.every((day) => day > published) ? { ...act, modality: 'planned' } : act
}

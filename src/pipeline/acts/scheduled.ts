import type { Act, DateMention } from '../annotation.ts'
import type { Day } from '../../model/day.ts'

/**
 * "The ban takes effect on 1 June", in a paper of May: the plain present with a day that is still to come tells what is planned. An act that
 * names no such day, or one that has been as well, is returned as it is.
 */
export function asScheduled(act: Act, dates: readonly DateMention[], published: Day | undefined): Act {
  if (published === undefined || act.modality !== 'asserted' || act.tense !== 'present' || act.form !== 'verb')
    return act
  const days = (act.dates ?? []).flatMap((number) => dates[number]?.from ?? [])
  return days.length > 0 && days.every((day) => day > published) ? { ...act, modality: 'planned' } : act
}

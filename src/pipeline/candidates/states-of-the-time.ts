import type { Candidate } from '../annotation.ts'
import { stateOnDay } from '../lexicon/countries.ts'

/**
 * Names the state that a capital meant on the day of the act: “Moscow agreed in October 1951” is the Soviet Union. A state named by its
 * own name stays, and so does one that the act names beside the older.
 */
export function nameStatesOfTheTime(candidates: readonly Candidate[]): void {
  for (const { participants, when } of candidates) {
    for (const [index, participant] of participants.entries()) {
      if (participant.via !== 'metonym') continue
      const actor = stateOnDay(participant.actor, when.end)
      const isNamed = participants.some((other) => other.actor === actor)
      if (actor !== participant.actor && !isNamed) participants[index] = { ...participant, actor }
    }
  }
}

/** Words that go on with what their speaker has just told. */
import type { Act } from '../annotation.ts'
import type { ActInput } from './context.ts'
import { actsNear, ownDate, shares, speakersOf } from './parts-of-acts.ts'

/** Sentences back to what the words go on with. */
const REACH = 2

/** "Norland regretted the strikes, its spokesman Ivo Lind said. “Both are our neighbours,” Lind said.": the words add to what he told. */
export function wordsOfWhoTold(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.form !== 'statement' || act.rule === 'statement-of-a-turn' || ownDate(act, input) !== undefined)
    return undefined
  const own = input.claims[act.claims[0] ?? -1]
  // what a mere pronoun says is left to what it goes on with, or out
  if (own === undefined || own.rule === 'quote-goes-on' || /^(?:s?he|they|it)$/i.test(own.speakerText.trim()))
    return undefined
  const speakers = speakersOf(act, input)
  return actsNear(acts, act.sentence - REACH, act.sentence - 1).findLast(
    ([other]) =>
      other.violent !== true &&
      other.modality === 'asserted' &&
      other.claims.some((number) => shares(input.claims[number]?.actors ?? [], speakers)),
  )?.[1]
}

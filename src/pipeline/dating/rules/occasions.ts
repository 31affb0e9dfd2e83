/** What was done in something that bears its own date: "seized power in a 2021 coup", "died in Saturday’s crash". */
import type { DateMention } from '../../annotation.ts'
import type { DatingContext } from '../rule.ts'

const IN_AN = /^[^.;:,“”"]*\b(?:in|during) (?:an?|the|its|their|his|her) (?:\p{Ll}+ )?$/u
const IN = /^[^.;:,“”"]*\b(?:in|during|by) (?:the )?$/u
const OCCASION =
  /^(?:[’']s?)? (?:\p{L}[\p{L}’'-]* ){0,2}(?:coup|uprising|revolution|revolt|rebellion|war|invasion|offensive|operation|raids?|attacks?|bombings?|shootings?|stabbings?|massacre|siege|battle|clash(?:es)?|fighting|strikes?|airstrikes?|shelling|ambush|explosions?|blasts?|crash|collision|collapse|derailment|shipwreck|sinking|accident|disaster|earthquake|quake|tsunami|eruption|storm|hurricane|cyclone|typhoon|floods?|flooding|landslide|avalanche|fire|blaze|stampede|riots?|crackdown|protests?|elections?|vote|referendum|poll|takeover|merger|deal|sale|auction|trial|ceremony|speech|interview|visit|summit|race|match|game|final)\b/u
/** What comes of an occasion on its own day. */
const COMES_OF_IT = new Set(['DEATH', 'ASSAULT', 'FIGHT', 'ACCIDENT', 'DISASTER'])

/**
 * Whether a date is that of an occasion in which the act was done: the year of a coup, and, of the dead and the hurt, the day of the attack.
 * "condemned those who died in Saturday’s attack" is of another verb, and of no day here.
 */
export function isOfOccasion(date: DateMention, context: DatingContext): boolean {
  const { act, document } = context
  const { start, end, precision, basis } = date
  if (basis === 'anchor' || act.form !== 'verb' || start < act.trigger.end || !hasPassed(context, date)) return false
  const between = document.text.slice(act.trigger.end, start)
  if (/\b(?:which|who|whom|whose|where)\b/.test(between) || !OCCASION.test(document.text.slice(end, end + 80)))
    return false
  // "jailed over the deaths in the 2019 disaster": a court speaks long after it.
  if (precision === 'year') return act.kind !== 'LEGAL' && act.tense === 'past' && IN_AN.test(between)
  if (precision !== 'day' && precision !== 'week' && precision !== 'month') return false
  return COMES_OF_IT.has(act.kind) && IN.test(between) && !hasVerbBetween(context, date)
}

function hasPassed({ document: { published } }: DatingContext, { from }: DateMention): boolean {
  return from !== undefined && (published === undefined || from <= published.date)
}

/** "struck targets used in last month’s attack": the date of another verb. */
function hasVerbBetween({ act, sentence }: DatingContext, { start }: DateMention): boolean {
  return sentence.tokens.some(({ pos, start: at, end }) => pos === 'VERB' && at >= act.trigger.end && end <= start)
}

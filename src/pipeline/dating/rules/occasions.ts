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
  if (isAtSession(date, context, between)) return true
  if (/\b(?:which|who|whom|whose|where)\b/.test(between) || !OCCASION.test(document.text.slice(end, end + 80)))
    return false
  // "jailed over the deaths in the 2019 disaster": a court speaks long after it.
  if (precision === 'year') return act.kind !== 'LEGAL' && act.tense === 'past' && IN_AN.test(between)
  if (precision !== 'day' && precision !== 'week' && precision !== 'month') return false
  return COMES_OF_IT.has(act.kind) && IN.test(between) && !hasVerbBetween(context, date)
}

/** "to $20" goes on with the verb, "to march" is another. */
const OTHER_CLAUSE = /\b(?:which|who|whom|whose|where|that|to(?! \p{Sc}?\d))\b/u
const AT = /\b(?:at|during) $/
const SESSION = /^[’']s? (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:close|opening|session|sitting|meeting|summit|talks|hearing|ceremony|conference|briefing|debate|vote|rally|match|game|final|race|event|launch|inauguration|funeral|parade|service|auction)\b/u // prettier-ignore

/** "sent its shares lower at Wednesday’s close", "spoke at Thursday’s meeting": what is done in a session is of its day. */
function isAtSession({ start, end, precision }: DateMention, context: DatingContext, between: string): boolean {
  const { act, document } = context
  if (precision !== 'day' || act.tense !== 'past' || !AT.test(between) || /[;“”"]/.test(between)) return false
  if (OTHER_CLAUSE.test(between)) return false
  return SESSION.test(document.text.slice(end, end + 60)) && !hasVerbBetween(context, { start })
}

function hasPassed({ document: { published } }: DatingContext, { from }: DateMention): boolean {
  return from !== undefined && (published === undefined || from <= published.date)
}

/** "struck targets used in last month’s attack": the date of another verb. */
function hasVerbBetween({ act, sentence }: DatingContext, { start }: Pick<DateMention, 'start'>): boolean {
  return sentence.tokens.some(({ pos, start: at, end }) => pos === 'VERB' && at >= act.trigger.end && end <= start)
}

/** When a deed only adds to another: one attack told twice, the harm of an accident, the outcome of a vote. */
import type { Act } from '../annotation.ts'
import type { ActInput } from './context.ts'
import { actorsOf, actsNear, blockKind, one, ownDate, sameClaims, words } from './parts-of-acts.ts'

/** Sentences back to an attack that is told on. */
const ATTACK_REACH = 3

/** "killed by shelling", "downed drones launched by Russia", "fired rockets and carried out airstrikes": one attack, one event. */
export function sameDeed(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act?.violent) return undefined
  return actsNear(acts, act.sentence).find(
    ([other, at]) =>
      at !== index &&
      other.supports === undefined &&
      other.violent === true &&
      sameClaims(one(other), one(act)) &&
      leads(other, at, act, index) &&
      !differentDays(other, act, input) &&
      !blowForBlow(other, act, input),
  )?.[1]
}

/** "Norland struck the port after Sudland fired rockets": two sides, two deeds. "Norland struck the rebels who fired on it" too. */
function blowForBlow(one: Act, other: Act, input: ActInput): boolean {
  if ([one, other].some((act) => act.form !== 'verb' || act.passive === true || act.modality !== 'asserted'))
    return false
  const [left, right] = [actorsOf(one.agents, input), actorsOf(other.agents, input)]
  return left.length > 0 && right.length > 0 && !left.some((actor) => right.includes(actor))
}

function differentDays(one: Act, other: Act, input: ActInput): boolean {
  const [left, right] = [ownDate(one, input), ownDate(other, input)]
  if (other.form === 'nominal' && right !== undefined && left === undefined) return true
  return left !== undefined && right !== undefined && left !== right
}

/** Of two violent acts in a sentence the verb leads, then the one in the main clause, then the first. */
function leads(other: Act, at: number, act: Act, index: number): boolean {
  if ((other.form === 'verb') !== (act.form === 'verb')) return other.form === 'verb'
  const inner = isInner(act)
  if (inner !== isInner(other)) return inner
  return at < index
}

function isInner(act: Act): boolean {
  return (
    act.rule === 'verb-describing-a-noun' ||
    act.rule === 'verb-in-relative-clause' ||
    act.rule === 'verb-in-gerund-clause'
  )
}

/** "…, which Islamabad denies": the denial belongs to what is denied. */
export function denialBeside(acts: readonly Act[], index: number): number | undefined {
  const act = acts[index]
  if (!act || act.frame !== 'deny') return undefined
  return actsNear(acts, act.sentence).findLast(([other, at]) => at < index && other.supports === undefined)?.[1]
}

/** "12 were killed when a bus plunged into a ravine": the accident is the event. */
export function harmOfAccident(acts: readonly Act[], index: number): number | undefined {
  const act = acts[index]
  if (!act || !/^(?:kill|casualties|die|damage|attack|health)$/.test(act.frame)) return undefined
  return actsNear(acts, act.sentence).find(
    ([other, at]) =>
      at !== index &&
      (other.frame === 'disaster' || other.frame === 'crash' || (other.frame === 'accuse' && isInner(act))) &&
      other.supports === undefined,
  )?.[1]
}

/** "won the election, ousting a government": the outcome belongs to the deed, where nobody else comes in by name. */
export function outcome(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.rule !== 'verb-in-gerund-clause' || act.modality !== 'asserted') return undefined
  if (actorsOf([...act.targets, ...act.counterparts], input).length > 0) return undefined
  if (!/,\s*(?:\p{Ll}+ly\s)?$/u.test(input.text.slice(Math.max(0, act.trigger.start - 12), act.trigger.start)))
    return undefined
  const agents = actorsOf(act.agents, input)
  return actsNear(acts, act.sentence).findLast(
    ([other, at]) =>
      at < index &&
      other.supports === undefined &&
      other.modality === 'asserted' &&
      other.form === 'verb' &&
      actorsOf(other.agents, input).every((actor) => agents.includes(actor)),
  )?.[1]
}

/** "All drones were shot down": told on from the sentence before, with nobody else and no day of its own. */
export function attackToldOn(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || !(act.violent || act.frame === 'damage') || act.form === 'statement') return undefined
  if (blockKind(act, input) === 'bullet' || (act.dates?.length ?? 0) > 0) return undefined
  const last = actsNear(acts, act.sentence - ATTACK_REACH, act.sentence).findLast(
    ([other, at]) => at < index && other.violent === true && blockKind(other, input) !== 'bullet',
  )
  if (!last) return undefined
  const [found, before] = last
  // "struck the port, as the group said it had fired rockets": somebody else's word for another deed
  if (found.sentence === act.sentence && !sameClaims(one(found), one(act))) return undefined
  const resulting = act.frame === 'damage' && /\b(?:attacks?|strikes?|shelling|raids?)\b/.test(words(act.clause, input))
  return resulting || goesOn(found, act, input) ? (found.supports ?? before) : undefined
}

function goesOn(before: Act, act: Act, input: ActInput): boolean {
  const agents = actorsOf(act.agents, input)
  if (agents.length > 0 && !agents.every((actor) => actorsOf(before.agents, input).includes(actor))) return false
  if (isAnother(before, act, input)) return false
  // "Judge Silva was shot dead at his door": another victim, another attack
  const harmed = act.targets.filter((number) => input.names[number]?.kind === 'person')
  const known = actorsOf([...before.targets, ...before.counterparts, ...before.mentioned], input)
  if (actorsOf(harmed, input).some((actor) => !known.includes(actor))) return false
  const placed =
    act.place !== undefined && before.place !== undefined && words(act.place, input) !== words(before.place, input)
  return act.frame === 'shoot-down' || act.form === 'nominal' || !placed
}

/** "a third attack was carried out in Varn", "Talca was also hit": words that set a deed beside the one before. */
const BESIDE = /\b(?:also|another|second|third|fourth|separate|separately|elsewhere)\b/i

/** Whether a sentence tells its attack as one more; what was also damaged or who also fell belongs to the attack before. */
function isAnother(before: Act, act: Act, { sentences }: ActInput): boolean {
  if (before.sentence === act.sentence || !/^(?:attack|shoot-down|fight|coerce|invade)$/.test(act.frame)) return false
  return BESIDE.test(sentences[act.sentence]?.text ?? '')
}

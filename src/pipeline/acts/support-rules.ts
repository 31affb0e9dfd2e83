/** The ordered rules by which an act is only further evidence of another one. */
import type { Act } from '../annotation.ts'
import type { ActInput } from './context.ts'
import {
  actorsOf,
  blockKind,
  one,
  ownDate,
  participants,
  sameClaims,
  shares,
  speakersOf,
  words,
} from './parts-of-acts.ts'

/** Sentences between words of one speaker that still belong to one passage, and from words back to the meeting where they fell. */
const PASSAGE = 8
const MEETING_REACH = 20
const ATTACK_REACH = 3

export type SupportRule = {
  name: string
  find: (acts: readonly Act[], index: number, input: ActInput) => number | undefined
}

export const SUPPORT_RULES: readonly SupportRule[] = [
  { name: 'same-deed-in-one-clause', find: sameDeed },
  { name: 'denial-beside-a-claim', find: denialBeside },
  { name: 'harm-of-an-accident', find: harmOfAccident },
  { name: 'outcome-of-a-deed', find: outcome },
  { name: 'content-of-an-announcement', find: announced },
  { name: 'caption-of-an-act', find: caption },
  { name: 'words-of-its-spokesman', find: wordsOfSpokesman },
  { name: 'words-at-a-meeting', find: wordsAtMeeting },
  { name: 'words-of-one-passage', find: wordsOfPassage },
  { name: 'attack-told-on', find: attackToldOn },
]

/** "killed by shelling", "downed drones launched by Russia", "fired rockets and carried out airstrikes": one attack, one event. */
function sameDeed(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act?.violent) return undefined
  const found = acts.findIndex(
    (other, at) =>
      at !== index &&
      other.supports === undefined &&
      other.sentence === act.sentence &&
      other.violent === true &&
      sameClaims(one(other), one(act)) &&
      leads(other, at, act, index) &&
      !differentDays(other, act, input),
  )
  return found < 0 ? undefined : found
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
function denialBeside(acts: readonly Act[], index: number): number | undefined {
  const act = acts[index]
  if (!act || act.frame !== 'deny') return undefined
  const found = acts.findLastIndex(
    (other, at) => at < index && other.sentence === act.sentence && other.supports === undefined,
  )
  return found < 0 ? undefined : found
}

/** "12 were killed when a bus plunged into a ravine": the accident is the event. */
function harmOfAccident(acts: readonly Act[], index: number): number | undefined {
  const act = acts[index]
  if (!act || !/^(?:kill|casualties|die|damage|attack|health)$/.test(act.frame)) return undefined
  const found = acts.findIndex(
    (other, at) =>
      at !== index &&
      other.sentence === act.sentence &&
      (other.frame === 'disaster' || other.frame === 'crash' || (other.frame === 'accuse' && isInner(act))) &&
      other.supports === undefined,
  )
  return found < 0 ? undefined : found
}

/** "won the election, ousting a government": the outcome belongs to the deed, where nobody else comes in by name. */
function outcome(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.rule !== 'verb-in-gerund-clause' || act.modality !== 'asserted') return undefined
  if (actorsOf([...act.targets, ...act.counterparts], input).length > 0) return undefined
  if (!/,\s*(?:\p{Ll}+ly\s)?$/u.test(input.text.slice(Math.max(0, act.trigger.start - 12), act.trigger.start)))
    return undefined
  const agents = actorsOf(act.agents, input)
  const found = acts.findLastIndex(
    (other, at) =>
      at < index &&
      other.sentence === act.sentence &&
      other.supports === undefined &&
      other.modality === 'asserted' &&
      other.form === 'verb' &&
      actorsOf(other.agents, input).every((actor) => agents.includes(actor)),
  )
  return found < 0 ? undefined : found
}

/** "announced that it will suspend", "agreed to buy": the announcement is what happened, its content is its evidence. */
function announced(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.frame === 'announce' && act.modality === 'asserted') return reportedBy(acts, act, input)
  if (!act || act.modality !== 'planned') return undefined
  const found = acts.findIndex(
    (other, at) =>
      at !== index &&
      other.sentence === act.sentence &&
      other.frame === 'announce' &&
      other.modality === 'asserted' &&
      other.trigger.end <= act.trigger.start,
  )
  return found < 0 ? undefined : found
}

/** "…, NASA announced": what it announces is the event where that has happened. */
function reportedBy(acts: readonly Act[], act: Act, input: ActInput): number | undefined {
  const own = input.claims.findIndex((claim) => claim.cue.start === act.trigger.start)
  const found = acts.findIndex(
    (other) =>
      other !== act && other.sentence === act.sentence && other.modality === 'asserted' && other.claims.includes(own),
  )
  return own < 0 || found < 0 ? undefined : found
}

function caption(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || blockKind(act, input) !== 'caption') return undefined
  const people = participants(act, input)
  const found = acts.findIndex(
    (other) =>
      blockKind(other, input) !== 'caption' &&
      other.kind === act.kind &&
      other.modality === 'asserted' &&
      participants(other, input).filter((actor) => people.includes(actor)).length >= 2,
  )
  return found < 0 ? undefined : found
}

/** "Russia denied any part in it. “…,” its spokesman said.": words for the one who acted in the sentence before. */
function wordsOfSpokesman(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.rule !== 'statement-in-quotes' || ownDate(act, input) !== undefined) return undefined
  if (!act.claims.some((claim) => /\bspokes(?:man|woman|person)\b/i.test(input.claims[claim]?.speakerText ?? '')))
    return undefined
  const block = input.sentences[act.sentence]?.block
  const found = acts.findLastIndex(
    (other, at) =>
      at < index &&
      other.sentence === act.sentence - 1 &&
      other.violent !== true &&
      input.sentences[other.sentence]?.block === block &&
      other.modality === 'asserted' &&
      [...other.agents, ...other.claims.flatMap((claim) => speakerNames(claim, input))].some((number) =>
        /^(?:country|organisation)$/.test(input.names[number]?.kind ?? ''),
      ),
  )
  return found < 0 ? undefined : found
}

function speakerNames(claim: number, { claims, names }: ActInput): number[] {
  const { sentence = -1, speaker = { start: 0, end: 0 } } = claims[claim] ?? {}
  return names.flatMap((name, number) =>
    name.sentence === sentence && name.start >= speaker.start && name.end <= speaker.end ? [number] : [],
  )
}

/** What a participant says, without a day of its own, belongs to the meeting, call or visit that the article tells. */
function wordsAtMeeting(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || !isWords(act) || act.tense === 'present' || act.tense === 'perfect') return undefined
  const speakers = speakersOf(act, input)
  if (speakers.length === 0) return undefined
  const own = ownDate(act, input)
  const candidates = acts.flatMap((other, at) =>
    isMeeting(other, act) &&
    other.supports === undefined &&
    Math.abs(other.sentence - act.sentence) <= MEETING_REACH &&
    shares(participants(other, input), speakers) &&
    fitsDate(other, act, own, input)
      ? [at]
      : [],
  )
  const best = candidates.toSorted(
    (one, other) => meetingRank(acts[one], act) - meetingRank(acts[other], act) || one - other,
  )[0]
  const meeting = best === undefined ? undefined : acts[best]
  if (!meeting) return undefined
  const between = shares(actorsOf([...act.targets, ...act.counterparts], input), participants(meeting, input))
  return act.form === 'statement' || between || isSoft(act) || meeting.sentence === act.sentence ? best : undefined
}

function isWords(act: Act): boolean {
  return (act.form === 'statement' || act.speech === true) && act.modality === 'asserted'
}

/** Praise, thanks, promises and criticism at a meeting; accusations, refusals and demands stand for themselves. */
function isSoft(act: Act): boolean {
  return act.frame === 'praise' || act.frame === 'pledge' || act.frame === 'criticise' || act.frame === 'agree'
}

function isMeeting(act: Act, words: Act): boolean {
  if (act.modality !== 'asserted') return false
  if ((act.frame === 'sign' || act.frame === 'exercise') && words.form === 'statement')
    return words.sentence - act.sentence >= 0 && words.sentence - act.sentence <= 3
  return act.kind === 'CONSULT'
}

/** The same sentence first, then what lies before, the nearest first, then what follows. */
function meetingRank(meeting: Act | undefined, act: Act): number {
  const distance = act.sentence - (meeting?.sentence ?? 0)
  return distance >= 0 ? distance : 20 - distance
}

function fitsDate(meeting: Act, act: Act, own: string | undefined, input: ActInput): boolean {
  if (own === undefined || meeting.sentence === act.sentence) return true
  return ownDate(meeting, input) === own
}

function wordsOfPassage(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || (act.form !== 'statement' && !(act.speech && saysNobodyNew(act, input)))) return undefined
  const speakers = speakersOf(act, input)
  const own = ownDate(act, input)
  if (speakers.length === 0) return undefined
  const found = acts.findIndex((other, at) => {
    if (
      at === index ||
      !(isWords(other) || (act.form !== 'statement' && underClaimOf(other, speakers, input))) ||
      Math.abs(other.sentence - act.sentence) > PASSAGE ||
      !shares(speakersOf(other, input), speakers)
    )
      return false
    if (at > index && other.form === 'statement') return false
    const date = ownDate(other, input)
    return own === undefined || date === own || other.sentence === act.sentence
  })
  return found < 0 ? undefined : found
}

/** Words to nobody who is named: "He warned his compatriots", "she apologised". */
function saysNobodyNew(act: Act, input: ActInput): boolean {
  const speakers = speakersOf(act, input)
  const others = actorsOf([...act.targets, ...act.counterparts, ...act.mentioned], input)
  return (
    others.every((actor) => speakers.includes(actor)) && act.modality === 'asserted' && (act.dates?.length ?? 0) === 0
  )
}

function underClaimOf(act: Act, speakers: readonly string[], input: ActInput): boolean {
  return act.claims.some((claim) => shares(input.claims[claim]?.actors ?? [], speakers))
}

/** "All drones were shot down": told on from the sentence before, with nobody else and no day of its own. */
function attackToldOn(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || !(act.violent || act.frame === 'damage') || act.form === 'statement') return undefined
  if (blockKind(act, input) === 'bullet' || (act.dates?.length ?? 0) > 0) return undefined
  const before = acts.findLastIndex(
    (other, at) =>
      at < index &&
      other.violent === true &&
      act.sentence - other.sentence <= ATTACK_REACH &&
      blockKind(other, input) !== 'bullet',
  )
  const found = acts[before]
  if (!found) return undefined
  const resulting = act.frame === 'damage' && /\b(?:attacks?|strikes?|shelling|raids?)\b/.test(words(act.clause, input))
  return resulting || goesOn(found, act, input) ? (found.supports ?? before) : undefined
}

function goesOn(before: Act, act: Act, input: ActInput): boolean {
  const agents = actorsOf(act.agents, input)
  if (agents.length > 0 && !agents.every((actor) => actorsOf(before.agents, input).includes(actor))) return false
  const placed =
    act.place !== undefined && before.place !== undefined && words(act.place, input) !== words(before.place, input)
  return act.frame === 'shoot-down' || act.form === 'nominal' || !placed
}

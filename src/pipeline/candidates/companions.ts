import type { Participant } from '../../model/dataset.ts'
import type { Act } from '../annotation.ts'
import { STATE_OFFICES, VOICES } from '../lexicon/participants.ts'

/** What the rules must know of an actor. */
export type KnownActor = {
  kind: string
  name?: string | undefined
  adjectives?: readonly string[] | undefined
  country?: string | undefined
  roles?: readonly { title: string }[] | undefined
  offices?: readonly { title: string; from?: string | undefined; to?: string | undefined }[] | undefined
}

/**
 * Somebody who takes part, and the act; `day` is when it happened, where that is known. `only`: nobody else who takes part is a person, and
 * no country does.
 */
export type Member = {
  participant: Participant
  actor: KnownActor
  act: Act
  day?: string | undefined
  only?: boolean | undefined
  /** How many people take part. */
  people?: number | undefined
}

export type Companion = { name: string; holds: (member: Member) => boolean }

/** Deeds that a state does through those who hold its offices. */
const DEEDS_OF_STATE = new Set(['AGREE', 'AID', 'REJECT', 'SANCTION', 'COERCE', 'MOBILISE', 'FIGHT', 'ASSAULT', 'RETREAT', 'LAW', 'COOPERATE', 'APPOINT']) // prettier-ignore
/** Between people: what they do there they do in person, and their countries are told by their names. */
const IN_PERSON = new Set(['CONSULT', 'LIFE', 'DEATH', 'LEGAL', 'SPORT'])
/** "Icelandic foreign minister", "Sweden’s president", "US envoy": an office that names its country. */
const NAMES_STATE = /^(?:US|UK|U\.S\.|U\.K\.|EU|\p{Lu}[\p{L}-]+(?:ian|an|ish|ese|ch|ic|ean|i|['’]s|['’]))(?= )/u
const CONGRATULATES = /^(?:praise)$/
/** Words of offices of a state beside those that act for it: "White House adviser", "interior ministry official". */
const OF_STATE =
  /\b(?:ministry|minister|secretary of|white house|kremlin|government|presidential|state department|national security)\b/i

/** When the country of somebody takes part through him: the first rule that holds is the reason. */
export const COMPANIONS: readonly Companion[] = [
  {
    name: 'spokesman-speaks-for-it',
    holds: ({ participant, actor, act }) =>
      participant.role === 'agent' && !IN_PERSON.has(act.kind) && titlesOf(participant, actor).some((title) => isOne(title, VOICES)), // prettier-ignore
  },
  {
    name: 'office-holder-acts-for-it',
    holds: (member) =>
      member.participant.role === 'agent' &&
      (DEEDS_OF_STATE.has(member.act.kind) || member.act.frame === 'declare') &&
      holdsStateOffice(member),
  },
  {
    name: 'office-that-names-it',
    holds: ({ participant, actor, act }) =>
      participant.role === 'agent' &&
      !IN_PERSON.has(act.kind) &&
      !CONGRATULATES.test(act.frame) &&
      titlesOf(participant, actor).some((title) => NAMES_STATE.test(title)),
  },
  {
    name: 'alone-meets-somebody-unnamed',
    holds: ({ participant, actor, act, only }) =>
      only === true &&
      act.kind === 'CONSULT' &&
      participant.role === 'agent' &&
      participant.via === 'name' &&
      isOfState(participant, actor),
  },
  {
    // Those who meet as holders of an office meet for their states: of four and more the meeting is a summit of leaders.
    name: 'meets-another-office-holder',
    holds: (member) =>
      member.act.kind === 'CONSULT' &&
      (member.people === 2 || member.people === 3) &&
      (member.participant.role === 'agent' || member.participant.role === 'counterpart') &&
      member.participant.via === 'name' &&
      (isOfState(member.participant, member.actor) || holdsStateOffice(member)),
  },
  {
    name: 'office-holder-alone',
    holds: ({ participant, act, only }) =>
      only === true &&
      participant.role === 'agent' &&
      (!IN_PERSON.has(act.kind) || act.kind === 'SPORT') &&
      participant.as !== undefined &&
      isOne(participant.as, STATE_OFFICES),
  },
  {
    name: 'speaks-of-it',
    holds: ({ participant, act }) =>
      participant.role === 'mentioned' &&
      act.kind !== 'CONSULT' &&
      participant.as !== undefined &&
      (NAMES_STATE.test(participant.as) || OF_STATE.test(participant.as)) &&
      !/^(?:former|ex)\b/i.test(participant.as),
  },
  {
    name: 'official-tells-what-it-suffered',
    holds: ({ participant, actor, act }) =>
      participant.role === 'mentioned' && act.violent === true && titlesOf(participant, actor).length > 0,
  },
]

function titlesOf({ as }: Participant, { roles = [] }: KnownActor): string[] {
  return [...(as === undefined ? [] : [as]), ...roles.map(({ title }) => title)]
}

/** Whether somebody is told of under an office of a state: “Norlandish envoy”, “interior minister”. */
export function isOfState(participant: Participant, actor: KnownActor): boolean {
  return titlesOf(participant, actor).some(
    (title) => isOne(title, STATE_OFFICES) || NAMES_STATE.test(title) || OF_STATE.test(title),
  )
}

function holdsStateOffice({ participant, actor, day }: Member): boolean {
  if (titlesOf(participant, actor).some((title) => isOne(title, STATE_OFFICES))) return true
  return (actor.offices ?? []).some(
    ({ title, from, to }) =>
      isOne(title, STATE_OFFICES) && (day === undefined || ((from ?? day) <= day && day <= (to ?? day))),
  )
}

function isOne(title: string, words: readonly string[]): boolean {
  const low = ` ${title.toLowerCase()} `
  return !/\b(?:former|ex|vice|bank|company|university|club|union)\b/.test(low) && words.some((word) => low.includes(` ${word} `)) // prettier-ignore
}

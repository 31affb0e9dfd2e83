import type { Participant } from '../../model/dataset.ts'
import type { Act, Claim, NameMention, Sentence, Span } from '../annotation.ts'
import { ASIDES, isToldOfSubject } from './asides.ts'
import { isBehindHead } from '../clauses/behind-head.ts'
import { COMPANIONS, type KnownActor } from './companions.ts'
import { foregroundEnd } from './foreground.ts'
import { ofSentence } from '../group-by.ts'
import { itself, numbersWithin } from '../look-up.ts'

/** The strongest role first: who acts, with whom, on whom, who else is named. */
const ROLES = [
  ['agent', 'agents'],
  ['counterpart', 'counterparts'],
  ['target', 'targets'],
  ['mentioned', 'mentioned'],
] as const
/** Kinds of act that companies do with one another. */
const DEALS = new Set(['AGREE', 'BUSINESS', 'CONSULT', 'REJECT', 'REQUEST', 'PLAN'])
/** Kinds of act that a body named behind the verb suffers or shares, where nobody else is named there: “pledged allegiance to the Red Front”. */
const WITH_BODIES = new Set(['ASSAULT', 'FIGHT', 'DEED', 'AGREE', 'ELECTION'])
/** What happens, of which a later clause only tells: “the invasion came as a shock to Chile”. */
const HAPPENINGS = new Set(['FIGHT', 'ASSAULT', 'DEATH', 'DISASTER', 'ACCIDENT'])

type Context = {
  sentence?: Sentence
  actorOf?: (id: string) => KnownActor | undefined
  /** The day on which it happened. */
  day?: string
}

/**
 * Who takes part in an act, each actor once in the strongest role, as the sentence calls them. Who says it there is named too, so are those
 * in what is said, decided or refused ("warned that China …", "refused to condemn Moscow’s assault"), and the country of an office-holder who
 * acts. Not named: the background ("amid the war in Ukraine"), a channel, and a country that only colours a thing ("Iranian drones").
 */
export function listParticipants(
  act: Act,
  names: readonly NameMention[],
  claims: readonly Claim[] = [],
  { sentence, actorOf = () => undefined, day }: Context = {},
): Participant[] {
  const participants = new Map<string, Participant>()
  const add = (actor: string, role: Participant['role'], { via, as }: Pick<NameMention, 'via' | 'as'>) => {
    if (!participants.has(actor))
      participants.set(actor, as === undefined ? { actor, role, via } : { actor, role, as, via })
  }
  const end = sentence === undefined ? Number.POSITIVE_INFINITY : foregroundEnd(sentence, act)
  const isAside = (mention: NameMention, role: Participant['role']) =>
    sentence !== undefined && ASIDES.some(({ holds }) => holds({ mention, role, act, sentence, end, names }))
  for (const [role, field] of ROLES) {
    for (const mention of act[field].flatMap((index) => names[index] ?? [])) {
      const given = role === 'agent' && isOnlyNamed(mention) ? 'mentioned' : role
      if (!isAside(mention, role)) for (const actor of meantBy(mention, given)) add(actor, given, mention)
    }
  }
  // What a company agrees to is with or about another: “agreed to buy its rival Acme”.
  const isOfCompanies = act.agents.length > 0 && act.agents.every((index) => names[index]?.kind === 'organisation') && DEALS.has(act.kind) // prettier-ignore
  const isOpen = WITH_BODIES.has(act.kind) && [...participants.values()].every(({ role }) => role === 'agent')
  for (const mention of sentence === undefined
    ? []
    : ofSentence(names, act.sentence).filter((name) => isComplement(name, act, end))) {
    const isParty = isOfCompanies || (isOpen && !isChannel(mention))
    if ((mention.kind === 'organisation' && !isParty) || isAside(mention, 'mentioned')) continue
    for (const actor of meantBy(mention, 'mentioned')) add(actor, 'mentioned', mention)
  }
  for (const mention of sentence === undefined ? [] : ofSentence(names, act.sentence)) {
    if (leadsTo(mention, act) && !isAside(mention, 'mentioned'))
      for (const actor of meantBy(mention, 'mentioned')) add(actor, 'mentioned', mention)
  }
  for (const { actors, speaker, sentence: at, stance, cue } of claims) {
    const handsOn = stance === 'reports' || cue.lemma === 'according to'
    if (sentence !== undefined && (at !== act.sentence || (isTurn(speaker) && act.speech !== true))) continue
    const named = numbersWithin(names, itself, speaker)
      .flatMap((number) => names[number] ?? [])
      .find(({ actors: own }) => own.some((id) => actors.includes(id)))
    // Between the speaker and the verb stands whom he speaks for.
    const isTold = (id: string) => sentence !== undefined && ofSentence(names, act.sentence).some((mention) => mention.actors.includes(id) && isToldOfSubject({ mention, role: 'agent', act, sentence, end, names })) // prettier-ignore
    // An agency, a broadcaster or an institute that hands on what it knows is a source and no party.
    for (const actor of actors)
      if (!(handsOn && actorOf(actor)?.kind === 'organisation') && !isTold(actor))
        add(actor, 'mentioned', named ?? { via: 'name' })
  }
  for (const { body, kind } of act.agents.flatMap((index) => names[index] ?? []))
    if (body !== undefined && kind === 'person' && act.kind !== 'LEGAL') add(body, 'mentioned', { via: 'name' })
  const people = [...participants.values()].filter(({ actor }) => actorOf(actor)?.kind === 'person')
  const only = people.length === 1 && people.length === [...participants.values()].filter(({ actor }) => actorOf(actor)?.kind !== 'organisation').length // prettier-ignore
  for (const participant of people) {
    const actor = actorOf(participant.actor)
    if (actor?.country === undefined) continue
    if (COMPANIONS.some(({ holds }) => holds({ participant, actor, act, day, only, people: people.length })))
      add(actor.country, 'mentioned', { via: 'adjective' })
  }
  return [...participants.values()].filter(({ actor, role }) => !isHost(actor, role))

  /** “the widow of Berg sued”, “the committee to free Berg said”: Berg stands behind the head of the subject or of who speaks. */
  function isOnlyNamed(mention: NameMention): boolean {
    if (sentence === undefined || mention.sentence !== sentence.index || act.form === 'nominal') return false
    const spoken = claims.find(({ cue }) => act.form === 'statement' && cue.start === act.trigger.start)?.speaker
    const subject = act.subject ?? spoken
    if (subject === undefined || mention.start < subject.start || mention.end > subject.end) return false
    const at = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start)
    return isBehindHead(at(subject.start, mention.start), mention, at(mention.end, subject.end))
  }

  /** “posted on Telegram”, “told the agency”: where or to whom it is told. */
  function isChannel({ start }: NameMention): boolean {
    return sentence !== undefined && /\b(?:on|via|by)(?: the| its)? $|\b(?:told|tells) (?:[\p{L}-]+ ){0,3}$/u.test(sentence.text.slice(0, start - sentence.start)) // prettier-ignore
  }

  /** Whose turn it is in a transcript is not named for everything that is told in it. */
  function isTurn(speaker: Span): boolean {
    return sentence !== undefined && (speaker.end <= sentence.start || speaker.start >= sentence.end)
  }

  /** “Silva expects Berg to visit Norland”, “flew to Arl to brief Silva”: where somebody of that country takes part, he is the host. */
  function isHost(id: string, role: Participant['role']): boolean {
    if (act.kind !== 'CONSULT' || role === 'agent' || actorOf(id)?.kind !== 'country') return false
    return [...participants.values()].some(
      ({ actor, role: other }) =>
        other !== 'agent' && actorOf(actor)?.kind === 'person' && actorOf(actor)?.country === id,
    )
  }
}

/** “the Berg administration”, merely named, is the state that it governs: what somebody else says of it is not said of Berg. */
function meantBy({ actors, rule }: NameMention, role: Participant['role']): readonly string[] {
  return role === 'mentioned' && rule === 'government-of-a-person' ? actors.slice(-1) : actors
}

/** “After talks with Norland they left”: a country or body named before the clause of the act, in what leads to it. */
function leadsTo({ kind, via, end }: NameMention, act: Act): boolean {
  return (kind === 'country' || kind === 'organisation') && via !== 'pronoun' && end <= act.clause.start
}

/** Named behind the verb, in what belongs to it. */
function isComplement({ start, via }: NameMention, act: Act, end: number): boolean {
  if (act.form === 'nominal' && HAPPENINGS.has(act.kind)) return false
  return start >= act.clause.end && start >= act.trigger.end && start < end && via !== 'pronoun' // prettier-ignore
}

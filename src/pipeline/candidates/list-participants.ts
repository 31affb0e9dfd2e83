import type { Participant } from '../../model/dataset.ts'
import type { Act, Claim, NameMention, Sentence } from '../annotation.ts'
import { foregroundEnd } from './foreground.ts'

/** The strongest role first: who acts, with whom, on whom, who else is named. */
const ROLES = [
  ['agent', 'agents'],
  ['counterpart', 'counterparts'],
  ['target', 'targets'],
  ['mentioned', 'mentioned'],
] as const
/** "Icelandic foreign minister", "Sweden’s president", "US envoy": an office that names its country. */
const STATE_OFFICE = /^(?:US|UK|U\.S\.|U\.K\.|\p{Lu}[\p{L}-]+(?:ian|an|ish|ese|ch|ic|ean|i|['’]s|['’]))\b/u

/** What the rules must know of an actor. */
export type KnownActor = { kind: string; country?: string }
type Context = { sentence?: Sentence; actorOf?: (id: string) => KnownActor | undefined }

/**
 * Who takes part in an act, each actor once in the strongest role, as the sentence calls them. Who says it there is named too, so are those
 * in what is said, decided or refused ("warned that China …", "refused to condemn Moscow’s assault"), and the country of an office-holder who
 * acts. Not named: the background ("amid the war in Ukraine"), a channel, and a country that only colours a thing ("Iranian drones").
 */
export function listParticipants(
  act: Act,
  names: readonly NameMention[],
  claims: readonly Claim[] = [],
  { sentence, actorOf = () => undefined }: Context = {},
): Participant[] {
  const participants = new Map<string, Participant>()
  const add = (actor: string, role: Participant['role'], { via, as }: Pick<NameMention, 'via' | 'as'>) => {
    if (!participants.has(actor))
      participants.set(actor, as === undefined ? { actor, role, via } : { actor, role, as, via })
  }
  const end = sentence === undefined ? Number.POSITIVE_INFINITY : foregroundEnd(sentence, act)
  for (const [role, field] of ROLES) {
    for (const mention of act[field].flatMap((index) => names[index] ?? [])) {
      if (role === 'mentioned' && (mention.via === 'adjective' || mention.start >= end)) continue
      if (role === 'counterpart' && mention.via === 'pronoun' && mention.start >= end) continue
      for (const actor of mention.actors) add(actor, role, mention)
    }
  }
  for (const mention of sentence === undefined ? [] : names.filter((name) => isComplement(name, act, end))) {
    for (const actor of mention.actors) {
      if (mention.kind !== 'organisation') add(actor, 'mentioned', mention)
    }
  }
  for (const { actors, speaker, sentence: at } of claims) {
    if (sentence !== undefined && at !== act.sentence) continue
    const named = names.find(
      ({ start, end: last, actors: own }) =>
        start >= speaker.start && last <= speaker.end && own.some((id) => actors.includes(id)),
    )
    for (const actor of actors) add(actor, 'mentioned', named ?? { via: 'name' })
  }
  for (const { as, actor, role } of participants.values()) {
    const country = actorOf(actor)?.country
    if (role === 'agent' && country !== undefined && as !== undefined && STATE_OFFICE.test(as)) add(country, 'mentioned', { via: 'adjective' }) // prettier-ignore
  }
  return [...participants.values()]
}

/** Named behind the verb, in what belongs to it. */
function isComplement({ sentence, start, via }: NameMention, act: Act, end: number): boolean {
  return sentence === act.sentence && start >= act.clause.end && start >= act.trigger.end && start < end && via !== 'pronoun' // prettier-ignore
}

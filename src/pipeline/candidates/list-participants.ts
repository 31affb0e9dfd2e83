import type { Participant } from '../../model/dataset.ts'
import type { Act, Claim, NameMention } from '../annotation.ts'

/** The strongest role first: who acts, with whom, on whom, who else is named. */
const ROLES = [
  ['agent', 'agents'],
  ['counterpart', 'counterparts'],
  ['target', 'targets'],
  ['mentioned', 'mentioned'],
] as const

/**
 * Who takes part in an act, each actor once in the strongest role, as the sentence calls them. Who says it is named too; a country that
 * only colours a thing ("Iranian drones") is not.
 */
export function listParticipants(
  act: Act,
  names: readonly NameMention[],
  claims: readonly Claim[] = [],
): Participant[] {
  const participants = new Map<string, Participant>()
  const add = (actor: string, role: Participant['role'], { via, as }: Pick<NameMention, 'via' | 'as'>) => {
    if (!participants.has(actor))
      participants.set(actor, as === undefined ? { actor, role, via } : { actor, role, as, via })
  }
  for (const [role, field] of ROLES) {
    for (const mention of act[field].flatMap((index) => names[index] ?? [])) {
      if (role === 'mentioned' && mention.via === 'adjective') continue
      for (const actor of mention.actors) add(actor, role, mention)
    }
  }
  for (const { actors, speaker } of claims) {
    const named = names.find(
      ({ start, end, actors: own }) =>
        start >= speaker.start && end <= speaker.end && own.some((id) => actors.includes(id)),
    )
    for (const actor of actors) add(actor, 'mentioned', named ?? { via: 'name' })
  }
  return [...participants.values()]
}

import type { Participant } from '../../model/dataset.ts'
import type { Act, NameMention } from '../annotation.ts'

/** The strongest role first: who acts, with whom, on whom, who else is named. */
const ROLES = [
  ['agent', 'agents'],
  ['counterpart', 'counterparts'],
  ['target', 'targets'],
  ['mentioned', 'mentioned'],
] as const

/** Who takes part in an act, each actor once in the strongest role, as the sentence calls them. */
export function listParticipants(act: Act, names: readonly NameMention[]): Participant[] {
  const participants = new Map<string, Participant>()
  for (const [role, field] of ROLES) {
    for (const index of act[field]) {
      const mention = names[index]
      for (const actor of mention?.actors ?? []) {
        if (mention === undefined || participants.has(actor)) continue
        const { via, as } = mention
        participants.set(actor, as === undefined ? { actor, role, via } : { actor, role, as, via })
      }
    }
  }
  return [...participants.values()]
}

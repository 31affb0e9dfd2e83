import type { Participant } from '../../model/dataset.ts'
import type { Candidate, NameMention } from '../annotation.ts'
import { isOfState, type KnownActor } from './companions.ts'
import { countryMeant } from './country-meant.ts'

/** Kinds of act that somebody does or suffers as a private person. */
const IN_PRIVATE = new Set(['LIFE', 'DEATH', 'SPORT', 'CULTURE', 'BUSINESS', 'SCIENCE', 'SPACE'])

/**
 * Names the country of those who act for one, where the report names no country and they are all of the same: “Berg met the rebels” is told of
 * Norland too. Beside another country only where the article names theirs most often, as home news does.
 */
export function nameSidesOfPeople(
  candidates: readonly Candidate[],
  names: readonly NameMention[],
  actorOf: (id: string) => KnownActor | undefined,
): void {
  const most = mostNamed(names)
  for (const { act, participants } of candidates) {
    if (IN_PRIVATE.has(act.kind)) continue
    const isCountry = ({ actor }: Participant): boolean => actorOf(actor)?.kind === 'country'
    const people = participants.filter((participant) => actsForState(participant, actorOf(participant.actor)))
    const [side, other] = new Set(people.map(({ actor }) => actorOf(actor)?.country))
    if (side === undefined || other !== undefined || participants.some(({ actor }) => actor === side)) continue
    const isTold = people.some(({ as }) => as !== undefined)
    if (isTold || side === most || !participants.some(isCountry))
      participants.push({ actor: side, role: 'mentioned', via: 'adjective' })
  }
}

/** Somebody of a known country who holds or held an office of it, or is told of under one. */
function actsForState(participant: Participant, actor: KnownActor | undefined): boolean {
  if (actor?.kind !== 'person' || actor.country === undefined) return false
  return (actor.offices ?? []).length > 0 || (participant.as !== undefined && isOfState(participant, actor))
}

/** The country that more sentences name than any other, and more than one does. */
function mostNamed(names: readonly NameMention[]): string | undefined {
  const sentences = new Map<string, Set<number>>()
  for (const name of names) {
    const country = countryMeant(name)
    if (country !== undefined) sentences.set(country, (sentences.get(country) ?? new Set()).add(name.sentence))
  }
  const [best, next] = [...sentences].toSorted(([, one], [, two]) => two.size - one.size)
  return best !== undefined && best[1].size > Math.max(1, next?.[1].size ?? 0) ? best[0] : undefined
}

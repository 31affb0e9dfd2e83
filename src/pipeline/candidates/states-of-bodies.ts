import type { Candidate } from '../annotation.ts'
import type { KnownActor } from './companions.ts'

/** Last words of the names of clubs and private bodies, which are called after a country and do nothing for it. */
const PRIVATE = /\b(?:Association|Union|Club|FC|United|Fund|Ltd|Corp|Inc|Company|Party|Group|Media|Times|Post|Journal)$/u // prettier-ignore

/**
 * Names the country in the name of a body that takes part, where the report names no country: of the “Central Bank of Norland” and the “Norlandish Supreme
 * Court” readers look for Norland. `actorOf` gives what is known of an actor.
 */
export function nameStatesOfBodies(
  candidates: readonly Candidate[],
  actorOf: (id: string) => KnownActor | undefined,
): void {
  for (const { participants } of candidates) {
    if (participants.some(({ actor }) => actorOf(actor)?.kind === 'country')) continue
    const states = new Set(participants.flatMap(({ actor }) => stateInName(actorOf(actor), actorOf) ?? []))
    for (const actor of states) participants.push({ actor, role: 'mentioned', via: 'adjective' })
  }
}

function stateInName(
  body: KnownActor | undefined,
  actorOf: (id: string) => KnownActor | undefined,
): string | undefined {
  if (body?.kind !== 'organisation' || body.country === undefined || body.name === undefined) return undefined
  if (PRIVATE.test(body.name)) return undefined
  const state = actorOf(body.country)
  const name = ` ${body.name} `
  const words = [state?.name ?? '', ...(state?.adjectives ?? [])]
  return words.some((word) => word !== '' && name.includes(` ${word} `)) ? body.country : undefined
}

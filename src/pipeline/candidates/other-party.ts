import type { Candidate } from '../annotation.ts'

/** What a state does to another: in news from Chile, "Peru sent a rescue team" helps Chile. */
const TO_ANOTHER = new Set(['AID', 'SANCTION', 'AGREE', 'RETREAT'])
/** What two states do or suffer together. */
const TOGETHER = new Set(['COOPERATE', 'SANCTION'])

/** What an article is about: `home` one country, or a `pair` of them. */
type Subject = { home?: string | undefined; pair?: readonly string[] | undefined }

/**
 * Names the country that the article is about as the other party of what another country does without saying to whom ("Peru sent a
 * rescue team"), and both countries of an article about two where a sanction or a common act names nobody ("the ban was lifted").
 * `countryOf` gives the country that somebody acts for.
 */
export function nameOtherParty(
  candidates: readonly Candidate[],
  { home, pair }: Subject,
  countryOf: (actor: string) => string | undefined,
): void {
  for (const { act, participants } of candidates) {
    const sides = new Set(participants.map(({ actor }) => countryOf(actor)))
    const [side] = sides
    if (home !== undefined && TO_ANOTHER.has(act.kind) && act.passive !== true) {
      const acts = participants.some(({ actor, role }) => role === 'agent' && countryOf(actor) === actor)
      if (acts && sides.size === 1 && side !== undefined && side !== home)
        participants.push({ actor: home, role: 'target', via: 'pronoun' })
    } else if (pair !== undefined && participants.length === 0 && TOGETHER.has(act.kind))
      for (const actor of pair) participants.push({ actor, role: 'mentioned', via: 'pronoun' })
  }
}

import type { Candidate } from '../annotation.ts'

/** What a state does to another: in news from Chile, "Peru sent a rescue team" helps Chile. */
const TO_ANOTHER = new Set(['AID', 'SANCTION', 'AGREE', 'RETREAT'])
/** What one of the two states that an article is about does with the other, where no third is named. */
const WITH_THE_OTHER = new Set(['AGREE', 'RETREAT'])
/** What two states do or suffer together. */
const TOGETHER = new Set(['COOPERATE', 'SANCTION'])

/** What an article is about: `home` one country, or a `pair` of them. */
type Subject = { home?: string | undefined; pair?: readonly string[] | undefined }

/**
 * Names the country that the article is about as the other party of what another country does without saying to whom ("Peru sent a
 * rescue team"), in an article about two countries the other one ("Peru allows rice imports", "Peru retaliated"), and both countries of an article about two where a sanction or a common act names nobody ("the ban was lifted").
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
    const isWithTheOther = WITH_THE_OTHER.has(act.kind) || act.trigger.lemma === 'retaliate'
    const other = TO_ANOTHER.has(act.kind) && home !== undefined ? home : isWithTheOther ? pair?.find((country) => country !== side) : undefined // prettier-ignore
    if (other !== undefined && act.passive !== true && participants.length > 0) {
      const acts = participants.some(({ actor, role }) => role === 'agent' && countryOf(actor) === actor)
      const isOfSubject = pair === undefined || (side !== undefined && pair.includes(side))
      if (acts && sides.size === 1 && side !== undefined && side !== other && isOfSubject)
        participants.push({ actor: other, role: 'target', via: 'pronoun' })
    } else if (pair !== undefined && participants.length === 0 && TOGETHER.has(act.kind))
      for (const actor of pair) participants.push({ actor, role: 'mentioned', via: 'pronoun' })
  }
}

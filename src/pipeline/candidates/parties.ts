import type { Act, NameMention } from '../annotation.ts'

/** Those who fight for a side, also where nobody says which. */
const FIGHTERS = /\b(?:rebels?|separatists?|army|military|troops|soldiers|forces|warplanes|jets|navy|air force|coalition|militias?|junta|paramilitar(?:y|ies)|artillery)\b/iu // prettier-ignore

/**
 * Whether somebody who speaks for a side, a state, an army or a movement, does violence in an article, and not only "gunmen" or "a man":
 * "rebels shelled a town".
 */
export function hasParties(text: string, acts: readonly Act[], names: readonly NameMention[]): boolean {
  const isKnown = (number: number): boolean =>
    names[number]?.kind !== 'person' && (names[number]?.actors.length ?? 0) > 0
  return acts.some((act) => act.violent === true && (act.agents.some(isKnown) || act.counterparts.some(isKnown) || isOfFighters(text, act))) // prettier-ignore
}

function isOfFighters(text: string, { subject, passive }: Act): boolean {
  return subject !== undefined && passive !== true && FIGHTERS.test(text.slice(subject.start, subject.end))
}

import type { Act, NameMention } from '../annotation.ts'

/** Whether somebody with a voice of their own, a state, an army or a movement, does violence in an article, and not only "gunmen" or "a man". */
export function hasParties(acts: readonly Act[], names: readonly NameMention[]): boolean {
  const isKnown = (number: number): boolean =>
    names[number]?.kind !== 'person' && (names[number]?.actors.length ?? 0) > 0
  return acts.some(
    ({ violent, agents, counterparts }) => violent === true && (agents.some(isKnown) || counterparts.some(isKnown)),
  )
}

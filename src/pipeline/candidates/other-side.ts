import type { Candidate } from '../annotation.ts'

/** Blows that name the same two countries before the article counts as one about their fighting. */
const ENOUGH = 3
/** Share of all blows with two named countries that those must be. */
const SHARE = 0.75

/**
 * Names the other side of a fight that the article tells of again and again: after "Norland shelled Sudonia", "Sudonia struck Norland" and
 * the like, "Norland launched its largest assault" is on Sudonia. Adds a target to acts of violence that name the side that acts and
 * no other country; leaves alone an article about several fights. `countryOf` gives the country that somebody acts for.
 */
export function nameOtherSide(
  candidates: readonly Candidate[],
  countryOf: (actor: string) => string | undefined,
): void {
  const blows = candidates.filter(({ act }) => act.violent === true)
  const sides = (candidate: Candidate, ...roles: string[]): string[] => [
    ...new Set(
      candidate.participants.filter(({ role }) => roles.includes(role)).flatMap(({ actor }) => countryOf(actor) ?? []),
    ),
  ]
  const counts = new Map<string, number>()
  let all = 0
  for (const blow of blows) {
    const [one, other, third] = sides(blow, 'agent', 'target', 'counterpart', 'mentioned')
    if (one === undefined || other === undefined || third !== undefined) continue
    const pair = [one, other].sort().join(' ')
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
    all += 1
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (best === undefined || best[1] < ENOUGH || best[1] < all * SHARE) return
  const pair = best[0].split(' ')
  for (const blow of blows) {
    const [agent, other] = sides(blow, 'agent')
    const named = sides(blow, 'agent', 'counterpart', 'target', 'mentioned')
    const missing = pair.find((side) => side !== agent)
    if (agent === undefined || other !== undefined || !pair.includes(agent) || missing === undefined) continue
    if (named.length === 1 && !blow.participants.some(({ role }) => role === 'target'))
      blow.participants.push({ actor: missing, role: 'target', via: 'pronoun' })
  }
}

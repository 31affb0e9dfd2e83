import type { Candidate } from '../annotation.ts'

/**
 * Names the country of the article beside violence that names no country: in news from Chile, “gunmen attacked the palace” befell Chile.
 * `countryOf` gives the country that somebody acts for; `home` is the country that the article is about.
 */
export function nameHomeOfBlows(
  candidates: readonly Candidate[],
  home: string | undefined,
  countryOf: (actor: string) => string | undefined,
): void {
  if (home === undefined) return
  for (const { act, participants } of candidates) {
    const isBlow = act.violent === true || act.kind === 'ASSAULT' || act.kind === 'FIGHT'
    if (!isBlow || participants.some(({ actor }) => countryOf(actor) !== undefined)) continue
    participants.push({ actor: home, role: 'mentioned', via: 'pronoun' })
  }
}

import type { Candidate, NameMention } from '../annotation.ts'
import { foregroundEnd } from './foreground.ts'
import { ofSentence } from '../group-by.ts'

/** Kinds of act by which the law or the powers of a state touch what lies in its capital. */
const IN_A_STATE = new Set(['ASSAULT', 'FIGHT', 'LEGAL', 'PROTEST', 'LAW', 'SANCTION', 'ELECTION', 'DISASTER'])

/**
 * Names the country in which something befell where its report names none: that of the capital in its sentence (“dozens were arrested in
 * Lima” → Peru), for violence else the one that the article is about: in news from Chile, “gunmen attacked the palace” befell Chile. Also the country of the capital that a visit reaches.
 * `countryOf` gives the country that somebody acts for; `home` is the country that the article is about.
 */
export function nameHomeOfBlows(
  candidates: readonly Candidate[],
  names: readonly NameMention[],
  home: string | undefined,
  countryOf: (actor: string) => string | undefined,
): void {
  for (const { act, sentence, participants } of candidates) {
    // “landed at the airport in Lima”: who comes there comes to Peru.
    if (act.frame === 'visit' && participants.every(({ role }) => role !== 'target' && role !== 'counterpart')) {
      const way = (to: number): string => sentence.text.slice(act.trigger.end - sentence.start, to - sentence.start)
      const reached = ofSentence(names, act.sentence).find(({ capitalOf, start }) => capitalOf !== undefined && start >= act.trigger.end && start < foregroundEnd(sentence, act) && !way(start).includes(',')) // prettier-ignore
      const country = reached?.capitalOf
      if (country !== undefined && !participants.some(({ actor }) => countryOf(actor) === country))
        participants.push({ actor: country, role: 'target', via: 'metonym' })
    }
    const isBlow = act.violent === true || act.kind === 'ASSAULT' || act.kind === 'FIGHT'
    if (!(isBlow || IN_A_STATE.has(act.kind))) continue
    if (participants.some(({ actor }) => countryOf(actor) === actor)) continue
    const capital = ofSentence(names, act.sentence).find(({ capitalOf }) => capitalOf !== undefined)?.capitalOf
    const isAlone = !participants.some(({ actor }) => countryOf(actor) !== undefined)
    const country = capital ?? (isBlow && isAlone ? home : undefined)
    if (country !== undefined) participants.push({ actor: country, role: 'mentioned', via: 'pronoun' })
  }
}

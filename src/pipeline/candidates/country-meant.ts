import type { NameMention } from '../annotation.ts'

/** The country that a name means, in which it lies or whose capital it is: of “Peruvian”, “in Lima” and “Peru” Peru; of two countries none. */
export function countryMeant({ kind, locative, actors, capitalOf }: NameMention): string | undefined {
  if (capitalOf !== undefined) return capitalOf
  const [actor, other] = kind === 'country' || (kind === 'place' && locative === true) ? actors : []
  return other === undefined ? actor : undefined
}

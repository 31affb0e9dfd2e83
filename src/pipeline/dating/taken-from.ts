import type { Certainty } from '../../model/dataset.ts'
import type { DateMention } from '../annotation.ts'
import type { Dated } from './rule.ts'

/**
 * The days of a date that stands elsewhere, for an act that does not stand beside it: as sure as the rule that takes them. A date without
 * an end is its first day; one without a beginning gives nothing. Example: "on Friday … Berg also added that …" → that Friday, assumed.
 */
export function takenFrom(mention: DateMention, certainty: Certainty, explanation: string): Dated | undefined {
  const { from, to, precision, basis, reference } = mention
  if (from === undefined) return undefined
  const counted = reference === undefined ? {} : { reference }
  return { from, to: to ?? from, precision, basis, certainty, explanation, mention, ...counted }
}

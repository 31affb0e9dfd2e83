import type { Act, DateMention } from '../annotation.ts'

/**
 * Whether an act is told in passing, with a day of its own, inside what somebody says of something else: "Nokia, which bought a stake in May,
 * made an offer, two people said". The writer vouches for such words, not the one who speaks.
 */
export function isInPassing(text: string, { clause, trigger, dates }: Act, all: readonly DateMention[]): boolean {
  const words = text.slice(clause.start, trigger.start)
  const before = text.slice(Math.max(0, clause.start - 2), clause.start).trimEnd()
  const isAside = (/^(?:which|who|whose|where)\b/i.test(words) && before.endsWith(',')) || /^since\b/i.test(words)
  return isAside && (dates ?? []).some((number) => all[number]?.from !== undefined && all[number]?.basis !== 'anchor')
}

/**
 * Whether an act is told as the time of something else: "agreed to talk again after the two had met in May". Who says so takes it as known.
 * "When" and "while" also open the news itself, "as" only behind a comma does not.
 */
export function isPresupposed(
  text: string,
  { clause, trigger, rule }: Pick<Act, 'clause' | 'trigger' | 'rule'>,
): boolean {
  if (rule !== 'verb-in-adverbial-clause') return false
  const words = text.slice(clause.start, trigger.start)
  const before = text.slice(Math.max(0, clause.start - 2), clause.start).trimEnd()
  // “as it sought a listing” goes on about the one of whom something is told
  const isAside = /^as (?!(?:it|he|she|they)\b)/i.test(words) && before.endsWith(',')
  return (
    isAside ||
    /^(?:(?:\p{L}+|\d+) (?:hours?|days?|weeks?|months?|years?) )?(?:after|before|since|until|once)\b/iu.test(words)
  )
}

/** Whether the words of an act give it as no more than somebody's claim: "claimed responsibility for the attack". */
export function isOwnClaim({ trigger }: Pick<Act, 'trigger'>): boolean {
  return /^claim (?:responsibility|credit)\b/.test(trigger.lemma)
}

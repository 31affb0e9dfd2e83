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

/** Whether the words of an act give it as no more than somebody's claim: "claimed responsibility for the attack". */
export function isOwnClaim({ trigger }: Pick<Act, 'trigger'>): boolean {
  return /^claim (?:responsibility|credit)\b/.test(trigger.lemma)
}

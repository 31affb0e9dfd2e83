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

/**
 * Whether an act only describes somebody of whom something else is told: "said that the town which rebels had seized was calm". Who speaks
 * takes it as known. Violence only where the words pick out by it whom they mean: "the man who shot two people has been freed".
 */
export function isDescribing(
  text: string,
  { clause, trigger, rule, kind, violent, dates, agents, passive }: Pick<Act, 'clause' | 'trigger' | 'rule' | 'kind' | 'violent' | 'dates' | 'agents' | 'passive'>, // prettier-ignore
): boolean {
  const words = text.slice(clause.start, trigger.start)
  const before = text.slice(Math.max(0, clause.start - 2), clause.start).trimEnd()
  const isAside = before.endsWith(',')
  if (rule === 'verb-describing-a-noun')
    return violent !== true && ((passive === true && agents.length > 0) || (dates ?? []).length > 0) && !COUNTED.test(words) // prettier-ignore
  if (/^(?:who|whose)\b/i.test(words)) return violent !== true || !isAside || (dates ?? []).length > 0
  if (/^which\b/i.test(words))
    return (violent !== true || (kind === 'FIGHT' && !isAside)) && (!isAside || (dates ?? []).length > 0)
  return (violent !== true || kind === 'FIGHT') && /^that (?:was|were|had|has|have)\b/i.test(words)
}

/** "155 cases recorded in May": how many there were is what is told. */
const COUNTED = /^\s*(?:the )?(?:about |some |over |at least |more than )?\d/i

/** Whether the words of an act give it as no more than somebody's claim: "claimed responsibility for the attack". */
export function isOwnClaim({ trigger }: Pick<Act, 'trigger'>): boolean {
  return /^claim (?:responsibility|credit)\b/.test(trigger.lemma)
}

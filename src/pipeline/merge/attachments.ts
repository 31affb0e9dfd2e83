import { isOpenChannel } from '../lexicon/reporting-verbs.ts'
import { numberOf } from '../look-up.ts'
import type { Facts } from './read-facts.ts'
import { shared } from './read-facts.ts'

/** How a sentence that tells no event of its own finds, in its own article, the event it speaks of. */
export type Attachment = {
  name: string
  /** Whether the later sentence speaks of the earlier candidate (or the nearest one, for `anywhere`). */
  fits: (later: Facts, host: Facts) => boolean
}

/** Sentences between a mention and what it refers back to. */
const REACH = 25
/** What is said in the course of talks; accusing and warning are events of their own. */
const SPOKEN = new Set(['STATEMENT', 'SUPPORT', 'DISAPPROVE'])
const DEFINITE = /^(?:the|this|that|these|those|his|her|their|its)$/i
const POSSESSIVE = /^['’]s?$/

export const ATTACHMENTS: readonly Attachment[] = [
  {
    name: 'definite-noun-refers-back',
    fits: (later, host) =>
      later.candidate.act.form === 'nominal' &&
      isDefinite(later) &&
      later.family === host.family &&
      later.form === host.form &&
      later.candidate.act.kind === host.candidate.act.kind &&
      (later.form !== undefined || later.candidate.act.trigger.lemma === host.candidate.act.trigger.lemma) &&
      (later.sides.size === 0 || shared(later.sides, host.sides) > 0),
  },
  {
    name: 'of-the-talks-told-before',
    fits: (later, host) =>
      later.family === 'encounter' &&
      host.family === 'encounter' &&
      later.form === 'meeting' &&
      host.form === 'meeting' &&
      !later.stated &&
      later.people.size === 0 &&
      later.candidate.status === 'happened' &&
      host.candidate.status === 'happened' &&
      host.sides.size === 2 &&
      shared(later.sides, host.sides) === 2,
  },
  {
    name: 'said-at-the-encounter',
    fits: (later, host) =>
      later.family === 'words' &&
      SPOKEN.has(later.candidate.act.kind) &&
      !hasOtherDay(later, host) &&
      !later.candidate.attribution.some(({ channel }) => isOpenChannel(channel)) &&
      host.family === 'encounter' &&
      host.form !== 'visit' &&
      host.stated &&
      host.people.size >= 2 &&
      later.people.size > 0 &&
      shared(later.people, host.people) === later.people.size,
  },
]

/** The candidate of the same article that a sentence speaks of, nearest before it first; `facts` gives what is known of a number. */
export function findHost(
  at: number,
  inDocument: readonly number[],
  { facts }: { facts: (index: number) => Facts },
  mayJoin: (one: number, other: number) => boolean,
): { host: number; rule: string } | undefined {
  const later = facts(at)
  if (!mayAttach(later)) return undefined
  const hosts = reachedFrom(later, numberOf(inDocument, at), inDocument, facts)
  for (const { name, fits } of ATTACHMENTS) {
    const host = hosts.find((index) => fits(later, facts(index)) && mayJoin(at, index))
    if (host !== undefined) return { host, rule: name }
  }
  return undefined
}

/** What every attachment asks of the later sentence, so that for most sentences no other is looked at. */
function mayAttach({ candidate: { act }, family, form }: Facts): boolean {
  return act.form === 'nominal' || (family === 'encounter' && form === 'meeting') || (family === 'words' && SPOKEN.has(act.kind)) // prettier-ignore
}

/** Numbers before a place whose sentences are near enough, the last first; candidates of an article stand in the order of its sentences. */
function reachedFrom(
  { candidate }: Facts,
  place: number,
  inDocument: readonly number[],
  facts: (index: number) => Facts,
): number[] {
  const reached: number[] = []
  for (let before = place - 1; before >= 0; before -= 1) {
    const index = inDocument[before]
    if (index === undefined || candidate.sentence.index - facts(index).candidate.sentence.index > REACH) break
    reached.push(index)
  }
  return reached
}

/** Words with a day of their own were said at the encounter only where it was that day. */
function hasOtherDay(later: Facts, host: Facts): boolean {
  return later.stated && (later.from !== host.from || later.to !== host.to)
}

/** "the call", "their talks", "Wednesday’s call": a determiner or a possessive stands before the noun, at most three words away. */
function isDefinite({ candidate: { sentence, act } }: Facts): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start === act.trigger.start)
  return sentence.tokens.slice(Math.max(0, at - 4), at).some(({ text }) => DEFINITE.test(text) || POSSESSIVE.test(text))
}

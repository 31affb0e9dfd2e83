import type { Candidate } from '../annotation.ts'
import { groupBy } from '../group-by.ts'

/**
 * Sets apart what one article says again word for word: the first time stands for all, so that comparing does not grow with the square of the
 * repeats. `repeats` are by the mention of their first. What another sentence leans on, or leans on another itself, is left where it is.
 */
export function splitRepeats(candidates: readonly Candidate[]): {
  firsts: Candidate[]
  repeats: Map<string, Candidate[]>
} {
  const hosts = new Set(candidates.flatMap(({ supports }) => supports ?? []))
  const repeats = new Map<string, Candidate[]>()
  const seconds = new Set<Candidate>()
  for (const [first, ...others] of groupBy(candidates, keyOf).values()) {
    const again = others.filter(({ supports, mention }) => supports === undefined && !hosts.has(mention))
    if (first === undefined || again.length === 0 || first.supports !== undefined) continue
    repeats.set(first.mention, again)
    for (const candidate of again) seconds.add(candidate)
  }
  return { firsts: candidates.filter((candidate) => !seconds.has(candidate)), repeats }
}

function keyOf({ document, act, sentence, status, when, block, participants }: Candidate): string {
  const roles = participants.map(({ actor, role }) => `${actor} ${role}`)
  return [document, act.trigger.lemma, act.trigger.start - sentence.start, status, when.edtf, block, ...roles, sentence.text].join('|') // prettier-ignore
}

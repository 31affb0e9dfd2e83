import type { Actor } from '../../model/dataset.ts'
import type { Candidate } from '../annotation.ts'
import { groupBy } from '../group-by.ts'
import { findHost } from './attachments.ts'
import { barBetween } from './bars.ts'
import { bondBetween } from './bonds.ts'
import { Clusters, type Link } from './clusters.ts'
import { findPairs } from './find-pairs.ts'
import { overlap, readFacts, type Facts } from './read-facts.ts'

export type MergedGroup = { members: Candidate[]; reasons: { from: Candidate; into: Candidate; rule: string }[] }

/**
 * Puts together the candidates that report one event. Strongest bonds first; a merge that would bring two barred candidates together is
 * refused (two different stated days, other people at the table, a plan and its deed). What remains alone may attach to the event of its
 * own article that it speaks of ("the call"). Deterministic for candidates in a given order.
 */
export function mergeCandidates(candidates: readonly Candidate[], actors: readonly Actor[]): MergedGroup[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const facts = candidates.map((candidate) => readFacts(candidate, byId))
  const isBarred = (one: number, other: number) => {
    const [here, there] = [facts[one], facts[other]]
    return here === undefined || there === undefined || barBetween(here, there) !== undefined
  }
  const clusters = new Clusters(candidates.length, isBarred)
  for (const { one, other, rule } of [...supportingPairs(candidates), ...bondedPairs(facts)]) {
    clusters.link(one, other, rule)
  }
  attach(facts, clusters, isBarred)
  const linksByRoot = groupBy(clusters.links, ({ one }) => clusters.rootOf(one))
  return clusters.groups().map((indices) => groupOf(indices, linksByRoot.get(indices[0] ?? -1) ?? [], candidates))
}

/** What reading the article found to add only evidence to another of its sentences. */
function supportingPairs(candidates: readonly Candidate[]): Link[] {
  const byMention = new Map(candidates.map(({ mention }, index) => [mention, index]))
  return candidates.flatMap(({ supports }, other) => {
    const one = supports === undefined ? undefined : byMention.get(supports)
    return one === undefined ? [] : [{ one, other, rule: 'adds-to-another-sentence' }]
  })
}

function bondedPairs(facts: readonly Facts[]) {
  const bonded = findPairs(facts).flatMap(([one, other]) => {
    const [here, there] = [facts[one], facts[other]]
    if (here === undefined || there === undefined || barBetween(here, there) !== undefined) return []
    const bond = bondBetween(here, there)
    if (bond === undefined) return []
    return [{ one, other, rule: bond.name, strength: bond.weight + overlap(here.lemmas, there.lemmas) / 100 }]
  })
  return bonded.sort((a, b) => b.strength - a.strength || a.one - b.one || a.other - b.other)
}

function attach(facts: readonly Facts[], clusters: Clusters, isBarred: (one: number, other: number) => boolean): void {
  const indices = facts.keys()
  for (const inDocument of groupBy(indices, (index) => facts[index]?.candidate.document).values()) {
    for (const index of inDocument) {
      if (clusters.membersOf(index).length > 1) continue
      const found = findHost(index, inDocument, facts, (one, other) => !isBarred(one, other))
      if (found !== undefined) clusters.link(found.host, index, found.rule)
    }
  }
}

function groupOf(indices: readonly number[], links: readonly Link[], candidates: readonly Candidate[]): MergedGroup {
  const at = (index: number): Candidate => {
    const candidate = candidates[index]
    if (candidate === undefined) throw new RangeError(`There is no candidate ${index}`)
    return candidate
  }
  return {
    members: indices.map(at),
    reasons: links.map(({ one, other, rule }) => ({ from: at(other), into: at(one), rule })),
  }
}

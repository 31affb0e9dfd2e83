import { findHost } from './attachments.ts'
import { barBetween, isBarredAsSupport } from './bars.ts'
import { bondBetween } from './bonds.ts'
import { BridgeFinder } from './find-bridges.ts'
import { findPairs } from './find-pairs.ts'
import { overlap, type Facts } from './read-facts.ts'
import type { Reports } from './reports.ts'

/** What may join two candidates, in the order in which it is tried. */
export const SUPPORT = 0
export const BOND = 1
export const ATTACHMENT = 2
export const BRIDGE = 3

/**
 * Every reason to join two candidates, as columns of numbers: some 48 bytes each, whatever the articles say. Of a support, an attachment and a
 * bridge the first is what leans on the second; of a bond it is the lower number.
 */
export class Edges {
  readonly kinds: number[] = []
  readonly ones: number[] = []
  readonly others: number[] = []
  readonly strengths: number[] = []
  readonly rules: string[] = []

  get length(): number {
    return this.kinds.length
  }

  add(kind: number, one: number, other: number, rule: string, strength = 0): void {
    this.kinds.push(kind)
    this.ones.push(one)
    this.others.push(other)
    this.strengths.push(strength)
    this.rules.push(rule)
  }
}

/** Finds all of them: what reading linked, what is bound, what a sentence refers back to, and who bridges which meetings. */
export function findEdges(reports: Reports): Edges {
  const edges = new Edges()
  const finder = new BridgeFinder()
  const bonds = new Edges()
  for (const [one, other] of findPairs({ length: reports.length, days: reports.days, at: reports.facts })) {
    const [here, there] = [reports.facts(one), reports.facts(other)]
    finder.compare(one, other, here, there)
    if (barBetween(here, there) !== undefined) continue
    const bond = bondBetween(here, there)
    if (bond === undefined) continue
    bonds.add(BOND, one, other, bond.name, bond.weight + overlap(here.lemmas, there.lemmas) / 100)
  }
  const bridges = finder.bridges()
  const isBridge = new Set(bridges.map(({ bridge }) => bridge))
  for (const [at, one] of bonds.ones.entries()) {
    const other = bonds.others[at] ?? -1
    if (!isBridge.has(one) && !isBridge.has(other))
      edges.add(BOND, one, other, bonds.rules[at] ?? '', bonds.strengths[at])
  }
  for (const [host, other] of reports.supports()) edges.add(SUPPORT, other, host, 'adds-to-another-sentence')
  attach(reports, edges)
  for (const { bridge, hosts } of bridges) {
    for (const host of hosts) edges.add(BRIDGE, bridge, host, 'names-all-who-came')
  }
  return edges
}

/** Whether two candidates may not be one event. */
export function isBarred(here: Facts, there: Facts): boolean {
  return onlyAddsWords(here) || onlyAddsWords(there)
    ? isBarredAsSupport(here, there)
    : barBetween(here, there) !== undefined
}

/** Further words of a speaker, or words about what another sentence tells. */
function onlyAddsWords({ candidate: { supports, act } }: Facts): boolean {
  return supports !== undefined && act.speech === true
}

/** What each sentence refers back to in its own article; whether it does is only asked of what remains alone. */
function attach(reports: Reports, edges: Edges): void {
  const isApart = (one: number, other: number) => isBarred(reports.facts(one), reports.facts(other))
  for (const inDocument of reports.byArticle()) {
    for (const index of inDocument) {
      const found = findHost(index, inDocument, reports, (one, other) => !isApart(one, other))
      if (found !== undefined) edges.add(ATTACHMENT, index, found.host, found.rule)
    }
  }
}

import type { Candidate } from '../annotation.ts'
import { groupBy } from '../group-by.ts'
import { barKey } from './bars.ts'
import { Clusters, type Link } from './clusters.ts'
import { Components } from './components.ts'
import { ATTACHMENT, BOND, BRIDGE, type Edges, findEdges, isBarred, SUPPORT } from './find-edges.ts'
import type { Bridge } from './find-bridges.ts'
import type { Reports } from './reports.ts'

/** `shared`: sentences that tell this event among others; they are evidence and nothing more. */
export type MergedGroup = {
  members: Candidate[]
  shared: Candidate[]
  reasons: { from: Candidate; into: Candidate; rule: string }[]
}

/** A group by the numbers of its members, ascending. */
type Group = { indices: number[]; shared: number[]; bridges: ReadonlySet<number>; links: readonly Link[] }

/**
 * Puts together the candidates that report one event. Strongest bonds first; a merge that would bring two barred candidates together is
 * refused (two different stated days, other people at the table, a plan and its deed). What remains alone may attach to the event of its
 * own article that it speaks of ("the call"). Deterministic for candidates in a given order. Groups come one by one, by their lowest number:
 * only what hangs together, through however many others, is worked on at once.
 */
export function* mergeCandidates(reports: Reports): Generator<MergedGroup> {
  const components = new Components(reports.length, findEdges(reports))
  const pending = new Map<number, Group>()
  for (let index = 0; index < reports.length; index += 1) {
    const component = components.startingAt(index)
    for (const group of component === undefined ? [] : groupsOf(component, components.edges, reports)) {
      pending.set(group.indices[0] ?? -1, group)
    }
    const group = components.isAlone(index) ? alone(index) : pending.get(index)
    if (group === undefined) continue
    pending.delete(index)
    yield withRepeats(group, reports)
  }
}

function alone(index: number): Group {
  return { indices: [index], shared: [], bridges: new Set(), links: [] }
}

/** The groups of candidates that hang together; `numbers` are edges, in the order in which they are tried. */
function groupsOf(numbers: readonly number[], edges: Edges, reports: Reports): Group[] {
  const ends = numbers.flatMap((number) => [edges.ones[number] ?? -1, edges.others[number] ?? -1])
  const indices = [...new Set(ends)].sort((one, other) => one - other)
  const local = new Map(indices.map((index, at) => [index, at]))
  const factsAt = (at: number) => reports.facts(indices[at] ?? -1)
  const clusters = new Clusters(
    indices.length,
    (one, other) => isBarred(factsAt(one), factsAt(other)),
    (at) => ({ kind: barKey(factsAt(at)), source: factsAt(at).candidate.document }),
  )
  const bridges: Bridge[] = []
  for (const number of numbers) {
    const kind = edges.kinds[number]
    const rule = edges.rules[number] ?? ''
    const one = local.get(edges.ones[number] ?? -1) ?? -1
    const other = local.get(edges.others[number] ?? -1) ?? -1
    if (kind === BOND) clusters.link(one, other, rule)
    else if (kind === SUPPORT) clusters.link(other, one, rule)
    else if (kind === ATTACHMENT && clusters.sizeOf(one) === 1) clusters.link(other, one, rule)
    else if (kind === BRIDGE && bridges.at(-1)?.bridge === one) bridges.at(-1)?.hosts.push(other)
    else if (kind === BRIDGE) bridges.push({ bridge: one, hosts: [other] })
  }
  const shared = groupBy(crossBridges(bridges, clusters), ({ host }) => clusters.rootOf(host))
  const linksByRoot = groupBy(clusters.links, ({ one }) => clusters.rootOf(one))
  const isBridge = new Set(bridges.map(({ bridge }) => indices[bridge] ?? -1))
  const toNumber = (at: number) => indices[at] ?? -1
  return clusters.groups().map((members) => {
    const root = members[0] ?? -1
    const links = linksByRoot.get(root) ?? []
    return {
      indices: members.map(toNumber),
      shared: (shared.get(root) ?? []).map(({ bridge }) => toNumber(bridge)),
      bridges: isBridge,
      links: links.map(({ one, other, rule }) => ({ one: toNumber(one), other: toNumber(other), rule })),
    }
  })
}

/** Puts each bridge with the first meeting that it tells, and names the others that it is evidence of as well. */
function crossBridges(bridges: readonly Bridge[], clusters: Clusters): { bridge: number; host: number }[] {
  return bridges.flatMap(({ bridge, hosts }) => {
    const home = hosts.find((host) => clusters.link(host, bridge, 'names-all-who-came'))
    const roots = new Set(home === undefined ? [] : [clusters.rootOf(home)])
    return hosts.flatMap((host) => {
      const root = clusters.rootOf(host)
      if (roots.has(root)) return []
      roots.add(root)
      return [{ bridge, host }]
    })
  })
}

/** The candidates themselves, each with what says the same in the same words. */
function withRepeats({ indices, shared, bridges, links }: Group, reports: Reports): MergedGroup {
  const read = indices.map(reports.candidate)
  const members = indices.flatMap((index, at) => (bridges.has(index) ? asSupport(read, at, bridges, indices) : read[at]) ?? []) // prettier-ignore
  const again = members.flatMap((into, at) =>
    reports.repeatsOf(indices[at] ?? -1).map((from) => ({ from, into, rule: 'repeats-its-sentence' })),
  )
  const reasons = links.map(({ one, other, rule }) => ({ from: reports.candidate(other), into: reports.candidate(one), rule })) // prettier-ignore
  return {
    members: members.concat(again.map(({ from }) => from)),
    shared: shared.map(reports.candidate),
    reasons: reasons.concat(again),
  }
}

/** A bridge in the group of one meeting speaks only of those who were there. */
function asSupport(
  members: readonly Candidate[],
  at: number,
  bridges: ReadonlySet<number>,
  indices: readonly number[],
): Candidate | undefined {
  const bridge = members[at]
  const others = members.filter((_, index) => !bridges.has(indices[index] ?? -1))
  const [host] = others
  if (bridge === undefined || host === undefined) return bridge
  const present = new Set(others.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  return {
    ...bridge,
    supports: host.mention,
    participants: bridge.participants.filter(({ actor }) => present.has(actor)),
  }
}

import { shared, type Facts } from './read-facts.ts'

/** A sentence that names all who came to several meetings, and the candidates of the meetings that it bridges. */
export type Bridge = { bridge: number; hosts: number[] }

const FEWEST = 3

/**
 * Finds sentences that tell two meetings at once: "held talks with the president and the top diplomat", where other sentences tell each by
 * itself. Such a sentence is evidence of both and must not make one meeting of them. Pairs are those that merging compares.
 */
export function findBridges(all: readonly Facts[], pairs: readonly (readonly [number, number])[]): Bridge[] {
  const beside = new Map<number, number[]>()
  const note = (bridge: number, host: number) => {
    const hosts = beside.get(bridge)
    if (hosts === undefined) beside.set(bridge, [host])
    else hosts.push(host)
  }
  for (const [one, other] of pairs) {
    if (isLarge(all[one])) note(one, other)
    if (isLarge(all[other])) note(other, one)
  }
  return all.flatMap((facts, bridge) => {
    if (!isLarge(facts)) return []
    const hosts = (beside.get(bridge) ?? []).filter((index) => isPartOf(all[index], facts))
    const tables = new Set(hosts.map((index) => [...(all[index]?.people ?? [])].toSorted().join(' '))) // oxlint-disable-line typescript/require-array-sort-compare
    return tables.size > 1 ? [{ bridge, hosts }] : []
  })
}

function isLarge(facts: Facts | undefined): boolean {
  return facts !== undefined && facts.form === 'meeting' && facts.people.size >= FEWEST
}

/** Two or more of those at the large table met by themselves, as far as is known on the same day. */
function isPartOf(host: Facts | undefined, { people, form, from, to }: Facts): boolean {
  if (host === undefined || host.form !== form || host.people.size < 2 || host.people.size >= people.size) return false
  return shared(host.people, people) === host.people.size && host.from <= to && from <= host.to
}

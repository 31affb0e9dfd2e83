import { shared, type Facts } from './read-facts.ts'

/** A sentence that names all who came to several meetings, and the candidates of the meetings that it bridges. */
export type Bridge = { bridge: number; hosts: number[] }

const FEWEST = 3

/**
 * Finds sentences that tell two meetings at once: "held talks with the president and the top diplomat", where other sentences tell each by
 * itself. Such a sentence is evidence of both and must not make one meeting of them. Pairs are those that merging compares.
 */
export class BridgeFinder {
  /** By the number of what may be a bridge: those that it may bridge, with who met there. */
  readonly #beside = new Map<number, Map<number, string>>()

  /** Looks at a pair. */
  compare(one: number, other: number, here: Facts, there: Facts): void {
    if (isLarge(here) && isPartOf(there, here)) this.#note(one, other, there)
    if (isLarge(there) && isPartOf(here, there)) this.#note(other, one, here)
  }

  /** By their number, hosts too. */
  bridges(): Bridge[] {
    const found: Bridge[] = []
    for (const [bridge, hosts] of this.#beside) {
      if (new Set(hosts.values()).size > 1) found.push({ bridge, hosts: [...hosts.keys()].sort((a, b) => a - b) })
    }
    return found.sort((one, other) => one.bridge - other.bridge)
  }

  #note(bridge: number, host: number, { people }: Facts): void {
    const hosts = this.#beside.get(bridge) ?? new Map<number, string>()
    hosts.set(host, [...people].toSorted().join(' ')) // oxlint-disable-line typescript/require-array-sort-compare
    this.#beside.set(bridge, hosts)
  }
}

function isLarge(facts: Facts): boolean {
  return facts.form === 'meeting' && facts.people.size >= FEWEST
}

/** Two or more of those at the large table met by themselves, as far as is known on the same day. */
function isPartOf(host: Facts, { people, form, from, to }: Facts): boolean {
  if (host.form !== form || host.people.size < 2 || host.people.size >= people.size) return false
  return shared(host.people, people) === host.people.size && host.from <= to && from <= host.to
}

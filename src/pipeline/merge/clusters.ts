/** Why two candidates were taken for one. */
export type Link = { one: number; other: number; rule: string }

/** What bars look at: two numbers of one kind are barred from the same others, but for what stands in their own source. */
export type Likeness = { kind: string; source: string }

/** Sources of each kind that are compared: whatever the other's source, one of two is not the same. */
const SAMPLED = 2
/** Members of one kind and source that are compared: more than any article tells of one event, and few enough for a text that repeats itself. */
const SAMPLED_OF_SOURCE = 24

/**
 * Groups of numbers 0..size−1 that grow by links and never hold two members that are barred from each other: a link between two groups
 * is refused when any pair across them is barred. Union-find keeps the lowest number as the root, so the result does not depend on the
 * order of equal links. With `likeness`, members of one kind beyond those of two sources are not compared again, so that an event which a
 * thousand articles tell costs no more to join than one that ten tell.
 */
export class Clusters {
  readonly links: Link[] = []
  readonly #roots: number[]
  readonly #members: number[][]
  /** By root: the members that stand for all, by kind and source. */
  readonly #samples: Map<string, Map<string, number[]>>[]
  readonly #isBarred: (one: number, other: number) => boolean

  constructor(
    size: number,
    isBarred: (one: number, other: number) => boolean,
    likeness: (index: number) => Likeness = (index) => ({ kind: String(index), source: '' }),
  ) {
    this.#roots = Array.from({ length: size }, (_, index) => index)
    this.#members = this.#roots.map((index) => [index])
    this.#samples = this.#roots.map((index) => {
      const { kind, source } = likeness(index)
      return new Map([[kind, new Map([[source, [index]]])]])
    })
    this.#isBarred = isBarred
  }

  /** The lowest number of the group. */
  rootOf(index: number): number {
    let root = index
    for (let next = this.#roots[root]; next !== undefined && next !== root; next = this.#roots[root]) root = next
    let walker = index
    while (walker !== root) {
      const next = this.#roots[walker] ?? root
      this.#roots[walker] = root
      walker = next
    }
    return root
  }

  /** How many numbers are in the group of one. */
  sizeOf(index: number): number {
    return this.#members[this.rootOf(index)]?.length ?? 0
  }

  /** Joins the groups of two numbers unless a pair across them is barred; says whether they are one group now. */
  link(one: number, other: number, rule: string): boolean {
    const [low, high] = [this.rootOf(one), this.rootOf(other)].sort((a, b) => a - b)
    if (low === undefined || high === undefined || low === high) return true
    const [keep, gone] = [this.#samples[low] ?? new Map(), this.#samples[high] ?? new Map()]
    const others = sampled(gone)
    if (sampled(keep).some((here) => others.some((there) => this.#isBarred(here, there)))) return false
    this.#roots[high] = low
    this.#samples[low] = joined(keep, gone)
    this.#samples[high] = new Map()
    const [few, many] = [this.#members[low] ?? [], this.#members[high] ?? []].sort((a, b) => a.length - b.length)
    for (const member of few ?? []) many?.push(member)
    this.#members[low] = many ?? []
    this.#members[high] = []
    this.links.push({ one, other, rule })
    return true
  }

  /** All groups, each in ascending order, by their lowest number. */
  groups(): number[][] {
    return this.#members.filter((members) => members.length > 0).map((members) => members.toSorted((a, b) => a - b))
  }
}

type Samples = Map<string, Map<string, number[]>>

function sampled(samples: Samples): number[] {
  return [...samples.values()].flatMap((sources) => [...sources.values()].flat())
}

function joined(one: Samples, other: Samples): Samples {
  const [large, small] = one.size >= other.size ? [one, other] : [other, one]
  for (const [kind, sources] of small) {
    const known = large.get(kind)
    if (known === undefined) large.set(kind, sources)
    else for (const [source, members] of sources) addSource(known, source, members)
  }
  return large
}

function addSource(known: Map<string, number[]>, source: string, members: readonly number[]): void {
  const same = known.get(source)
  if (same !== undefined) same.push(...members.slice(0, Math.max(0, SAMPLED_OF_SOURCE - same.length)))
  else if (known.size < SAMPLED) known.set(source, [...members])
}

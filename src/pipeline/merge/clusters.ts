/** Why two candidates were taken for one. */
export type Link = { one: number; other: number; rule: string }

/**
 * Groups of numbers 0..size−1 that grow by links and never hold two members that are barred from each other: a link between two groups
 * is refused when any pair across them is barred. Union-find keeps the lowest number as the root, so the result does not depend on the order of equal links.
 */
export class Clusters {
  readonly links: Link[] = []
  readonly #roots: number[]
  readonly #members: number[][]
  readonly #isBarred: (one: number, other: number) => boolean

  constructor(size: number, isBarred: (one: number, other: number) => boolean) {
    this.#roots = Array.from({ length: size }, (_, index) => index)
    this.#members = this.#roots.map((index) => [index])
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

  membersOf(index: number): readonly number[] {
    return this.#members[this.rootOf(index)] ?? []
  }

  /** Joins the groups of two numbers unless a pair across them is barred; says whether they are one group now. */
  link(one: number, other: number, rule: string): boolean {
    const [low, high] = [this.rootOf(one), this.rootOf(other)].sort((a, b) => a - b)
    if (low === undefined || high === undefined || low === high) return true
    const [keep, gone] = [this.#members[low] ?? [], this.#members[high] ?? []]
    if (keep.some((here) => gone.some((there) => this.#isBarred(here, there)))) return false
    this.#roots[high] = low
    this.#members[low] = [...keep, ...gone].sort((a, b) => a - b)
    this.#members[high] = []
    this.links.push({ one, other, rule })
    return true
  }

  /** All groups, each in ascending order, by their lowest number. */
  groups(): number[][] {
    return this.#members.filter((members) => members.length > 0)
  }
}

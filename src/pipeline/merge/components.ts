import type { Edges } from './find-edges.ts'

/**
 * Which candidates hang together, through however many others: what joins two of one such set never depends on another. The edges of each
 * come in the order in which they are tried: supports, bonds from the strongest, attachments, bridges, those of one kind by their numbers.
 */
export class Components {
  readonly edges: Edges
  readonly #roots: Int32Array
  /** Numbers of edges by the root of their candidates, and the place from which to read on. */
  readonly #order: Uint32Array
  #next = 0

  constructor(size: number, edges: Edges) {
    this.edges = edges
    const roots = Int32Array.from({ length: size }, (_, index) => index)
    this.#roots = roots
    for (const [number, one] of edges.ones.entries()) join(roots, one, edges.others[number] ?? one)
    for (let index = 0; index < size; index += 1) roots[index] = rootOf(roots, index)
    const { kinds, ones, others, strengths } = edges
    const column = (values: ArrayLike<number>, at: number) => values[at] ?? 0
    this.#order = Uint32Array.from(ones.keys()).sort(
      (a, b) =>
        column(roots, column(ones, a)) - column(roots, column(ones, b)) ||
        column(kinds, a) - column(kinds, b) ||
        column(strengths, b) - column(strengths, a) ||
        column(ones, a) - column(ones, b) ||
        column(others, a) - column(others, b),
    )
    this.#alone = new Uint8Array(size).fill(1)
    for (const end of [ones, others]) for (const index of end) this.#alone[index] = 0
  }

  readonly #alone: Uint8Array

  /** Whether nothing is to be joined with a candidate. */
  isAlone(index: number): boolean {
    return this.#alone[index] === 1
  }

  /** The edges of the set whose lowest number this is. Asked for in ascending order. */
  startingAt(index: number): number[] | undefined {
    const found: number[] = []
    for (;;) {
      const number = this.#order[this.#next]
      if (number === undefined || this.#roots[this.edges.ones[number] ?? -1] !== index) break
      found.push(number)
      this.#next += 1
    }
    return found.length === 0 ? undefined : found
  }
}

/** The lowest number of a set; the way there is halved for the next who asks. */
function rootOf(roots: Int32Array, index: number): number {
  let at = index
  for (;;) {
    const up = roots[at] ?? at
    if (up === at) return at
    const next = roots[up] ?? up
    roots[at] = next
    at = next
  }
}

function join(roots: Int32Array, one: number, other: number): void {
  const [here, there] = [rootOf(roots, one), rootOf(roots, other)]
  if (here !== there) roots[Math.max(here, there)] = Math.min(here, there)
}

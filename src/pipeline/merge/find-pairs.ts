import { groupBy } from '../group-by.ts'
import type { Facts } from './read-facts.ts'

/** Longer intervals are compared only with one another: otherwise a standing position would meet every event of its years. */
const WIDE = 92

/**
 * Pairs of candidates that could be one event: they share a side and their days touch within one day. Sorted by start and swept, so the
 * work grows with what lies on the same days, not with the archive. Each pair once, the lower number first.
 */
export function findPairs(all: readonly Facts[]): [number, number][] {
  const keyed = all.flatMap((facts, index) => keysOf(facts).map((key) => ({ key, index, facts })))
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const block of groupBy(keyed, ({ key }) => key).values()) {
    block.sort((one, other) => one.facts.from - other.facts.from || one.index - other.index)
    let open: typeof block = []
    for (const item of block) {
      open = open.filter(({ facts }) => facts.to + 1 >= item.facts.from)
      for (const { index } of open) {
        const [low, high] = index < item.index ? [index, item.index] : [item.index, index]
        const code = low * all.length + high
        if (low !== high && !seen.has(code)) {
          seen.add(code)
          pairs.push([low, high])
        }
      }
      open.push(item)
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}

function keysOf({ sides, from, to, candidate }: Facts): string[] {
  const width = to - from > WIDE ? 'wide' : 'narrow'
  const names = sides.size > 0 ? [...sides] : [`in ${candidate.document}`]
  return names.map((name) => `${width} ${name}`)
}

import { toDayNumber } from '../../model/day.ts'
import { groupBy } from '../group-by.ts'
import type { Facts } from './read-facts.ts'

/** Longer intervals meet one another, and others only within this many days of their known side, else what stands for years would meet every day. */
const WIDE = 92
const NEAR = 7

type Item = { index: number; from: number; to: number }

/**
 * Pairs of candidates that could be one event: they share a side and their days touch within one day. Sorted by start and swept, so the
 * work grows with what lies on the same days, not with the archive. Each pair once, the lower number first.
 */
export function findPairs(all: readonly Facts[]): [number, number][] {
  const keyed = all.flatMap(itemsOf)
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const block of groupBy(keyed, ({ key }) => key).values()) {
    block.sort((one, other) => one.from - other.from || one.index - other.index)
    let open: Item[] = []
    for (const item of block) {
      open = open.filter(({ to }) => to + 1 >= item.from)
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

function itemsOf({ sides, from, to, candidate }: Facts, index: number): (Item & { key: string })[] {
  const names = [...sides, `in ${candidate.document}`]
  const isWide = to - from > WIDE
  const known = toDayNumber(candidate.when.end)
  return names.flatMap((name) => {
    const narrow = { key: `narrow ${name}`, index, from: isWide ? known - NEAR : from, to: isWide ? known + NEAR : to }
    return isWide ? [narrow, { key: `wide ${name}`, index, from, to }] : [narrow]
  })
}

import { toDayNumber } from '../../model/day.ts'
import { groupBy } from '../group-by.ts'
import type { Facts } from './read-facts.ts'

/** Longer intervals meet one another, and others only within this many days of their known side, else what stands for years would meet every day. */
const WIDE = 92
const NEAR = 7
/** Reports of the same days that one is compared with under one key, those before it in the order of the archive. */
const MOST = 48
const MOST_WORDS = 3
const MOST_PEOPLE = 4
/** Families between which a bar is not certain. */
const TALKING = new Set(['encounter', 'words', 'deeds'])

type Item = { index: number; from: number; to: number }

/**
 * Pairs of candidates that could be one event: their days touch within one day, and they share an article, or a side and the kind of act, or
 * a side and the people, the verb or telling words. Sorted by start and swept; under each key one is compared with the few before it only,
 * so the work grows with the archive and not with its square, however alike its articles. Each pair once, the lower number first.
 */
export function findPairs(all: readonly Facts[]): [number, number][] {
  const keyed = all.flatMap(itemsOf)
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const block of groupBy(keyed, ({ key }) => key).values()) {
    block.sort((one, other) => one.from - other.from || one.index - other.index)
    let open: Item[] = []
    for (const item of block) {
      open = open.filter(({ to }) => to + 1 >= item.from).slice(-MOST)
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

function itemsOf(facts: Facts, index: number): (Item & { key: string })[] {
  const { from, to, candidate } = facts
  const isWide = to - from > WIDE
  const known = toDayNumber(candidate.when.end)
  return keysOf(facts).flatMap((name) => {
    const narrow = { key: `narrow ${name}`, index, from: isWide ? known - NEAR : from, to: isWide ? known + NEAR : to }
    return isWide ? [narrow, { key: `wide ${name}`, index, from, to }] : [narrow]
  })
}

/** By article; by side and kind; and finer, for days on which much of one kind is told of one side. */
function keysOf({ sides, family, people, lemmas, quoted, candidate }: Facts): string[] {
  const kind = TALKING.has(family) ? 'talking' : family
  const who = [...people].slice(0, MOST_PEOPLE).sort()
  const pairs = who.flatMap((one, at) => who.slice(at + 1).map((other) => `people ${one} ${other}`))
  const words = [...longest(lemmas), ...longest(quoted)]
  const fine = [`verb ${candidate.act.trigger.lemma}`, ...words.map((word) => `word ${word}`)]
  return [
    `in ${candidate.document}`,
    ...pairs,
    ...[...sides].flatMap((side) => [kind, ...fine].map((key) => `${key} of ${side}`)),
  ]
}

/** The longest words tell the most. */
function longest(words: ReadonlySet<string>): string[] {
  return [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1)).slice(0, MOST_WORDS)
}

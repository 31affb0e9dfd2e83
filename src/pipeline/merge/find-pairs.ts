import type { Facts } from './read-facts.ts'
import type { Days } from './within-article.ts'

/** Longer intervals meet one another, and others only within this many days of their known side, else what stands for years would meet every day. */
const WIDE = 92
const NEAR = 7
/** Reports of the same days that one is compared with under one key, those before it in the order of the archive. */
const MOST = 48
const MOST_WORDS = 3
const MOST_PEOPLE = 4
/** Families between which a bar is not certain. */
const TALKING = new Set(['encounter', 'words', 'deeds'])

type Item = { index: number; to: number }

/** Candidates by number: their days, which are at hand, and all else, which is worked out when it is asked for. */
export type Pairable = { readonly length: number; days: (index: number) => Days; at: (index: number) => Facts }

/**
 * Pairs of candidates that could be one event: their days touch within one day, and they share an article, or a side and the kind of act, or
 * a side and the people, the verb or telling words. Swept in the order of their first days; under each key one is compared with the few before
 * it only, so the work grows with the archive and not with its square, however alike its articles, and nothing is held whose days are over. The
 * lower number first; what stands for long may come twice.
 */
export function* findPairs(all: Pairable): Generator<[low: number, high: number]> {
  const narrow = new OpenItems()
  const wide = new OpenItems()
  for (const { index, from, to, isWide } of inOrder(all)) {
    const near = (isWide ? wide : narrow).meet({ index, to }, from, keysOf(all.at(index)))
    for (const other of near) yield other < index ? [other, index] : [index, other]
  }
}

/** What may still be met, by key. */
class OpenItems {
  readonly #byKey = new Map<string, Item[]>()
  #sweepAt = 1024

  /** Those that an item meets under its keys; then it may be met itself. */
  meet(item: Item, from: number, keys: readonly string[]): Set<number> {
    const near = new Set<number>()
    for (const key of keys) {
      const open = (this.#byKey.get(key) ?? []).filter(({ to }) => to + 1 >= from).slice(-MOST)
      for (const { index } of open) if (index !== item.index) near.add(index)
      open.push(item)
      this.#byKey.set(key, open)
    }
    if (this.#byKey.size > this.#sweepAt) this.#sweep(from)
    return near
  }

  /** Lets go of the keys under which nothing can be met any more. */
  #sweep(from: number): void {
    for (const [key, items] of this.#byKey) if (items.every(({ to }) => to + 1 < from)) this.#byKey.delete(key)
    this.#sweepAt = Math.max(1024, 2 * this.#byKey.size)
  }
}

/** Each candidate by its first day, and what stands for long a second time, by the day that is known. */
function* inOrder({ length, days }: Pairable): Generator<Item & { from: number; isWide: boolean }> {
  const froms: number[] = []
  const entries: number[] = []
  for (let index = 0; index < length; index += 1) {
    const [from, to, known] = days(index)
    const isWide = to - from > WIDE
    froms.push(isWide ? known - NEAR : from, from)
    entries.push(2 * index)
    if (isWide) entries.push(2 * index + 1)
  }
  const order = Uint32Array.from(entries).sort((one, other) => (froms[one] ?? 0) - (froms[other] ?? 0) || one - other)
  for (const entry of order) {
    const index = entry >>> 1
    const [from, to, known] = days(index)
    if (entry % 2 === 1) yield { index, from, to, isWide: true }
    else if (to - from > WIDE) yield { index, from: known - NEAR, to: known + NEAR, isWide: false }
    else yield { index, from, to, isWide: false }
  }
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

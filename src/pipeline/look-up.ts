/**
 * Questions that are asked once for every sentence, act or claim of a document, answered from an index: a search through the whole list each
 * time would cost the square of the document's length. An index is made when a list is first asked about, and the list must not change
 * after that. All answers are numbers of items, ascending, so "the first that …" is the first of a `find` over the list.
 */
import type { Span } from './annotation.ts'

type Index = Map<unknown, number[]>

const indices = new WeakMap<readonly unknown[], Map<unknown, Index>>()
const NONE: readonly number[] = []

/**
 * Numbers of the items that `keysOf` files under a key: `numbersOf(claims, cueStart, 120)`. `keysOf` tells indices apart, so it is a function
 * of a module and not one made for the call.
 */
export function numbersOf<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
  key: Key,
): readonly number[] {
  const known = indices.get(items) ?? new Map<unknown, Index>()
  indices.set(items, known)
  const index = known.get(keysOf) ?? filed(items, keysOf)
  known.set(keysOf, index)
  return index.get(key) ?? NONE
}

function filed<Item>(items: readonly Item[], keysOf: (item: Item) => readonly unknown[]): Index {
  const index: Index = new Map()
  items.forEach((item, number) => {
    for (const key of new Set(keysOf(item))) {
      const numbers = index.get(key)
      if (numbers === undefined) index.set(key, [number])
      else numbers.push(number)
    }
  })
  return index
}

/** The lowest number filed under any of some keys: where a `find` for any of them would have stopped. */
export function firstOf<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
  keys: readonly Key[],
): number | undefined {
  const firsts = keys.flatMap((key) => numbersOf(items, keysOf, key)[0] ?? [])
  return firsts.length === 0 ? undefined : Math.min(...firsts)
}

const asKey = (item: unknown): readonly unknown[] => [item]

/** `indexOf` without its walk. */
export function numberOf<Item>(items: readonly Item[], item: Item): number {
  return numbersOf<Item, unknown>(items, asKey, item)[0] ?? -1
}

const sentenceOf = ({ sentence }: { sentence: number }): readonly number[] => [sentence]

/** Numbers of what stands in the sentences `from` to `to`, both included. */
export function numbersInSentences(
  items: readonly { sentence: number }[],
  from: number,
  to: number = from,
): readonly number[] {
  if (from === to) return numbersOf(items, sentenceOf, from)
  const found: number[] = []
  for (let sentence = from; sentence <= to; sentence += 1) found.push(...numbersOf(items, sentenceOf, sentence))
  return found.sort((one, other) => one - other)
}

/** Spans in the order of their starts, with how far any up to each reaches. */
type Laid = { numbers: number[]; starts: number[]; ends: number[]; reach: number[] }

const laid = new WeakMap<readonly unknown[], Map<unknown, Laid>>()

function layOut<Item>(items: readonly Item[], spanOf: (item: Item) => Span): Laid {
  const known = laid.get(items) ?? new Map<unknown, Laid>()
  laid.set(items, known)
  const before = known.get(spanOf)
  if (before !== undefined) return before
  const spans = items.map((item, number) => ({ number, ...boundsOf(spanOf(item)) }))
  spans.sort((one, other) => one.start - other.start || one.number - other.number)
  let furthest = -1
  const made = {
    numbers: spans.map(({ number }) => number),
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
    reach: spans.map(({ end }) => (furthest = Math.max(furthest, end))),
  }
  known.set(spanOf, made)
  return made
}

function boundsOf({ start, end }: Span): Span {
  return { start, end }
}

/** How many starts lie below a place. */
function below(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers of the items whose span holds the whole of another. */
export function numbersOver<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
  { start, end }: Span,
): number[] {
  const { numbers, starts, ends, reach } = layOut(items, spanOf)
  const found: number[] = []
  for (let at = below(starts, start + 1) - 1; at >= 0 && (reach[at] ?? -1) >= end; at -= 1)
    if ((ends[at] ?? -1) >= end) found.push(numbers[at] ?? -1)
  return found.sort((one, other) => one - other)
}

/** Numbers of the items whose span stands wholly within another. */
export function numbersWithin<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
  { start, end }: Span,
): number[] {
  const { numbers, starts, ends } = layOut(items, spanOf)
  const found: number[] = []
  for (let at = below(starts, start); at < starts.length && (starts[at] ?? 0) <= end; at += 1)
    if ((ends[at] ?? 0) <= end) found.push(numbers[at] ?? -1)
  return found.sort((one, other) => one - other)
}

/**
 * The last item that holds, for a list that still grows in the order of the text: looked for from its end, until an item is too far back for
 * it or any before it to hold.
 */
export function findBack<Item>(
  items: readonly Item[],
  isFar: (item: Item) => boolean,
  holds: (item: Item) => boolean,
): Item | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at]
    if (item === undefined || isFar(item)) return undefined
    if (holds(item)) return item
  }
  return undefined
}

/** A few questions that several stages ask of the same lists. */
export const cueStart = ({ cue }: { cue: Span }): readonly number[] => [cue.start]
export const contentOf = ({ content }: { content: Span }): Span => content
export const itself = (span: Span): Span => span

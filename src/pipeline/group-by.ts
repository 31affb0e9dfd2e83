/** Items by key, each group in the order of the items: what `Map.groupBy` does from Node 21 on. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

const grouped = new WeakMap<readonly object[], Map<number, readonly object[]>>()

/**
 * Those of a list that stand in one sentence, in their order. Asked for once per sentence of a long article, a search through the whole list
 * would cost the square of its length, so it is grouped when it is first asked about: it must not grow after that.
 */
export function ofSentence<Item extends { sentence: number }>(
  items: readonly Item[],
  sentence: number,
): readonly Item[] {
  let groups = grouped.get(items) as Map<number, readonly Item[]> | undefined
  if (groups === undefined) {
    groups = groupBy(items, (item) => item.sentence)
    grouped.set(items, groups)
  }
  return groups.get(sentence) ?? []
}

/** Compares by UTF-16 code unit, so that no locale has a say: for `sort`. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

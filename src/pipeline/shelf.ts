/** A list that need not stand in memory: things are put away one after another and taken out by their place, not to be changed. */
export type Shelf<Item> = {
  readonly length: number
  put: (item: Item) => void
  /** Throws a RangeError for a place where nothing was put. */
  at: (place: number) => Item
}

/** Makes an empty shelf. Where its things stand is the caller's matter: in memory, or in a file. */
export type MakeShelf = <Item>() => Shelf<Item>

/** A shelf for what is small, and for tests. */
export function shelfInMemory<Item>(): Shelf<Item> {
  const items: Item[] = []
  return {
    get length() {
      return items.length
    },
    put: (item) => void items.push(item),
    at: (place) => {
      const item = items[place]
      if (item === undefined) throw new RangeError(`Nothing stands at ${place} of ${items.length}`)
      return item
    },
  }
}

/**
 * The things that were asked for last, at most so many as there is room for, and two at least; any other is made again. Two halves, of which the older is
 * let go when the younger is full: what is asked for again and again stays. How much room there is never changes what is answered.
 */
export class Recent<Item extends object> {
  readonly #make: (place: number) => Item
  readonly #half: number
  #young = new Map<number, Item>()
  #old = new Map<number, Item>()
  /** The most things that were held at once. */
  most = 0

  constructor(room: number, make: (place: number) => Item) {
    this.#make = make
    this.#half = Math.max(1, Math.floor(room / 2))
  }

  at(place: number): Item {
    const young = this.#young.get(place)
    if (young !== undefined) return young
    const item = this.#old.get(place) ?? this.#make(place)
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(place, item)
    this.most = Math.max(this.most, this.#young.size + this.#old.size)
    return item
  }
}

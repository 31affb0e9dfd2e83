/** Two primes near 2³², so that two titles share both hashes once in some 10¹⁹ pairs; what is asked decides even then. */
const [ONE, OTHER] = [0x01000193, 0x85ebca6b]
/** Bits of the second hash that fit into a number beside the first. */
const BITS = 2 ** 21

/**
 * Which titles are taken on which day, as two numbers a title instead of its words. Where two are of one number, `wordsOf` says what the
 * earlier one is, so that no title is ever taken for another.
 */
export class TakenTitles {
  readonly #wordsOf: (number: number) => { day: string; title: string }
  readonly #byHash = new Map<number, number>()
  readonly #more = new Set<string>()

  constructor(wordsOf: (number: number) => { day: string; title: string }) {
    this.#wordsOf = wordsOf
  }

  /** Takes a title for an event; the number of the first that has it on that day, where there is one. */
  take(day: string, title: string, number: number): number | undefined {
    for (let salt = 0; ; salt += 1) {
      const hash = hashOf(day, title, salt)
      const first = this.#byHash.get(hash)
      if (first === undefined) {
        this.#byHash.set(hash, number)
        return undefined
      }
      const words = this.#wordsOf(first)
      if (words.day === day && words.title === title) return first
    }
  }

  /** Takes a title that no number stands for. */
  add(day: string, title: string): void {
    this.#more.add(`${day} ${title}`)
  }

  has(day: string, title: string): boolean {
    if (this.#more.has(`${day} ${title}`)) return true
    for (let salt = 0; ; salt += 1) {
      const first = this.#byHash.get(hashOf(day, title, salt))
      if (first === undefined) return false
      const words = this.#wordsOf(first)
      if (words.day === day && words.title === title) return true
    }
  }
}

function hashOf(day: string, title: string, salt: number): number {
  const text = `${day} ${title}`
  let one = 0x811c9dc5 ^ salt
  let other = 0x9747b28c ^ salt
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, ONE)
    other = Math.imul(other ^ unit, OTHER)
  }
  return (one >>> 0) * BITS + ((other >>> 0) % BITS)
}

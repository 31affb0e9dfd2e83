/**
 * Finds texts that say the same thing twice. A syndicated copy adds evidence but no second source, so the events it reports must not
 * look corroborated. Shingling and sketches: A. Broder, "On the resemblance and containment of documents", 1997.
 */
type Text = { id: string; shingles: () => Uint32Array }

const SHINGLE = 5
const SKETCH = 12
/** Share of the shorter text's shingles that the other one must have. */
export const NEAR = 0.9

/** So many originals are kept for a sketch value. One that more share is of the words that an outlet puts under all its articles. */
const MOST = 8

/**
 * For each text the id of the first text (in the order given) of which it is a near copy, itself where it is original. Texts shorter
 * than one shingle are always original. Compared are only pairs that share a sketch value, each text with a limited number of others, so the
 * time grows with the texts, not their pairs. Shingles are asked for when a text is looked at and are not held: of each original a few numbers
 * are kept.
 */
export function findDuplicates(texts: readonly Text[]): Map<string, string> {
  const original = new Map<string, string>()
  /** By value: numbers of the originals that share it, one alone or a list. */
  const bySketch = new Map<number, number | number[]>()
  for (const [at, { id, shingles }] of texts.entries()) {
    const own = shingles()
    const sketch = own.subarray(0, SKETCH)
    const candidates = new Set([...sketch].flatMap((value) => bySketch.get(value) ?? []))
    const source = [...candidates].find((other) => containment(own, texts[other]?.shingles() ?? NONE) >= NEAR)
    original.set(id, texts[source ?? at]?.id ?? id)
    if (source !== undefined) continue
    for (const value of sketch) {
      const sharing = bySketch.get(value)
      if (sharing === undefined) bySketch.set(value, at)
      else if (typeof sharing === 'number') bySketch.set(value, [sharing, at])
      else if (sharing.length < MOST) sharing.push(at)
    }
  }
  return original
}

/** Words of a text as they are compared: letters and digits in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

const NONE = new Uint32Array()

/** Every run of five words as a number, each once, in ascending order: the least of them are the sketch. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(fnv1a(words.slice(at, at + SHINGLE).join(' ')))
  return Uint32Array.from(shingles).sort()
}

/** Share of the shingles of the shorter text that the longer one has too. */
function containment(one: Uint32Array, other: Uint32Array): number {
  const fewest = Math.min(one.length, other.length)
  if (fewest === 0) return 0
  let shared = 0
  let [left, right] = [0, 0]
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return shared / fewest
}

/** FNV-1a over UTF-16 units, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

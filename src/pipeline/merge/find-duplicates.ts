/**
 * Finds texts that say the same thing twice. A syndicated copy adds evidence but no second source, so the events it reports must not
 * look corroborated. Shingling and sketches: A. Broder, "On the resemblance and containment of documents", 1997.
 */
type Text = { id: string; words: readonly string[] }

const SHINGLE = 5
const SKETCH = 12
/** Share of the shorter text's shingles that the other one must have. */
export const NEAR = 0.9

/**
 * For each text the id of the first text (in the order given) of which it is a near copy, itself where it is original. Texts shorter
 * than one shingle are always original. Compared are only pairs that share a sketch value, so the time grows with the texts, not their pairs.
 */
export function findDuplicates(texts: readonly Text[]): Map<string, string> {
  const original = new Map<string, string>()
  const shingles = new Map<string, Set<number>>()
  const bySketch = new Map<number, string[]>()
  for (const { id, words } of texts) {
    const own = shinglesOf(words)
    shingles.set(id, own)
    const sketch = [...own].sort((one, other) => one - other).slice(0, SKETCH)
    const candidates = new Set(sketch.flatMap((value) => bySketch.get(value) ?? []))
    const source = [...candidates].find((other) => containment(own, shingles.get(other) ?? new Set()) >= NEAR)
    original.set(id, source === undefined ? id : (original.get(source) ?? source))
    for (const value of sketch) bySketch.set(value, [...(bySketch.get(value) ?? []), id])
  }
  return original
}

/** Words of a text as they are compared: letters and digits in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function shinglesOf(words: readonly string[]): Set<number> {
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(fnv1a(words.slice(at, at + SHINGLE).join(' ')))
  return shingles
}

function containment(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

/** FNV-1a over UTF-16 units, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

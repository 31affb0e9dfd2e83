/** Arithmetic of bits with postings, so that a rare value costs its few rows and a common one a pass over the words. */
import { type Bits, andInto, andNotInto, bitsOf, countBoth, emptyBits, hasBit, orInto, setBit } from './bits.ts'
import type { Posting } from './facet-index.ts'

export function intersect(into: Bits, posting: Posting): Bits {
  return andInto(into, posting.bits ?? bitsOf(posting.rows ?? [], into.length * 32))
}

export function subtract(into: Bits, { bits, rows = new Uint32Array() }: Posting): Bits {
  if (bits) return andNotInto(into, bits)
  for (const row of rows) into[row >> 5] = into[row >> 5]! & ~(1 << (row & 31))
  return into
}

export function unite(postings: readonly Posting[], words: number): Bits {
  const union = emptyBits(words * 32)
  for (const { bits, rows = new Uint32Array() } of postings) {
    if (bits) orInto(union, bits)
    else for (const row of rows) setBit(union, row)
  }
  return union
}

export function countWithin(base: Bits, { bits, rows = new Uint32Array() }: Posting): number {
  if (bits) return countBoth(base, bits)
  let count = 0
  for (const row of rows) if (hasBit(base, row)) count += 1
  return count
}

/** Whether any row of a posting is in the base. */
export function hasAny(base: Bits, { bits, rows = new Uint32Array() }: Posting): boolean {
  if (bits) return bits.some((word, at) => (word & base[at]!) !== 0)
  return rows.some((row) => hasBit(base, row))
}

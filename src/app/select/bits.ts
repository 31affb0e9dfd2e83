/** Sets of rows as bits: row r is bit `r & 31` of word `r >> 5`. Bits past the last row are always 0. */
export type Bits = Uint32Array

export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >> 5)
}

export function allBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xff_ff_ff_ff)
  const rest = size & 31
  if (rest !== 0 && bits.length > 0) bits[bits.length - 1] = 2 ** rest - 1
  return bits
}

export function setBit(bits: Bits, row: number): void {
  const word = row >> 5
  bits[word] = ((bits[word] ?? 0) | (1 << (row & 31))) >>> 0
}

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** Keeps in `into` what `other` has too. */
export function andInto(into: Bits, other: Bits): Bits {
  for (let word = 0; word < into.length; word += 1) into[word] = into[word]! & other[word]!
  return into
}

export function orInto(into: Bits, other: Bits): Bits {
  for (let word = 0; word < into.length; word += 1) into[word] = into[word]! | other[word]!
  return into
}

/** Takes away from `into` what `other` has. */
export function andNotInto(into: Bits, other: Bits): Bits {
  for (let word = 0; word < into.length; word += 1) into[word] = into[word]! & ~other[word]!
  return into
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let word = 0; word < bits.length; word += 1) count += ones(bits[word]!)
  return count
}

/** How many rows two sets share. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0
  for (let word = 0; word < one.length; word += 1) count += ones(one[word]! & other[word]!)
  return count
}

/** How many rows from `from` to before `to` are in a set, and in `other` too where there is one. */
export function countWithin(bits: Bits, from: number, to: number, other?: Bits): number {
  let count = 0
  for (let word = from >> 5; word << 5 < to; word += 1) {
    const first = word << 5
    let own = other ? bits[word]! & other[word]! : bits[word]!
    if (first < from) own &= -1 << (from - first)
    if (to - first < 32) own &= ~(-1 << (to - first))
    count += ones(own)
  }
  return count
}

/** The rows of a set, ascending. */
export function rowsOf(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits))
  let position = 0
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word]!
    while (rest !== 0) {
      const lowest = rest & -rest
      rows[position] = (word << 5) | (31 - Math.clz32(lowest))
      position += 1
      rest ^= lowest
    }
  }
  return rows
}

export function bitsOf(rows: ArrayLike<number>, size: number): Bits {
  const bits = emptyBits(size)
  for (let position = 0; position < rows.length; position += 1) setBit(bits, rows[position]!)
  return bits
}

/** Number of set bits of 32 (Hacker's Delight, 5-1). */
function ones(value: number): number {
  let word = value - ((value >>> 1) & 0x55_55_55_55)
  word = (word & 0x33_33_33_33) + ((word >>> 2) & 0x33_33_33_33)
  return Math.imul((word + (word >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24
}

/**
 * Numbers as few bytes, so that a host which compresses sends little and one which does not sends little more. Two ways: steps of seven bits
 * for numbers that are mostly small, and digits for small numbers with a known largest one, as many of them in a byte as fit.
 */

/** LEB128: seven bits a byte, the lowest first, the eighth says that more follow. `packSteps([0, 300])` → `0, 172, 2`. */
export function packSteps(values: ArrayLike<number>): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < values.length; at += 1) {
    let rest = values[at] ?? 0
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** Calls `take` with each of `count` numbers. Throws a RangeError where the bytes hold more, fewer or longer ones. */
export function unpackSteps(bytes: Uint8Array, count: number, take: (value: number, at: number) => void): void {
  if (bytes.length < count) throw new RangeError('cut short')
  let next = 0
  for (let at = 0; at < count; at += 1) {
    let value = 0
    let unit = 1
    for (;;) {
      const byte = bytes[next]
      if (byte === undefined) throw new RangeError('cut short')
      next += 1
      value += (byte & 0x7f) * unit
      if (byte < 0x80) break
      unit *= 0x80
      if (unit > 2 ** 28) throw new RangeError('a number of more than five bytes')
    }
    take(value, at)
  }
  if (next !== bytes.length) throw new RangeError('too long')
}

/** How many digits of a base a byte holds: 5 of base 3, since 3⁵ ≤ 256. */
function digitsPerByte(base: number): number {
  let digits = 1
  while (base ** (digits + 1) <= 256) digits += 1
  return digits
}

/**
 * Numbers below 256 as digits: first the base (one more than the largest, 256 as 0), then as many digits a byte as fit. Nothing follows
 * where all are 0.
 */
export function packDigits(values: Uint8Array): Uint8Array {
  const base = values.reduce((most, value) => Math.max(most, value), 0) + 1
  if (base === 1) return Uint8Array.of(1)
  const each = digitsPerByte(base)
  const bytes = new Uint8Array(1 + Math.ceil(values.length / each))
  bytes[0] = base & 0xff
  for (let at = 1; at < bytes.length; at += 1) {
    let byte = 0
    for (let digit = each - 1; digit >= 0; digit -= 1) byte = byte * base + (values[(at - 1) * each + digit] ?? 0)
    bytes[at] = byte
  }
  return bytes
}

/** The `count` numbers that `packDigits` wrote. Throws a RangeError for bytes that it does not write. */
export function unpackDigits(bytes: Uint8Array, count: number): Uint8Array {
  const [first] = bytes
  if (first === undefined) throw new RangeError('cut short')
  const base = first === 0 ? 256 : first
  const each = base === 1 ? 1 : digitsPerByte(base)
  if (bytes.length !== 1 + (base === 1 ? 0 : Math.ceil(count / each))) throw new RangeError('the wrong length')
  if (each === 1) return base === 1 ? new Uint8Array(count) : bytes.slice(1)
  const values = new Uint8Array(count)
  const most = base ** each
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    let rest = bytes[at + 1] ?? 0
    if (rest >= most) throw new RangeError('a digit above its base')
    for (let digit = at * each; digit < Math.min(count, (at + 1) * each); digit += 1) {
      values[digit] = rest % base
      rest = Math.floor(rest / base)
    }
  }
  return values
}

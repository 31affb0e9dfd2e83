import fc from 'fast-check'
import { place } from './articles.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Change = (bytes: Bytes) => Bytes

const at = (bytes: Bytes, part: number) => Math.floor(part * bytes.length)
const join = (...parts: Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts))

/** The bytes with the one at a place changed. */
function changeByte(bytes: Bytes, part: number, change: (byte: number) => number): Bytes {
  const copy = Uint8Array.from(bytes)
  const index = Math.min(at(bytes, part), bytes.length - 1)
  if (index >= 0) copy[index] = change(copy[index] ?? 0)
  return copy
}

const otherByte = fc.tuple(place, fc.nat(255)).map(([where, byte]): Change => (bytes) => changeByte(bytes, where, () => byte)) // prettier-ignore
const flippedBit = fc.tuple(place, fc.nat(7)).map(([where, bit]): Change => (bytes) => changeByte(bytes, where, (byte) => byte ^ (1 << bit))) // prettier-ignore
const cutShort = place.map(
  (where): Change =>
    (bytes) =>
      bytes.slice(0, at(bytes, where)),
)
const put = fc.tuple(place, fc.uint8Array({ maxLength: 8 })).map(([where, more]): Change => (bytes) => join(bytes.slice(0, at(bytes, where)), new Uint8Array(more), bytes.slice(at(bytes, where)))) // prettier-ignore
const doubled = fc.tuple(place, place).map(([from, to]): Change => (bytes) => join(bytes, bytes.slice(at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))))) // prettier-ignore

/** A byte or a bit changed, the end cut off, some bytes put in between, a part told twice. */
export const byteChange: fc.Arbitrary<Change> = fc.oneof(otherByte, flippedBit, cutShort, put, doubled)

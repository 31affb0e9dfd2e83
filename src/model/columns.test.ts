import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEvents } from '../../tests/fixtures/make-events.ts'
import { makeIndex } from '../../tests/fixtures/make-index.ts'
import { INDEX_FORMAT, decodeIndex, encodeIndex } from './columns.ts'

const bytesOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
const written = bytesOf(encodeIndex(makeEvents(50).index))

function changed(change: (bytes: Uint8Array, view: DataView) => void): ArrayBuffer {
  const copy = written.slice(0)
  change(new Uint8Array(copy), new DataView(copy))
  return copy
}

describe('the columnar index', () => {
  it.each([0, 1, 2, 3, 31, 500])('comes back as it was written, with %i rows', (count) => {
    const { index } = makeEvents(count)
    expect(decodeIndex(bytesOf(encodeIndex(index)))).toEqual(index)
  })

  it('keeps days before 1970 and lists of any length', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            start: fc.integer({ min: -700_000, max: 2_900_000 }),
            length: fc.nat(400),
            actors: fc.array(fc.nat(0xff_ff), { maxLength: 9 }),
            topics: fc.array(fc.nat(0xff_ff), { maxLength: 3 }),
          }),
        ),
        (rows) => {
          const { index } = makeIndex(
            rows.map(({ start, length, ...lists }, at) =>
              Object.assign(lists, { id: `e${at}`, title: '', start, end: start + length }),
            ),
          )
          expect(decodeIndex(bytesOf(encodeIndex(index)))).toEqual(index)
        },
      ),
    )
  })

  it('is read without a copy of its columns', () => {
    expect(decodeIndex(written).start.buffer).toBe(written)
  })

  it('is the same bytes for the same events', () => {
    expect(encodeIndex(makeEvents(200, 4).index)).toEqual(encodeIndex(makeEvents(200, 4).index))
  })
})

describe('bytes that are no index', () => {
  it.each<[string, ArrayBuffer, RegExp]>([
    ['nothing', new ArrayBuffer(0), /not an event index/],
    ['a page', bytesOf(new TextEncoder().encode('<!doctype html><title>404</title>')), /not an event index/],
    [
      'another format',
      changed((_, view) => view.setUint32(4, INDEX_FORMAT + 1, true)),
      /format 2; this app reads format 1/,
    ],
    ['more columns', changed((_, view) => view.setUint32(12, 99, true)), /99 columns/],
    [
      'more rows than columns hold',
      changed((_, view) => view.setUint32(8, 51, true)),
      /column start has the wrong length/,
    ],
    ['a column beyond the end', changed((_, view) => view.setUint32(16, 0xff_ff_ff_f0, true)), /cut short/],
    [
      'more than its columns',
      bytesOf(Uint8Array.of(...new Uint8Array(written), 0, 0, 0, 0)),
      /longer than its columns/,
    ],
    ['the header alone', written.slice(0, 16), /cut short/],
    ['half of it', written.slice(0, written.byteLength >> 1), /cut short|wrong length/],
  ])('are refused with a reason: %s', (_, bytes, reason) => {
    expect(() => decodeIndex(bytes)).toThrow(RangeError)
    expect(() => decodeIndex(bytes)).toThrow(reason)
  })

  it('are refused wherever they are cut', () => {
    fc.assert(
      fc.property(fc.nat(written.byteLength - 1), (length) => {
        expect(() => decodeIndex(written.slice(0, length))).toThrow(RangeError)
      }),
    )
  })

  it('never make it throw anything but a RangeError', () => {
    fc.assert(
      fc.property(fc.nat(written.byteLength - 1), fc.nat(255), (at, value) => {
        const bytes = changed((all) => {
          all[at] = value
        })
        try {
          decodeIndex(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
      { numRuns: 500 },
    )
  })
})

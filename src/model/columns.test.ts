import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEvents } from '../../tests/fixtures/make-events.ts'
import { makeIndex } from '../../tests/fixtures/make-index.ts'
import {
  type EventIndex,
  INDEX_FORMAT,
  decodeIndex,
  decodeSources,
  encodeIndex,
  encodeSources,
  hasSources,
} from './columns.ts'

const bytesOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
const written = bytesOf(encodeIndex(makeEvents(50).index))

/** Both files of an index, written and read. */
const writtenAndRead = (index: EventIndex) =>
  decodeSources(bytesOf(encodeSources(index)), decodeIndex(bytesOf(encodeIndex(index))))

function changed(change: (bytes: Uint8Array, view: DataView) => void): ArrayBuffer {
  const copy = written.slice(0)
  change(new Uint8Array(copy), new DataView(copy))
  return copy
}

describe('the columnar index', () => {
  it.each([0, 1, 2, 3, 31, 500])('comes back as it was written, with %i rows', (count) => {
    const { index } = makeEvents(count)
    expect(writtenAndRead(index)).toEqual(index)
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
          expect(writtenAndRead(index)).toEqual(index)
        },
      ),
    )
  })

  it('knows how many articles an event has before it knows which', () => {
    const { index } = makeEvents(50)
    const first = decodeIndex(written)
    expect(first).toEqual({ ...index, documents: { offsets: index.documents.offsets, values: new Uint16Array() } })
    expect(hasSources(first)).toBe(false)
    expect(hasSources(index)).toBe(true)
  })

  it('takes no sources of another index', () => {
    const sources = bytesOf(encodeSources(makeEvents(51).index))
    expect(() => decodeSources(sources, decodeIndex(written))).toThrow(/of 51 events for 50/)
    expect(() => decodeSources(written, decodeIndex(written))).toThrow(/no list of sources/)
  })

  it('takes about eleven bytes an event, a third of what its arrays take', () => {
    const { index } = makeEvents(5000)
    expect(encodeIndex(index).length / 5000).toBeLessThan(11)
  })

  it('is the same bytes for the same events', () => {
    expect(encodeIndex(makeEvents(200, 4).index)).toEqual(encodeIndex(makeEvents(200, 4).index))
  })
})

describe('bytes that are no index', () => {
  it.each<[string, ArrayBuffer, RegExp]>([
    ['nothing', new ArrayBuffer(0), /no event index/],
    ['a page', bytesOf(new TextEncoder().encode('<!doctype html><title>404</title>')), /no event index/],
    [
      'another format',
      changed((_, view) => view.setUint32(4, INDEX_FORMAT + 1, true)),
      /format 3; this app reads format 2/,
    ],
    ['the format before', changed((_, view) => view.setUint32(4, 1, true)), /format 1; this app reads format 2/],
    ['more parts', changed((_, view) => view.setUint32(12, 99, true)), /cut short/],
    ['fewer parts', changed((_, view) => view.setUint32(12, 3, true)), /3 parts/],
    ['more rows than columns hold', changed((_, view) => view.setUint32(8, 51, true)), /column start: cut short/],
    ['a column beyond the end', changed((_, view) => view.setUint32(16, 0xff_ff_ff_f0, true)), /cut short/],
    ['more than its columns', bytesOf(Uint8Array.of(...new Uint8Array(written), 0, 0, 0, 0)), /longer than its parts/],
    ['the header alone', written.slice(0, 16), /cut short/],
    ['half of it', written.slice(0, written.byteLength >> 1), /cut short/],
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

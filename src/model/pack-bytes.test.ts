import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packDigits, packSteps, unpackDigits, unpackSteps } from './pack-bytes.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

function unpacked(packed: Uint8Array, count: number): number[] {
  const values: number[] = []
  unpackSteps(packed, count, (value) => values.push(value))
  return values
}

describe('steps', () => {
  it.each([
    [[], []],
    [
      [0, 127],
      [0, 127],
    ],
    [[128], [128, 1]],
    [
      [300, 1],
      [172, 2, 1],
    ],
    [[2 ** 31], [128, 128, 128, 128, 8]],
  ])('%j are %j', (values, packed) => {
    expect([...packSteps(values)]).toEqual(packed)
    expect(unpacked(bytes(...packed), values.length)).toEqual(values)
  })

  it('come back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 32)), (values) => {
        expect(unpacked(packSteps(values), values.length)).toEqual(values)
      }),
    )
  })

  it.each([
    ['fewer than asked for', bytes(1), 2, /cut short/],
    ['one that does not end', bytes(128), 1, /cut short/],
    ['more than asked for', bytes(1, 2), 1, /too long/],
    ['one of six bytes', bytes(128, 128, 128, 128, 128, 1), 1, /five bytes/],
  ])('are refused where there are %s', (_, packed, count, reason) => {
    expect(() => unpacked(packed, count)).toThrow(reason)
  })
})

describe('digits', () => {
  it.each([
    [[], [1]],
    [[0, 0, 0], [1]],
    [
      [1, 0, 1, 1, 0, 0, 0, 0, 1],
      [2, 0b1101, 1],
    ],
    [
      [2, 1],
      [3, 5],
    ],
    [
      [15, 1],
      [16, 31],
    ],
    [
      [16, 1],
      [17, 16, 1],
    ],
    [[255], [0, 255]],
  ])('%j are %j', (values, packed) => {
    expect([...packDigits(bytes(...values))]).toEqual(packed)
    expect([...unpackDigits(bytes(...packed), values.length)]).toEqual(values)
  })

  it('come back', () => {
    const columns = fc.nat(255).chain((max) => fc.array(fc.nat(max)))
    fc.assert(
      fc.property(columns, (values) => {
        expect([...unpackDigits(packDigits(bytes(...values)), values.length)]).toEqual(values)
      }),
    )
  })

  it.each([
    ['no base', bytes(), 0, /cut short/],
    ['fewer digits', bytes(2, 1), 9, /wrong length/],
    ['more digits', bytes(2, 1, 1), 8, /wrong length/],
    ['a byte after nothing but zeros', bytes(1, 0), 3, /wrong length/],
    ['a digit above the base', bytes(3, 243), 5, /above its base/],
  ])('are refused where there are %s', (_, packed, count, reason) => {
    expect(() => unpackDigits(packed, count)).toThrow(reason)
  })
})

import { describe, expect, it } from 'vitest'
import { byCodeUnit, groupBy } from './group-by.ts'

describe('groupBy', () => {
  it('keeps the order of keys and of items', () => {
    expect([...groupBy([3, 1, 4, 1, 5], (number) => number % 2)]).toEqual([
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ])
  })

  it('gives no group for nothing', () => {
    expect(groupBy([], String).size).toBe(0)
  })
})

describe('byCodeUnit', () => {
  it.each([
    [
      ['b', 'a', 'B'],
      ['B', 'a', 'b'],
    ],
    [
      ['ä', 'z'],
      ['z', 'ä'],
    ],
    [
      ['10', '9'],
      ['10', '9'],
    ],
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
  ])('sorts %j as %j', (list, sorted) => {
    expect(list.sort(byCodeUnit)).toEqual(sorted)
  })
})

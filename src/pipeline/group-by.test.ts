import { describe, expect, it } from 'vitest'
import { byCodeUnit, groupBy, ofSentence } from './group-by.ts'

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

describe('ofSentence', () => {
  it('gives what stands in a sentence, in its order, and nothing for others', () => {
    const items = [3, 1, 3, 2].map((sentence, index) => ({ sentence, index }))
    expect(ofSentence(items, 3).map(({ index }) => index)).toEqual([0, 2])
    expect(ofSentence(items, 2).map(({ index }) => index)).toEqual([3])
    expect(ofSentence(items, 0)).toEqual([])
    expect(ofSentence([{ sentence: 3 }], 3)).toHaveLength(1)
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

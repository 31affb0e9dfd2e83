import { describe, expect, it } from 'vitest'
import type { Span } from './annotation.ts'
import {
  findBack,
  firstOf,
  itself,
  numberOf,
  numbersInSentences,
  numbersOf,
  numbersOver,
  numbersWithin,
} from './look-up.ts'

const words = ['ash', 'bay', 'elm', 'ivy', 'oak']
const letters = (word: string) => word.split('')

describe('numbersOf and firstOf', () => {
  it.each([
    ['a', [0, 1, 4]],
    ['y', [1, 3]],
    ['z', []],
  ])('files items under “%s”', (key, expected) => {
    expect(numbersOf(words, letters, key)).toEqual(expected)
  })

  it('names an item once, however often it has the key', () => {
    expect(numbersOf(['assess'], letters, 's')).toEqual([0])
  })

  it.each([
    [['k', 'y'], 1],
    [['z', 'm'], 2],
    [['z'], undefined],
    [[], undefined],
  ])('takes the first of those under any of %j', (keys, expected) => {
    expect(firstOf(words, letters, keys)).toBe(expected)
  })

  it('looks at each item once, however often it is asked', () => {
    let looks = 0
    const counted = (word: string) => {
      looks += 1
      return [word]
    }
    for (let time = 0; time < 100; time += 1) numbersOf(words, counted, 'elm')
    expect(looks).toBe(words.length)
  })
})

describe('numberOf', () => {
  it('is the place of an item, and −1 for a likeness of it', () => {
    const items = [{ at: 1 }, { at: 2 }]
    expect(items.map((item) => numberOf(items, item))).toEqual([0, 1])
    expect(numberOf(items, { at: 1 })).toBe(-1)
  })
})

describe('numbersInSentences', () => {
  const items = [2, 1, 2, 4, 3].map((sentence) => ({ sentence }))

  it.each([
    [2, 2, [0, 2]],
    [2, 3, [0, 2, 4]],
    [-3, 1, [1]],
    [5, 9, []],
    [3, 2, []],
  ])('gives what stands in sentences %i to %i', (from, to, expected) => {
    expect(numbersInSentences(items, from, to)).toEqual(expected)
  })
})

/** Every span of a short text, in no order. */
const spans: Span[] = [5, 0, 9, 3, 7, 1].flatMap((start) => [4, 1, 9].map((length) => ({ start, end: start + length })))

describe('numbersOver and numbersWithin', () => {
  it('find what a walk through the list finds, for every span', () => {
    for (const asked of spans.concat({ start: 4, end: 4 }, { start: -2, end: 30 })) {
      const all = [...spans.keys()]
      const over = all.filter((at) => spans.some((span, number) => number === at && span.start <= asked.start && span.end >= asked.end)) // prettier-ignore
      const within = all.filter((at) => spans.some((span, number) => number === at && span.start >= asked.start && span.end <= asked.end)) // prettier-ignore
      expect(numbersOver(spans, itself, asked)).toEqual(over)
      expect(numbersWithin(spans, itself, asked)).toEqual(within)
    }
  })
})

describe('findBack', () => {
  const isFar = (number: number) => number < 3

  it.each([
    [[1, 4, 6, 5], 6],
    [[6, 2, 5], undefined],
    [[], undefined],
  ])('finds in %j the last even number before which nothing is far', (list, expected) => {
    expect(findBack(list, isFar, (number) => number % 2 === 0)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { isOpener, stopAfter } from './abbreviations.ts'

describe('a full stop', () => {
  it.each([
    ['Mr', 'inside'],
    ['Gen', 'inside'],
    ['e.g', 'inside'],
    ['No', 'inside'],
    ['U.S', 'open'],
    ['a.m', 'open'],
    ['Inc', 'open'],
    ['J', 'open'],
    ['N.A.T.O', 'open'],
    ['Jan', 'open'],
    ['I', 'end'],
    ['done', 'end'],
    ['2019', 'end'],
    ['', 'end'],
  ])('behind %s is %s', (word, expected) => {
    expect(stopAfter(word)).toBe(expected)
  })

  it('is followed by words that open sentences, and by others', () => {
    expect([isOpener('The'), isOpener('He'), isOpener('Treasury'), isOpener('Putin')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

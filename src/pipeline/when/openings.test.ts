import { describe, expect, it } from 'vitest'
import { openingsOf } from './openings.ts'
import { compilePattern } from './pattern.ts'

describe('how a pattern can begin', () => {
  it.each([
    ['MONTH YEAR', ['k:MONTH k:YEAR']],
    ['the? MONTH YEAR?', ['w:the k:MONTH', 'k:MONTH k:YEAR', 'k:MONTH ']],
    ['(a few|several) UNITS', ['w:a w:few', 'w:several k:UNITS']],
    ['now | right now', ['w:now ', 'w:right w:now']],
    [
      '(early|late)? on? WEEKDAY',
      ['w:early w:on', 'w:early k:WEEKDAY', 'w:late w:on', 'w:late k:WEEKDAY', 'w:on k:WEEKDAY', 'k:WEEKDAY '],
    ],
  ])('“%s” begins with %j', (pattern, expected) => {
    expect(openingsOf(compilePattern(pattern)).map((opening) => opening.join(' '))).toEqual(expected)
  })
})

import { expect, it } from 'vitest'
import { makeLongText } from './make-long-text.ts'

it.each([1, 700, 20_000])('a text is %i characters long and the same each time', (length) => {
  expect(makeLongText(length)).toHaveLength(length)
  expect(makeLongText(length)).toBe(makeLongText(length))
  expect(makeLongText(length, 2).slice(0, -1) === makeLongText(length).slice(0, -1)).toBe(length === 1)
})

it('a text is one line where that is asked for', () => {
  expect(makeLongText(5000, 1, true).indexOf('\n')).toBe(4999)
  expect(makeLongText(5000).indexOf('\n')).toBeLessThan(4999)
})

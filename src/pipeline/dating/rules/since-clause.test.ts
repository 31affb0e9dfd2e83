import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The days of all acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): (string | undefined)[] {
  return readText(text, '2024-07-12').days
}

describe('what something is counted from', () => {
  it.each([
    ['It was the worst raid since Chile returned to power in 2021, though it was short.', '2021'],
    ['It was the worst raid since Chile invaded Peru in May 2019.', '2019-05'],
    ['It was the worst raid since Chile invaded Peru.', '../2024-07-12'],
  ])('is of its own date, else before the article: %s', (text, day) => {
    expect(days(text).at(-1)).toBe(day)
  })

  it('leaves the days of what is told beside it', () => {
    expect(days('Chile attacked Peru on Monday.')).toEqual(['2024-07-08'])
    expect(days('It was the worst raid since 2021. Chile attacked Peru.').at(-1)).toBe('2024-07-12')
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the first act of a text, in an article of Friday 12 July 2024. */
function first(text: string): string | undefined {
  return readText(text, '2024-07-12').days[0]
}

describe('news in the perfect at the head of an article', () => {
  it.each([
    [
      'Peru has expelled the ambassador of Chile.\n\nThe embassy had broken the rules, the foreign ministry said on Thursday.',
      '2024-07-11',
    ],
    [
      'Chile has banned the airline of Peru.\n\nSecurity was at stake, President Gabriel Boric said in a statement Wednesday.',
      '2024-07-10',
    ],
  ])('has the day on which the next sentences say that it was told: %s', (text, day) => {
    expect(first(text)).toBe(day)
  })

  it.each([
    [
      'the article’s own day',
      'Peru has expelled the ambassador of Chile.\n\nThe embassy lied, the ministry said on Friday.',
    ],
    [
      'a day of what is only spoken of',
      'Peru has expelled the ambassador of Chile.\n\nThe ministry was angry after Tuesday’s raid, officials said.',
    ],
    [
      'a day long before',
      'Peru has expelled the ambassador of Chile.\n\nThe embassy lied, the ministry said on 3 July.',
    ],
    [
      'a day that may be of another deed',
      'Peru has expelled the ambassador of Chile after France closed its embassy.\n\nSecurity was at stake, the ministry said on Thursday.',
    ],
    ['the simple past', 'Peru expelled the ambassador of Chile.\n\nThe embassy lied, the ministry said on Thursday.'],
  ])('does not have %s', (_, text) => {
    expect(first(text)).toBe('2024-07-12')
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the first act of a text, in an article of Friday 12 July 2024. */
function first(text: string): string | undefined {
  return readText(text, '2024-07-12').days[0]
}

describe('the news at the head of an article', () => {
  it.each([
    ['Peru has expelled the ambassador of Chile.\n\nLima expelled the ambassador on Wednesday.', '2024-07-10'],
    [
      'Peru has urged its citizens to leave Chile.\n\nThe ministry put out a paper on Tuesday urging citizens to fly home.',
      '2024-07-09',
    ],
  ])('has the day with which it is told again: %s', (text, day) => {
    expect(first(text)).toBe(day)
  })

  it.each([
    ['another object', 'Peru has expelled the ambassador of Chile.\n\nLima expelled a journalist on Wednesday.'],
    ['another verb', 'Peru has expelled the ambassador of Chile.\n\nLima praised the ambassador on Wednesday.'],
    ['a day long before', 'Peru has expelled the ambassador of Chile.\n\nLima expelled the ambassador on 2 May 2019.'],
    [
      'two days',
      'Peru has expelled the ambassador of Chile.\n\nLima expelled the ambassador on Wednesday.\n\nBolivia expelled the ambassador on Tuesday.',
    ],
    ['a plan', 'Peru will expel the ambassador of Chile.\n\nLima expelled the ambassador on Wednesday.'],
  ])('does not have the day of %s', (_, text) => {
    expect(first(text)).toBe('2024-07-12')
  })
})

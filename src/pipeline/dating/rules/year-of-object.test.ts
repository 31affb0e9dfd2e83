import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the first act of a sentence, in an article of Friday 12 July 2024. */
function day(text: string): string | undefined {
  return readText(text, '2024-07-12').days[0]
}

describe('what makes or holds a thing that bears its year', () => {
  it.each([
    ['Japan issued a landmark 1993 statement on the women.', '1993'],
    ['Chile signed a 2015 peace deal with Peru.', '2015'],
    ['Peru signed a May 2015 agreement with Chile.', '2015-05'],
  ])('is of that year: %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it.each([
    'Chile rejected a 2015 peace deal with Peru.',
    'France rejected the claim of Peru under a 2021 treaty.',
    'Chile signed a budget for 2023 with Peru.',
  ])('is not so of a verb that finds the thing made: %s', (text) => {
    expect(day(text)).toBe('2024-07-12')
  })
})

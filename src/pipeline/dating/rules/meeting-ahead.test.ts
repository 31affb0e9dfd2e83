import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The days of the acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): string[] {
  return readText(text, '2024-07-12').days
}

describe('what is to be done at a meeting', () => {
  it.each([
    [
      'Norway and Peru will discuss grain at next week’s summit in Lima, the ministry said on Thursday.',
      '2024-07-15/2024-07-21',
    ],
    ['President Emmanuel Macron will meet King Harald during next month’s G20 summit.', '2024-08'],
    ['Norway and Peru will discuss grain at next week’s European Council.', '2024-07-15/2024-07-21'],
  ])('is of the time of the meeting: %s', (text, day) => {
    expect(days(text)).toContain(day)
  })

  it.each([
    'Norway will publish a plan drafted for next week’s summit.',
    'Norway will discuss a plan that Peru presented at last week’s summit.',
    'Norway and Peru will discuss next week’s summit, the ministry said on Thursday.',
  ])('is not of a meeting that is only spoken of: %s', (text) => {
    expect(days(text)[0]).not.toMatch(/^2024-07-(?:01|15)\//)
  })
})

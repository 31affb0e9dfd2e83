import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function day(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

describe('words that name no day', () => {
  it.each([
    ['Peru expelled two judges in recent days.', '2024-07-01/2024-07-12'],
    ['Peru expelled two judges over the past few days.', '2024-07-01/2024-07-12'],
    ['Peru expelled two judges over the past few months.', '../2024-07-12'],
    ['Peru expelled two judges in the last several years.', '../2024-07-12'],
    ['Peru expelled two judges in recent years.', '../2024-07-12'],
  ])('say no more than about when, and never after the article: %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it('are not those that count', () => {
    expect(day('Peru expelled two judges in the past three months.')).toBe('2024-04-12/2024-07-12')
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

describe('what became of an occasion', () => {
  it.each([
    'Sunday evening’s league match between Norway and Peru was abandoned at half-time.',
    'Sunday’s earthquake destroyed a bridge in Peru.',
    'Sunday’s drone attack wounded 12 people in Peru.',
  ])('is of its day: %s', (text) => {
    expect(last(text)).toBe('2024-07-07')
  })

  it.each([
    ['put off', 'Sunday’s match between Norway and Peru was cancelled.'],
    ['no occasion', 'Sunday’s newspaper was banned by Peru.'],
    ['not its subject', 'Peru banned Sunday’s match.'],
    ['told in the perfect', 'Sunday’s match has been abandoned by Peru.'],
  ])('is not so where it is %s', (_, text) => {
    expect(last(text)).not.toBe('2024-07-07')
  })
})

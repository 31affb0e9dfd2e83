import { describe, expect, it } from 'vitest'
import { datesIn, show } from './test-document.ts'

describe('before midnight', () => {
  it.each([
    ['He conceded shortly before midnight.', 'TIME 2024-07-11TNI END 2024-07-11'],
    ['The talks broke up just before midnight.', 'TIME 2024-07-11TNI END 2024-07-11'],
    ['They met on 10 July.\nThe talks broke up before midnight.', 'TIME 2024-07-10TNI END 2024-07-10'],
    ['They met on 3 May 2022.\nThe talks broke up before midnight.', 'TIME 2024-07-11TNI END 2024-07-11'],
  ])('is of the day before the article, or of the day that is told: %s', (text, meaning) => {
    expect(datesIn(text, '2024-07-12').map(show).at(-1)).toBe(meaning)
  })

  it.each([
    'The truce will begin before midnight.',
    'He conceded on Tuesday shortly before midnight.',
    'He conceded after midnight.',
    'Midnight Sun is a ship.',
  ])('is not read in: %s', (text) => {
    const rules = datesIn(text, '2024-07-12').map(({ rule }) => rule)
    expect(rules).not.toContain('before-midnight-of-the-day-before')
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a sentence that a verb tells, in an article of Friday 12 July 2024. */
function day(text: string): string | undefined {
  const { acts, days } = readText(text, '2024-07-12')
  return days[acts.findLastIndex(({ form }) => form === 'verb')]
}

describe('what was done in something that bears its date', () => {
  it.each([
    ['Two people died in last Saturday’s shipwreck.', '2024-07-06'],
    ['Two people were killed in Saturday’s attack.', '2024-07-06'],
    ['Six people were killed in last month’s massacre.', '2024-06'],
    ['Four people died in the 2019 disaster.', '2019'],
    ['Forty people were wounded in the July 4 explosion.', '2024-07-04'],
  ])('is of that date: %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it.each([
    'Israel struck targets used in last month’s attack.',
    'Peru condemned those who were killed in Saturday’s attack.',
    'A court in Peru jailed a judge over four deaths in the 2019 disaster.',
    'Peru closed its border after Saturday’s attack.',
    'Two people died after Saturday’s vote.',
  ])('is not so of another verb, and not after it: %s', (text) => {
    expect(day(text)).toBe('2024-07-12')
  })
})

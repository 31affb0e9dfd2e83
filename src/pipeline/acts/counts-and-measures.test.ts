import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

describe('a figure over a period', () => {
  it.each([
    ['over months', 'Norway’s trade with Peru rose 36 percent to $134 billion in the first five months.', '2024-01/2024-05'], // prettier-ignore
    ['by a part', 'Norway’s imports of Peruvian coal fell by a quarter in June.', '2024-06'],
    ['by its verb', 'Norway’s exports to Peru doubled in June.', '2024-06'],
    ['of commerce', 'Norway’s commerce with Peru went up by 26 percent in 2023.', '2023'],
  ])('is told %s: %s', (_, text, period) => {
    expect(summaryOf(readText(text, '2024-07-12'))).toEqual([`ECONOMY market asserted ${period}`])
  })

  it.each([
    ['over no period', 'Norway’s trade with Peru rose by a quarter.'],
    ['for a part of the year only', 'Norway’s imports of coal fell in the third quarter.'],
  ])('is none %s: %s', (_, text) => {
    expect(summaryOf(readText(text, '2024-07-12')).filter((act) => act.includes('market'))).toEqual([])
  })
})

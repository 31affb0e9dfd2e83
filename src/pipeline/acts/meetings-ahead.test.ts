import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

function acts(text: string): string[] {
  return summaryOf(readText(text, '2024-07-12'))
}

describe('a meeting that is planned with “see”', () => {
  it.each([
    ['Norwegian Foreign Minister Ivar Berg is to see the leaders of Peru and Chad on Monday.', '2024-07-15'],
    ['Norwegian Foreign Minister Ivar Berg is expected to see his counterpart next week.', '2024-07-15/2024-07-21'],
    ['Ivar Berg, the Norwegian foreign minister, will see Peruvian President Ana Silva on 20 July, when the fair ends.', '2024-07-20'], // prettier-ignore
  ])('is told on its day: %s', (text, day) => {
    expect(acts(text)).toEqual([`CONSULT meet planned ${day}`])
  })

  it.each([
    ['a thing', 'Norwegian Foreign Minister Ivar Berg will see the ruins on Monday.'],
    ['no day', 'Norwegian Foreign Minister Ivar Berg will see the leaders of Peru.'],
    ['what becomes of it', 'Norway will see the leaders agree on Monday.'],
    ['the past', 'Norwegian Foreign Minister Ivar Berg saw the president on Monday.'],
  ])('is none of %s: %s', (_, text) => {
    expect(acts(text).filter((act) => act.includes('meet'))).toEqual([])
  })
})

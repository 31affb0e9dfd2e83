import { describe, expect, it } from 'vitest'
import { datesIn, show } from './test-document.ts'

describe('days beside a holiday', () => {
  it.each([
    ['He was shot two days before Christmas.', '2023-12-23'],
    ['They met the day after Christmas.', '2023-12-26'],
    ['They met a week before Christmas 2021.', '2021-W50 2021-12-13…2021-12-19'],
    ['They will meet two days before Christmas.', '2024-12-23'],
    ['They met the day before Easter 2022.', '2022-04-16'],
  ])('are counted from it: %s', (text, meaning) => {
    expect(datesIn(text, '2024-07-12').map(show)).toEqual([meaning])
  })

  it.each([
    ['They met three years before Christmas.', 'holiday'],
    ['They met before Christmas.', 'holiday'],
    ['They met two days before the talks.', 'so-long-ago'],
  ])('are not read in: %s', (text) => {
    const rules = datesIn(text, '2024-07-12').map(({ rule }) => rule)
    expect(rules).not.toContain('so-long-before-or-after-holiday')
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

describe('an entry of a chronicle', () => {
  it.each([
    ['1 September 2021 — Norway reopens the bank. Prime Minister Erna Solberg condemns Iceland.', '2021-09-01'],
    ['- 3 May 2022: Chile recalls its envoy. Peru expels two diplomats.', '2022-05-03'],
    ['**March 2020** – Chile recalls its envoy. Peru expels two diplomats.', '2020-03'],
  ])('is of the day that opens it to its end: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it.each([
    ['a sentence that only begins with a day', '3 May 2022 was a warm day in Chile. Peru has expelled two diplomats.'],
    ['a plan', '1 September 2021 — Norway reopens the bank. Iceland will recall its envoy.'],
    ['the next paragraph', '1 September 2021 — Norway reopens the bank.\n\nIceland has recalled its envoy.'],
  ])('does not date %s', (_, text) => {
    expect(last(text)).toMatch(/2024-07-12$/)
  })
})

import { describe, expect, it } from 'vitest'
import { datesIn } from './test-document.ts'

/** The day of a text, in an article of Tuesday 9 July 2024. */
function day(text: string): string | undefined {
  return datesIn(text, '2024-07-09')[0]?.from
}

describe('a weekday beside what somebody asks for', () => {
  it.each([
    ['The union called for a march on Friday.', '2024-07-12'],
    ['She urged the drivers to stay at home on Saturday.', '2024-07-13'],
    ['He called on his people to fill the streets on Thursday.', '2024-07-11'],
    ['The court ordered him to return on Friday.', '2024-07-12'],
  ])('lies ahead where days have passed since the last one: %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it.each([
    ['The union called for a march on Monday.', '2024-07-08'],
    ['She urged the drivers to stay at home on Sunday.', '2024-07-07'],
    ['The union called for calm on Friday.', '2024-07-05'],
    ['She said on Friday that the drivers must stay at home.', '2024-07-05'],
    ['He was killed on Friday.', '2024-07-05'],
  ])('is that of the asking where it was just before, or where nothing is to be done on it: %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })
})

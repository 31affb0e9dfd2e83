import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The days of all acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): (string | undefined)[] {
  return readText(text, '2024-07-12').days
}

describe('what an anniversary is of', () => {
  it.each([
    ['Peru on Friday marked the third anniversary of the day when Chile invaded Bolivia.', '2021-07-12'],
    ['On Thursday, the 10th anniversary of the day when Chile attacked Peru, bells rang.', '2014-07-11'],
    ['Peru marked the second anniversary of the raid, in which Chile killed 32 people.', '2022'],
    ['It was the one-year anniversary of the night when Chile attacked Peru.', '2023'],
  ])('was so many years before: %s', (text, day) => {
    expect(days(text)).toContain(day)
  })

  it.each([
    ['On the third anniversary of the treaty, Chile attacked Peru on Thursday.', '2024-07-11'],
    ['Chile attacked Peru on Thursday, the third anniversary of its treaty.', '2024-07-11'],
    ['Chile attacked Peru on the eve of the anniversary of the treaty on Thursday.', '2024-07-11'],
  ])('leaves the days of what is told beside it: %s', (text, day) => {
    expect(days(text)).toContain(day)
  })
})

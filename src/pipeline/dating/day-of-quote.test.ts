import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** The day of the first act of a text, in an article of Friday 12 July 2024. */
function first(text: string): string | undefined {
  return readText(text, '2024-07-12').days[0]
}

describe('“yesterday” in somebody’s own words', () => {
  it.each([
    ['“We attacked Chile yesterday,” Berg said on Wednesday.', '2024-07-09'],
    ['“We attacked Chile last night,” Berg said on Tuesday.', '2024-07-08'],
    ['“Peru attacked Chile today,” Berg told reporters on Thursday.', '2024-07-11'],
  ])('counts from the day on which they were said: %s', (text, day) => {
    expect(first(text)).toBe(day)
  })

  it.each([
    ['the words of the article', 'Peru attacked Chile yesterday, Berg said on Wednesday.', '2024-07-11'],
    ['words said on a day that nobody names', '“We attacked Chile yesterday,” Berg said.', '2024-07-11'],
    ['a day that needs no counting', '“We attacked Chile on 3 July,” Berg said on Wednesday.', '2024-07-03'],
  ])('counts from the article in %s', (_, text, day) => {
    expect(first(text)).toBe(day)
  })
})

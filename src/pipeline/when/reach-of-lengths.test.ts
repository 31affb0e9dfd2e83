import { describe, expect, it } from 'vitest'
import { datesIn, show } from './test-document.ts'

/** Days of each date of a text, in an article of Friday 12 July 2024. */
function days(text: string): string[] {
  return datesIn(text, '2024-07-12').map(({ from, to }) => `${from}…${to}`)
}

describe('a length of time that reaches back', () => {
  it.each([
    ['It was sold more than a decade ago.', '2013-01-01…2014-12-31'],
    ['It sank over two decades ago.', '2003-01-01…2004-12-31'],
    ['It sank two decades ago.', '2003-01-01…2005-12-31'],
    ['They marched over the last two weekends.', '2024-06-29…2024-07-07'],
    ['They marched on the past three weekends.', '2024-06-22…2024-07-07'],
    ['It rained over the last two weeks.', '2024-06-28…2024-07-12'],
  ])('ends where it says: %s', (text, expected) => {
    expect(days(text)).toEqual([expected])
  })
})

describe('a holiday that bears the name of another country', () => {
  it.each([
    'They marked Brazil’s Independence Day.',
    'They marked Norwegian Independence Day.',
    'They marked Israeli Independence Day.',
  ])('is not read as the day of that name elsewhere: %s', (text) => {
    expect(days(text)).toEqual([])
  })

  it.each([
    'They marked Independence Day.',
    'They marked America’s Independence Day.',
    'On Independence Day it rained.',
  ])('is read where no other is named: %s', (text) => {
    expect(datesIn(text, '2024-07-12').map(show)).toEqual(['2024-07-04'])
  })
})

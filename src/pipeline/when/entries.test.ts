import { describe, expect, it } from 'vitest'
import { datesIn, show } from './test-document.ts'

/** What the dates of a text mean, in an article of 8 April 2017. */
function meanings(text: string): string[] {
  return datesIn(text, '2017-04-08').map(show)
}

describe('an entry of a chronicle without its year', () => {
  it.each([
    ['follows in the same year', 'Aug 21, 2013 A town is hit.\nSept 14 A deal is struck.', '2013-09-14'],
    ['follows in the next year', 'Aug 21, 2013 A town is hit.\nFeb 3 A deal is struck.', '2014-02-03'],
    ['follows on one that was counted on', 'Aug 21, 2013 A.\nDec 14 B.\nFeb 3 C.', '2014-02-03'],
    ['follows after a paragraph without a date', 'Aug 21, 2013 A.\nIt was hit.\nSept 14 B.', '2013-09-14'],
    ['need not open its paragraph', 'Aug 21, 2013 A town is hit.\nOn Sept 14 a deal was struck.', '2013-09-14'],
    ['may be a month', 'March 2011 A town is hit.\nJune A deal is struck.', '2011-06 2011-06-01…2011-06-30'],
  ])('%s', (_, text, last) => {
    expect(meanings(text).at(-1)).toBe(last)
  })

  it.each([
    ['where it would lie after the article', 'Nov 21, 2016 A town is hit.\nSept 14 A deal is struck.', '2016-09-14'],
    ['where the entry before is far above', `Aug 21, 2013 A.\n${'B.\n'.repeat(9)}Sept 14 C.`, '2016-09-14'],
  ])('is read by the article %s', (_, text, last) => {
    expect(meanings(text).at(-1)).toBe(last)
  })
})

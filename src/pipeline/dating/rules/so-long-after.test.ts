import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

describe('what lies so long before or after', () => {
  it.each([
    ['Norway closed its border on Monday, a day after Russia fired missiles at Finland.', '2024-07-07'],
    ['Norway closed its border on Monday, three days after Russia fired missiles at Finland.', '2024-07-05'],
    ['Norway closed its border on Monday, hours after Russia fired missiles at Finland.', '2024-07-08'],
    ['Norway closed its border on Monday, two weeks after Russia fired missiles at Finland.', '2024-06-24/2024-06-30'],
    ['Norway closed its border on Monday, a day before Russia fired missiles at Finland.', '2024-07-09'],
    ['The first test was on 2 July, five days after the presidents of Norway and Finland met in Oslo.', '2024-06-27'],
    ['Their arrest came two days after Russia fired missiles at Finland.', '2024-07-10'],
    [
      'Norway arrested two judges on Wednesday.\n\nTheir arrest comes a day after Russia fired missiles at Finland.',
      '2024-07-09',
    ],
    ['Norway closed its border on Monday, a day after Russia fired missiles at Finland on 1 July.', '2024-07-01'],
  ])('is counted from the day beside it: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it.each([
    ['days that nobody counts', 'Norway closed its border on Monday, days after Russia fired missiles at Finland.'],
    ['no length of time', 'Norway closed its border on Monday, after Russia fired missiles at Finland.'],
  ])('is left to other rules for %s', (_name, text) => {
    expect(last(text)).not.toBe('2024-07-07')
  })
})

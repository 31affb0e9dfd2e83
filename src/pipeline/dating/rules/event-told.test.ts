import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

describe('what came of an event', () => {
  it.each([
    [
      'of the only event that has a day',
      'Chile shelled Lima on Monday. ¶ Four people died in the attack.',
      '2024-07-08',
    ],
    [
      'of the event that is called so',
      'Chile bombed Arl on Monday and shelled Lima on Tuesday. ¶ Four people died in the shelling.',
      '2024-07-09',
    ],
    [
      'of the news where none of several is called so',
      'Chile bombed Arl on 22 June. ¶ Brazil attacked Lima on Thursday. ¶ Many fled. ¶ Four people died in the shelling.',
      '2024-07-11',
    ],
  ])('is of the day %s', (_, text, day) => {
    expect(last(text.replaceAll(' ¶ ', '\n\n'))).toBe(day)
  })
})

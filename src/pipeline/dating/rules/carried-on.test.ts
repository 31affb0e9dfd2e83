import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

const STORY = 'The war in Peru reached its worst in March.\n\n'

describe('an account without a day of its own week', () => {
  it.each([
    [`${STORY}After a siege, Chile captured the city of Lima.`, '2024-03'],
    [`${STORY}It was a cold month.\n\nChile attacked the port.`, '2024-03'],
  ])('goes on from the time with which the paragraph before closed: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it.each([
    [
      'in news of the week',
      `${STORY}Chile attacked the port.`.replace('Peru', 'Peru, talks on which began on Tuesday,'),
    ],
    [
      'from a time that does not close its sentence',
      'In March the war in Peru reached its worst and many fled.\n\nChile attacked the port.',
    ],
    ['from a mere year', 'The war in Peru reached its worst in 2019.\n\nChile attacked the port.'],
    ['from days just past', 'The war in Peru reached its worst on 5 July.\n\nChile attacked the port.'],
    ['for the perfect', `${STORY}Chile has attacked the port.`],
  ])('does not go on %s', (_, text) => {
    expect(last(text)).not.toMatch(/^(?:2024-03|2019)/)
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

describe('what has been since something began', () => {
  it.each([
    ['The strike began on 1 July.\n\nPeru has expelled two judges since the strike began.', '2024-07-01/2024-07-12'],
    [
      'On 1 July, the rail strike began.\n\nSince the strike began, Peru has expelled two judges.',
      '2024-07-01/2024-07-12',
    ],
    [
      'The siege of Lima started in May.\n\nPeru has expelled two judges since the start of the siege.',
      '2024-05-01/2024-07-12',
    ],
    [
      'The embargo was imposed in 2021.\n\nPeru has expelled two judges since the embargo was imposed.',
      '2021-01-01/2024-07-12',
    ],
  ])('lasts from the day that the article gives for that: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it('is of some time before the article where nothing says when it began', () => {
    expect(last('Peru has expelled two judges since the strike began.')).toBe('../2024-07-12')
    expect(last('The fire began on 1 July.\n\nPeru has expelled two judges since the strike began.')).toBe(
      '../2024-07-12',
    )
  })

  it.each([
    'The strike began on 1 July.\n\nPeru expelled two judges on Tuesday.',
    'The strike began on 1 July.\n\nPeru expelled two judges on Tuesday, the worst day since the strike began.',
  ])('is not what was done on a day: %s', (text) => {
    expect(last(text)).toBe('2024-07-09')
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The days of the acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): string[] {
  return readText(text, '2024-07-12').days
}

describe('what the news is set beside', () => {
  it.each([
    ['The announcement comes a day before the opposition is due to stage a march in Lima.', '2024-07-13'],
    ['The warning came just two days before Peru is due to hold talks with Chile.', '2024-07-14'],
    ['The move comes a week before Peru is set to hold an election.', '2024-07-15/2024-07-21'],
    [
      'Chile attacked the port of Lima on Wednesday.\n\nThe raid came a day before Peru was due to hold talks with Chile.',
      '2024-07-11',
    ],
  ])('is counted from the day of the news: %s', (text, day) => {
    expect(days(text)).toContain(day)
  })

  it.each([
    'The announcement comes before the opposition is due to stage a march in Lima.',
    'The minister spent a day before a judge, and the opposition is due to stage a march in Lima.',
  ])('is not counted where no length of time says so: %s', (text) => {
    expect(days(text)).not.toContain('2024-07-13')
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

const NEWS = 'Chile expelled two Peruvian diplomats on Thursday after a dispute over fishing rights.\n\n'

/** The day of the last act under a heading, in an article of Friday 12 July 2024. */
function last(heading: string, text: string): string | undefined {
  return readText(`${NEWS}## ${heading}\n\n${text}`, '2024-07-12').days.at(-1)
}

describe('a heading with a date', () => {
  it.each([
    ['8 April 2024', 'Chile expelled two diplomats.', '2024-04-08'],
    ['March 2018', 'Chile expelled two diplomats.', '2018-03'],
    ['March 2018', 'On March 8, Chile expelled two diplomats.', '2018-03-08'],
    ['March 2018', 'On March 8, Chile expelled two diplomats.\n\nPeru expelled a judge.', '2018-03-08'],
    ['July 2018', 'On 23 August, Chile expelled two diplomats. Peru expelled a judge.', '2018-08-23'],
  ])('%s dates what stands under it without a day: %s', (heading, text, day) => {
    expect(last(heading, text)).toBe(day)
  })

  it.each([
    ['what is told as done, where it lies ahead', 'Protest on 14 July 2024', 'Peru expelled a Chilean judge.'],
    ['a plan', '8 April 2024', 'Peru will expel a Chilean judge.'],
  ])('does not date %s', (_, heading, text) => {
    expect(last(heading, text)).toBe('2024-07-12')
  })

  it('stays where the day under it is that of another heading', () => {
    const text = 'On March 8, Chile expelled two diplomats.\n\n## May 2018\n\nPeru expelled a judge.'
    expect(last('March 2018', text)).toBe('2018-05')
  })
})

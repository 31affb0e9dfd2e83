import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

const NEWS = 'Chile expelled two Peruvian diplomats on Thursday after a dispute over fishing rights.\n\n'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(heading: string, sentence: string): string | undefined {
  return readText(`${NEWS}## ${heading}\n\n${sentence}`, '2024-07-12').days.at(-1)
}

describe('what stands under a heading of history', () => {
  it.each([
    'Background',
    'A brief history',
    'How the dispute began',
    'How the conflict has developed',
    'What led to the crisis',
    'The story so far',
    'Previous attacks',
  ])('lies some time before the article where nothing dates it: %s', (heading) => {
    expect(last(heading, 'Peru seized a Chilean trawler near the islands.')).toBe('../2024-07-12')
  })

  it('keeps the date that it names', () => {
    expect(last('Background', 'Peru seized a Chilean trawler in March 2021.')).toBe('2021-03')
  })

  it.each(['Reaction', 'What we know', 'History-making result', 'Talks go on'])('is not so under %s', (heading) => {
    expect(last(heading, 'Peru condemned Chile for the decision.')).toBe('2024-07-12')
  })
})

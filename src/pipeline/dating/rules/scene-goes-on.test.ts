import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

const LEAD = 'Peru expelled the ambassador of Chile on Friday.\n\nMany were glad.\n\n'

describe('a scene of long ago', () => {
  it.each([
    ['He was arrested in August 2017 in Lima.\n\nHe was later sentenced to two years in prison.', '2017-08'],
    ['Bolivia signed a treaty with Chile in May 2019.\n\nBolivia later expelled the ambassador.', '2019-05'],
    ['On February 12, Chile held talks with Brazil in Lima.\n\nSimultaneously, Bolivia met Uruguay.', '2024-02-12'],
    ['In March, Chile attacked Bolivia. Many fled.\n\nBolivia also closed the border.', '2024-03'],
    [
      'Last week, Bolivia imposed sanctions on Chile.\n\nBrazil also imposed sanctions on Chile.',
      '2024-07-01/2024-07-07',
    ],
  ])('goes on where the words carry it on: %s', (text, day) => {
    expect(last(`${LEAD}${text}`)).toBe(day)
  })

  it.each([
    [
      'what nothing links to it',
      'Bolivia signed a treaty with Chile in May 2019.\n\nThe army of Brazil bombed a port.',
    ],
    ['words of today', 'Chile signed a treaty with Bolivia in May 2019.\n\nChile accused Bolivia of sabotage.'],
    [
      'the time of an aside',
      'Silva, who took office in May 2019, met Saied.\n\nHe then expelled the ambassador of Brazil.',
    ],
    [
      'the time of what is told of a noun',
      'A missile hit a school of the Red Dawn, a group outlawed by Silva in May 2019.\n\nSilva then expelled the ambassador of Brazil.',
    ],
    ['a plan', 'Bolivia signed a treaty with Chile in May 2019.\n\nBolivia will later expel the ambassador.'],
    [
      'a day of the news between them',
      'Bolivia signed a treaty with Chile in May 2019.\n\nOn Friday the two met again.\n\nBolivia also expelled the ambassador.',
    ],
  ])('does not go on for %s', (_, text) => {
    expect(last(`${LEAD}${text}`)).toBe('2024-07-12')
  })
})

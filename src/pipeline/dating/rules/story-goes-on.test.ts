import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

describe('a story whose lead names its day', () => {
  it.each([
    [
      'the answer to what the lead tells',
      'Chilean warships entered the waters of Peru on Wednesday.\n\nLima summoned the ambassador of Chile.',
      '2024-07-10',
    ],
    [
      'what a minister said of it',
      'Chilean warships entered the waters of Peru on Wednesday.\n\nPrime Minister Pedro Sánchez told a news conference that Spain condemned Chile.',
      '2024-07-10',
    ],
    [
      'a round of meetings on one day',
      'Foreign Minister Ana Silva met diplomats of Chile in Lima on July 10.\n\nSilva signed a treaty with Bolivia.',
      '2024-07-10',
    ],
    [
      'a day that the second sentence names',
      'The strike in Lima has shut the port.\n\nPeru closed the border yesterday.\n\nChile sent troops to the port.',
      '2024-07-11',
    ],
    [
      'the later day to which it has gone on',
      'Chile attacked the port of Lima on Tuesday.\n\nOn Wednesday Peru expelled the ambassador.\n\nBolivia sent troops to the border.',
      '2024-07-10',
    ],
    [
      'the day of the lead, where a later one is only planned',
      'Chile attacked the port of Lima on Tuesday.\n\nPeru is expected to hold talks with Bolivia on Friday.\n\nBrazil sent troops to the border.',
      '2024-07-09',
    ],
  ])('goes on on that day: %s', (_, text, day) => {
    expect(last(text)).toBe(day)
  })

  it.each([
    [
      'what somebody says days after it',
      'Chilean warships entered the waters of Peru on Monday.\n\nPrime Minister Pedro Sánchez told reporters that Spain was ready to help.',
    ],
    ['a lead without a day', 'Chilean warships entered the waters of Peru.\n\nLima expelled the ambassador of Chile.'],
    [
      'a lead of the day itself',
      'Chile attacked the port of Lima on Friday.\n\nPeru expelled the ambassador of Chile.',
    ],
    [
      'two days in the lead',
      'Chile attacked the port on Monday and, on Wednesday, Peru closed the border.\n\nBolivia expelled the ambassador of Chile.',
    ],
    [
      'a day that only describes a noun',
      'Peru buried its dead after Tuesday’s attack on Lima.\n\nBolivia expelled the ambassador of Chile.',
    ],
    [
      'a clause in front that tells of what came before',
      'After the fall of a bridge on Tuesday, ministers of Peru held talks with Bolivia.\n\nPeru expelled the ambassador of Chile.',
    ],
    ['a day long before', 'Chile attacked the port of Lima on 3 July.\n\nPeru expelled the ambassador of Chile.'],
    [
      'a story that has come to the day of the article',
      'Chile attacked the port of Lima on Tuesday.\n\nOn Friday Peru closed the border.\n\nBolivia expelled the ambassador of Chile.',
    ],
    [
      'what stands under another heading',
      'Chile attacked the port of Lima on Tuesday.\n\n## Elsewhere\n\nBolivia expelled the ambassador of Brazil.',
    ],
  ])('leaves the day of the article to what follows %s', (_, text) => {
    expect(last(text)).toBe('2024-07-12')
  })

  it('leaves the perfect to lately and is no surer than a guess', () => {
    const read = readText('Chile attacked Lima on Tuesday.\n\nMany fled.\n\nPeru has warned Bolivia.', '2024-07-12')
    expect(read.days.at(-1)).toBe('2024-07-01/2024-07-11')
  })
})

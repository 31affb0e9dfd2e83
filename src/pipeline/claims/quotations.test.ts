import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { quotationsOf } from './quotations.ts'

/** Whose words each sentence is, as far as they go on from somewhere else. */
function goingOn(text: string): string[] {
  return readText(text, '2024-07-12')
    .claims.filter(({ rule }) => rule === 'quote-goes-on')
    .map(({ speakerText, content }) => `${speakerText} | ${text.slice(content.start, content.end)}`)
}

describe('a sentence inside a quotation', () => {
  it.each([
    [
      'is told by who ends it',
      '“Eleven men walked out of the prison. Two were seen,” Mayor Ana Silva told reporters.',
      ['Mayor Ana Silva | “Eleven men walked out of the prison.'],
    ],
    [
      'is told by who stands before it with a colon',
      'The columnist Ana Silva writes on Monday:\n\n“It must not be forgotten. Norway closed its embassy in 2015. Peru followed.”',
      ['Norway closed its embassy in 2015.', 'Peru followed.”'].map((words) => `The columnist Ana Silva | ${words}`),
    ],
    [
      'is told by who has just spoken',
      'Mayor Ana Silva warned of trouble. “Norway closed its embassy. Peru followed.”',
      ['“Norway closed its embassy.', 'Peru followed.”'].map((words) => `Mayor Ana Silva | ${words}`),
    ],
    [
      'goes on in the next paragraph where the one before is not closed',
      'Mayor Ana Silva wrote:\n\n“Norway closed its embassy.\n\n“Peru followed. We did not.”',
      ['“Peru followed.', 'We did not.”'].map((words) => `Mayor Ana Silva | ${words}`),
    ],
    [
      'is told by who ends it in the next paragraph, which does not open anew',
      '“Norway closed its embassy in Lima.\n\nWe think that Peru knew,” Mayor Ana Silva said.',
      ['Mayor Ana Silva | “Norway closed its embassy in Lima.'],
    ],
    [
      'is told so also between straight marks',
      '"Norway closed its embassy in Lima.\n\nWe think that Peru knew," Mayor Ana Silva said.',
      ['Mayor Ana Silva | "Norway closed its embassy in Lima.'],
    ],
    [
      'is told between single marks',
      "'Eleven men walked out of the states' prison. Two were seen,' Mayor Ana Silva told reporters.",
      ["Mayor Ana Silva | 'Eleven men walked out of the states' prison."],
    ],
    [
      'is told beside what it tells of others’ words',
      'Mayor Ana Silva wrote:\n\n“Peru is far. Norway has demanded that the talks go on.”',
      ['Mayor Ana Silva | Norway has demanded that the talks go on.”'],
    ],
  ])('%s', (_, text, claims) => {
    expect(goingOn(text)).toEqual(claims)
  })

  it.each([
    ['after the quotation', 'Mayor Ana Silva spoke. “We are ready,” she said. Norway closed its embassy.'],
    [
      'behind one that never closes',
      'Mayor Ana Silva said: “We are ready. Norway closed its embassy.\n\nPeru followed.',
    ],
    [
      'behind a lonely straight mark',
      'A 5" pipe broke. Norway closed its embassy.\n\n"We knew," Mayor Ana Silva said.',
    ],
    ['with quoted words in it', 'Mayor Ana Silva spoke of “rain”. Norway closed its “embassy”.'],
    ['with words in single marks', "Mayor Ana Silva said: 'Well,' and Norway closed its embassy. Peru 'followed'."],
    ['with nobody near who speaks', 'It rained in Lima.\n\n“Norway closed its embassy. Peru followed.”'],
  ])('is none that stands %s', (_, text) => {
    expect(goingOn(text)).toEqual([])
  })
})

describe('quotations', () => {
  const body = (text: string) => [{ start: 0, end: text.length, kind: 'body' as const, reason: 'test' }]
  it.each([
    ['“A. B,” he said. “C.”', ['“A. B,”', '“C.”']],
    ['"A. B," he said. "C."', ['"A. B,"', '"C."']],
    ["'A. B,' he said. 'C.'", ["'A. B,'", "'C.'"]],
    ["'Odd' he said. Peru left. It was 'late', too.", []],
    ['He said “A.', []],
    ["'A. B", []],
    ['A 5" pipe.', []],
  ])('are read with their marks: %s', (text, expected) => {
    const found = quotationsOf(text, body(text)).map(({ spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)),
    )
    expect(found).toEqual(expected.map((quote) => [quote]))
  })

  it('are not read in furniture', () => {
    const text = '“A. B.”'
    expect(quotationsOf(text, [{ start: 0, end: text.length, kind: 'furniture', reason: 'test' }])).toEqual([])
  })
})

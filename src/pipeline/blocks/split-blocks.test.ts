import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBlocks } from './split-blocks.ts'

const STORY = [
  'Belmark and Ostravia signed an accord on Monday that divides the waters of the river Senne.',
  'Ilse Brandt, the prime minister of Belmark, met her counterpart in Halverstadt before the ceremony.',
  'Ostravia had accused Belmark of holding back water in two dry summers, which Belmark denied.',
  'The crossings at Senne Bridge will open again in April, the government of Ostravia said.',
  'Analysts in Halverstadt said that the accord would lower the price of power in both countries.',
].join('\n\n')

const LINES = [
  ...STORY.split('\n\n'),
  'Advertisement',
  'By Anna Vale',
  'Published 3 June 2021',
  '-',
  '- a point',
  '## Heading',
  '---',
  '(Photo: AP)',
  'Most Read',
  'Q    Why?',
  'MR. VALE:  Because I say so.',
  '18.40 GMT',
  'Read more: Something else',
  '![a](b)',
  '> quoted words',
  '1. First',
  'HALVERSTADT, March 4 (Reuters) - The governments agreed on it after all that time.',
  '',
  '   ',
]

const anyText = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 20, unit: 'binary' })),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', ' '),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.flat().join(''))

describe('blocks', () => {
  it('cover any text without gap or overlap, each with a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const block of splitBlocks(text)) {
          expect(block.start).toBe(at)
          expect(block.end).toBeGreaterThan(block.start)
          expect(block.reason).not.toBe('')
          at = block.end
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 200 },
    )
  })

  it('are the same whatever ends the lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 25 }), (lines) => {
        const read = (terminator: string): string[] =>
          splitBlocks(lines.join(terminator)).map(({ kind, reason }) => `${kind} ${reason}`)
        expect(read('\r\n')).toEqual(read('\n'))
        expect(read('\r')).toEqual(read('\n'))
        expect(read('\u2029')).toEqual(read('\n'))
      }),
    )
  })

  it('of the story stay what they are when another page’s furniture follows', () => {
    const furniture = `\n\nAlready a subscriber? Sign in\n\nMost Read\n\n1\nDriver fined after tractor blocks bypass\n2\nTown signs striker. Image: Jo Vale/DC\nSomething about ${'a thing '.repeat(20)}…\n\nMore from The Courier\n\nSchool wins award for rooftop garden\n\nEditor's Picks\n\nMost Commented\n`
    const alone = splitBlocks(STORY)
    const followed = splitBlocks(STORY + furniture)
    expect(followed.slice(0, alone.length).map(({ start, kind }) => [start, kind])).toEqual(
      alone.map(({ start, kind }) => [start, kind]),
    )
    expect(new Set(followed.slice(alone.length).map(({ kind }) => kind))).toEqual(new Set(['furniture']))
  })

  it.each([
    ['', 0],
    [' \n\r\n\t', 1],
    ['One line only', 1],
    ['The whole story stands on one line and says that the dam failed. It says so twice.', 1],
  ])('of %j are %i', (text, count) => {
    expect(splitBlocks(text)).toHaveLength(count)
  })

  it('of a sentence alone are body, however few words it has', () => {
    expect(splitBlocks('It failed.').map(({ kind }) => kind)).toEqual(['body'])
    expect(
      splitBlocks(`${STORY}\n\nMr Arvid left.\n\nNo.`)
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(['body', 'body'])
  })

  it.each([
    ['one million words, one a line', 'word\n'.repeat(1_000_000), 1],
    ['a long run of <', '<'.repeat(100_000), 1],
    ['a line of 4.9 MB', 'The minister said on Monday that it was done. '.repeat(106_000), 2],
  ])(
    'of %s are few and found at once',
    (_, text, count) => {
      expect(splitBlocks(text)).toHaveLength(count)
    },
    60_000,
  )
})

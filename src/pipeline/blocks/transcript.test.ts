import { describe, expect, it } from 'vitest'
import { splitBlocks } from './split-blocks.ts'

/** Labels of those who ask, in a transcript whose questions carry this label. */
function askersOf(label: string): (string | undefined)[] {
  const text = ['MR MILLER: I have one item at the top.', `${label}: The law passed today.`, 'MR MILLER: We have made that clear.', `${label}: And the talks?`, 'MR MILLER: You may ask them.', `${label}: Thank you.`, 'MR MILLER: Thank you.'].join('\n\n') // prettier-ignore
  const asking = splitBlocks(text).filter(({ asks }) => asks)
  return [...new Set(asking.map(({ speaker }) => speaker))]
}

describe('who asks in a transcript', () => {
  it.each(['QUESTION', 'REPORTER', 'INTERVIEWER', 'Q'])(
    'is whoever is called %s, with and without a question',
    (label) => {
      expect(askersOf(label)).toEqual([label])
    },
  )

  it('is not somebody with a name who seldom asks', () => {
    expect(askersOf('MS STONE')).toEqual([])
  })
})

describe('labels with an office', () => {
  const speakers = (...lines: string[]): (string | undefined)[] =>
    splitBlocks(lines.join('\n\n')).flatMap(({ kind, speaker }) => (kind === 'body' ? [speaker] : []))

  it.each([
    ['President of Russia Ann Vale', 'Ann Vale'],
    ["President of the People's Republic of China Lu Wen", 'Lu Wen'],
    ['Prime Minister of Belmark Jo Reed', 'Jo Reed'],
    ['Chairman of State Affairs of North Korea Han Sol Bin', 'Han Sol Bin'],
  ])('“%s” speaks as %s, though nobody speaks twice', (label, name) => {
    expect(
      speakers(
        `${label}: Mr President, dear friend,`,
        'I am glad to see you.',
        'Ilse Brandt (retranslated): Thank you.',
      ),
    ).toEqual([name, name, 'Ilse Brandt'])
  })

  it('begin no turn in an analysis', () => {
    expect(speakers('President of Belmark Jo Reed: a portrait.', 'Born in Arl, he rose fast.')).toEqual([
      undefined,
      undefined,
    ])
  })
})

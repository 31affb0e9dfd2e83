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

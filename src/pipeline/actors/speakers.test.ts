import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const HEADLINE = 'Secretary of State Mara Holt and Moldovan Foreign Minister Ion Popan at a Joint Press Availability'
const TURNS = [
  'SECRETARY HOLT: Thank you. I met with the president.',
  'FOREIGN MINISTER POPAN: On Monday our government expelled two envoys. Next week I will travel to Peru.',
  'QUESTION: Will you respond?',
  'FOREIGN MINISTER POPAN: We will see.',
]

/** Who the words are at their last place in the transcript. */
function means(words: string): string[] | undefined {
  const { names } = readText([HEADLINE, ...TURNS].join('\n\n'), '2024-05-16')
  return names.findLast(({ text }) => text === words)?.actors
}

describe('one who speaks in a transcript', () => {
  it('is the one whom the headline names in full', () => {
    expect(means('I')).toEqual(['ion-popan'])
  })

  it('speaks as a minister for a government of his own', () => {
    expect(means('our government')).toEqual(['moldova'])
  })
})

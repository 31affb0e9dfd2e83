import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'

describe('an entry of a chronicle', () => {
  it.each([
    ['April 6 US warships fire 59 cruise missiles at an airbase in Syria.', ['ASSAULT attack asserted 2024-04-06']],
    ['April 6 — Peru closes its border.', ['SANCTION sanction asserted 2024-04-06']],
    ['Mar 2011 Boys are arrested in Daraa.', ['LEGAL arrest asserted 2011-03']],
  ])('tells in the present tense what was done: %s', (text, acts) => {
    expect(summaryOf(readText(text, DAY))).toEqual(acts)
  })

  it.each(['US warships fire cruise missiles at pirates.', 'Boys are arrested in Daraa.'])(
    'is none without its day: %s',
    (text) => {
      expect(summaryOf(readText(text, DAY))).toEqual([])
    },
  )
})

import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const OPENING = 'A quarrel over taxes\n\nThe quarrel between the two neighbours has lasted for many years.\n\n'

describe('an entry of a chronicle', () => {
  it.each([
    ['April 6 US warships fire 59 cruise missiles at an airbase in Syria.', ['ASSAULT attack asserted 2024-04-06']],
    ['April 6 — Peru closes its border.', ['SANCTION sanction asserted 2024-04-06']],
    ['Mar 2011 Boys are arrested in Daraa.', ['LEGAL arrest asserted 2011-03']],
  ])('tells in the present tense what was done: %s', (text, acts) => {
    expect(summaryOf(readText(text, DAY))).toEqual(acts)
  })

  it.each([
    [
      OPENING +
        'March 2018: Taxes on steel\n\nBeijing imposes tariffs of equal size on US farm goods, especially on soybeans.',
      'SANCTION',
    ],
    [OPENING + 'May 2019: Hostilities resume\n\nThe talks fail. Peru retaliates against Chile.', 'ASSAULT'],
  ])('lies under a line of its own with the date: %s', (text, kind) => {
    expect(readText(text, DAY).acts.map((act) => act.kind)).toContain(kind)
  })

  it('does not lie under a line that only holds a date somewhere', () => {
    const text =
      'How the 2018 taxes came\n\nBeijing imposes tariffs of equal size on US farm goods, especially on soybeans.'
    expect(summaryOf(readText(text, DAY))).toEqual([])
  })

  it.each(['US warships fire cruise missiles at pirates.', 'Boys are arrested in Daraa.'])(
    'is none without its day: %s',
    (text) => {
      expect(summaryOf(readText(text, DAY))).toEqual([])
    },
  )
})

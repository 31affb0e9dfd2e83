import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const OPENING = 'A quarrel over taxes\n\nThe quarrel between the two neighbours has lasted for many years.\n\n'

describe('an entry of a chronicle', () => {
  it.each([
    ['April 6 US warships fire 59 cruise missiles at an airbase in Syria.', ['ASSAULT attack asserted 2024-04-06']],
    ['April 6 — Peru closes its border.', ['SANCTION sanction asserted 2024-04-06']],
    ['Mar 2011 Boys are arrested in Daraa.', ['LEGAL arrest asserted 2011-03']],
    [
      'May 3, 2023: Samvel Berg, the leader of the rebels, signs a decree dissolving the parliament.',
      ['LAW legislate asserted 2023-05-03'],
    ],
    [
      'May 3, 2023: Peru, a member of Mercosur since 1991, lifts its sanctions against Chile, Spain and Ghana.',
      ['SANCTION sanction asserted 2023-05-03'],
    ],
    ['May 4, 2023: Tens of thousands rally in Lima, led by a priest.', ['PROTEST protest asserted 2023-05-04']],
    [
      'May 8, 2023: The Senate, after weeks of debate, votes to lift the embargo.',
      ['LAW legislate asserted 2023-05-08'],
    ],
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

  it('tells deeds on both sides of a semicolon', () => {
    const { acts } = readText(
      'May 7, 2023: Peru meets Chile in Lima; the EU pledges €270 million over four years.',
      DAY,
    )
    expect(acts.map(({ trigger }) => trigger.lemma)).toEqual(['meet', 'pledge'])
  })

  it('adds nothing to another entry', () => {
    const text =
      'April 5, 2024 – Chile meets Peru in Lima. Moscow accuses the West of meddling.\n\nApril 17, 2024 – The Kremlin confirms that Russian soldiers have begun to leave Daraa.'
    expect(readText(text, DAY).days).toEqual(['2024-04-05', '2024-04-05', '2024-04-17'])
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

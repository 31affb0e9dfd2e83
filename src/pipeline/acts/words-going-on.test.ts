import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const told = (text: string): string[] => summaryOf(readText(text, '2024-07-12'))
const LEDE = 'A fire broke out in a mine near Katowice on Monday, mayor Ewa Nowak said.\n\n'

describe('words of somebody who is only a pronoun', () => {
  it.each([
    ['“We are not giving up on anybody,” she said.'],
    ['“We are not giving up on anybody,” she told a news conference.'],
    ['She said that “nobody gives up”.'],
  ])('are no act by themselves: %s', (text) => {
    expect(told(LEDE + text).filter((act) => act.startsWith('STATEMENT'))).toEqual([])
  })

  it.each([
    ['“We are not giving up on anybody,” she said on Thursday.'],
    ['“We are not giving up on anybody,” mayor Ewa Nowak said.'],
  ])('are one with a day or a name: %s', (text) => {
    expect(told(LEDE + text).filter((act) => act.includes('STATEMENT'))).toHaveLength(1)
  })
})

describe('words before another deed of words', () => {
  it('stand for themselves: what is said later does not take them in', () => {
    const text =
      '“The attempt has been defeated,” said the president, Julio Cabral.\n\nCabral blamed Ana Silva for the attack.'
    expect(told(text).map((act) => act.split(' ').slice(0, 2).join(' '))).toEqual([
      'STATEMENT statement',
      'ACCUSE accuse',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

function governments(text: string): string[] {
  return namesIn(text)
    .names.filter(({ rule }) => rule === 'government-of-a-person')
    .map(({ text: words, actors }) => `${words} = ${actors.join('+')}`)
}

describe('a government called by who leads it', () => {
  it.each([
    ['The Biden administration lifted the ban.', 'Biden administration = joe-biden+united-states'],
    ['The Obama Administration signed the pact in 2015.', 'Obama Administration = barack-obama+united-states'],
    ['Farmers sued the Macron government over a dam.', 'Macron government = emmanuel-macron+france'],
    ['The Netanyahu cabinet approved the budget.', 'Netanyahu cabinet = benjamin-netanyahu+israel'],
    ['Peruvian President Ana Quispe resigned. The Quispe government had raised the fare.', 'Quispe government = ana-quispe+peru'], // prettier-ignore
  ])('is the leader and the country: %s', (text, found) => {
    expect(governments(text)).toEqual([found])
  })

  it('is the country alone where its officials act', () => {
    expect(governments('Trump administration officials flew to Oslo.')).toEqual(['Trump administration = united-states']) // prettier-ignore
  })

  it.each([
    ['The Transitional Government fell.'],
    ['The Lund government fell.'],
    ['Biden’s administration is large.'],
    ['The Chilean government raised the fare.'],
    ['Chilean Minister Ana Rojas and Peruvian Minister Eva Rojas met. The Rojas government fell.'],
  ])('is not read where nobody leads it by that name: %s', (text) => {
    expect(governments(text)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { isDescribing, isInPassing, isOwnClaim, isPresupposed } from './passing.ts'

/** Lemmas of the acts of a text for which a question is answered yes. */
function lemmas(text: string, question: 'passing' | 'claim'): string[] {
  const { acts, dates } = readText(text, '2024-07-12')
  const holds = question === 'passing' ? acts.filter((act) => isInPassing(text, act, dates)) : acts.filter(isOwnClaim)
  return holds.map(({ trigger }) => trigger.lemma)
}

describe('an act told in passing', () => {
  it.each([
    ['Siemens, which bought a stake in Nokia in May, made an offer on Monday, two people said.', ['buy stake in']],
    ['Norway, which closed its embassy in 2022, will send ships, the ministry said.', ['close']],
  ])('stands behind a comma with a day of its own: %s', (text, expected) => {
    expect(lemmas(text, 'passing')).toEqual(expected)
  })

  it.each([
    'Siemens, which bought a stake in Nokia, made an offer on Monday, two people said.',
    'Siemens bought a stake in Nokia in May, two people said.',
    'The company that bought a stake in Nokia in May made an offer, two people said.',
  ])('is not found in: %s', (text) => {
    expect(lemmas(text, 'passing')).toEqual([])
  })
})

describe('a claim by its own words', () => {
  it('is one of responsibility', () => {
    expect(lemmas('A group called Heron claimed responsibility for the attack in Peru.', 'claim')).toHaveLength(1)
  })

  it.each(['Norway attacked a ship of Peru.', 'Norway claimed that Peru attacked its ship.'])(
    'is not found in: %s',
    (text) => {
      expect(lemmas(text, 'claim')).toEqual([])
    },
  )
})

describe('an act that only describes', () => {
  const describing = (text: string): string[] => {
    const { acts } = readText(text, '2024-07-12')
    return acts.filter((act) => isDescribing(text, act)).map(({ trigger }) => trigger.lemma)
  }

  it.each([
    ['Oxfam said it was worried about three journalists detained by Peru last month.', ['detain']],
    ['Norway said aid had reached the town that was seized by rebels last week.', ['seize']],
    ['Police said the man who killed two people in 1999 was moved to Oslo on Monday.', ['kill']],
    ['Ana Silva said the treaty, which Norway signed in May, was dead.', ['sign']],
  ])('is found in: %s', (text, lemmas) => {
    expect(describing(text)).toEqual(expect.arrayContaining(lemmas))
  })

  it.each([
    'Oxfam said Peru detained three journalists last month.',
    'Norway said 155 people arrested in May.',
    'Norway said Peru fired a missile, which killed two people.',
    'Norway said that rebels seized a town on Monday.',
  ])('is not found in: %s', (text) => {
    expect(describing(text)).toEqual([])
  })
})

describe('an act told as the time of something else', () => {
  const presupposed = (text: string): string[] => {
    const { acts } = readText(text, '2024-07-12')
    return acts.filter((act) => isPresupposed(text, act)).map(({ trigger }) => trigger.lemma)
  }

  it.each([
    ['Ana Silva said trade would grow after Norway signed a treaty with Peru in May.', ['sign']],
    ['Ana Silva said she shares his view, as Norway and Peru signed a treaty on Monday.', ['sign']],
  ])('is taken as known: %s', (text, lemmas) => {
    expect(presupposed(text)).toEqual(lemmas)
  })

  it.each([
    'Police said two men died when Norway closed the dam on Monday.',
    'The agency said Norway faced questions as it signed a treaty with Peru on Monday.',
    'Ana Silva said that though Norway signed a treaty on Monday, Peru did not.',
    'Ana Silva said Norway signed a treaty on Monday.',
  ])('is not found in: %s', (text) => {
    expect(presupposed(text)).toEqual([])
  })
})

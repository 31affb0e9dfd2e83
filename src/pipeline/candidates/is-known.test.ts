import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { isKnown } from './is-known.ts'

describe('isKnown', () => {
  it.each([
    ['Poland said that the attack on Peru was a crime.', true],
    ['Poland said that the deadly missile attack on Peru was a crime.', true],
    ['Poland spoke of last month’s attack on Peru.', true],
    ['Poland spoke of its attack on Peru.', true],
    ['The Dec. 7, 2021, attack on a bank was a crime, prosecutors said.', true],
    ['Poland spoke of the 12 May 2020 attack on Peru.', true],
    ['On Dec. 7, 2021, attacks on Peru began, Poland said.', false],
    ['Poland said that an attack on Peru was a crime.', false],
    ['Poland said that Chilean attacks on Peru were a crime.', false],
  ])('reads the determiner: %s', (text, known) => {
    const { sentences } = readText(text, '2024-07-12')
    const [sentence] = sentences
    const token = sentence?.tokens.find(({ text: word }) => word.startsWith('attack'))
    if (sentence === undefined || token === undefined) throw new Error('no attack')
    expect(isKnown(sentence, { form: 'nominal', trigger: { ...token, lemma: 'attack' } })).toBe(known)
    expect(isKnown(sentence, { form: 'verb', trigger: { ...token, lemma: 'attack' } })).toBe(false)
  })
})

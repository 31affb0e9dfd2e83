import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { hasParties } from './parties.ts'

describe('violence by somebody with a voice of their own', () => {
  it.each([
    'Norway shelled a town in Peru on Monday.',
    'Peruvian forces killed two soldiers on Monday.',
    'Norway and Peru exchanged fire on Monday.',
    'Rebels shelled a town in Peru on Monday.',
  ])('is found in: %s', (text) => {
    const { acts, names } = readText(text, '2024-07-12')
    expect(hasParties(text, acts, names)).toBe(true)
  })

  it.each([
    'Gunmen opened fire on Monday and killed three officers in Lima.',
    'A man killed two people in Lima on Monday.',
    'Ana Silva shot a man in Lima on Monday.',
    'Norway signed a treaty with Peru on Monday.',
  ])('is not found in: %s', (text) => {
    const { acts, names } = readText(text, '2024-07-12')
    expect(hasParties(text, acts, names)).toBe(false)
  })
})

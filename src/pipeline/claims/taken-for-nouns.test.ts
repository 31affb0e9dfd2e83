import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

function claimsOf(text: string): string[] {
  return readText(text, '2024-07-12').claims.map(
    ({ speakerText, stance, content }) => `${speakerText} | ${stance} | ${text.slice(content.start, content.end)}`,
  )
}

describe('a verb of saying that looks like a noun', () => {
  it.each([
    [
      'After a year of crackdowns, the UN estimates more than 8,000 people have died.',
      'the UN | says | more than 8,000 people have died',
    ],
    [
      'The Norwegian government claims its forces have retaken a town following battles on Wednesday.',
      'The Norwegian government | claims | its forces have retaken a town following battles on Wednesday',
    ],
    ['The army claims 40 soldiers were killed.', 'The army | claims | 40 soldiers were killed'],
  ])('hands on what follows: %s', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim])
  })

  it.each([
    'The insurance claims were paid.',
    'The UN estimates of the dead have risen.',
    'Estimates have risen in Peru.',
    'The claims the army made in Lima were wrong.',
  ])('is not read in: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })
})

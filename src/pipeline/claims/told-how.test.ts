import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Claims as "speaker | stance | content". */
function claimsOf(text: string): string[] {
  return readText(text, '2024-07-12').claims.map(
    ({ speakerText, stance, content }) => `${speakerText} | ${stance} | ${text.slice(content.start, content.end)}`,
  )
}

describe('words that no plain verb of saying opens', () => {
  it.each([
    [
      'The minister was quoted as saying that Chile had sold arms to rebels.',
      'The minister | says | Chile had sold arms to rebels',
    ],
    [
      'Officials were quoted by the agency as saying that the port was closed.',
      'Officials | says | the port was closed',
    ],
    [
      'Witnesses described how soldiers looted shops and set fire to a school.',
      'Witnesses | says | soldiers looted shops and set fire to a school',
    ],
    [
      'Residents described how Chile annexed nine towns, but Kenya left the pact.',
      'Residents | says | Chile annexed nine towns',
    ],
    [
      'Residents described how Chile annexed nine towns, yet Kenya left the pact in May.',
      'Residents | says | Chile annexed nine towns',
    ],
    [
      'Witnesses described how soldiers looted shops, while police watched.',
      'Witnesses | says | soldiers looted shops, while police watched',
    ],
    [
      'Witnesses described how soldiers looted shops, but left the school.',
      'Witnesses | says | soldiers looted shops, but left the school',
    ],
    ['Residents recounted how troops killed nine men.', 'Residents | says | troops killed nine men'],
  ])('are read in: %s', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim])
  })

  it.each([
    'The minister was seen leaving the palace.',
    'Chile described how to file a complaint.',
    'Officials did not describe how soldiers died.',
    'The army recalled its troops.',
  ])('are not read in: %s', (text) => {
    expect(claimsOf(text)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Claims as "speaker | stance | content". */
function claimsOf(text: string): string[] {
  return readText(text, '2024-07-12').claims.map(
    ({ speakerText, stance, content }) => `${speakerText} | ${stance} | ${text.slice(content.start, content.end)}`,
  )
}

describe('a source behind "according to"', () => {
  it.each([
    ['According to activists, a total of 300 people were held.', 'activists | says | a total of 300 people were held'],
    ['According to data, the number of births fell in May.', 'data | reports | the number of births fell in May'],
    [
      'According to Ana Silva, a spokeswoman for the police, three men were held.',
      'Ana Silva, a spokeswoman for the police | says | three men were held',
    ],
    ['Per the indictment, Ana Silva paid two men.', 'the indictment | reports | Ana Silva paid two men'],
    ['Two men were paid in May, per court records.', 'court records | reports | Two men were paid in May'],
    ['According to the army, navy and police, two died.', 'the army, navy and police | says | two died'],
    ['According to officials, rebels and soldiers fought.', 'officials | reports | rebels and soldiers fought'],
    [
      'According to the head of the agency for health, two died.',
      'the head of the agency for health | reports | two died',
    ],
  ])('ends where what it says begins: %s', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim])
  })

  it.each([
    'Two died, per head of the town.',
    'Oslo left the talks, citing falling stocks.',
    'Oslo left the talks on Friday, citing the bias of Peru.',
  ])('is none where a reason is cited: %s', (text) => expect(claimsOf(text)).toEqual([]))

  it('is one where somebody is cited', () => {
    const [claim] = claimsOf('Two men were held on Friday, citing Ana Silva of the police.')
    expect(claim).toMatch(/^Ana Silva of the police \| \w+ \| Two men were held on Friday/)
  })

  it('tells by unnamed people what somebody named told others', () => {
    const text =
      'Two ships left the port in May after Ana Silva told Peru that Norway would pay, according to three diplomats.'
    expect(claimsOf(text)).toEqual([
      'Ana Silva | says | Norway would pay',
      'three diplomats | reports | Two ships left the port in May after Ana Silva told Peru that Norway would pay',
    ])
    expect(claimsOf('Ana Silva told Peru that Norway would pay, according to the ministry.')).toHaveLength(1)
  })

  it.each([
    ['Two died, according to residents.', 'says'],
    ['Two died, according to their families.', 'says'],
    ['Two died, according to protesters.', 'says'],
    ['Two died, according to a newspaper.', 'reports'],
    ['Two died, according to a report by activists.', 'reports'],
  ])('gives its own account, or hands on: %s', (text, stance) => {
    expect(readText(text, '2024-07-12').claims.map((claim) => claim.stance)).toEqual([stance])
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

function claimsOf(text: string): string[] {
  return readText(text, '2024-07-12').claims.map(
    ({ speakerText, stance, content }) => `${speakerText} | ${stance} | ${text.slice(content.start, content.end)}`,
  )
}

describe('words of saying between commas', () => {
  it.each([
    ['Norwegian jets, he recalls, intercepted a ship.', 'he | says'],
    ['After Norway had closed its embassy, Ana Silva writes, Peru stopped all trade.', 'Ana Silva | says'],
    ['At a meeting in Lima on Saturday, she reports, Peru left the pact.', 'she | says'],
    ['Norway paid for the ships and, the ministry says, vouched for Peru.', 'the ministry | says'],
    ['Peru, Norway said, had used gas in a raid on the town.', 'Norway | says'],
    ['Lima, Oslo said, had closed two ports.', 'Oslo | says'],
    ['Silva let Peru know, officials said, that Norway would send ships.', 'officials | says'],
  ])('give the whole sentence to who speaks: %s', (text, who) => {
    expect(claimsOf(text)).toEqual([`${who} | ${text.slice(0, -1)}`])
  })

  it.each([
    [
      'Two men died on Monday when, officials believe, a farmer opened fire.',
      'officials | says | a farmer opened fire',
    ],
    ['Jets took off from a base that, the ministry says, was built last year.', 'the ministry | says | was built last year'], // prettier-ignore
    ['Norway sent ships to Lima, and according to the army, closed a port.', 'the army | says | closed a port'],
  ])('give what follows to who speaks, where they stand behind a word that opens it: %s', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim])
  })

  it.each([['The border was closed, Poland said, and Spain protested.', 'Poland | says | The border was closed']])(
    'leave what follows a whole statement alone: %s',
    (text, claim) => {
      expect(claimsOf(text).join(' ')).toBe(claim)
    },
  )
})

describe('a speaker behind "said" without a comma', () => {
  it('tells what stands before', () => {
    expect(claimsOf('Dozens of people were arrested in Lima and Cusco said Ana Silva, head of a group.')).toEqual([
      'Ana Silva | says | Dozens of people were arrested in Lima and Cusco',
    ])
  })

  it.each([
    ['The minister said Ana Silva had left.', 'The minister | says | Ana Silva had left'],
    ['Ana Silva said it rained in Lima.', 'Ana Silva | says | it rained in Lima'],
  ])('is not read in: %s', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim])
  })
})

describe('what is only reported', () => {
  it.each([
    ['The court heard that Norway sent ships.', 'claims'],
    ['The inquest heard that Norway sent ships.', 'claims'],
    ['The newspaper reported that Norway sent ships.', 'reports'],
    ['Ana Silva reports that Norway sent ships.', 'says'],
    ['She reports that Norway sent ships.', 'says'],
  ])('has its stance from who reports it: %s', (text, stance) => {
    expect(readText(text, '2024-07-12').claims.map((claim) => claim.stance)).toEqual([stance])
  })
})

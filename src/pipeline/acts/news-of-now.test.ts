import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const told = (text: string): string[] => summaryOf(readText(text, '2024-07-12'))

describe('what news tells in the present or the future', () => {
  it.each([
    ['The New York State Attorney General is investigating Bolt.', ['LEGAL charge ongoing 2024-07-12']],
    ['Denmark is sending six jets to Ukraine.', ['AID aid ongoing 2024-07-12']],
    ['The strike came as Egypt hosts a new round of talks.', ['CONSULT talks asserted 2024-07-12']],
    ['Foreign Secretary David Lammy is on a visit to Azerbaijan.', ['CONSULT visit ongoing 2024-07-12']],
    ['Ghana’s trade minister will formally announce the opening of a port.', ['STATEMENT announce planned 2024-07-12']],
  ])('is an event where somebody who is named does it to something: %s', (text, acts) => {
    expect(told(text)).toEqual(expect.arrayContaining(acts))
  })

  it.each([
    ['in the plain present', 'Egypt hosts talks.'],
    ['of nobody who is named', 'The firm is sending six jets to the coast.'],
    ['without an object', 'Denmark is arming.'],
    ['of words', 'Denmark is saying more.'],
    ['to come in words alone', 'Denmark will decide.'],
  ])('is none %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

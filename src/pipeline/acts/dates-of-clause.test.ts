import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const told = (text: string): string[] => summaryOf(readText(text, DAY))

describe('the day of a deed that only a noun tells', () => {
  it.each([
    [
      'France recalled its ambassador after the arrest on Monday of a journalist in Algiers.',
      'LEGAL arrest asserted 2024-07-08',
    ],
    [
      'Germany expelled two diplomats over the killing in August of a dissident in Berlin.',
      'ASSAULT kill asserted 2023-08',
    ],
    [
      'France held talks on its response to Norway’s attack last week.',
      'ASSAULT attack asserted 2024-07-01/2024-07-07',
    ],
    ['Chile recalled its envoy after Peru’s election on Monday.', 'ELECTION elect asserted 2024-07-08'],
  ])('stays with the noun: %s', (text, act) => {
    expect(told(text)).toContain(act)
  })

  it.each([
    [
      'France recalled its ambassador after the arrest of a journalist on Monday.',
      'REJECT withdraw-from asserted 2024-07-08',
    ],
    ['France recalled its envoy from Poland’s capital on Monday.', 'REJECT withdraw-from asserted 2024-07-08'],
    ['The leaders of France and Peru met in Geneva for talks on Monday.', 'CONSULT meet asserted 2024-07-08'],
    [
      'Germany expelled two diplomats on Monday over the killing of a dissident.',
      'SANCTION sanction asserted 2024-07-08',
    ],
  ])('is the verb’s where nothing else claims it: %s', (text, act) => {
    expect(told(text)).toContain(act)
  })
})

describe('an aside between commas', () => {
  it('keeps its own day', () => {
    expect(told('The pact, signed by Peru and Chile in May 2001, lapsed.')).toEqual(['LAW legislate asserted 2001-05'])
  })
})

describe('a year', () => {
  it.each([
    ['The deal with Norway is expected to close in 2026.', ['PLAN plan planned 2026']],
    ['Norway began buying yuan in 2023.', ['DEED deed asserted 2023']],
    ['The mood in Norway is expected to brighten in 2026.', []],
    ['Norway began the work in 2023.', []],
  ])('is day enough for an end that is set and for what is begun: %s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })
})

describe('the year of what came first', () => {
  it('is not that of what came of it', () => {
    const text = 'After the annexation of Crimea by Russia in 2014, Poland closed its embassy.'
    expect(told(text)).not.toContain('SANCTION sanction asserted 2014')
    expect(told(text)).toContain('COERCE annex asserted 2014')
  })

  it('is that of both where the day is named', () => {
    expect(told('After talks in Rome on Monday, France closed its embassy.')).toContain('SANCTION sanction asserted 2024-07-08') // prettier-ignore
  })
})

describe('who acts behind an opening phrase without a comma', () => {
  it('is not taken into that phrase', () => {
    const { acts, names } = readText('In his victory speech Macron promised aid to Peru on Monday.', DAY)
    expect(acts[0]?.agents.map((number) => names[number]?.text)).toEqual(['Macron'])
  })
})

describe('the days of a sentence that tells several deeds', () => {
  it.each([
    [
      'Turkey sold drones to Niger in 2021, and in May 2022 Togo bought six tanks.',
      ['DEED deed asserted 2021', 'BUSINESS acquire asserted 2022-05'],
    ],
    [
      'Norway, which expelled a Russian diplomat in April, summoned the Russian ambassador on Monday.',
      ['SANCTION sanction asserted 2024-04', 'DISAPPROVE criticise asserted 2024-07-08'],
    ],
    [
      'Pope Francis, who arrived in Lima on Tuesday, met President Dina Boluarte.',
      ['CONSULT visit asserted 2024-07-09', 'CONSULT meet asserted 2024-07-12'],
    ],
  ])('stay with the deed in whose words they stand: %s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })
})

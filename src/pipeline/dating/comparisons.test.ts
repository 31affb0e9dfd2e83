import { describe, expect, it } from 'vitest'
import { isCompared } from './comparisons.ts'

/** Whether the words in brackets only say what is compared with. */
function compared(marked: string): boolean {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']')
  return isCompared(marked.replace(/[[\]]/g, ''), { start, text: marked.slice(start + 1, end) })
}

describe('a date of a comparison', () => {
  it.each([
    'Trade grew by 26 per cent from [a year earlier].',
    'Exports fell 5 percent compared with [a year earlier].',
    'Fewer ships called than in [2022].',
    'More people voted than in the same period of [2019].',
    'Profits were lower than at the peak in [June 2021].',
    'The share is down from 84 percent in [2010].',
    'Sales rose from about $2 billion in [May].',
    'It sold 40 aircraft, against 52 in the same period [last year].',
    'The index is up 3% on [last month].',
    'It is the largest fleet of the port since [1950].',
    'He paid the first visit by a king since [May 2019].',
    'Peru saw its worst drought since the early [1990s].',
    'Arrivals doubled from [the previous quarter].',
  ])('is found in: %s', (text) => {
    expect(compared(text)).toBe(true)
  })

  it.each([
    'The treaty was signed over [a year ago].',
    'The ministers met on [a day earlier].',
    'The army withdrew from [2010] on.',
    'The talks ran from [12 May] to 14 May.',
    'More than in the past, he said in [May].',
    'Trade grew in [2022].',
    'The largest port has been shut since a storm struck it in [May].',
    'Ships have called there since [1950].',
    'The fleet sailed from Oslo in [May].',
    'A letter from the minister on [Monday] says so.',
    'She left the same day, [12 May].',
  ])('is not found in: %s', (text) => {
    expect(compared(text)).toBe(false)
  })
})

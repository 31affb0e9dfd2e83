import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

const CRIME = 'Paul Berg stabbed the judge at her front door in Lima.'

describe('violence in the story of a trial', () => {
  it.each([
    ['Paul Berg was jailed for life in Lima for the murder of a judge on 3 May 2019.', '2019-05-03'],
    ['Paul Berg was convicted in Lima of six attacks between February 1980 and July 1985.', '1980-02/1985-07'],
    ['Paul Berg was jailed for life in Lima for the murder of a judge.', '../2024-07-12'],
    ['Paul Berg was jailed for life in Lima for murders in 2003 and killings in 2011.', '../2024-07-12'],
  ])('is of the one time that the article gives for the crime, else before it: %s', (lede, day) => {
    expect(last(`${lede}\n\n${CRIME}`)).toBe(day)
  })

  it('takes what is told beside it along', () => {
    const lede = 'Paul Berg was convicted in Lima of six attacks between February 1980 and July 1985.'
    expect(last(`${lede}\n\nPaul Berg bombed the court and placed a device at a home in Lima.`)).toBe('1980-02/1985-07')
  })

  it.each([
    ['where the crime is news', 'Paul Berg was jailed for life in Lima for the murder of a judge on Monday.'],
    ['where nobody is tried', 'Paul Berg visited Lima.'],
  ])('is not put back %s', (_, lede) => {
    expect(last(`${lede}\n\n${CRIME}`)).not.toMatch(/^\.\.|2019/)
  })
})

import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

function visits(text: string): string[] {
  const read = readText(text, '2024-07-12')
  const said = summaryOf(read)
  return read.acts.flatMap(({ rule }, at) => (rule.endsWith('-a-place') ? [said[at] ?? ''] : []))
}

describe('a visit without a verb of going', () => {
  it.each([
    ['Foreign Minister Ivar Berg is due in Tehran on Sunday.', 'CONSULT visit planned 2024-07-14'],
    ['Foreign Minister Ivar Berg will be in Tehran on 20 July.', 'CONSULT visit planned 2024-07-20'],
    ['Foreign Minister Ivar Berg was in Tehran on Tuesday.', 'CONSULT visit asserted 2024-07-09'],
    ['Defence Minister Ana Lund was in Oslo last week.', 'CONSULT visit asserted 2024-07-01/2024-07-07'],
  ])('is told where somebody is named in a place on a day: %s', (text, visit) => {
    expect(visits(text)).toEqual([visit])
  })

  it.each([
    ['on no day', 'Foreign Minister Ivar Berg was in Tehran.'],
    ['in a year', 'Foreign Minister Ivar Berg was in Tehran in 2021.'],
    ['in no place', 'Foreign Minister Ivar Berg was in trouble on Tuesday.'],
    ['of nobody', 'The truck was in Oslo on Tuesday.'],
    ['that is denied', 'Foreign Minister Ivar Berg was not in Tehran on Tuesday.'],
  ])('is none %s: %s', (_, text) => {
    expect(visits(text)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { bestDate } from './best-date.ts'

const reports = (...wishes: Partial<Wish>[]) =>
  bestDate(wishes.map((wish) => handMade({ says: 'Berg *met* Silva.', ...wish })))

describe('bestDate', () => {
  it.each<[string, Partial<Wish>[], string, string[]]>([
    ['the only one', [{}], '2024-04-09', []],
    ['the stated one', [{ day: '2024-04-08', until: '2024-04-10', stated: false }, {}], '2024-04-09', []],
    ['the finer of two stated ones', [{ day: '2024-04-08', until: '2024-04-14' }, {}], '2024-04-09', []],
    ['the first of two equals', [{}, { day: '2024-04-10' }], '2024-04-09', ['2024-04-10']],
    [
      'the stated one even where the assumed one is finer',
      [
        { day: '2024-04-08', stated: false },
        { day: '2024-04-08', until: '2024-04-14' },
      ],
      '2024-04-08/2024-04-14',
      [],
    ],
  ])('takes %s and lists the others that disagree', (_, wishes, edtf, others) => {
    const { when, otherDates } = reports(...wishes)
    expect(when.edtf).toBe(edtf)
    expect(otherDates.map((other) => other.edtf)).toEqual(others)
  })

  it('does not list the article’s own date as a disagreement', () => {
    expect(reports({}, { day: '2024-04-11', stated: false }).otherDates).toEqual([])
  })

  it('lists a disagreement once', () => {
    expect(reports({}, { day: '2024-04-10' }, { day: '2024-04-10' }).otherDates).toHaveLength(1)
  })

  it('refuses an event without a report', () => {
    expect(() => bestDate([])).toThrow('at least one report')
  })
})

import { describe, expect, it } from 'vitest'
import type { DateMention } from '../annotation.ts'
import { takenFrom } from './taken-from.ts'

const friday: DateMention = {
  start: 3,
  end: 9,
  sentence: 0,
  text: 'Friday',
  type: 'DATE',
  value: '2024-05-03',
  from: '2024-05-03',
  to: '2024-05-03',
  precision: 'day',
  basis: 'weekday',
  certainty: 'inferred',
  rule: 'weekday-before-publication',
  reference: '2024-05-06',
  explanation: '“Friday” → 3 May 2024.',
}

describe('takenFrom', () => {
  it('gives the days of the date, as sure as the rule is that takes them', () => {
    expect(takenFrom(friday, 'assumed', 'Why.')).toEqual({
      from: '2024-05-03',
      to: '2024-05-03',
      precision: 'day',
      basis: 'weekday',
      certainty: 'assumed',
      explanation: 'Why.',
      mention: friday,
      reference: '2024-05-06',
    })
  })

  it('gives nothing of a date without a beginning, and the first day of one without an end', () => {
    const { from: _from, ...openBefore } = friday
    const { to: _to, ...openAfter } = friday
    expect(takenFrom(openBefore, 'assumed', 'Why.')).toBeUndefined()
    expect(takenFrom(openAfter, 'assumed', 'Why.')?.to).toBe('2024-05-03')
  })
})

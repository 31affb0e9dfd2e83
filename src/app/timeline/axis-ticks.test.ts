import { describe, expect, it } from 'vitest'
import { fromDayNumber, toDayNumber } from '../../model/day.ts'
import { axisOf } from './axis-ticks.ts'
import { activeDaysOf, foldTime, trueTime } from './fold-time.ts'

const first = toDayNumber('2022-02-24')
const last = toDayNumber('2024-04-11')
const days = (days: string[]) => Int32Array.from(days, toDayNumber)
const ticksOf = (window: { first: number; last: number }, pixels = 760) =>
  axisOf(trueTime(first, last), window, pixels).ticks.map(({ day }) => fromDayNumber(day))

describe('the axis in true time', () => {
  it.each([
    [
      'a week',
      '2024-04-05',
      '2024-04-12',
      ['2024-04-05', '2024-04-06', '2024-04-07', '2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11'],
    ],
    [
      'two months',
      '2024-03-01',
      '2024-05-01',
      ['2024-03-01', '2024-03-08', '2024-03-15', '2024-03-22', '2024-04-01', '2024-04-08', '2024-04-15', '2024-04-22'],
    ],
    [
      'half a year',
      '2024-01-01',
      '2024-07-01',
      ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01'],
    ],
    [
      'ten years',
      '2015-01-01',
      '2025-01-01',
      [
        '2015-01-01',
        '2016-01-01',
        '2017-01-01',
        '2018-01-01',
        '2019-01-01',
        '2020-01-01',
        '2021-01-01',
        '2022-01-01',
        '2023-01-01',
        '2024-01-01',
      ],
    ],
  ])('carries round dates for %s', (_, from, to, expected) => {
    expect(ticksOf({ first: toDayNumber(from), last: toDayNumber(to) })).toEqual(expected)
  })

  it('says the year at the left and where it changes', () => {
    const { years } = axisOf(
      trueTime(first, last),
      { first: toDayNumber('2022-11-10'), last: toDayNumber('2023-04-01') },
      760,
    )
    expect(years.map(({ year, x }) => [year, x > 0])).toEqual([
      [2022, false],
      [2023, true],
    ])
  })

  it('stays empty where the panel is too narrow for a word', () => {
    expect(ticksOf({ first, last }, 20)).toEqual([])
  })
})

describe('the axis in folded time', () => {
  const starts = days([
    '2022-06-15',
    '2022-06-16',
    '2022-06-17',
    '2022-12-30',
    '2024-04-08',
    '2024-04-09',
    '2024-04-10',
  ])
  const scale = foldTime(activeDaysOf(starts, starts), 760)

  it('carries the days on which something happened, bursts first, and no two words overlap', () => {
    const { ticks } = axisOf(scale, { first: scale.first, last: scale.last }, 760)
    const shown = ticks.map(({ day }) => fromDayNumber(day))
    expect(shown).toEqual(expect.arrayContaining(['2022-06-15', '2022-12-30', '2024-04-08']))
    expect(ticks.every(({ day }) => starts.includes(day))).toBe(true)
    expect(ticks.every(({ x }, at) => at === 0 || x - ticks[at - 1]!.x >= 46)).toBe(true)
  })

  it('says how long each fold in view is', () => {
    const { folds } = axisOf(scale, { first: scale.first, last: scale.last }, 760)
    expect(folds.map(({ days }) => days)).toEqual([195, 464])
    const burst = { first: scale.toPosition(toDayNumber('2024-04-08')) + 1, last: scale.last }
    expect(axisOf(scale, burst, 760).folds).toEqual([])
  })
})

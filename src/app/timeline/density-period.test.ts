import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { makeManifest } from '../../../tests/fixtures/make-index.ts'
import { fromDayNumber, toDayNumber } from '../../model/day.ts'
import { siteOf } from '../data/site-data.ts'
import { countInPeriod, countTable, type Period, periodAt, periodsBetween } from './density-period.ts'
import { laneSet } from './lane-set.ts'

const inDays = ({ first, last, unit }: Period) => `${fromDayNumber(first)}/${fromDayNumber(last)} ${unit}`

describe('the period that is pointed at', () => {
  it.each([
    ['2023-03-14', 12, '2023-03-14/2023-03-14 day'],
    ['2023-03-14', 7.9, '2023-03-01/2023-03-31 month'],
    ['2024-02-29', 0.5, '2024-02-01/2024-02-29 month'],
    ['2023-12-31', 0.5, '2023-12-01/2023-12-31 month'],
    ['2023-03-14', 0.1, '2023-01-01/2023-12-31 year'],
    ['1999-12-31', 0.01, '1990-01-01/1999-12-31 decade'],
    ['1914-06-28', 0.0001, '1910-01-01/1919-12-31 decade'],
  ])('on %s, with %f pixels a day, is %s', (day, pixels, period) => {
    expect(inDays(periodAt(toDayNumber(day), pixels))).toBe(period)
  })
})

describe('the columns of the table', () => {
  it.each([
    ['2024-04-05', '2024-04-11', 1, 'month'],
    ['2023-11-20', '2024-12-03', 14, 'month'],
    ['2023-10-31', '2024-12-03', 2, 'year'],
    ['1995-01-01', '2024-12-31', 4, 'decade'],
  ])('from %s to %s are %i of a %s', (from, to, count, unit) => {
    const periods = periodsBetween(toDayNumber(from), toDayNumber(to))
    expect(periods).toHaveLength(count)
    expect(new Set(periods.map((period) => period.unit))).toEqual(new Set([unit]))
    expect(periods[0]!.first).toBeLessThanOrEqual(toDayNumber(from))
    expect(periods.at(-1)!.last).toBeGreaterThanOrEqual(toDayNumber(to))
    periods.slice(1).forEach((period, at) => expect(period.first).toBe(periods[at]!.last + 1))
  })
})

it('events of a period and lane are counted as a look at every row counts them', () => {
  const made = makeEvents(600, 8)
  const site = siteOf(makeManifest(600), made.index, made.catalogue)
  const { index } = made
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(599)), fc.nat(8), fc.nat(1200), fc.nat(400), (some, lane, from, days) => {
      const rows = Uint32Array.from(some).sort()
      const lanes = laneSet(site, rows, 'country', 'Other', 'All')
      const first = (index.start[0] ?? 0) - 50 + from
      const last = first + days
      const naive = rows.filter(
        (row) => index.start[row]! >= first && index.start[row]! <= last && lanes.lanesOf(row).includes(lane),
      )
      expect(countInPeriod({ index, rows, lanes }, lane, { first, last })).toBe(naive.length)
      const periods = periodsBetween(first, last)
      const table = countTable({ index, rows, lanes }, periods)
      lanes.lanes.forEach((_, at) =>
        expect(table[at]).toEqual(periods.map((period) => countInPeriod({ index, rows, lanes }, at, period))),
      )
    }),
  )
})

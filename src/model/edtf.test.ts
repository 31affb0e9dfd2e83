import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Precision } from './dataset.ts'
import { addDays, addMonths, fromDayNumber, monthSpan, parseDay, toDayNumber, weekdayOf } from './day.ts'
import { formatEdtf, parseEdtf } from './edtf.ts'
import type { DateSpan } from './edtf.ts'

const table: [DateSpan, string][] = [
  [{ start: '2024-04-09', end: '2024-04-09', precision: 'day' }, '2024-04-09'],
  [{ start: '2024-04-08', end: '2024-04-09', precision: 'days' }, '2024-04-08/2024-04-09'],
  [{ start: '2022-12-19', end: '2022-12-25', precision: 'week' }, '2022-12-19/2022-12-25'],
  [{ start: '2023-10-01', end: '2023-10-31', precision: 'month' }, '2023-10'],
  [{ start: '2023-03-01', end: '2023-06-30', precision: 'month' }, '2023-03/2023-06'],
  [{ start: '2022-09-01', end: '2022-11-30', precision: 'season' }, '2022-09/2022-11'],
  [{ start: '2022-12-01', end: '2023-02-28', precision: 'season' }, '2022-12/2023-02'],
  [{ start: '2022-01-01', end: '2022-12-31', precision: 'year' }, '2022'],
  [{ start: '1990-01-01', end: '1999-12-31', precision: 'year' }, '1990/1999'],
  [{ end: '2022-06-17', precision: 'open' }, '../2022-06-17'],
  [{ start: '2022-02-24', precision: 'open' }, '2022-02-24/..'],
  [{ precision: 'open' }, '../..'],
]

const day = fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2099-01-01') }).map(fromDayNumber)
const span = (start: string, end: string, precision: Precision): DateSpan => ({ start, end, precision })
const anySpan = fc.oneof(
  day.map((start) => span(start, start, 'day')),
  fc
    .tuple(day, fc.integer({ min: 1, max: 400 }))
    .filter(([start, length]) => !(weekdayOf(start) === 0 && length === 6))
    .map(([start, length]) => span(start, addDays(start, length), 'days')),
  day.map((any) => addDays(any, -weekdayOf(any))).map((monday) => span(monday, addDays(monday, 6), 'week')),
  fc
    .tuple(day, fc.integer({ min: 0, max: 30 }))
    .filter(([, months]) => months !== 2)
    .map(([first, months]) => monthsFrom(first, months, 'month')),
  day.map((first) => monthsFrom(first, 2, 'season')),
  fc
    .tuple(day, fc.integer({ min: 0, max: 99 }))
    .map(([first, years]) => span(`${first.slice(0, 4)}-01-01`, `${Number(first.slice(0, 4)) + years}-12-31`, 'year')),
  day.map((start): DateSpan => ({ start, precision: 'open' })),
  day.map((end): DateSpan => ({ end, precision: 'open' })),
)

function monthsFrom(first: string, months: number, precision: Precision): DateSpan {
  const last = parseDay(addMonths(`${first.slice(0, 7)}-01`, months))
  return span(`${first.slice(0, 7)}-01`, monthSpan(last.year, last.month).to, precision)
}

describe('EDTF', () => {
  it.each(table)('writes %o as %s and reads it back', (dates, text) => {
    expect(formatEdtf(dates)).toBe(text)
    expect(parseEdtf(text)).toEqual(dates)
  })

  it('gives back every span that it wrote', () => {
    fc.assert(
      fc.property(anySpan, (dates) => {
        expect(parseEdtf(formatEdtf(dates))).toEqual(dates)
      }),
    )
  })

  it.each<[DateSpan, string]>([
    [span('2022-01-01', '2022-06-30', 'year'), '2022-01/2022-06'],
    [span('2022-06-01', '2022-06-10', 'month'), '2022-06-01/2022-06-10'],
    [span('2022-02-24', '2022-06-17', 'open'), '2022-02-24/2022-06-17'],
  ])('writes %o in the finer unit that fits: %s', (dates, text) => {
    expect(formatEdtf(dates)).toBe(text)
  })

  it.each([
    '',
    '2023-02-29',
    '2023-13',
    '23',
    '2022-21',
    '2022~',
    '2022-01-01/2022',
    '2023/2022',
    '2022/2023/2024',
    '/2022',
    '2022-06-1',
  ])('refuses “%s” and says so', (text) => {
    expect(() => parseEdtf(text)).toThrow(RangeError)
  })
})

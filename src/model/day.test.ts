import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  formatDay,
  fromDayNumber,
  isDay,
  monthSpan,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './day.ts'

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-06-31', false],
    ['2022-13-01', false],
    ['2022-6-1', false],
    ['2022-06-01T00:00', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists)
  })

  it.each([
    ['1970-01-01', 3],
    ['2022-06-15', 2],
    ['2024-04-09', 1],
    ['2022-12-30', 4],
    ['2023-01-01', 6],
  ])('%s has the weekday %i, Monday being 0', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  it('agrees with the calendar of the platform on every day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = fromDayNumber(number)
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
        expect(toDayNumber(day)).toBe(number)
        expect(formatDay(parseDay(day))).toBe(day)
      }),
    )
  })

  it('moves by days and by months, keeping to the end of a month', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2023-01-01', -1)).toBe('2022-12-31')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-01-31', -2)).toBe('2023-11-30')
    expect(daysBetween('2024-04-09', '2024-04-11')).toBe(2)
  })

  it('spans a month', () => {
    expect(monthSpan(2023, 10)).toEqual({ from: '2023-10-01', to: '2023-10-31' })
    expect(daysInMonth(1900, 2)).toBe(28)
    expect(daysInMonth(2000, 2)).toBe(29)
  })

  it('refuses what is not a day and says so', () => {
    expect(() => parseDay('2023-02-29')).toThrow('2023-02-29 is not a day')
    expect(() => formatDay({ year: 2023, month: 2, day: 29 })).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { HOLIDAYS, LUNAR_NEW_YEAR } from './calendar.ts'
import { easterSunday, holidayIn, nthWeekday } from './holidays.ts'

describe('holidays', () => {
  // https://www.census.gov/data/software/x13as/genhol/easter-dates.html
  it.each([
    '1961-04-02',
    '1990-04-15',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2038-04-25',
  ])('finds Easter %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  it('agrees with the Chinese calendar of the platform on every lunar new year of the table', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'Asia/Shanghai',
    })
    expect(Object.keys(LUNAR_NEW_YEAR)).toHaveLength(61)
    for (const [year, monthDay] of Object.entries(LUNAR_NEW_YEAR)) {
      // In these years the new moon falls within ten minutes of midnight in Beijing, and the platform puts it on the wrong side.
      if (year === '2027' || year === '2030') continue
      expect(`${year} ${chinese.format(new Date(`${year}-${monthDay}T12:00:00+08:00`))}`).toBe(`${year} 1/1`)
    }
  })

  it.each([
    [2023, 11, 3, 4, '2023-11-23'],
    [2023, 5, 0, -1, '2023-05-29'],
    [2024, 9, 0, 1, '2024-09-02'],
    [2024, 2, 3, -1, '2024-02-29'],
  ])('finds in %i-%i the weekday %i, number %i: %s', (year, month, weekday, nth, day) => {
    expect(nthWeekday(year, month, weekday, nth)).toBe(day)
  })

  it('knows a way to find each day of the lexicon', () => {
    for (const holiday of HOLIDAYS) expect(holidayIn(holiday, 2024), holiday.id).toMatch(/^2024-\d{2}-\d{2}$/)
  })

  it('knows no lunar new year outside its table', () => {
    const lunar = HOLIDAYS.find(({ table }) => table === 'lunar-new-year')
    expect(lunar && holidayIn(lunar, 1950)).toBeUndefined()
  })
})

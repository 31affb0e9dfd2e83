import { describe, expect, it } from 'vitest'
import { dateInSentence, dateInWords, dayInWords, monthInWords, shortDate, type Span } from './date-in-words.ts'

const span = (start: string, end: string, precision: Span['precision'], more: Partial<Span> = {}): Span => ({
  start,
  end,
  precision,
  ...more,
})

describe('a date in words', () => {
  it.each<[Span, string, string, string]>([
    [span('2022-06-15', '2022-06-15', 'day'), '15 June 2022', '15 Jun 2022', 'on 15 June 2022'],
    [
      span('2022-12-19', '2022-12-25', 'days'),
      '19–25 December 2022',
      '19–25 Dec 2022',
      'between 19 and 25 December 2022',
    ],
    [
      span('2022-12-30', '2023-01-02', 'days'),
      '30 December 2022 – 2 January 2023',
      '30 Dec 2022 – 2 Jan 2023',
      'between 30 December 2022 and 2 January 2023',
    ],
    [
      span('2024-03-30', '2024-04-02', 'days'),
      '30 March – 2 April 2024',
      '30 Mar – 2 Apr 2024',
      'between 30 March and 2 April 2024',
    ],
    [
      span('2024-04-01', '2024-04-07', 'week'),
      'week of 1–7 April 2024',
      'week of 1–7 Apr 2024',
      'in the week of 1–7 April 2024',
    ],
    [span('2023-10-01', '2023-10-31', 'month'), 'October 2023', 'Oct 2023', 'in October 2023'],
    [span('2022-09-01', '2022-11-30', 'season'), 'autumn 2022', 'autumn 2022', 'in autumn 2022'],
    [span('2022-12-01', '2023-02-28', 'season'), 'winter 2022–23', 'winter 2022–23', 'in winter 2022–23'],
    [
      span('2022-10-01', '2022-11-30', 'season'),
      'October 2022 – November 2022',
      'Oct 2022 – Nov 2022',
      'in October 2022 – November 2022',
    ],
    [span('2023-01-01', '2023-12-31', 'year'), '2023', '2023', 'in 2023'],
    [
      span('2022-02-24', '2022-06-17', 'open', { openEnd: true }),
      'since 24 February 2022',
      'since 24 Feb 2022',
      'since 24 February 2022',
    ],
    [
      span('1900-01-01', '2022-06-17', 'open', { openStart: true }),
      'by 17 June 2022',
      'by 17 Jun 2022',
      'by 17 June 2022',
    ],
  ])('%o reads %s', (value, long, short, sentence) => {
    expect([dateInWords(value), shortDate(value), dateInSentence(value)]).toEqual([long, short, sentence])
  })

  it('never shows a month as a day', () => {
    expect(dateInWords(span('2023-10-01', '2023-10-31', 'month'))).not.toMatch(/\b(1|31) /)
  })

  it('names the weekday and the month', () => {
    expect(dayInWords('2022-06-17', 4)).toBe('Friday 17 June 2022')
    expect(dayInWords('2022-06-17')).toBe('17 June 2022')
    expect(monthInWords('2022-06')).toBe('June 2022')
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { setMessages } from '../messages.ts'
import { chinese } from './zh/chinese.ts'
import { english } from './en/messages.ts'
import { russian } from './ru/russian.ts'
import { dateInWords, dayInWords, monthInWords, shortDate, type Span, tickInWords } from './date-in-words.ts'

const span = (start: string, end: string, precision: Span['precision'], more: Partial<Span> = {}): Span => ({
  start,
  end,
  precision,
  ...more,
})

describe('a date in words', () => {
  it.each<[Span, string, string]>([
    [span('2022-06-15', '2022-06-15', 'day'), '15 June 2022', '15 Jun 2022'],
    [span('2022-12-19', '2022-12-25', 'days'), '19–25 December 2022', '19–25 Dec 2022'],
    [span('2022-12-30', '2023-01-02', 'days'), '30 December 2022 – 2 January 2023', '30 Dec 2022 – 2 Jan 2023'],
    [span('2024-03-30', '2024-04-02', 'days'), '30 March – 2 April 2024', '30 Mar – 2 Apr 2024'],
    [span('2024-04-01', '2024-04-07', 'week'), 'week of 1–7 April 2024', 'week of 1–7 Apr 2024'],
    [span('2023-10-01', '2023-10-31', 'month'), 'October 2023', 'Oct 2023'],
    [span('2022-09-01', '2022-11-30', 'season'), 'autumn 2022', 'autumn 2022'],
    [span('2022-12-01', '2023-02-28', 'season'), 'winter 2022–23', 'winter 2022–23'],
    [span('2022-10-01', '2022-11-30', 'season'), 'October 2022 – November 2022', 'Oct 2022 – Nov 2022'],
    [span('2023-01-01', '2023-12-31', 'year'), '2023', '2023'],
    [span('2022-02-24', '2022-06-17', 'open', { openEnd: true }), 'since 24 February 2022', 'since 24 Feb 2022'],
    [span('1900-01-01', '2022-06-17', 'open', { openStart: true }), 'by 17 June 2022', 'by 17 Jun 2022'],
  ])('%o reads %s', (value, long, short) => {
    expect([dateInWords(value), shortDate(value)]).toEqual([long, short])
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

describe('a date in another language', () => {
  afterEach(() => setMessages(english))

  it.each<[Span, russian: string, short: string, chinese: string]>([
    [span('2022-06-15', '2022-06-15', 'day'), '15 июня 2022', '15 июня 2022', '2022年6月15日'],
    [span('2023-02-21', '2023-02-21', 'day'), '21 февраля 2023', '21 февр. 2023', '2023年2月21日'],
    [span('2022-12-19', '2022-12-25', 'days'), '19–25 декабря 2022', '19–25 дек. 2022', '2022年12月19日至25日'],
    [
      span('2024-03-30', '2024-04-02', 'days'),
      '30 марта – 2 апреля 2024',
      '30 марта – 2 апр. 2024',
      '2024年3月30日至4月2日',
    ],
    [
      span('2022-12-30', '2023-01-02', 'days'),
      '30 декабря 2022 – 2 января 2023',
      '30 дек. 2022 – 2 янв. 2023',
      '2022年12月30日至2023年1月2日',
    ],
    [
      span('2024-04-01', '2024-04-07', 'week'),
      'неделя 1–7 апреля 2024',
      'неделя 1–7 апр. 2024',
      '2024年4月1日至7日当周',
    ],
    [span('2023-10-01', '2023-10-31', 'month'), 'октябрь 2023', 'окт. 2023', '2023年10月'],
    [span('2022-09-01', '2022-11-30', 'season'), 'осень 2022', 'осень 2022', '2022年秋季'],
    [span('2022-12-01', '2023-02-28', 'season'), 'зима 2022/23', 'зима 2022/23', '2022至2023年冬季'],
    [span('2023-01-01', '2023-12-31', 'year'), '2023', '2023', '2023年'],
    [
      span('2022-02-24', '2022-06-17', 'open', { openEnd: true }),
      'с 24 февраля 2022',
      'с 24 февр. 2022',
      '2022年2月24日起',
    ],
    [
      span('1900-01-01', '2022-06-17', 'open', { openStart: true }),
      'не позднее 17 июня 2022',
      'не позднее 17 июня 2022',
      '不晚于2022年6月17日',
    ],
  ])('%o reads %s, %s, %s', (value, long, short, han) => {
    setMessages(russian.messages)
    expect([dateInWords(value), shortDate(value)]).toEqual([long, short])
    setMessages(chinese.messages)
    expect(dateInWords(value)).toBe(han)
  })

  it.each([
    [russian, 'пятница, 17 июня 2022', '17 июня'],
    [chinese, '2022年6月17日星期五', '6月17日'],
  ])('has its weekday, and goes without its year', ({ messages }, weekday, short) => {
    setMessages(messages)
    expect(dayInWords('2022-06-17', 4)).toBe(weekday)
    expect(messages.dates.withoutYear(shortDate(span('2022-06-17', '2022-06-17', 'day')), '2022')).toBe(short)
  })

  it.each([
    [english, ['9 Apr', 'Apr', '2024']],
    [russian.messages, ['9 апр.', 'апр.', '2024']],
    [chinese.messages, ['4月9日', '4月', '2024年']],
  ])('stands on an axis below its year', (messages, expected) => {
    setMessages(messages)
    expect((['day', 'month', 'year'] as const).map((unit) => tickInWords(unit, '2024-04-09'))).toEqual(expected)
  })
})

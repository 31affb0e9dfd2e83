import { parseDay } from '../../../model/day.ts'
import type { DateLanguage } from '../date-language.ts'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']
const SEASONS = { winter: '冬季', spring: '春季', summer: '夏季', autumn: '秋季' }

export const dates: DateLanguage = {
  day(day) {
    const parts = parseDay(day)
    return `${day.slice(0, 4)}年${parts.month}月${parts.day}日`
  },
  month: (month) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`,
  monthName: (month) => `${month}月`,
  year: (year) => `${year}年`,
  years: (from, to) => `${from}年至${to}年`,
  range(start, end, short) {
    const [from, to] = [parseDay(start), parseDay(end)]
    const first = dates.day(start, short)
    if (from.year !== to.year) return `${first}至${dates.day(end, short)}`
    return from.month === to.month ? `${first}至${to.day}日` : `${first}至${to.month}月${to.day}日`
  },
  months: (from, to) => `${from}至${to}`,
  week: (range) => `${range}当周`,
  season: (season, from, to) => `${from === to ? from : `${from}至${to}`}年${SEASONS[season]}`,
  since: (day) => `${day}起`,
  by: (day) => `不晚于${day}`,
  withWeekday: (weekday, day) => `${day}星期${WEEKDAYS[weekday] ?? ''}`,
  withoutYear: (text, year) => (text.startsWith(`${year}年`) ? text.slice(year.length + 1) : text),
}

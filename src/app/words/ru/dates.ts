import { parseDay } from '../../../model/day.ts'
import type { DateLanguage } from '../date-language.ts'

/** A month alone, and after a day. */
const MONTHS = [
  ['январь', 'января', 'янв.', 'янв.'],
  ['февраль', 'февраля', 'февр.', 'февр.'],
  ['март', 'марта', 'март', 'марта'],
  ['апрель', 'апреля', 'апр.', 'апр.'],
  ['май', 'мая', 'май', 'мая'],
  ['июнь', 'июня', 'июнь', 'июня'],
  ['июль', 'июля', 'июль', 'июля'],
  ['август', 'августа', 'авг.', 'авг.'],
  ['сентябрь', 'сентября', 'сент.', 'сент.'],
  ['октябрь', 'октября', 'окт.', 'окт.'],
  ['ноябрь', 'ноября', 'нояб.', 'нояб.'],
  ['декабрь', 'декабря', 'дек.', 'дек.'],
] as const
const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']
const SEASONS = { winter: 'зима', spring: 'весна', summer: 'лето', autumn: 'осень' }

function alone(month: number, short: boolean): string {
  return MONTHS[month - 1]?.[short ? 2 : 0] ?? ''
}

function afterDay(month: number, short: boolean): string {
  return MONTHS[month - 1]?.[short ? 3 : 1] ?? ''
}

export const dates: DateLanguage = {
  day(day, short) {
    const parts = parseDay(day)
    return `${parts.day} ${afterDay(parts.month, short)} ${day.slice(0, 4)}`
  },
  month: (month, short) => `${alone(Number(month.slice(5, 7)), short)} ${month.slice(0, 4)}`,
  monthName: (month) => alone(month, true),
  year: (year) => year,
  years: (from, to) => `${from}–${to}`,
  range(start, end, short) {
    const [from, to] = [parseDay(start), parseDay(end)]
    if (from.year !== to.year) return `${dates.day(start, short)} – ${dates.day(end, short)}`
    if (from.month !== to.month) return `${from.day} ${afterDay(from.month, short)} – ${dates.day(end, short)}`
    return `${from.day}–${dates.day(end, short)}`
  },
  months: (from, to) => `${from} – ${to}`,
  week: (range) => `неделя ${range}`,
  season: (season, from, to) => `${SEASONS[season]} ${from === to ? from : `${from}/${String(to).slice(2)}`}`,
  since: (day) => `с ${day}`,
  by: (day) => `не позднее ${day}`,
  withWeekday: (weekday, day) => `${WEEKDAYS[weekday] ?? ''}, ${day}`,
  withoutYear: (text, year) => (text.endsWith(` ${year}`) ? text.slice(0, -year.length - 1) : text),
}

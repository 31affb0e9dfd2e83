import { formatDay, isDay } from '../../model/day.ts'
import type { Day } from '../../model/day.ts'

/** A date as a page states it of itself. `left` is what the line says beside dates, times and their usual words. */
export type StatedDate = {
  date?: Day
  precision?: 'day' | 'month'
  role?: 'published' | 'updated'
  time?: string
  left: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?'
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/
const MONTH_FIRST = new RegExp(`\\b${MONTH}[ –-]{1,3}${DAY_NUMBER}[ ,–-]{1,3}(\\d{4})\\b`, 'i')
const DAY_FIRST = new RegExp(`\\b${DAY_NUMBER}(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b`, 'i')
const MONTH_ONLY = new RegExp(`\\b${MONTH},? (\\d{4})\\b`, 'i')
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/
const TIME =
  /(?:\b|T)(\d{1,2})(?:[:.h](\d{2}))(?:[:.](\d{2})(?:\.\d{1,6})?)?(?: ?([ap])\.?m\b\.?)?|\b(\d{1,2}) ?([ap])\.?m\b\.?/i
const ZONE =
  /(?<![a-z])(?:z|utc|gmt|bst|ist|cet|cest|eet|eest|msk|jst|kst|sgt|hkt|aest|aedt|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|pt)(?:[+-]\d{1,2}(?::?\d{2})?)?(?![a-z])|[+-]\d{2}:?\d{2}\b/i
const WEEKDAY = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?/i
const UPDATED = /\b(?:last )?(?:updated|modified|changed|reviewed)\b(?: on| at)?/i
const PUBLISHED =
  /\b(?:first |originally |date )?(?:published|publication date|posted|released|issued|filed|created|dateline|date|press release|for immediate release)\b(?: on| at)?/i
const FILLER =
  /\b(?:read|reads|views?|hits)\b:? ?[\d,]{1,9}\b|\b(?:at|on|local time|hrs|hours|am|pm|time)\b|[\s|,;:·•()[\]`'"“”/—–-]+/gi

/**
 * Reads the date that a line states: `Published :\`2024-07-24 16:18:54\`` → 2024-07-24, `Fri 17 Jun 2022 10.00 BST` → 2022-06-17,
 * `June 2022` → 2022-06-01 with precision month. Nothing for 06/07/2022, which is two days, nor for a day that does not exist.
 */
export function readStatedDate(line: string): StatedDate {
  let rest = line.slice(0, 300).replaceAll(/\s+/g, ' ')
  const result: StatedDate = { left: '' }
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest)
    if (!match) return undefined
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    return match
  }
  if (take(UPDATED)) result.role = 'updated'
  if (take(PUBLISHED)) result.role = 'published'
  readDay(take, result)
  const time = take(TIME)
  if (time) result.time = time[0]
  take(ZONE)
  take(WEEKDAY)
  // A second date on the line is that of the last change.
  if (result.date !== undefined && result.role !== undefined) {
    readDay(take, { left: '' })
    take(TIME)
    take(ZONE)
    take(WEEKDAY)
  }
  result.left = rest.replaceAll(FILLER, ' ').trim()
  return result
}

function readDay(take: (pattern: RegExp) => RegExpExecArray | undefined, result: StatedDate): void {
  const iso = take(ISO)
  if (iso) return setDay(result, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const monthFirst = take(MONTH_FIRST)
  if (monthFirst) return setDay(result, Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]))
  const dayFirst = take(DAY_FIRST)
  if (dayFirst) return setDay(result, Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]))
  const numeric = take(NUMERIC)
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
    if (first > 12 && second <= 12) return setDay(result, year, second, first)
    if (second > 12 && first <= 12) return setDay(result, year, first, second)
    if (first === second) return setDay(result, year, first, second)
    return undefined
  }
  const month = take(MONTH_ONLY)
  if (!month) return undefined
  setDay(result, Number(month[2]), monthNumber(month[1]), 1)
  if (result.date) result.precision = 'month'
  return undefined
}

function setDay(result: StatedDate, year: number, month: number, day: number): void {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year < 1900 || year > 2100 || !isDay(text)) return
  result.date = formatDay({ year, month, day })
  result.precision = 'day'
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

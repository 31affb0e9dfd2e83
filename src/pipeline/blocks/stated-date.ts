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
/** The name of a month, whole or short, as a group of a pattern. */
export const MONTH_WORD =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?'
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/
const MONTH_FIRST = new RegExp(`\\b${MONTH_WORD}[ –-]{1,3}${DAY_NUMBER}[ ,–-]{1,3}(\\d{4})\\b`, 'i')
const DAY_FIRST = new RegExp(`\\b${DAY_NUMBER}(?: of)?[ -]${MONTH_WORD},?[ -](\\d{4})\\b`, 'i')
const MONTH_ONLY = new RegExp(`\\b${MONTH_WORD},? (\\d{4})\\b`, 'i')
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
  /\b\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|listen|watch))?\b|\b(?:read|reads|views?|hits)\b:? ?[\d,]{1,9}\b|\b(?:at|on|local time|hrs|hours|am|pm|time)\b|[\s|,;:·•()[\]`'"“”/—–-]+/gi

/**
 * Reads the date that a line states: `Published :\`2024-07-24 16:18:54\`` → 2024-07-24, `Fri 17 Jun 2022 10.00 BST` → 2022-06-17,
 * `June 2022` → 2022-06-01 with precision month. Nothing for 06/07/2022, which is two days, nor for a day that does not exist.
 */
export function readStatedDate(line: string): StatedDate {
  let rest = line.slice(0, 300).replaceAll(/[\s_*]+/g, ' ')
  const whole = rest
  const result: StatedDate = { left: '' }
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest)
    if (!match) return undefined
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    return match
  }
  const updated = take(UPDATED)
  if (updated) result.role = 'updated'
  if (take(PUBLISHED)) result.role = 'published'
  const day = readDay(take, result)
  // "19 March 2024 / Updated 20 March 2024": the word is of the second date.
  if (updated && day !== undefined && whole.indexOf(day) < whole.indexOf(updated[0])) result.role = 'published'
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

/** Takes the first date out of what is left to read; returns its words. */
function readDay(take: (pattern: RegExp) => RegExpExecArray | undefined, result: StatedDate): string | undefined {
  const iso = take(ISO)
  if (iso) return setDay(result, Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0])
  const monthFirst = take(MONTH_FIRST)
  if (monthFirst)
    return setDay(result, Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]), monthFirst[0])
  const dayFirst = take(DAY_FIRST)
  if (dayFirst) return setDay(result, Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]), dayFirst[0])
  const numeric = take(NUMERIC)
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
    if (first > 12 && second <= 12) return setDay(result, year, second, first, numeric[0])
    if (second > 12 && first <= 12) return setDay(result, year, first, second, numeric[0])
    if (first === second) return setDay(result, year, first, second, numeric[0])
    return undefined
  }
  const month = take(MONTH_ONLY)
  if (!month) return undefined
  setDay(result, Number(month[2]), monthNumber(month[1]), 1, month[0])
  if (result.date) result.precision = 'month'
  return month[0]
}

function setDay(result: StatedDate, year: number, month: number, day: number, words: string): string {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year < 1900 || year > 2100 || !isDay(text)) return words
  result.date = formatDay({ year, month, day })
  result.precision = 'day'
  return words
}

const MONTH_DAY = new RegExp(`\\b${MONTH_WORD} ${DAY_NUMBER}\\b(?!,? ?\\d)`, 'i')
const DAY_MONTH = new RegExp(`\\b${DAY_NUMBER} ${MONTH_WORD}(?!,? ?\\d)`, 'i')

/** A day as an agency's dateline gives it, without its year: `KYIV, June 15 (Reuters) -` → month 6, day 15. */
export function readDayWithoutYear(line: string): { month: number; day: number; text: string } | undefined {
  const head = line.slice(0, 300)
  const monthFirst = MONTH_DAY.exec(head)
  const dayFirst = monthFirst ? null : DAY_MONTH.exec(head)
  const [text = '', one, two] = monthFirst ?? dayFirst ?? []
  const [month, day] = monthFirst ? [monthNumber(one), Number(two)] : [monthNumber(two), Number(one)]
  return month > 0 && day >= 1 && day <= 31 ? { month, day, text } : undefined
}

/** 1 for `January` and `Jan.`, 0 for what is no month. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

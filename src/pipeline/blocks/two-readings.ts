import type { Published } from '../../model/dataset.ts'
import { daysBetween, formatDay, isDay, weekdayOf, type Day } from '../../model/day.ts'
import { MONTH_WORD, monthNumber } from './stated-date.ts'

const NUMERIC = /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/
const ALL_NUMERIC = new RegExp(NUMERIC, 'g')
const WEEKDAY =
  /(?:^|\b(?:published|posted|updated|date|on)\b:? )(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur|urs)?(?:day)?\b\.?,? (?=\d)/i
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const DAY_IN_WORDS = new RegExp(`\\b(?:${MONTH_WORD} (\\d{1,2})|(\\d{1,2}) ${MONTH_WORD})\\b(?!,? ?\\d)`, 'gi')
/** A story tells of the days before it appears; those that follow it are plans. */
const BEFORE = 10
/** How much of a text is looked through, in characters. */
const LOOKED_THROUGH = 20_000

type Order = 'day first' | 'month first'
type Readings = { words: string; days: Record<Order, Day> }

/**
 * The day of a line such as `05/03/2024`, which can be two days, where the article itself tells which: by the weekday on the line, by another
 * date on the page that has only one order (`28/02/2024`), or because the story names days just before one of the two and none before the
 * other. Else why it is left without a day; nothing for a line that holds no such date.
 */
export function tellApart(line: string, text: string): { published?: Published; undated: string } | undefined {
  const readings = readingsOf(line)
  if (readings === undefined) return undefined
  const { words, days } = readings
  const undated = `“${words}” can be ${days['day first']} or ${days['month first']}`
  const told = byWeekday(line, days) ?? byOrder(text) ?? byStory(text, days)
  if (told === undefined) return { undated }
  const note = `“${words}”, read ${told.order}: ${told.reason}`
  return { published: { date: days[told.order], precision: 'day', basis: 'inferred', note }, undated }
}

function readingsOf(line: string): Readings | undefined {
  const [words = '', first = '', , second = '', year = ''] = NUMERIC.exec(line.slice(0, 300)) ?? []
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return undefined
  return { words, days: { 'day first': dayFirst, 'month first': monthFirst } }
}

function dayOf(year: string, month: string, day: string): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? formatDay({ year: Number(year), month: Number(month), day: Number(day) }) : undefined
}

type Told = { order: Order; reason: string }

function byWeekday(line: string, days: Readings['days']): Told | undefined {
  const [, name = ''] = WEEKDAY.exec(line) ?? []
  const weekday = WEEKDAYS.indexOf(name.toLowerCase())
  return onlyOne(days, (day) => weekdayOf(day) === weekday, `it stands beside “${name}”`)
}

/** The order that every other date of the page has which can have only one. */
function byOrder(text: string): Told | undefined {
  const orders = new Map<Order, string>()
  for (const [words, first, , second] of text.slice(0, LOOKED_THROUGH).matchAll(ALL_NUMERIC)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.set('day first', words)
    else if (Number(second) > 12 && Number(first) <= 12) orders.set('month first', words)
  }
  const [[order, words] = [undefined, ''], other] = orders
  return order === undefined || other !== undefined ? undefined : { order, reason: `as is “${words}”` }
}

/** “on Monday, March 4” in a story of 05/03/2024. */
function byStory(text: string, days: Readings['days']): Told | undefined {
  const named = [...text.slice(0, LOOKED_THROUGH).matchAll(DAY_IN_WORDS)].flatMap(
    ([words, before, one, two, behind]) => {
      const month = before ?? behind ?? ''
      return /^\p{Lu}/u.test(month) ? [{ words, month: String(monthNumber(month)), day: one ?? two ?? '' }] : []
    },
  )
  const near = (day: Day) =>
    named.find(({ month, day: number }) => {
      const told = dayOf(day.slice(0, 4), month, number)
      const ahead = told === undefined ? Number.NaN : daysBetween(day, told)
      return ahead >= -BEFORE && ahead <= 0
    })
  const words = (near(days['day first']) ?? near(days['month first']))?.words
  return onlyOne(days, (day) => near(day) !== undefined, `the story names ${words}`)
}

function onlyOne(days: Readings['days'], fits: (day: Day) => boolean, reason: string): Told | undefined {
  const [order, other] = (['day first', 'month first'] as const).filter((each) => fits(days[each]))
  return order === undefined || other !== undefined ? undefined : { order, reason }
}

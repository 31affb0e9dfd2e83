/** Dates that are written out: ISO, numbers with slashes, day and month with or without a year. */
import { daysBetween, isDay, parseDay, weekdayOf } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { CUES, weekdayName } from '../calendar.ts'
import { checkedDay, dayExtent, monthExtent, outOfRange, FIRST_YEAR, LAST_YEAR } from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import { shiftOf } from '../shift.ts'
import type { Match } from '../pattern.ts'
import type { Context, Reading, Rule } from '../reading.ts'
import { UNDATED_ARTICLE } from '../reading.ts'
import { withTime } from '../time-of-day.ts'
import { yearGoneOn } from './gone-on.ts'

const WEEKDAY_BEFORE =
  '(CLOCK (ZONE|local time)? ,? on?|(noon|midday|midnight|dawn|dusk) on|the? (early|late)? PART of|the? (early|small) hours of)? ((next|last|this|this coming)? WEEKDAY ,?|WEEKDAY_SHORT ,?)?'
const TIME_AFTER = '(,? (at|-|–|—|/)? (CLOCK ZONE?|NUMBER ZONE))?'

export const isoDate: Rule = {
  name: 'iso-date',
  patterns: ['ISO (CLOCK ZONE?)?'],
  read(match) {
    const text = match.words[match.from]?.text ?? ''
    return written(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)), match)
  },
}

export const numericDate: Rule = {
  name: 'numeric-date',
  patterns: ['((next|last|this)? WEEKDAY ,?|WEEKDAY_SHORT ,?)? NUMERIC'],
  read(match) {
    const text = match.words[match.to - 1]?.text ?? ''
    const [a = 0, b = 0, c = 0] = text.split(/[/.]/).map(Number)
    if (a > 31) return a >= 1000 ? written(a, b, c, match) : null
    if (c < 1000) return null
    if (a > 12 && b > 12) return impossible(`neither ${a} nor ${b} is a month`)
    // With full stops the day comes first, as written in Germany, Russia and their neighbours; with slashes it depends on the country.
    if (a > 12 || a === b || (text.includes('.') && b <= 12)) return written(c, b, a, match)
    if (b > 12) return written(c, a, b, match)
    if (c < FIRST_YEAR || c > LAST_YEAR) return impossible(outOfRange(c))
    return byWeekday(c, a, b, match) ?? impossible(`${a} and ${b} can each be the day or the month`, c)
  },
}

/** "Wednesday 06/07/2022": the one of two days that was a Wednesday. */
function byWeekday(year: number, one: number, other: number, match: Match): Reading | undefined {
  const readings = [written(year, one, other, match), written(year, other, one, match)]
  const [agreeing, another] = readings.filter(({ warning }) => warning === undefined)
  if (agreeing === undefined || another !== undefined) return undefined
  return { ...agreeing, certainty: 'inferred', note: 'the weekday tells the day from the month' }
}

export const dayMonthYear: Rule = {
  name: 'day-month-year',
  patterns: [
    `${WEEKDAY_BEFORE} (the (DAY|ORDINAL) of|DAY -? of?) MONTH -? ,? of? YEAR ${TIME_AFTER}`,
    `${WEEKDAY_BEFORE} MONTH the? DAY ,? YEAR ${TIME_AFTER}`,
    `YEAR ,? MONTH DAY ${TIME_AFTER}`,
  ],
  read: (match) => written(valueOf(match, 'YEAR') ?? 0, valueOf(match, 'MONTH') ?? 0, dayOf(match), match),
}

export const dayMonthOfYear: Rule = {
  name: 'day-month-of-relative-year',
  patterns: [
    '(the (DAY|ORDINAL) of|DAY of?) MONTH ,? (of)? (last|this|next) year',
    'MONTH DAY ,? (of)? (last|this|next) year',
    '(last|this|next) MONTH DAY',
  ],
  read(match, context) {
    const month = valueOf(match, 'MONTH') ?? 0
    const day = dayOf(match)
    if (!context.published) return unknownYear(month, day, `the year ${UNDATED_ARTICLE}`)
    const reference = context.published.date
    let year = parseDay(reference).year
    const shift = shiftOf(match)
    if (hasWord(match, 'year')) year += shift
    else {
      const thisYear = checkedDay(year, month, day)
      if ('day' in thisYear && shift < 0 && thisYear.day >= reference) year--
      if ('day' in thisYear && shift > 0 && thisYear.day <= reference) year++
    }
    const reading = written(year, month, day, match)
    return { ...reading, certainty: 'inferred', reference: context.published.date, countedFrom: 'article' }
  },
}

export const monthDayWithoutYear: Rule = {
  name: 'month-day-without-year',
  patterns: [
    `${WEEKDAY_BEFORE} (the (DAY|ORDINAL) of|DAY -? of?) MONTH ${TIME_AFTER}`,
    `${WEEKDAY_BEFORE} MONTH the? DAY ${TIME_AFTER}`,
  ],
  read(match, context) {
    const month = valueOf(match, 'MONTH') ?? 0
    const day = dayOf(match)
    const after = match.words[match.to]
    if (after && !after.spaced && /^[%°]/.test(after.text)) return null
    // "on 32 June": a day and none; "in March 32 were killed" is a number
    if (day < 1 || day > 31) return match.words[match.from - 1]?.lower === 'on' ? impossible(`no month has a day ${day}`) : null // prettier-ignore
    if (!isDay(`2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)) {
      return impossible(`there is no such day in that month`)
    }
    if (context.year !== undefined && context.direction(match.from, match.to) !== 'future') {
      const reading = written(yearGoneOn(month, day, match, context) ?? context.year, month, day, match)
      return { ...reading, certainty: 'inferred', note: 'the year is the one that the text is telling of' }
    }
    const next =
      (match.from === 0 ? nextEntry(month, day, context) : yearOfStated(month, day, match, context)) ??
      yearGoneOn(month, day, match, context)
    if (next !== undefined) return { ...written(next, month, day, match), certainty: 'inferred', note: COUNTED_ON }
    if (!context.published) return unknownYear(month, day, `the year is not written, and the day ${UNDATED_ARTICLE}`)
    const found = nearestYear(month, day, match, context)
    if (!found) return unknownYear(month, day, 'no year near that of the article has this day')
    const reading = withWeekday(
      withTime({ ...dayExtent(found), basis: 'explicit', certainty: 'inferred' }, match),
      match,
    )
    return {
      ...reading,
      reference: context.published.date,
      countedFrom: 'article',
      note: 'the year is not written',
    }
  },
}

export const COUNTED_ON = 'the year is that in which it follows on the entry before'

/** "arrested in May 2021, charged in June": what comes later in the year of the date before it is of that year. */
export function yearOfStated(month: number, day: number, match: Match, context: Context): number | undefined {
  const { stated, published } = context
  if (stated === undefined || context.direction(match.from, match.to) === 'future') return undefined
  const before = parseDay(stated)
  if (month < before.month || (month === before.month && day < before.day)) return undefined
  const checked = checkedDay(before.year, month, day)
  return 'day' in checked && (published === undefined || checked.day <= published.date) ? before.year : undefined
}

/** In a chronicle an entry follows on the one before: after "Aug 21, 2013" comes "Sept 14" of that year, and "Feb 3" of the next. */
export function nextEntry(month: number, day: number, { entry, published }: Context): number | undefined {
  if (entry === undefined) return undefined
  const last = parseDay(entry)
  const year = month > last.month || (month === last.month && day >= last.day) ? last.year : last.year + 1
  const checked = checkedDay(year, month, day)
  return 'day' in checked && (published === undefined || checked.day <= published.date) ? year : undefined
}

/** The year that puts a day and month in the direction the words give, else at or shortly after the article, else before it. */
function nearestYear(month: number, day: number, match: Match, context: Context): Day | undefined {
  const reference = context.published?.date ?? ''
  const { year } = parseDay(reference)
  const candidates: Day[] = []
  for (const candidate of [year - 1, year, year + 1, year - 2, year + 2, year - 3, year + 3, year - 4, year + 4]) {
    const checked = checkedDay(candidate, month, day)
    if ('day' in checked) candidates.push(checked.day)
  }
  const stated = valueOf(match, 'WEEKDAY') ?? valueOf(match, 'WEEKDAY_SHORT')
  if (stated !== undefined) {
    const agreeing = candidates.filter(
      (candidate) => weekdayOf(candidate) === stated && Math.abs(daysBetween(reference, candidate)) <= 800,
    )
    const nearest = agreeing.sort(
      (one, other) => Math.abs(daysBetween(reference, one)) - Math.abs(daysBetween(reference, other)),
    )[0]
    if (nearest) return nearest
  }
  const past = candidates
    .filter((candidate) => candidate <= reference)
    .sort()
    .at(-1)
  const future = candidates.filter((candidate) => candidate >= reference).sort()[0]
  const direction = context.direction(match.from, match.to)
  const isThing = isAttribute(match) && !isAppointed(match)
  if (direction === 'future' && future && !isThing) return daysBetween(reference, future) <= 300 ? future : past
  const ahead = future === undefined ? Infinity : daysBetween(reference, future)
  const ago = past === undefined ? Infinity : daysBetween(past, reference)
  const isNear = ahead <= NEAR || (future !== undefined && parseDay(future).year === year)
  if (direction === 'likely' && isNear && ago > JUST) return future
  const isSet = ahead <= IMMINENT && isAttribute(match) && isAppointed(match)
  // "demanded that they leave by 4 April", in March: a term that has been would be one of last year.
  const isTerm = match.words[match.from - 1]?.lower === 'by' && ahead <= OPEN && ago > OPEN
  if (isTerm) return future
  if (direction === 'past' && !isSet) return past
  if (ahead <= OPEN && ago > OPEN && (isSet || !isAttribute(match))) return future
  return past ?? future
}

/** Days ahead up to which a day without its year is meant where something speaks for it, and where nothing does; days ago of what is fresh. */
const [NEAR, OPEN, JUST] = [120, 100, 20]

/** Days within which what is set lies ahead, and is not that of almost a year ago, whose year would be written. */
const IMMINENT = 30

/** "the Dec. 18 meeting" in the paper of 17 December: what is held on a day that was set. */
const APPOINTED = new Set(CUES.occasions)

function isAppointed(match: Match): boolean {
  return match.words.slice(match.to, match.to + 3).some(({ lower }) => APPOINTED.has(lower))
}

const LOOKS_AHEAD = new Set(['to', 'for', 'before', 'until', 'of'])

/** "the Oct. 7 attacks": a date before a noun names what has happened, but not in "the run-up to the May 3 election". */
function isAttribute(match: Match): boolean {
  const after = match.words[match.to]
  const before = match.words[match.from - 2]?.lower ?? ''
  const ahead = LOOKS_AHEAD.has(before) && (before !== 'of' || match.words[match.from - 3]?.lower === 'ahead')
  return match.words[match.from - 1]?.lower === 'the' && !ahead && after !== undefined && /^\p{L}/u.test(after.text)
}

function written(year: number, month: number, day: number, match: Match): Reading {
  const checked = checkedDay(year, month, day)
  if ('unresolved' in checked) return impossible(checked.unresolved)
  return withWeekday(withTime({ ...dayExtent(checked.day), basis: 'explicit', certainty: 'stated' }, match), match)
}

/** The day of the month: `15`, `15th`, or in words, "the first of May". */
function dayOf(match: Match): number {
  return valueOf(match, 'DAY') ?? valueOf(match, 'ORDINAL') ?? 0
}

/** A weekday that contradicts its date does not move the date: it is said. */
function withWeekday(reading: Reading, match: Match): Reading {
  const stated = valueOf(match, 'WEEKDAY') ?? valueOf(match, 'WEEKDAY_SHORT')
  if (stated === undefined || reading.from === undefined) return reading
  const real = weekdayOf(reading.from)
  if (real === stated) return reading
  return { ...reading, warning: `the text says ${weekdayName(stated)}, but that day was a ${weekdayName(real)}` }
}

function unknownYear(month: number, day: number, unresolved: string): Reading {
  const value = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { value, precision: 'open', basis: 'explicit', certainty: 'inferred', unresolved, unreadable: {} }
}

/** A date that nobody can read. `year`: the one that it is of, however it is read. */
export function impossible(unresolved: string, year?: number): Reading {
  const unreadable = year === undefined ? {} : { year }
  return { value: 'XXXX-XX-XX', precision: 'open', basis: 'explicit', certainty: 'stated', unresolved, unreadable }
}

export function statedMonth(year: number, month: number): Reading {
  if (year < FIRST_YEAR || year > LAST_YEAR) return impossible(outOfRange(year))
  return { ...monthExtent(year, month), basis: 'explicit', certainty: 'stated' }
}

/** From–to: one date with two ends. */
import { addDays, daysBetween, parseDay } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { checkedDay, monthExtent, outOfRange, yearExtent, FIRST_YEAR, LAST_YEAR } from '../extents.ts'
import { valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import type { Reading, Rule } from '../reading.ts'
import { impossible, monthDayWithoutYear } from './explicit.ts'
import { following, mostRecent } from './weekdays.ts'

const TO = '(-|–|—|to|until|till|through|and)'

function interval(from: Day, to: Day, precision: Reading['precision'], value: string): Reading {
  return { from, to, precision, value, basis: 'explicit', certainty: 'stated' }
}

/** "from … to", "between … and": "and" alone joins two dates, it does not span them. */
function joins(match: Match): boolean {
  const and = match.words.slice(match.from, match.to).some(({ lower }) => lower === 'and')
  const isNight = /^(?:overnight|the)$/.test(match.words[match.from]?.lower ?? '')
  return !and || isNight || match.words[match.from - 1]?.lower === 'between' || isList(match)
}

/** Days from the first to the last of those that one month has in common. */
const LISTED = 14

/** "on 3 and 4 April", "on 28, 29 and 31 May": days of one thing, told together. */
function isList(match: Match): boolean {
  const one = valueOf(match, 'MONTH') !== undefined && valueOf(match, 'MONTH', 1) === undefined
  return one && lastDayOf(match) - (valueOf(match, 'DAY') ?? 0) <= LISTED
}

function lastDayOf({ entries }: Match): number {
  return entries.findLast(({ entry }) => entry.kind === 'DAY')?.entry.value ?? 0
}

export const dayRange: Rule = {
  name: 'days-from-to',
  patterns: [
    `(the night of)? (the)? DAY ${TO} (the)? DAY of? MONTH (,? YEAR)?`,
    `(the night of)? MONTH (the)? DAY ${TO} (the)? DAY (,? YEAR)?`,
    `(the)? DAY of? MONTH ${TO} (the)? DAY of? MONTH (,? YEAR)?`,
    `MONTH DAY ${TO} MONTH DAY (,? YEAR)?`,
    `DAY , DAY (, DAY)? ,? and DAY of? MONTH ,? YEAR?`,
    `MONTH DAY , DAY (, DAY)? ,? and DAY (,? YEAR)?`,
  ],
  read(match, context) {
    if (!joins(match)) return null
    const firstMonth = valueOf(match, 'MONTH') ?? 0
    const lastMonth = valueOf(match, 'MONTH', 1) ?? firstMonth
    const firstDay = valueOf(match, 'DAY') ?? 0
    const lastDay = lastDayOf(match)
    let year = valueOf(match, 'YEAR')
    const stated = year !== undefined
    if (year === undefined) {
      const end = monthDayWithoutYear.read(
        { ...match, entries: match.entries.filter(({ entry }) => entry.kind !== 'WEEKDAY') },
        context,
      )
      if (end === null || end === 'not-a-date') return null
      if (end.from === undefined) return end
      year = parseDay(end.from).year + (lastMonth < firstMonth ? 1 : 0)
    }
    const from = checkedDay(lastMonth < firstMonth ? year - 1 : year, firstMonth, firstDay)
    const to = checkedDay(year, lastMonth, lastDay)
    if ('unresolved' in from) return impossible(from.unresolved)
    if ('unresolved' in to) return impossible(to.unresolved)
    if (daysBetween(from.day, to.day) < 1) return null
    const reading = interval(from.day, to.day, 'days', `${from.day}/${to.day}`)
    if (stated) return reading
    const more = context.published ? { reference: context.published.date, countedFrom: 'article' as const } : {}
    return { ...reading, certainty: 'inferred', note: 'the year is not written', ...more }
  },
}

export const monthRange: Rule = {
  name: 'months-from-to',
  patterns: [`MONTH ${TO} MONTH ,? (of)? YEAR`, `MONTH ,? YEAR ${TO} MONTH ,? YEAR`],
  read(match) {
    if (!joins(match)) return null
    const lastYear = valueOf(match, 'YEAR', 1) ?? valueOf(match, 'YEAR') ?? 0
    const firstMonth = valueOf(match, 'MONTH') ?? 1
    const lastMonth = valueOf(match, 'MONTH', 1) ?? 1
    const firstYear =
      valueOf(match, 'YEAR', 1) === undefined
        ? lastMonth < firstMonth
          ? lastYear - 1
          : lastYear
        : (valueOf(match, 'YEAR') ?? 0)
    if (firstYear < FIRST_YEAR || lastYear > LAST_YEAR)
      return impossible(outOfRange(firstYear < FIRST_YEAR ? firstYear : lastYear))
    const first = monthExtent(firstYear, firstMonth)
    const last = monthExtent(lastYear, lastMonth)
    if ((last.from ?? '') < (first.from ?? '')) return null
    return interval(first.from ?? '', last.to ?? '', 'month', `${first.value}/${last.value}`)
  },
}

export const yearRange: Rule = {
  name: 'years-from-to',
  patterns: [`YEAR ${TO} YEAR`, 'YEAR (-|–|/) NUMBER'],
  read(match) {
    if (!joins(match)) return null
    const first = valueOf(match, 'YEAR') ?? 0
    const short = valueOf(match, 'NUMBER')
    const shortText = match.words[match.to - 1]?.text ?? ''
    if (short !== undefined && (shortText.length !== 2 || match.words[match.to - 1]?.spaced)) return null
    const last = valueOf(match, 'YEAR', 1) ?? Math.floor(first / 100) * 100 + (short ?? 0)
    const before = match.words[match.from - 1]
    if (last <= first || last - first > 200 || first < 1800) return null
    if (before && /^[$€£¥#]/.test(before.text)) return null
    const after = match.words[match.to]
    if (after && /^(people|troops|men|km|kg|percent|million|billion|soldiers|m)$/.test(after.lower)) return null
    if (first < FIRST_YEAR || last > LAST_YEAR) return impossible(outOfRange(first < FIRST_YEAR ? first : last))
    const from = yearExtent(first)
    return interval(from.from ?? '', yearExtent(last).to ?? '', 'year', `${first}/${last}`)
  },
}

export const weekdayRange: Rule = {
  name: 'weekdays-from-to',
  patterns: [
    `WEEKDAY (-|–|to|until|till|through|and) WEEKDAY`,
    'WEEKDAY PART (into|to|until) (early)? WEEKDAY PART?',
    '(overnight|the night) (from|of|between)? WEEKDAY (-|–|to|into|and) WEEKDAY',
  ],
  read(match, context) {
    if (!joins(match)) return null
    const reference = publicationDay(context)
    if (!reference) return withoutReference('XXXX-XX-XX', 'weekday', context)
    const first = valueOf(match, 'WEEKDAY') ?? 0
    const last = valueOf(match, 'WEEKDAY', 1) ?? 0
    const ahead = context.direction(match.from, match.to) === 'future'
    const to = ahead ? undefined : mostRecent(reference, last)
    const from = to === undefined ? following(reference, first, 0) : mostRecent(addDays(to, -1), first)
    const end = to ?? following(from, last, 1)
    return {
      ...interval(from, end, 'days', `${from}/${end}`),
      basis: 'weekday',
      certainty: 'inferred',
      reference,
      countedFrom: 'article',
    }
  },
}

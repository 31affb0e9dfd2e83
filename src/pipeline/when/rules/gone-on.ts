/** The year of a month or day named alone in an account of the past that goes forward: "In October 2023 … In January … On 17 April". */
import { daysBetween, parseDay } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { checkedDay } from '../extents.ts'
import type { Match } from '../pattern.ts'
import type { Context } from '../reading.ts'

/** Months back within the year being told from which it is the next year: after October comes January, but "in May" after June looks back. */
const BACK = 6
/** A month that opens its sentence goes on with the account, unless "had" or "earlier" looks back from it. */
const LOOKS_BACK = new Set(['had', 'earlier', 'previously', 'already', 'before'])
const LEADS_IN = new Set(['in', 'by', 'on', 'early', 'late', 'the', 'of', 'then', 'and', 'but', 'mid', '-'])
/** Words after a date among which its verb stands. */
const VERB_REACH = 8
/** Days within which one day goes on from another in an account of the past alone: "On 11 January 2022 … The line reopened on 2 February". */
const SOON = 100
/** Days ago up to which a month of last year needs no year: "in October" in January's paper. */
const RECENT = 150

/**
 * The year in which a month or day follows on what the text told last, where the text is telling of a year, or where the plain reading
 * would be of last year, which newspapers write out. Nothing for what would lie after the article.
 */
export function yearGoneOn(month: number, day: number, match: Match, context: Context): number | undefined {
  const { account, published, year } = context
  if (account === undefined || published === undefined || context.direction(match.from, match.to) === 'future')
    return undefined
  const last = parseDay(account)
  if (year !== undefined && (last.year < year || last.year > year + 2)) return undefined
  const isLater = month > last.month || (month === last.month && day >= last.day)
  const isBack = last.month === month || !goesOn(match)
  if (year !== undefined && !isLater && isBack && last.month - month < BACK) return last.year
  const next = checkedDay(isLater ? last.year : last.year + 1, month, day)
  if (!('day' in next) || next.day > published.date) return undefined
  const ahead = daysBetween(account, next.day)
  const isSoon = context.isOfPast === true && ahead > 0 && ahead <= SOON
  if (year === undefined && !isSoon && !isOfLastYear(month, day, published.date)) return undefined
  return parseDay(next.day).year
}

/** "In April it sold the ship", but not "It was agreed in August" nor "In April it had sold the ship". */
function goesOn({ words, from, to }: Match): boolean {
  return (
    words.slice(0, from).every(({ lower }) => LEADS_IN.has(lower)) &&
    !words.slice(to, to + VERB_REACH).some(({ lower }) => LOOKS_BACK.has(lower))
  )
}

/** Whether the last such day before the article is of the year before it, and long ago. */
function isOfLastYear(month: number, day: number, published: Day): boolean {
  const { year } = parseDay(published)
  const own = checkedDay(year, month, day)
  const last = checkedDay(year - 1, month, day)
  return 'day' in own && own.day > published && 'day' in last && daysBetween(last.day, published) > RECENT
}

/** Dates that are written and that nobody can read: 31 February, 06/07/2022, Reiwa 4. No other day may take their place. */
import type { Certainty } from '../../model/dataset.ts'
import { formatDay } from '../../model/day.ts'
import type { DateMention } from '../annotation.ts'
import { joinSentences } from './join-sentences.ts'
import { describesItself, describesNoun, isOfAct } from './mentions.ts'
import type { Dated, DatingContext, Unread } from './rule.ts'

/** Times that a thing or its maker often bears, so that they tell when only behind these words: "in 1715", not "of the 18th century". */
const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'year-out-of-range', 'named-era', 'years-from-to', 'months-from-to', 'month-and-year']) // prettier-ignore
const WHEN = /(?:^|\b(?:in|on|during|throughout|by|until|since|around) )(?:the )?(?:early |late |mid-? ?)?$/i

/** Whether a mention tells when an act was, and cannot be read. */
export function isUnread(context: DatingContext, mention: DateMention): boolean {
  if (mention.unreadable === undefined || (mention.type !== 'DATE' && mention.type !== 'TIME')) return false
  if (!isOfAct(context, mention)) return false
  const isNouns = !describesItself(context.act, mention) && describesNoun(context, mention)
  return isLong(mention) ? isTold(mention, context, isNouns) : !isNouns
}

/** A century, a year or a month, beside which the day of an act may stand. */
export function isLong({ rule }: DateMention): boolean {
  return LONG.has(rule)
}

/** "In the 18th century Peru …", not "in the 18th century palace", "in 18th-century Lima". */
function isTold({ start, end, sentence }: DateMention, { document }: DatingContext, isNouns: boolean): boolean {
  const { text, sentences } = document
  const before = text.slice(Math.max(sentences[sentence]?.start ?? start, start - 24), start)
  return WHEN.test(before) && !text.slice(start, end).includes('-') && !(isNouns ? /^[- ]\p{Ll}/u : /^-\p{L}/u).test(text.slice(end, end + 2)) // prettier-ignore
}

/**
 * The days of an act whose date cannot be read: the year, where that is the same however it is read and not ahead of what is told as done,
 * else none. "signed it on 06/07/2022" → 2022.
 */
export function datedUnread(
  { act, document }: DatingContext,
  mention: DateMention,
  certainty: Certainty,
  explain: (explanation: string) => string = (explanation) => explanation,
): Dated | Unread {
  const year = mention.unreadable?.year
  if (year === undefined) return { unread: mention }
  const from = formatDay({ year, month: 1, day: 1 })
  if (act.modality !== 'planned' && document.published !== undefined && from > document.published.date)
    return { unread: mention }
  const explanation = explain(joinSentences(mention.explanation, `The year is ${year} however it is read.`))
  const to = formatDay({ year, month: 12, day: 31 })
  return { from, to, precision: 'year', basis: 'explicit', certainty, explanation, mention }
}

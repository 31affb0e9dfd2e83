/** What stands where a date would, and cannot be read as one: it ends the search, so that the act is of no other day. */
import type { DateMention } from '../../annotation.ts'
import { mayDate } from '../mentions.ts'
import type { Dated, DatingContext, Unread } from '../rule.ts'
import { datedUnread, isLong, isUnread } from '../unread.ts'
import { datesBeside, datesOfReport } from './date-in-sentence.ts'

type Answer = Dated | Unread | undefined

/**
 * "met on March 32": the date of the act's own clause. A day beside it that can be read counts where the other is only an hour, a longer
 * time or that of a thing: "the house built in 1715 on Monday", "signed on Monday the extension of the treaty of 06/07/2022".
 */
export function unreadInClause(context: DatingContext): Answer {
  const { act, document } = context
  const own = (act.dates ?? []).flatMap((number) => document.dates[number] ?? [])
  const usable = own.filter((date) => isUnread(context, date) || (date.basis !== 'anchor' && mayDate(context, date)))
  const first = usable.find((date) => date.unreadable === undefined || !isSlight(date, document.text))
  return answer(context, first ?? usable[0])
}

function isSlight(date: DateMention, text: string): boolean {
  return date.type === 'TIME' || isLong(date) || /\bof (?:the )?$/i.test(text.slice(Math.max(0, date.start - 8), date.start)) // prettier-ignore
}

/** "Peru attacked Chile, the minister said on 31 February": the date of the report, where no other stands there. */
export function unreadOfReport(context: DatingContext): Answer {
  const { act, document } = context
  const near = act.claims.flatMap((number) => document.claims[number] ?? []).flatMap((claim) => datesOfReport(context, claim)) // prettier-ignore
  return answer(
    context,
    near.find((date) => isUnread(context, date)),
  )
}

/** A date elsewhere in the sentence, where a readable one would count. */
export function unreadInSentence(context: DatingContext): Answer {
  return answer(context, datesBeside(context, (date) => isUnread(context, date) && !isLong(date))[0])
}

function answer(context: DatingContext, mention: DateMention | undefined): Answer {
  return mention?.unreadable === undefined ? undefined : datedUnread(context, mention, 'inferred')
}

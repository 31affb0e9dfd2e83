import { framesById } from '../../lexicon/verb-frames.ts'
import { countedFromQuote } from '../day-of-quote.ts'
import { chooseMention, joinedDays } from '../mentions.ts'
import type { Dated, DatingContext } from '../rule.ts'

/** A date in the act's own clause: "killed by shelling on Monday, Saldo said on Tuesday" → Monday. */
export function dateInClause(context: DatingContext): Dated | undefined {
  const mentions = (context.act.dates ?? []).flatMap((number) => context.document.dates[number] ?? [])
  const mention = chooseMention(
    context,
    mentions.filter((date) => !isOpenStart(context, date.basis)),
  )
  return mention ? countedFromQuote(joinedDays(context, mention), mention, context) : undefined
}

/** "since the invasion" opens a time; alone it dates only what lasts. */
function isOpenStart({ act }: DatingContext, basis: string): boolean {
  return basis === 'anchor' && (act.tense !== 'perfect' || framesById.get(act.frame)?.standing === true)
}

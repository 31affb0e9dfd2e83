/** Clauses that count or measure: how often, how long before, how far a share fell. */
import type { Clause } from '../clauses/clause.ts'
import { CURRENCIES } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import { isStudy } from './is-study.ts'
import type { Match } from './match-frame.ts'

/** "It was the third time …", "This is the first time in a decade that …". */
export function countsTimes({ reading }: ActContext, clause: Clause): boolean {
  const above = reading.clauses[clause.parent ?? reading.clauses.indexOf(clause) - 1]
  if (above?.group.lemma !== 'be' || !above.subject) return false
  if (!/^(?:it|this|that)$/.test(reading.words[above.subject.head]?.low ?? '')) return false
  const after = reading.words.slice(above.group.to + 1, above.group.to + 5)
  const at = after.findIndex(({ low }) => /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only)$|\d(?:st|nd|rd|th)$/.test(low)) // prettier-ignore
  return at >= 0 && after.slice(at + 1).some(({ low }) => low === 'time')
}

/** What a market quotes by the day, beside money. */
const QUOTED = /^(?:shares?|stocks?|index|ftse|dow|nasdaq|nikkei|dax|cac|sensex|brent|crude|futures|yields?)$/

/** What no word of a share goes without: "rose 3 per cent", "lost 30 points". */
const SHARE = /^(?:percent|%|points?|cents?)$/
/** "to its lowest since March": how far it has come, which is the news of it. */
const EXTREME = /^(?:lowest|highest|record|steepest|sharpest|weakest|strongest|slowest|fastest)$/

/**
 * "Shares in Acme fell 7 per cent", "The rouble slid to 98 to the dollar", "Nokia was down 2 per cent": a move of the day, unlike wages and
 * output, which are news where they reach what they have not reached for long.
 */
export function isMoveOfShares(
  context: ActContext,
  { subject, group, kind, from, to }: Clause,
  { frame }: Match,
): boolean {
  if ((frame.id !== 'market' && frame.id !== 'shares-of-a-name') || group.tense !== 'past' || !subject) return false
  if (isStudy(context.sentences, context.dates)) return false
  const { words } = context.reading
  const behind = words.slice(group.to + 1, to + 1)
  if (behind.some(({ low }) => EXTREME.test(low))) return true
  const moved = words.slice(from, to + 1).some(({ low, text }) => SHARE.test(low) || text.endsWith('%'))
  if (frame.id === 'shares-of-a-name') return moved && kind === 'main'
  return words.slice(subject.from, subject.to + 1).some(({ low }) => QUOTED.test(low) || CURRENCIES.has(low))
}

/** "Trade rose 12 percent in the first seven months": what is measured over months whose first and last are known. */
export function isOverMonths(context: ActContext, clause: Clause, { frame }: Match): boolean {
  if (!frame.measured || clause.group.tense !== 'past') return false
  return datesOf(context, clause).some((number) => {
    const { from, to, precision, basis } = context.dates[number] ?? {}
    return (
      from !== undefined && to !== undefined && basis !== 'anchor' && /^(?:month|season|year)$/.test(precision ?? '')
    )
  })
}

/** "two years after the leaders met": the meeting only measures time; "a day after the leaders met" tells it. */
export function measuresTime({ reading }: ActContext, clause: Clause): boolean {
  if (clause.connective !== 'after' && clause.connective !== 'before' && clause.connective !== 'since') return false
  const unit = reading.words[clause.from - 1]?.low ?? ''
  // "deliberated for ten minutes before convicting him"
  if (clause.connective === 'before' && clause.group.tense === 'gerund') return false
  const amount = reading.words[clause.from - 2]
  const counted = amount?.pos === 'NUM' || /^(?:a|an|few|several|many|some|couple)$/.test(amount?.low ?? '')
  return counted && /^(?:months?|years?|decades?|moments|minutes?)$/.test(unit)
}

/** "a series of drills", "several rounds of talks"; "several hundred drones" only counts. */
export function isSeries({ reading }: ActContext, match: Match): boolean {
  const told = match.frame.id === 'deed' ? match.phrases : match.objects
  const words = told.flatMap((object) => reading.words.slice(object.from, object.to + 1))
  return words.some(
    (word, at) =>
      /^(?:series|several|numerous|many|multiple|repeated|various|dozens|countless|frequent|regular)$/.test(word.low) &&
      words[at + 1]?.pos !== 'NUM' &&
      !/^(?:hundred|thousand|million|billion|dozen)s?$/.test(words[at + 1]?.low ?? ''),
  )
}

import { addDays, daysBetween } from '../../model/day.ts'
import type { DateMention } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { joinSentences } from './join-sentences.ts'
import type { Dated, DatingContext } from './rule.ts'

/** Days back to which somebody is quoted in the news. */
const RECENT = 7

/**
 * “We met yesterday,” Berg said on Tuesday: in his own words "yesterday" is Monday, whatever day the article is of. Gives the days as
 * they are where the words are nobody's, or where nothing tells on which day they were said.
 */
export function countedFromQuote(dated: Dated, mention: DateMention, context: DatingContext): Dated {
  const { act, document } = context
  const published = document.published?.date
  const { from, to } = dated
  if (mention.basis !== 'deictic' || mention.precision !== 'day' || published === undefined || from === undefined || to === undefined) return dated // prettier-ignore
  const claim = act.claims
    .flatMap((number) => document.claims[number] ?? [])
    .find(({ quoted, content }) => quoted && mention.start >= content.start && mention.end <= content.end)
  if (claim === undefined || !isInQuotes(document.text, mention, claim.content.start)) return dated
  const days = ofSentence(document.dates, claim.sentence).filter(
    (date) => date.precision === 'day' && date.basis !== 'anchor' && date.type !== 'SET' && (date.end <= claim.content.start || date.start >= claim.content.end), // prettier-ignore
  )
  const [said] = days
  if (said?.from === undefined || days.length > 1) return dated
  const ago = daysBetween(said.from, published)
  if (ago < 1 || ago > RECENT) return dated
  const explanation = joinSentences(dated.explanation, `It was said on “${said.text}”, so it counts from that day.`)
  return { ...dated, from: addDays(from, -ago), to: addDays(to, -ago), explanation, reference: said.from }
}

function isInQuotes(text: string, { start }: DateMention, from: number): boolean {
  const before = text.slice(Math.max(0, from - 2), start)
  return Math.max(before.lastIndexOf('“'), before.lastIndexOf('"')) > before.lastIndexOf('”')
}

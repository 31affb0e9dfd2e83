import { daysBetween } from '../../../model/day.ts'
import type { Act } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { isAtHead } from '../leads.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { dayOfLead } from '../story-day.ts'
import { takenFrom } from '../taken-from.ts'

/** Days before the article on which what it opens with as its news may have been. */
const FRESH = 3

/**
 * "The platform has removed forty accounts. The group behind them is foreign, it said on Monday." in Tuesday’s paper: the news that opens
 * an article without a day is of the day on which the next sentences say that it was told.
 */
export function dayBelowLead({ act, sentence, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || act.modality !== 'asserted' || act.tense !== 'perfect' || !isAtHead(sentence, 1, document)) return undefined // prettier-ignore
  if (hasAnotherDoer(act, document)) return undefined
  const told = dayOfLead(document)
  if (told === undefined || told.sentence <= act.sentence || daysBetween(told.day, published) > FRESH) return undefined
  if (!isDayOfReport(told.sentence, told.mention, document) || namesTime(act.sentence, document)) return undefined
  return takenFrom(told.mention, 'assumed', `The article opens with it and then names the day of its news: ${told.mention.explanation}`) // prettier-ignore
}

/** "China has vowed …, after Washington warned …": whose day the next sentences name, nobody can tell. */
function hasAnotherDoer(act: Act, { acts = [] }: DatingDocument): boolean {
  return ofSentence(acts, act.sentence).some(({ agents }) => agents.length > 0 && !agents.some((agent) => act.agents.includes(agent))) // prettier-ignore
}

/** Whether a day stands beside a verb of saying, or dates what is told, and not only what somebody says of other things. */
function isDayOfReport(
  sentence: number,
  { start, end }: { start: number; end: number },
  { claims }: DatingDocument,
): boolean {
  return ofSentence(claims, sentence).some(({ content }) => end <= content.start || start >= content.end)
}

function namesTime(sentence: number, { dates }: DatingDocument): boolean {
  return ofSentence(dates, sentence).some(({ type, from, precision }) => from !== undefined && type !== 'DURATION' && type !== 'SET' && precision !== 'year') // prettier-ignore
}

import { addDays, addMonths, monthSpan, parseDay, weekdayOf, type Day } from '../../../model/day.ts'
import type { Act } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { chooseMention } from '../mentions.ts'
import { storyDayAt } from '../story-day.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'

const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const LENGTH = /\b(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(hours?|days?|weeks?|months?) $/i
const OPENS = /^(after|before) /i

/**
 * "Their arrest came a day after Norland imposed sanctions": the clause is counted back from the day of what the sentence tells first,
 * else from that of the story, or from the article's own where neither names one. Weeks give the week and months the month, never a day.
 */
export function soLongAfter(context: DatingContext): Dated | undefined {
  const { act, document, sentence } = context
  const published = document.published
  if (published?.precision !== 'day' || act.form !== 'verb' || act.modality !== 'asserted') return undefined
  const { start } = act.clause
  const side = OPENS.exec(document.text.slice(start, act.trigger.start))?.[1]?.toLowerCase()
  const length = LENGTH.exec(document.text.slice(sentence.start, start))
  const unit = length?.[2]?.toLowerCase().replace(/s$/, '')
  if (side === undefined || unit === undefined) return undefined
  const stated =
    dayBefore(context) ??
    dayBeside(start - (length?.[0].length ?? 0), context) ??
    storyDayAt(act.sentence, document)?.day
  const reference = stated ?? published.date
  const count = countOf(length?.[1]) * (side === 'after' ? -1 : 1)
  // "weeks after": nobody says how many
  if (unit !== 'hour' && length?.[1] === undefined) return undefined
  const extent = moved(reference, count, unit)
  if (extent.from > published.date) return undefined
  const explanation = `It is counted from ${stated === undefined ? 'the day of the article' : 'the day that the text gives for what came first or last'}.`
  return { ...extent, basis: 'interval', certainty: stated === undefined ? 'assumed' : 'inferred', explanation, reference } // prettier-ignore
}

function countOf(word: string | undefined): number {
  const low = word?.toLowerCase() ?? ''
  const at = COUNTS.indexOf(low === 'an' ? 'a' : low)
  return at < 0 ? Number(low) || 0 : Math.max(1, at)
}

/** The one day that an act of the sentence before the clause has by words of its own. */
function dayBefore({ act, document }: DatingContext): Day | undefined {
  const others = ofSentence(document.acts ?? [], act.sentence).filter(({ trigger }) => trigger.end <= act.clause.start)
  return others.map((other) => ownDay(other, document)).findLast((day) => day !== undefined)
}

/** "The first was on 2 July, five days" + "after …": the day that the length of time is set beside. */
function dayBeside(at: number, { act, document }: DatingContext): Day | undefined {
  const beside = ofSentence(document.dates, act.sentence).find(
    ({ end, precision }) => precision === 'day' && BESIDE.test(document.text.slice(end, at)) && end <= at,
  )
  return beside?.from
}

const BESIDE = /^, (?:just |only |barely |exactly |some )?$/

function ownDay(act: Act, document: DatingDocument): Day | undefined {
  const sentence = document.sentences[act.sentence]
  if (sentence === undefined) return undefined
  const own = (act.dates ?? []).flatMap((number) => document.dates[number] ?? [])
  const mention = chooseMention({ act, sentence, document }, own)
  return mention?.precision === 'day' ? mention.from : undefined
}

function moved(day: Day, count: number, unit: string): { from: Day; to: Day; precision: 'day' | 'week' | 'month' } {
  if (unit === 'hour') return { from: day, to: day, precision: 'day' }
  const to = addDays(day, unit === 'week' ? count * 7 : count)
  if (unit === 'day') return { from: to, to, precision: 'day' }
  const monday = addDays(to, -weekdayOf(to))
  if (unit === 'week') return { from: monday, to: addDays(monday, 6), precision: 'week' }
  const { year, month } = parseDay(addMonths(day, count))
  return { ...monthSpan(year, month), precision: 'month' }
}

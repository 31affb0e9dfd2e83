import { addDays, addMonths, parseDay, monthSpan, weekdayOf, type Day } from '../../../model/day.ts'
import type { Dated, DatingContext } from '../rule.ts'
import { daysTold, storyDayAt } from '../story-day.ts'

/** "comes a day after", "came just two weeks before": what the news is set beside. */
const BESIDE = /(?:\b(?:comes?|came|coming|follow(?:s|ed)?)\b[^,.;:]{0,24}|, (?:just |only |barely |less than )?)\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (after|before) /giu // prettier-ignore
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * "The remarks came a week after the minister proposed talks", "the raids come a day before parties are due to march": counted from the
 * day of the news itself. Days give a day, weeks a week, months a month and years a year.
 */
export function countedFromStory(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  const published = document.published
  if (published?.precision !== 'day' || act.modality === 'ongoing' || act.form === 'nominal') return undefined
  const own = [...sentence.text.matchAll(BESIDE)].findLast(({ index }) => sentence.start + index < act.trigger.start)
  const [words, number = '', unit = '', side] = own ?? []
  if (own === undefined || words === undefined) return undefined
  const from = sentence.start + own.index + words.length
  if (act.trigger.start < from || /[,;:“”"]/.test(document.text.slice(from, act.trigger.start))) return undefined
  if ((side === 'before') !== (act.modality === 'planned')) return undefined
  const told = daysTold(act.sentence, document).find(({ end }) => end <= sentence.start + own.index)
  const story = told ?? storyDayAt(act.sentence, document)?.mention
  const day = story?.from ?? published.date
  const count = /^\d/.test(number) ? Number(number) : Math.max(1, NUMBERS.indexOf(number.toLowerCase()))
  const extent = moved(day, side === 'before' ? count : -count, unit.toLowerCase())
  if (act.modality !== 'planned' && extent.to > published.date) return undefined
  const explanation = `It is counted from the news that it is told beside, of ${story === undefined ? 'the day of the article' : `“${story.text}”`}: “${number} ${unit}${count === 1 ? '' : 's'} ${side ?? ''}”.`
  return { ...extent, basis: 'interval', certainty: story === undefined ? 'assumed' : 'inferred', explanation, reference: day } // prettier-ignore
}

function moved(day: Day, count: number, unit: string): { from: Day; to: Day; precision: Dated['precision'] } {
  if (unit === 'day') return { from: addDays(day, count), to: addDays(day, count), precision: 'day' }
  if (unit === 'week') {
    const monday = addDays(day, count * 7 - weekdayOf(day))
    return { from: monday, to: addDays(monday, 6), precision: 'week' }
  }
  const { year, month } = parseDay(addMonths(day, unit === 'year' ? count * 12 : count))
  if (unit === 'month') return { ...monthSpan(year, month), precision: 'month' }
  return { from: monthSpan(year, 1).from, to: monthSpan(year, 12).to, precision: 'year' }
}

import { addMonths, monthSpan, parseDay, type Day } from '../../../model/day.ts'
import { ofSentence } from '../../group-by.ts'
import type { Dated, DatingContext } from '../rule.ts'

/** "the fourth anniversary of the", "the 80th anniversary of its", "the one-year anniversary of". */
const ANNIVERSARY = /\b(?:(\d{1,3})(?:st|nd|rd|th)|(\p{L}{3,11})|(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[- ]years?) anniversary of\b/giu // prettier-ignore
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'] // prettier-ignore
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** What may stand between the words and the deed: no other clause but one that tells of the same day. */
const SAME_DAY = /^(?:[^,;:“”"]|, (?:in which|when|that|which|on which) )*$/u
/** Letters from the words to the deed. */
const REACH = 120

/**
 * "marked the fourth anniversary of the raid on Sunday", of 28 September 2025: the raid was on that day of 2021. Without a day beside it
 * only the year is known.
 */
export function dayOfAnniversary({ act, sentence, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || act.modality === 'planned' || !sentence.text.includes('anniversary of')) return undefined // prettier-ignore
  const words = [...sentence.text.matchAll(ANNIVERSARY)].findLast(({ index }) => sentence.start + index < act.trigger.start) // prettier-ignore
  const end = sentence.start + (words?.index ?? 0) + (words?.[0].length ?? 0)
  const years = words === undefined ? 0 : yearsOf(words)
  if (years <= 0 || act.trigger.start < end || act.trigger.start - end > REACH) return undefined
  if (!SAME_DAY.test(document.text.slice(end, act.trigger.start))) return undefined
  const celebrated = ofSentence(document.dates, act.sentence).find(({ precision, type, basis }) => precision === 'day' && type !== 'SET' && basis !== 'anchor') // prettier-ignore
  const reference = celebrated?.from
  const explanation = `It was ${years} ${years === 1 ? 'year' : 'years'} before its anniversary${reference === undefined ? ', which the article tells' : ''}.`
  const shared = { basis: 'interval', certainty: 'inferred', explanation, reference: reference ?? published } as const
  return reference === undefined ? { ...shared, ...yearBefore(published, years) } : { ...shared, ...dayBefore(reference, years) } // prettier-ignore
}

function yearsOf([, digits, word = '', count = '']: RegExpMatchArray): number {
  if (digits !== undefined) return Number(digits)
  if (/^\d/.test(count)) return Number(count)
  return Math.max(ORDINALS.indexOf(word.toLowerCase()), COUNTS.indexOf(count.toLowerCase()), 0)
}

function dayBefore(day: Day, years: number): Pick<Dated, 'from' | 'to' | 'precision'> {
  const from = addMonths(day, -12 * years)
  return { from, to: from, precision: 'day' }
}

function yearBefore(day: Day, years: number): Pick<Dated, 'from' | 'to' | 'precision'> {
  const { year } = parseDay(addMonths(day, -12 * years))
  return { from: monthSpan(year, 1).from, to: monthSpan(year, 12).to, precision: 'year' }
}

import type { DateMention, Sentence } from '../annotation.ts'

/** Up to here an article is short news, whatever days it names. */
const SHORT = 15

/**
 * Whether a text counts in years rather than in days: a study, a chronicle, an essay. What it tells without a date is background.
 * News names days of its own time: "on Tuesday", "yesterday", "this week".
 */
export function isStudy(sentences: readonly Sentence[], dates: readonly DateMention[]): boolean {
  if (sentences.length <= SHORT) return false
  return !dates.some(
    (date) => date.sentence >= 0 && (date.basis === 'weekday' || (date.basis === 'deictic' && isDayLike(date))),
  )
}

function isDayLike({ precision, value }: DateMention): boolean {
  return (precision === 'day' || precision === 'days' || precision === 'week') && !value.endsWith('_REF')
}

import { daysBetween } from '../../model/day.ts'
import type { DatingDocument } from './rule.ts'
import { onceEach } from '../once-each.ts'

/** How far from its publication a day still is of the article's own time. */
const OWN_DAYS = 10

/**
 * Whether an article tells the news of its days: it names days near its publication, or is short. In a study that counts in years
 * "announced" without a day may be anywhere in them.
 */
export const isNews = onceEach(({ published, dates, sentences }: DatingDocument): boolean => {
  if (published === undefined) return true
  return (
    sentences.length <= SHORT ||
    dates.some(
      (date) =>
        date.from !== undefined &&
        (date.basis === 'weekday' || date.basis === 'deictic' || date.precision === 'day') &&
        date.sentence >= 0 &&
        Math.abs(daysBetween(date.from, published.date)) <= OWN_DAYS,
    )
  )
})

const SHORT = 15

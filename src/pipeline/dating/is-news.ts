import { daysBetween, type Day } from '../../model/day.ts'
import type { DatingDocument } from './rule.ts'

/** How far from its publication a day still is of the article's own time. */
const OWN_DAYS = 10

/**
 * Whether an article tells the news of its days: it names days near its publication, or is short. In a study that counts in years
 * "announced" without a day may be anywhere in them.
 */
export function isNews({ published, dates, sentences }: DatingDocument): boolean {
  if (published === undefined) return true
  return namesDayNear(dates, published.date) || sentences.length <= SHORT
}

/** Worked out once for a document and not once for each of its acts. */
const near = new WeakMap<DatingDocument['dates'], { day: Day; is: boolean }>()

function namesDayNear(dates: DatingDocument['dates'], day: Day): boolean {
  const known = near.get(dates)
  if (known?.day === day) return known.is
  const is = dates.some(
    (date) =>
      date.from !== undefined &&
      (date.basis === 'weekday' || date.basis === 'deictic' || date.precision === 'day') &&
      date.sentence >= 0 &&
      Math.abs(daysBetween(date.from, day)) <= OWN_DAYS,
  )
  near.set(dates, { day, is })
  return is
}

const SHORT = 15

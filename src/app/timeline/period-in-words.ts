import { fromDayNumber } from '../../model/day.ts'
import { dateInWords } from '../words/date-in-words.ts'
import type { Period } from './density-period.ts'

/** `March 2023`, `14 March 2023`, `2023`, `1990–1999`. */
export function periodInWords({ first, last, unit }: Period): string {
  const precision = unit === 'decade' ? 'year' : unit
  return dateInWords({ start: fromDayNumber(first), end: fromDayNumber(last), precision })
}

/** Dates beyond the years or the calendar that we read: listed with the reason, never moved. */
import { inYears, outOfRange } from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Rule } from '../reading.ts'
import { impossible } from './explicit.ts'

export const otherCalendar: Rule = {
  name: 'date-in-another-calendar',
  patterns: ['(DAY of?)? OTHER_CALENDAR (NUMBER|YEAR)', 'DAY of? OTHER_CALENDAR', '(NUMBER|YEAR) (ah|bs)'],
  read(match) {
    const first = match.words[match.entries.find(({ entry }) => entry.kind === 'OTHER_CALENDAR')?.at ?? match.to - 1]
    return /^\p{Lu}/u.test(first?.text ?? '')
      ? impossible('it is written in a calendar that this timeline does not read')
      : null
  },
}

export const otherEra: Rule = {
  name: 'year-out-of-range',
  patterns: ['(DAY MONTH|MONTH DAY ,?)? (NUMBER|YEAR) (bc|bce)', 'the? year (NUMBER|YEAR)'],
  read(match) {
    const year = valueOf(match, 'YEAR') ?? valueOf(match, 'NUMBER') ?? 0
    const before = hasWord(match, 'bc', 'bce')
    if (!Number.isInteger(year) || (!before && inYears(year))) return null
    return impossible(outOfRange(before ? -year : year))
  },
}

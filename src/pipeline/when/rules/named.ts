/** Days and periods known by a name: holidays, eras, and the events that a corpus gives as anchors. */
import { daysBetween, parseDay } from '../../../model/day.ts'
import { CALENDAR, ERAS, HOLIDAYS, NEIGHBOURS } from '../calendar.ts'
import { dayExtent, monthExtent, outOfRange, FIRST_YEAR, LAST_YEAR } from '../extents.ts'
import { holidayIn } from '../holidays.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { withoutReference } from '../reading.ts'
import type { Rule } from '../reading.ts'
import { impossible } from './explicit.ts'

export const notADate: Rule = {
  name: 'name-not-date',
  patterns: ['NAME'],
  read: () => 'not-a-date',
}

export const holiday: Rule = {
  name: 'holiday',
  patterns: ['(last|this|next|every)? HOLIDAY ((,|in|of)? YEAR|(last|this|next) year)?'],
  read(match, context) {
    const found = HOLIDAYS[valueOf(match, 'HOLIDAY') ?? -1]
    const first = match.words[match.entries[0]?.at ?? match.from]
    if (!found || !first || !/^[\p{Lu}\d]|^the$/u.test(first.text)) return null
    if (
      found.id === 'new-year-bare' &&
      !['in', 'by', 'before', 'after', 'until', 'since', 'for', 'of', 'the'].includes(
        match.words[match.from - 1]?.lower ?? '',
      ) &&
      first.lower !== 'the'
    )
      return null
    if (found.table === undefined && hasWord(match, 'every'))
      return {
        value: `XXXX-${String(found.month ?? 1).padStart(2, '0')}`,
        type: 'SET',
        precision: 'open',
        basis: 'explicit',
        certainty: 'stated',
        unresolved: 'something that is repeated, not one date',
      }
    const stated = valueOf(match, 'YEAR')
    if (found.country !== undefined && stated === undefined && isOfAnother(match, found.country)) return null
    const note = found.country === undefined ? undefined : `read as the day of that name in ${found.country}`
    const more = note === undefined ? {} : { note }
    if (stated !== undefined) {
      const day = stated >= FIRST_YEAR && stated <= LAST_YEAR ? holidayIn(found, stated) : undefined
      return day === undefined
        ? impossible(outOfRange(stated))
        : { ...dayExtent(day), basis: 'explicit', certainty: 'stated', ...more }
    }
    if (!context.published) return withoutReference('XXXX-XX-XX', 'explicit', context)
    const reference = context.published.date
    const { year } = parseDay(reference)
    const days = [year - 1, year, year + 1]
      .map((candidate) => holidayIn(found, candidate))
      .filter((day) => day !== undefined)
    const past = days.findLast((day) => day <= reference)
    const ahead = days.find((day) => day >= reference)
    const future =
      hasWord(match, 'next') ||
      (!hasWord(match, 'last') &&
        (context.direction(match.from, match.to) === 'future' ||
          (match.words[match.from - 1]?.lower === 'by' && context.direction(match.from, match.to) !== 'past') ||
          (past !== undefined &&
            ahead !== undefined &&
            context.direction(match.from, match.to) === undefined &&
            daysBetween(reference, ahead) < 30 &&
            daysBetween(past, reference) > 60)))
    const day = (future ? ahead : past) ?? past ?? ahead
    if (day === undefined) return impossible(outOfRange(year))
    const counted = { basis: 'explicit', certainty: 'inferred', reference, countedFrom: 'article' } as const
    if (found.id === 'new-year-bare' && INTO_YEAR.has(match.words[match.from - 1]?.lower ?? ''))
      return { ...monthExtent(parseDay(day).year, 1), value: day.slice(0, 4), mod: 'START', ...counted, note: 'the new year is read as its January' } // prettier-ignore
    return { ...dayExtent(day), ...counted, ...more }
  },
}

/** "Brazil’s Independence Day", "Ukrainian Independence Day": the day of another country, which nobody gives here. */
function isOfAnother({ words, from }: Match, country: string): boolean {
  const isOwned = /^['’]s?$/.test(words[from - 1]?.text ?? '')
  const owner = words[isOwned ? from - 2 : from - 1]
  if (
    owner === undefined ||
    !/^\p{Lu}\p{L}/u.test(owner.text) ||
    (!isOwned && !/(?:\p{L}{2}an|\p{L}{3}i|ish|ese|ench|utch|eek)$/u.test(owner.lower))
  )
    return false
  return CALENDAR.owners[country]?.includes(owner.lower) !== true
}

/** "in the new year", "early in the new year", "into the new year": the weeks at its beginning and not its first day. */
const INTO_YEAR = new Set(['in', 'into'])

export const era: Rule = {
  name: 'named-era',
  patterns: ['ERA'],
  read(match) {
    const found = ERAS[valueOf(match, 'ERA') ?? -1]
    const first = match.words[match.from]?.text ?? ''
    const after = match.words[match.to]
    if (!found || !/^[\p{Lu}\d]/u.test(first)) return null
    const attribute =
      after !== undefined && after.spaced && /^\p{Ll}/u.test(after.text) && !NEIGHBOURS.afterEra.has(after.lower)
    const before = match.words[match.from - 1]?.lower ?? ''
    if (attribute && !['the', 'since', 'during'].includes(before)) return null
    if (found.from === undefined || found.to === undefined) {
      return {
        value: 'PAST_REF',
        precision: 'open',
        basis: 'anchor',
        certainty: 'stated',
        unresolved: 'it lies before the years that this timeline reads',
        unreadable: {},
      }
    }
    const one = found.from === found.to
    return {
      from: found.from,
      to: found.to,
      precision: found.precision ?? 'days',
      value: one ? found.from : `${found.from}/${found.to}`,
      basis: 'anchor',
      certainty: 'inferred',
      note: 'a period of history, by its usual dates',
    }
  },
}

/** "the start of the war"; a bare "the invasion" is a date only after since, before, until or after. */
export const anchored: Rule = {
  name: 'event-of-known-day',
  patterns: ['(the)? (start|beginning|outbreak|onset|launch) of (the)? ANCHOR', '(the)? ANCHOR'],
  read(match, context) {
    const anchor = match.entries.find(({ entry }) => entry.kind === 'ANCHOR')
    const found = context.anchors[anchor?.entry.value ?? -1]
    if (!anchor || !found) return null
    const opening = match.words.slice(match.from, match.from + 2).some(({ lower }) => NEIGHBOURS.beginnings.has(lower))
    if (!opening && !NEIGHBOURS.standsForDay.has(match.words[match.from - 1]?.lower ?? '')) return null
    return { ...dayExtent(found.date), basis: 'anchor', certainty: 'inferred', note: found.note }
  },
}

/** Days counted from the day that the text named last: "Earlier …", "the next day", "the same day", "the following week". */
import { addDays } from '../../../model/day.ts'
import { CALENDAR } from '../calendar.ts'
import { dayExtent, inYears, yearExtent } from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import { publicationDay, untoldDay, withoutReference } from '../reading.ts'
import type { Rule } from '../reading.ts'
import { periodExtent } from './periods.ts'

export const earlier: Rule = {
  name: 'earlier-on-the-day-being-told',
  patterns: ['earlier', '(earlier|later) (in|that) (the)? day'],
  read(match, context) {
    const sentenceInitial = match.words.slice(0, match.from).every(({ text }) => !/[\p{L}\d]/u.test(text))
    const after = match.words[match.to]?.lower ?? ''
    if (
      match.to - match.from === 1 &&
      (!sentenceInitial || ['than', 'this', 'last', 'reports', 'in', 'on', 'today'].includes(after))
    )
      return null
    const reference = context.narrative ?? publicationDay(context)
    if (!reference) return withoutReference('PAST_REF', 'interval', context)
    return {
      ...dayExtent(reference),
      basis: 'interval',
      certainty: 'assumed',
      reference,
      countedFrom: context.narrative ? 'text' : 'article',
    }
  },
}

export const narrativeDay: Rule = {
  name: 'day-beside-the-last-named',
  patterns: [
    '(the|that) (next|following|previous|same|very same) (day|morning|afternoon|evening|night)',
    '(the)? day (before|after|earlier|later)',
    '(the) (night|evening|morning|afternoon) (before|after)',
    '(a|one) day (earlier|later|before|after)',
    '(that) (same)? (day|morning|afternoon|evening|night)',
    '(the) (previous|following) (week|month|year|weekend)',
    '(that) (same)? (week|month|year|weekend)',
    '(the) (very)? same (week|month|year|weekend)',
  ],
  read(match, context) {
    const first = match.words[match.from]?.lower ?? ''
    if (first === 'day') return null
    const last = match.words[match.to - 1]?.lower ?? ''
    if (last === 'after' || last === 'before') {
      const next = match.words[match.to]
      if (next && /^[\p{L}\d]/u.test(next.text)) return null
    }
    const shift = hasWord(match, 'next', 'following', 'after', 'later')
      ? 1
      : hasWord(match, 'previous', 'before', 'earlier')
        ? -1
        : 0
    const unit = CALENDAR.units.find(({ names, time }) => !time && hasWord(match, ...names))
    const told = unit && unit.code !== 'D' ? (context.lastNamed ?? context.narrative) : context.narrative
    if (told === undefined && shift > 0) return untoldDay()
    if (unit?.code === 'WE' && context.lastPrecision !== undefined && LONG.has(context.lastPrecision))
      return untoldDay()
    const isSame = hasWord(match, 'same') && first === 'the'
    if (isSame && unit?.code !== 'D' && (told === undefined || match.words[match.to]?.lower === 'as')) return null
    const reference = told ?? publicationDay(context)
    if (!reference) return withoutReference('XXXX-XX-XX', 'interval', context)
    const countedFrom = told === undefined ? 'article' : 'text'
    if (unit && unit.code !== 'D') {
      const extent = periodExtent(unit.code, reference, shift)
      return extent ? { ...extent, basis: 'interval', certainty: 'inferred', reference, countedFrom } : null
    }
    if (context.within) return { ...context.within, basis: 'interval', certainty: 'assumed', reference: context.within.from, countedFrom: 'text', note: 'the text gives no day of that time' } // prettier-ignore
    const extent = dayExtent(addDays(reference, shift))
    const part = CALENDAR.parts.find(({ names }) => hasWord(match, ...names))
    const timed = part ? { type: 'TIME' as const, value: `${extent.value}T${part.code}` } : {}
    return { ...extent, ...timed, basis: 'interval', certainty: 'inferred', reference, countedFrom }
  },
}

/** Before "the next year" these make a length of time of it: "over the next year". */
const OVER: ReadonlySet<string> = new Set(['over', 'in', 'for', 'within', 'during', 'throughout', 'of', 'to', 'by', 'until', 'into', 'across', 'through', 'after', 'and']) // prettier-ignore

/** "was passed in 2022 and repealed the next year", "the next month it was sold": counted from a month or year that is over. */
export const nextTold: Rule = {
  name: 'period-after-the-last-named',
  patterns: ['the next (month|year)'],
  read(match, context) {
    const { lastNamed: told, lastPrecision, published } = context
    const unit = CALENDAR.units.find(({ names, time }) => !time && hasWord(match, ...names))
    if (told === undefined || unit === undefined || published === undefined) return null
    const isCounted =
      lastPrecision === 'year' ? unit.code === 'Y' : lastPrecision === 'month' || lastPrecision === 'day'
    const next = match.words[match.to]?.lower
    if (!isCounted || next === 'or' || OVER.has(match.words[match.from - 1]?.lower ?? '')) return null
    const extent = periodExtent(unit.code, told, 1)
    if (extent?.to === undefined || extent.to >= published.date) return null
    if (context.direction(match.from, match.to) === 'future') return null
    return { ...extent, basis: 'interval', certainty: 'inferred', reference: told, countedFrom: 'text' }
  },
}

/** After a year or a season nothing says which weekend of it "that weekend" is. */
const LONG: ReadonlySet<string> = new Set(['year', 'season', 'month'])

/** "Since then", "in the years since", "in the years following the 1995-1996 crisis": open from what was told last, or from the year that is named. */
export const sinceTold: Rule = {
  name: 'since-what-was-told',
  patterns: [
    'since (then|that (time|day|week|month|year))',
    'ever since',
    'the (UNITS) (since|following|afterwards|that followed)',
    'the (UNITS) (since|following|after) (the)? YEAR ((-|–|to) YEAR)?',
  ],
  read(match, context) {
    const stated = valueOf(match, 'YEAR', 1) ?? valueOf(match, 'YEAR')
    const after = match.words[match.to]
    if (stated === undefined && hasWord(match, 'following', 'since') && !hasWord(match, 'then', 'that') && after && /^[\p{L}\d]/u.test(after.text)) return null // prettier-ignore
    if (stated !== undefined && !inYears(stated)) return null
    const told = context.lastNamed ?? context.narrative
    const from = stated === undefined ? told : yearExtent(stated).from
    if (from === undefined) return stated === undefined && told === undefined ? untoldDay() : null
    return {
      from,
      precision: 'open',
      value: 'PAST_REF',
      mod: 'AFTER',
      basis: 'interval',
      certainty: 'inferred',
      ...(stated === undefined ? { reference: from, countedFrom: 'text' as const } : {}),
    }
  },
}

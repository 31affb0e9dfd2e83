/** Weeks, months, seasons, quarters and years counted from the article: this week, last autumn, October last year. */
import { addDays, addMonths, parseDay, weekdayOf } from '../../../model/day.ts'
import type { Day } from '../../../model/day.ts'
import { CALENDAR, NEIGHBOURS } from '../calendar.ts'
import {
  dayExtent,
  decadeExtent,
  monthExtent,
  quarterExtent,
  seasonExtent,
  weekExtent,
  weekendExtent,
  yearExtent,
} from '../extents.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import { publicationDay, withoutReference } from '../reading.ts'
import { shiftOf } from '../shift.ts'
import type { Context, Extent, Reading, Rule } from '../reading.ts'

export const relativePeriod: Rule = {
  name: 'week-month-or-year-near-publication',
  patterns: [
    '(earlier|later|early|late)? (this|last|next|the (previous|current)|this (past|coming)) UNIT',
    '(earlier|later) in? the (week|month|year)',
    'the weekend',
  ],
  read(match, context) {
    const unit =
      CALENDAR.units[valueOf(match, 'UNIT') ?? -1] ?? CALENDAR.units.find(({ names }) => hasWord(match, ...names))
    if (!unit || unit.time || unit.code === 'D') return null
    const byWeek = unit.code === 'W' || unit.code === 'WE'
    if (!context.published || (byWeek && !publicationDay(context)))
      return withoutReference(byWeek ? 'XXXX-WXX' : 'XXXX', 'deictic', context)
    const told = toldBefore(match, context)
    const reference = told ?? context.published.date
    const extent =
      told === undefined && isWeekBegun(unit.code, reference, match, context)
        ? weekFrom(reference)
        : periodExtent(unit.code, reference, weekendShift(match, context) ?? shiftOf(match))
    if (!extent) return null
    const reading = counted(extent, reference, match)
    return told === undefined ? reading : { ...reading, basis: 'interval', countedFrom: 'text' }
  },
}

const SUNDAY = 6

/** "is to travel there this week" in a Sunday's paper: not the week that ends with it, but the one that begins. */
function isWeekBegun(code: string, reference: Day, match: Match, context: Context): boolean {
  if (code !== 'W' || !hasWord(match, 'this') || hasWord(match, 'past', 'earlier')) return false
  return weekdayOf(reference) === SUNDAY && context.direction(match.from, match.to) === 'future'
}

function weekFrom(sunday: Day): Extent {
  return { ...weekExtent(addDays(sunday, 1)), from: sunday, to: addDays(sunday, 6), precision: 'days' }
}

/** "shelved the plan on 30 September … He had resigned the previous week": "had" counts back from what was told last. */
function toldBefore(match: Match, { lastNamed, lastPrecision, published }: Context): Day | undefined {
  if (!hasWord(match, 'previous') || lastNamed === undefined || published === undefined || lastNamed >= published.date)
    return undefined
  if (lastPrecision !== 'day' && lastPrecision !== 'week' && lastPrecision !== 'month') return undefined
  return match.words.slice(0, match.from).some(({ lower }) => lower === 'had') ? lastNamed : undefined
}

/** "Over the weekend": the last one that has begun, unless the words point ahead. */
function weekendShift(match: Match, context: Context): number | undefined {
  if (!hasWord(match, 'weekend') || !hasWord(match, 'the') || hasWord(match, 'previous', 'current')) return undefined
  const published = publicationDay(context)
  if (!published || context.direction(match.from, match.to) === 'future') return 0
  return weekdayOf(published) < 5 ? -1 : 0
}

/** A week, month, quarter … so many away from the one that holds a day. */
export function periodExtent(code: string, reference: Day, shift: number): Extent | null {
  const { year, month } = parseDay(reference)
  if (code === 'D') return dayExtent(addDays(reference, shift))
  if (code === 'W') return weekExtent(addDays(reference, shift * 7))
  if (code === '2W') return null
  if (code === 'WE') return weekendExtent(addDays(reference, shift * 7))
  if (code === 'M') {
    const moved = parseDay(addMonths(reference, shift))
    return monthExtent(moved.year, moved.month)
  }
  if (code === 'Q') {
    const index = year * 4 + Math.floor((month - 1) / 3) + shift
    return quarterExtent(Math.floor(index / 4), (index % 4) + 1)
  }
  if (code === 'Y') return yearExtent(year + shift)
  if (code === 'DE') return decadeExtent(year + shift * 10)
  return null
}

function counted(extent: Extent, reference: Day, match: Match): Reading {
  const mod = hasWord(match, 'earlier', 'early') ? 'START' : hasWord(match, 'later', 'late') ? 'END' : undefined
  const reading: Reading = { ...extent, basis: 'deictic', certainty: 'inferred', reference, countedFrom: 'article' }
  const isSoFar = hasWord(match, 'earlier') && extent.precision === 'year' && extent.from !== undefined && extent.from < reference // prettier-ignore
  if (isSoFar)
    return { ...reading, mod: 'START', to: reference, precision: 'days', note: 'up to the day of the article' }
  return mod ? { ...reading, mod } : reading
}

export const seasonOfYear: Rule = {
  name: 'season-of-stated-year',
  patterns: ['(the)? (early|late|mid)? -? SEASON ,? (of)? YEAR'],
  read(match) {
    const extent = seasonExtent(valueOf(match, 'SEASON') ?? 0, valueOf(match, 'YEAR') ?? 0)
    return { ...extent, basis: 'explicit', certainty: 'stated', note: northern(match), ...seasonMod(match) }
  },
}

export const relativeSeason: Rule = {
  name: 'season-near-publication',
  patterns: [
    '(late|early|earlier)? (last|this|next|this (past|coming)|the (past|coming)) SEASON',
    'SEASON (of)? (last|this|next) year',
  ],
  read(match, context) {
    if (!context.published) return withoutReference('XXXX', 'interval', context)
    const reference = context.published.date
    const season = valueOf(match, 'SEASON') ?? 0
    const { year } = parseDay(reference)
    if (hasWord(match, 'year')) return seasonReading(seasonExtent(season, year + shiftOf(match)), reference, match)
    const shift = shiftOf(match)
    const candidates = [year - 2, year - 1, year, year + 1].map((candidate) => seasonExtent(season, candidate))
    const found =
      shift < 0
        ? candidates.findLast(({ to }) => to < reference)
        : shift > 0
          ? candidates.find(({ from }) => from > reference)
          : candidates.find(({ to }) => to >= reference && to.slice(0, 4) >= String(year))
    const extent = found ?? seasonExtent(season, year)
    if (shift === 0 && context.direction(match.from, match.to) === 'past' && extent.from > reference)
      return seasonReading(seasonExtent(season, year), reference, match)
    return seasonReading(extent, reference, match)
  },
}

export const bareSeason: Rule = {
  name: 'season-nearest-to-publication',
  patterns: ['(the)? (early|late|mid)? -? SEASON'],
  read(match, context) {
    if (!isSeason(match)) return null
    if (!context.published) return withoutReference('XXXX', 'interval', context)
    const reference = context.published.date
    const { year } = parseDay(reference)
    const season = valueOf(match, 'SEASON') ?? 0
    const candidates = [year - 2, year - 1, year, year + 1].map((candidate) => seasonExtent(season, candidate))
    const ahead = context.direction(match.from, match.to) === 'future'
    const found = ahead
      ? candidates.find(({ from }) => from > reference)
      : candidates.findLast(({ from }) => from <= reference)
    return { ...seasonReading(found ?? seasonExtent(season, year), reference, match), certainty: 'assumed' }
  },
}

function seasonReading(extent: Extent, reference: Day, match: Match): Reading {
  return {
    ...extent,
    basis: 'interval',
    certainty: 'inferred',
    reference,
    countedFrom: 'article',
    note: northern(match),
    ...seasonMod(match),
  }
}

function seasonMod(match: Match): { mod?: 'START' | 'MID' | 'END' } {
  if (hasWord(match, 'early', 'earlier')) return { mod: 'START' }
  if (hasWord(match, 'mid')) return { mod: 'MID' }
  return hasWord(match, 'late') ? { mod: 'END' } : {}
}

const NORTHERN: readonly string[] = [
  'March to May',
  'June to August',
  'September to November',
  'September to November',
  'December to February',
]

function northern(match: Match): string {
  const season = valueOf(match, 'SEASON') ?? 0
  return `${CALENDAR.seasons[season]?.names[0] ?? ''} is ${NORTHERN[season] ?? ''} in the northern half of the world`
}

/** "in the spring", "the spring offensive" (the season alone), "early summer"; not "a spring of water", "the fall of the city". */
function isSeason(match: Match): boolean {
  const weak = match.entries.some(({ entry }) => entry.kind === 'SEASON' && entry.weak)
  const before = match.words[match.from - 1]?.lower ?? ''
  const after = match.words[match.to]
  const hasThe = hasWord(match, 'the')
  const part = hasWord(match, 'early', 'late', 'mid')
  const attribute =
    after !== undefined && after.spaced && /^\p{Ll}/u.test(after.text) && !NEIGHBOURS.notNoun.has(after.lower)
  if (after?.lower === 'of') return false
  if (weak) return hasThe && !attribute && NEIGHBOURS.beforeSeason.has(before) && after?.lower !== 'in'
  if (attribute) return !hasThe && (part || NEIGHBOURS.seasonOwner.has(before))
  return part || NEIGHBOURS.beforeSeason.has(before) || (hasThe && !/^['’]s$/.test(after?.text ?? ''))
}

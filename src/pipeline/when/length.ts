/** How many of which unit, read from a match. */
import { CALENDAR } from './calendar.ts'
import { hasWord, valueOf } from './pattern.ts'
import type { Match } from './pattern.ts'
import type { Reading } from './reading.ts'

export const COUNT =
  '(NUMBER|SOME|a|an|a couple of|a couple|a few|a dozen|several|quite a few|many|half a|half an|dozens of|hundreds of|thousands of|a handful of|a number of|NUMBER million|NUMBER billion|NUMBER to NUMBER|NUMBER or NUMBER|NUMBER - NUMBER)'
export const ABOUT =
  '(about|around|nearly|almost|more than|less than|fewer than|at least|over|some|roughly|approximately|up to|well over|no more than|a mere)?'

export type Unit = (typeof CALENDAR.units)[number]

/** The unit of a match: hours are not months, though TIMEX3 writes minutes and months with the same letter. */
export function unitOf(match: Match): Unit | undefined {
  return CALENDAR.units[valueOf(match, 'UNITS') ?? valueOf(match, 'UNIT') ?? -1]
}

const IN_YEARS: Readonly<Record<string, number>> = { DE: 10, CE: 100, ML: 1000 }

/** Two days → `P2D`, 24 hours → `PT24H`, some months → `PXM`, some minutes → `PTXM`, a fortnight → `P2W`, a decade → `P10Y` as ISO 8601 has no decades. */
export function durationValue(count: number | undefined, unit: Unit): string {
  if (count === undefined)
    return unit.code === '2W' ? 'PXW' : `P${unit.time && unit.code === 'M' ? 'T' : ''}X${unit.code}`
  if (unit.code === '2W') return `P${count * 2}W`
  const years = IN_YEARS[unit.code]
  if (years !== undefined) return `P${count * years}Y`
  return `P${unit.time ? 'T' : ''}${count}${unit.code}`
}

const UNCOUNTED = ['few', 'several', 'couple', 'many', 'some', 'dozens', 'hundreds', 'thousands', 'handful']

/** `several` → undefined, `a` → 1, `half a` → 0.5, `three` → 3. */
export function countOf(match: Match): number | undefined {
  const numbers = match.entries.filter(({ entry }) => entry.kind === 'NUMBER')
  const half = hasWord(match, 'half') ? 0.5 : 0
  const number = numbers[0]?.entry.value
  if (numbers.length > 1) return undefined
  if (number !== undefined)
    return (number + half) * (hasWord(match, 'million') ? 1e6 : hasWord(match, 'billion') ? 1e9 : 1)
  if (hasWord(match, ...UNCOUNTED) || valueOf(match, 'SOME') !== undefined) return undefined
  if (half > 0) return hasWord(match, 'and') ? 1.5 : 0.5
  return hasWord(match, 'a', 'an', 'one') ? 1 : undefined
}

/** "about", "more than", "less than" as TIMEX3 writes them. */
export function approximation(match: Match): 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | undefined {
  const words = match.words.slice(match.from, match.to).map(({ lower }) => lower)
  if (
    words.includes('least') ||
    (words.includes('more') && words.includes('than') && !words.includes('no')) ||
    words[0] === 'over'
  )
    return 'MORE_THAN'
  if (['nearly', 'almost', 'less', 'fewer', 'up', 'under'].some((word) => words.includes(word))) return 'LESS_THAN'
  if (['about', 'around', 'roughly', 'approximately', 'some'].includes(words[0] ?? '') || words.includes('so'))
    return 'APPROX'
  return undefined
}

/** A reading of a length: it has a value, but no place in the calendar. */
export function lengthReading(value: string): Reading {
  return {
    value,
    type: 'DURATION',
    precision: 'open',
    basis: 'interval',
    certainty: 'stated',
    unresolved: 'it is a length of time, not a date',
  }
}

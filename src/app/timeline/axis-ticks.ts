/** Where the axis carries a word, and which: no two words overlap, and the days on which something happens come first. */
import { dayNumberOf, partsOfNumber } from '../../model/day.ts'
import type { TimeScale } from './fold-time.ts'
import type { Span } from './visible-items.ts'

export type Tick = { day: number; x: number; unit: 'day' | 'month' | 'year' }
export type YearMark = { year: number; x: number }
export type FoldMark = { x: number; width: number; days: number }
export type Axis = { ticks: Tick[]; years: YearMark[]; folds: FoldMark[] }

const LABEL = 46
const YEAR = 40

/** The axis of a window that is `pixels` wide; `x` counts pixels from its left. `edge` is how much further it reaches on either side, as a share. */
export function axisOf(scale: TimeScale, window: Span, pixels: number, edge = 0): Axis {
  const toX = (position: number) => ((position - window.first) / (window.last - window.first)) * pixels
  const perDay = pixels / Math.max(scale.toDay(window.last) - scale.toDay(window.first), 1e-6)
  const size = window.last - window.first
  const from = scale.toDay(window.first - size * edge)
  const to = scale.toDay(window.last + size * edge)
  const days =
    scale.activeDays.length > 0 ? activeCandidates(scale.activeDays, from, to) : trueCandidates(from, to, perDay)
  const ticks: Tick[] = []
  const taken: number[] = []
  for (const { day, unit } of days) {
    const x = toX(scale.toPosition(day))
    if (x < -edge * pixels || x > pixels * (1 + edge) - 24 || taken.some((other) => Math.abs(other - x) < LABEL))
      continue
    taken.push(x)
    ticks.push({ day, x, unit })
  }
  ticks.sort((one, other) => one.x - other.x)
  const folds = scale.folds.flatMap(({ from: start, to: end, days: length }): FoldMark[] => {
    const x = toX(start)
    const width = toX(end) - x
    return x + width < -edge * pixels || x > pixels * (1 + edge) ? [] : [{ x, width, days: length }]
  })
  return { ticks, years: yearsOf(ticks, scale.toDay(window.first)), folds }
}

type Candidate = { day: number; unit: Tick['unit'] }

/** First days of bursts before the other days of bursts. */
function activeCandidates(days: Int32Array, from: number, to: number): Candidate[] {
  const near = Array.from(days.filter((day) => day + 1 > from && day <= to))
  const begins = near.filter((day, at) => at === 0 || day - (near[at - 1] ?? day) > 3)
  const known = new Set(begins)
  return [...begins, ...near.filter((day) => !known.has(day))].map((day) => ({ day, unit: 'day' }))
}

function trueCandidates(from: number, to: number, perDay: number): Candidate[] {
  if (perDay >= LABEL) return daysBetween(from, to, 1)
  if (perDay * 7 >= LABEL) return daysBetween(from, to, 7)
  const step = [1, 3, 6].find((months) => perDay * 30 * months >= LABEL)
  return step === undefined ? yearStarts(from, to, perDay) : monthStarts(from, to, step)
}

function daysBetween(from: number, to: number, step: number): Candidate[] {
  const candidates: Candidate[] = []
  for (let day = Math.ceil(from); day <= to; day += 1) {
    const { day: ofMonth } = partsOfNumber(day)
    if (step === 1 || (ofMonth % 7 === 1 && ofMonth < 28)) candidates.push({ day, unit: 'day' })
  }
  return candidates
}

function monthStarts(from: number, to: number, step: number): Candidate[] {
  const candidates: Candidate[] = []
  const { year, month } = partsOfNumber(Math.floor(from))
  for (let number = year * 12 + month - 1; ; number += 1) {
    if (number % step !== 0) continue
    const day = dayNumberOf({ year: Math.floor(number / 12), month: (number % 12) + 1, day: 1 })
    if (day > to) return candidates
    if (day >= from) candidates.push({ day, unit: 'month' })
  }
}

function yearStarts(from: number, to: number, perDay: number): Candidate[] {
  const candidates: Candidate[] = []
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((years) => perDay * 365 * years >= LABEL) ?? 1000
  const first = partsOfNumber(Math.floor(from)).year
  for (let year = Math.ceil(first / step) * step; ; year += step) {
    const day = dayNumberOf({ year, month: 1, day: 1 })
    if (day > to) return candidates
    if (day >= from) candidates.push({ day, unit: 'year' })
  }
}

/** The year stands at the left edge and where it changes. */
function yearsOf(ticks: readonly Tick[], from: number): YearMark[] {
  const seen = ticks.filter(({ x }) => x >= 0)
  const [first] = seen
  if (!first || first.unit === 'year') return []
  const years: YearMark[] = [{ year: partsOfNumber(first.day).year, x: Math.max(0, first.x) }]
  if (first.x > YEAR && partsOfNumber(Math.floor(from)).year === years[0]?.year) years[0].x = 0
  for (const { day, x } of seen) {
    const { year } = partsOfNumber(day)
    const last = years.at(-1)
    if (last && year !== last.year) years.push({ year, x: Math.max(x, last.x + YEAR) })
  }
  return years
}

/**
 * Time scales of the lanes: day number ↔ position. News comes in bursts; drawn to scale that is a pile and a blank page. The folded scale
 * gives each day on which something begins or ends the room its events need and compresses the quiet time between. It is piecewise linear,
 * strictly monotone and invertible, and knows its folds so that they can be shown for what they are.
 */

/** A day number counts to the start of that day; fractions are times of day. */
export type TimeScale = {
  toPosition: (day: number) => number
  toDay: (position: number) => number
  /** Positions of the start of the first day and the end of the last. */
  first: number
  last: number
  /** Quiet time that was compressed, in time order. */
  folds: readonly Fold[]
  /** Days on which something begins or ends, ascending; empty where the scale is true. */
  activeDays: Int32Array
}

export type Fold = {
  /** Positions. */
  from: number
  to: number
  /** First quiet day, and how many there are. */
  day: number
  days: number
}

export type ActiveDays = {
  /** Days on which something is known to begin or end, ascending, and how many events begin on each. */
  days: Int32Array
  counts: Uint32Array
  /** First and last days of stretches in which something happened on a day that is not known, ascending. */
  vague: readonly [number, number][]
}

/** Quiet time of up to this many days is drawn in the room it has. */
const SHORT_GAP = 2
/** From here on a fold is wide enough to say how long it is. */
const LONG_GAP = 28
const LONG_WIDTH = 44
const SHORT_WIDTH = 8
/** A stretch in which something happened on an unknown day: narrow, but not a fold. */
const VAGUE_WIDTH = 30
/** Folds and vague stretches may take this share of the whole. */
const MOST_FOLDS = 0.5
/** How much more room a day with several events gets. */
const CROWDING = 0.8

/**
 * Folds the time between active days. Positions count pixels of a panel that is `pixels` wide and shows all of it: `last - first`
 * is `pixels` (at least one position a day and two a fold, so crowded centuries are wider).
 */
export function foldTime(active: ActiveDays, pixels: number): TimeScale {
  const { days } = active
  const segments = segmentsOf(active)
  const asked = segments.reduce((sum, segment) => sum + narrowWidth(segment), 0)
  const shrink = Math.min(1, (pixels * MOST_FOLDS) / Math.max(asked, 1))
  const weights = weightsOf(segments, active)
  const room = Math.max(pixels - asked * shrink, weights.length)
  const unit =
    room /
    Math.max(
      weights.reduce((sum, weight) => sum + weight, 0),
      1,
    )

  const knotDays: number[] = []
  const knots: number[] = []
  const folds: Fold[] = []
  let position = 0
  let weightAt = 0
  for (const segment of segments) {
    const { day, days: length, kind } = segment
    if (kind !== 'active') {
      const width = Math.max(2, narrowWidth(segment) * shrink)
      knotDays.push(day)
      knots.push(position)
      if (kind === 'quiet') folds.push({ from: position, to: position + width, day, days: length })
      position += width
      continue
    }
    for (let offset = 0; offset < length; offset += 1) {
      knotDays.push(day + offset)
      knots.push(position)
      position += Math.max(1, (weights[weightAt] ?? 1) * unit)
      weightAt += 1
    }
  }
  const last = segments.at(-1)
  knotDays.push(last ? last.day + last.days : 0)
  knots.push(position)
  return piecewise(Float64Array.from(knotDays), Float64Array.from(knots), folds, days)
}

/** Time as it is: position and day number are the same. `first` and `last` are inclusive days. */
export function trueTime(first: number, last: number): TimeScale {
  return {
    toPosition: (day) => day,
    toDay: (position) => position,
    first,
    last: last + 1,
    folds: [],
    activeDays: new Int32Array(),
  }
}

/**
 * The days on which the given spans begin or end, and the stretches of those of which only that much is known that they fall into them.
 * All lists are as long as each other. Only beginnings count as crowding.
 */
export function activeDaysOf(
  starts: Int32Array,
  ends: Int32Array,
  isVague: (at: number) => boolean = () => false,
): ActiveDays {
  let first = Infinity
  let last = -Infinity
  for (let at = 0; at < starts.length; at += 1) {
    if (starts[at]! < first) first = starts[at]!
    if (ends[at]! > last) last = ends[at]!
  }
  const length = Math.max(0, last - first + 1) || 0
  const isActive = new Uint8Array(length)
  const begins = new Uint32Array(length)
  const vague: [number, number][] = []
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at]!
    const end = ends[at]!
    if (isVague(at) && end > start) {
      vague.push([start, end])
      continue
    }
    isActive[start - first] = 1
    isActive[end - first] = 1
    begins[start - first]! += 1
  }
  const active: number[] = []
  isActive.forEach((flag, offset) => flag === 1 && active.push(offset))
  return {
    days: Int32Array.from(active, (offset) => first + offset),
    counts: Uint32Array.from(active, (offset) => begins[offset]!),
    vague: vague.sort((one, other) => one[0] - other[0] || one[1] - other[1]),
  }
}

type Segment = { day: number; days: number; kind: 'active' | 'quiet' | 'vague' }

/** Bursts of active days, with what lies between them split into vague and quiet time. */
function segmentsOf({ days, vague }: ActiveDays): Segment[] {
  const first = Math.min(days[0] ?? Infinity, vague[0]?.[0] ?? Infinity)
  const last = vague.reduce((latest, [, end]) => Math.max(latest, end), days.at(-1) ?? -Infinity)
  const segments: Segment[] = []
  let reached = first
  let next = 0
  const fill = (until: number) => {
    while (reached < until) {
      while (next < vague.length && vague[next]![1] < reached) next += 1
      const [start = Infinity, end = Infinity] = vague[next] ?? []
      const isVague = start <= reached
      const to = Math.min(until, isVague ? end + 1 : start)
      const before = segments.at(-1)
      const kind = isVague ? 'vague' : 'quiet'
      if (before?.kind === kind) before.days += to - reached
      else segments.push({ day: reached, days: to - reached, kind })
      reached = to
    }
  }
  for (const day of days) {
    const before = segments.at(-1)
    if (before?.kind === 'active' && day - reached <= SHORT_GAP) {
      before.days += day + 1 - reached
    } else {
      fill(day)
      segments.push({ day, days: 1, kind: 'active' })
    }
    reached = day + 1
  }
  fill(last + 1)
  return segments
}

function narrowWidth({ days, kind }: Segment): number {
  if (kind === 'active') return 0
  if (kind === 'vague') return Math.min(VAGUE_WIDTH, 4 + days)
  return days >= LONG_GAP ? LONG_WIDTH : SHORT_WIDTH
}

/** One weight for each day of the bursts. */
function weightsOf(segments: readonly Segment[], { days, counts }: ActiveDays): number[] {
  const weights: number[] = []
  let at = 0
  for (const { day, days: length, kind } of segments) {
    if (kind !== 'active') continue
    for (let offset = 0; offset < length; offset += 1) {
      const active = days[at] === day + offset
      weights.push(active ? Math.max(1, counts[at] ?? 1) ** CROWDING : 0.5)
      if (active) at += 1
    }
  }
  return weights
}

function piecewise(days: Float64Array, positions: Float64Array, folds: Fold[], activeDays: Int32Array): TimeScale {
  return {
    toPosition: (day) => interpolate(days, positions, day),
    toDay: (position) => interpolate(positions, days, position),
    first: positions[0] ?? 0,
    last: positions.at(-1) ?? 0,
    folds,
    activeDays,
  }
}

/** Linear between knots; outside them one to one. Both lists ascend strictly. */
function interpolate(from: Float64Array, to: Float64Array, value: number): number {
  const last = from.length - 1
  if (last < 0) return value
  if (value <= from[0]!) return to[0]! + (value - from[0]!)
  if (value >= from[last]!) return to[last]! + (value - from[last]!)
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (from[middle]! <= value) low = middle
    else high = middle
  }
  const share = (value - from[low]!) / (from[high]! - from[low]!)
  return to[low]! + share * (to[high]! - to[low]!)
}

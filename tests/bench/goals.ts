/** The goals, each with how it is read from the figures of a run: a ratio to the floor of the same run, or a limit of its own. */
import type { Figures } from './figures.ts'

/** The figures of one number of events, by column: `ours`, `library, empty`, `library, given all`, `ECharts, given all`. */
export type Columns = ReadonlyMap<string, Figures>

export type Judged = {
  goal: string
  ours: number
  floor: number | undefined
  reached: number
  limit: number
  met: boolean
}

/** Two frames at sixty a second. */
const TWO_FRAMES = 33.4
const FRAME = 16.8

type Goal = {
  goal: string
  figure: string
  limit: number
  read?: (ours: number, floor: number) => number
  least?: true
  /** The goal is for so many events and fewer. */ upTo?: number
  /** The goal is for so many events and more. */ from?: number
}

const ratio = (ours: number, floor: number) => ours / floor
const over = (ours: number, floor: number) => ours - floor

/** Against the empty page of the library. */
const AGAINST_EMPTY: readonly Goal[] = [
  { goal: 'first items ≤ 1.6 × the empty library', figure: 'first items ms', limit: 1.6, read: ratio },
  { goal: 'filter ≤ 2 frames over the floor, ms', figure: 'filter ms', limit: TWO_FRAMES, read: over },
  { goal: 'clear ≤ 2 frames over the floor, ms', figure: 'clear ms', limit: TWO_FRAMES, read: over },
  { goal: 'pan and zoom: CPU per step ≤ 1.6 ×', figure: 'pan and zoom, all: CPU per step ms', limit: 1.6, read: ratio },
  {
    goal: 'pan and zoom: p95 ≤ 1 frame over the floor, ms',
    figure: 'pan and zoom, all: frame p95 ms',
    limit: FRAME,
    read: over,
  },
  {
    goal: 'pan and zoom: worst ≤ 3 frames over the floor, ms',
    figure: 'pan and zoom, all: worst frame ms',
    limit: 3 * FRAME,
    read: over,
  },
  { goal: 'heap ≤ 25 MB over the empty library', figure: 'heap MB', limit: 25, read: over },
]

/** By themselves. */
const ALONE: readonly Goal[] = [
  { goal: 'two people together ≤ 2 frames, ms', figure: 'together ms', limit: TWO_FRAMES },
  { goal: 'exclude ≤ 2 frames, ms', figure: 'exclude ms', limit: TWO_FRAMES },
  { goal: 'no task of a filter over 100 ms', figure: 'filter, longest task ms', limit: 100 },
  { goal: 'open an event ≤ 2 frames, ms', figure: 'open ms', limit: TWO_FRAMES },
  { goal: 'open an event ≤ 1 request', figure: 'open, requests', limit: 1 },
  { goal: 'search per key ≤ 50 ms in the worker', figure: 'search per key, in the worker ms', limit: 50 },
  { goal: 'search blocks the page ≤ 16 ms', figure: 'search, longest task ms', limit: 16 },
  {
    goal: 'with titles in view: p95 ≤ 2 frames, ms',
    figure: 'pan and zoom, with titles: frame p95 ms',
    limit: TWO_FRAMES,
  },
  { goal: 'DOM nodes ≤ 1,500', figure: 'DOM nodes', limit: 1500 },
  { goal: 'DOM nodes, filtered ≤ 1,500', figure: 'DOM nodes, filtered', limit: 1500 },
  { goal: 'items drawn ≤ 150', figure: 'items drawn', limit: 150 },
  { goal: 'first view, data ≤ 450 KB brotli', figure: 'first view, data KB', limit: 450, upTo: 100_000 },
  { goal: 'all titles ≤ 1,100 KB brotli', figure: 'all titles KB', limit: 1100, upTo: 100_000 },
]

const AGAINST_ALL: readonly Goal[] = [
  {
    goal: 'first items ≥ 40 × faster than the library given all',
    figure: 'first items ms',
    limit: 40,
    read: (ours, all) => all / ours,
    least: true,
  },
]

const AGAINST_CHART: readonly Goal[] = [
  {
    goal: 'first items ≥ 3 × faster than ECharts given all',
    figure: 'first items ms',
    limit: 3,
    read: (ours, chart) => chart / ours,
    least: true,
    from: 100_000,
  },
]

/** Each goal that the figures of one number of events can tell of. */
export function judge(columns: Columns, events: number): Judged[] {
  const ours = columns.get('ours') ?? {}
  return [
    ...judged(AGAINST_EMPTY, ours, columns.get('library, empty')),
    ...judged(
      ALONE.filter(({ upTo = Infinity }) => events <= upTo),
      ours,
      ours,
    ),
    ...judged(AGAINST_ALL, ours, columns.get('library, given all')),
    ...judged(
      AGAINST_CHART.filter(({ from = 0 }) => events >= from),
      ours,
      columns.get('ECharts, given all'),
    ),
  ]
}

/** The goals that compare sizes: `sizes` by number of events. */
export function judgeGrowth(sizes: ReadonlyMap<number, Columns>): Judged[] {
  const figure = (events: number, name: string) => sizes.get(events)?.get('ours')?.[name]
  const pairs = [
    { goal: 'first items: 100,000 ≤ 1.5 × 1,000', name: 'first items ms', more: 100_000, fewer: 1000, limit: 1.5 },
    { goal: 'filter: 1,000,000 ≤ 4 × 100,000', name: 'filter ms', more: 1_000_000, fewer: 100_000, limit: 4 },
  ]
  return pairs.flatMap(({ goal, name, more, fewer, limit }) => {
    const ours = figure(more, name)
    const floor = figure(fewer, name)
    if (ours === undefined || floor === undefined) return []
    return [{ goal, ours, floor, reached: ours / floor, limit, met: ours / floor <= limit }]
  })
}

function judged(goals: readonly Goal[], ours: Figures, against: Figures | undefined): Judged[] {
  return goals.flatMap(({ goal, figure, limit, read, least }) => {
    const own = ours[figure]
    const floor = read ? against?.[figure] : undefined
    if (own === undefined || (read && floor === undefined)) return []
    const reached = read && floor !== undefined ? read(own, floor) : own
    return [{ goal, ours: own, floor, reached, limit, met: least ? reached >= limit : reached <= limit }]
  })
}

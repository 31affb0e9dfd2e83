/**
 * Decides what the timeline library is given: never more than it can draw in a frame. A pure function of what is selected, of the window
 * and of the room there is.
 */
import { FLAG_OPEN_END, FLAG_OPEN_START, type EventIndex } from '../../model/columns.ts'
import type { TimeScale } from './fold-time.ts'
import type { LaneSet } from './lane-set.ts'
import { fitTitles, withRoom } from './fit-titles.ts'

/** The library spends 0.1–0.15 ms a frame and five elements on each item it draws; of these about two thirds stand in the window. */
export const MOST_ITEMS = 100

/** Positions of the time scale. */
export type Span = { first: number; last: number }

export type LaneItem = {
  id: string
  row: number
  lane: number
  start: number
  /** Where its room ends: its own end, or that of its title. */
  end: number
  /** How much of its room is its own time, 0..1; 0 for a single day, which is drawn as a mark. */
  bar: number
  /** Whether its time began before the window, so that its title stays at the window's edge. */
  sticks: boolean
  /** Which of its ends are not known to the day. */
  soft: 'none' | 'start' | 'end' | 'both'
}

/** Events that there is no room to draw one by one. */
export type LaneAggregate = {
  id: string
  lane: number
  count: number
  /** Where its mark is drawn. */
  start: number
  end: number
  /** The stretch that it stands for. */
  span: Span
  /** The first of its rows. */
  row: number
}

export type VisibleItems = { items: LaneItem[]; aggregates: LaneAggregate[] }

export type Scene = {
  index: EventIndex
  rows: Uint32Array
  lanes: LaneSet
  scale: TimeScale
  window: Span
  /** Width of the window in pixels. */
  pixels: number
  /** Width of a row's title in pixels. */
  widthOf: (row: number) => number
  /** How many rows of items there is height for, lanes together. */
  height: number
  /** Where the last title must end, in positions. */
  edge: number
}

const BIN_PIXELS = 120
const AGGREGATE_PIXELS = 52
const MARGIN = 0.25
/** PRECISIONS that are one certain day, or days that are counted. */
const EXACT = 2

/** At most `MOST_ITEMS` items and aggregates together. All rows when they are few; else those near the window, the salient ones first. */
export function visibleItems(scene: Scene): VisibleItems {
  const entries = countEntries(scene)
  if (entries > MOST_ITEMS) return cellsOf(scene)
  const items: LaneItem[] = []
  for (const row of scene.rows) {
    for (const lane of scene.lanes.lanesOf(row)) items.push(itemOf(scene, row, lane))
  }
  return { items: fitTitles(items, scene, scene.lanes.lanes.length), aggregates: [] }
}

type Cell = { count: number; best: number[]; first: number }

function cellsOf(scene: Scene): VisibleItems {
  const { index, rows, lanes, scale, window, pixels, height } = scene
  const size = window.last - window.first
  const from = Math.max(window.first - size * MARGIN, Math.min(scale.first, window.last - size))
  const to = Math.max(from + size / 4, Math.min(window.last + size * MARGIN, scale.last))
  const count = lanes.lanes.length
  const bins = Math.max(
    1,
    Math.min(Math.floor((pixels * (to - from)) / size / BIN_PIXELS), Math.floor(MOST_ITEMS / (2 * count))),
  )
  const high = Math.floor(height / count) - 1
  const kept = Math.max(1, Math.min(high, Math.floor(MOST_ITEMS / (count * bins)) - 1))
  const width = (to - from) / bins
  const firstDay = scale.toDay(from)
  const lastDay = scale.toDay(to)
  const cells: (Cell | undefined)[] = Array.from({ length: count * bins })
  let day = NaN
  let bin = 0
  for (const row of rows) {
    if (index.end[row]! + 1 <= firstDay) continue
    if (index.start[row]! > lastDay) break
    // Rows come by day, so there are far fewer days than rows.
    if (index.start[row]! !== day) {
      day = index.start[row]!
      bin = Math.min(bins - 1, Math.max(0, Math.floor((scale.toPosition(day) - from) / width)))
    }
    for (const lane of lanes.lanesOf(row)) {
      const cell = (cells[lane * bins + bin] ??= { count: 0, best: [], first: row })
      cell.count += 1
      keepBest(cell.best, row, kept + 1, index.salience)
    }
  }
  const visible: VisibleItems = { items: [], aggregates: [] }
  const most = (width / size) * pixels
  cells.forEach((cell, at) => {
    if (!cell) return
    const lane = Math.floor(at / bins)
    const shown = cell.count <= kept + 1 ? cell.best : cell.best.slice(0, kept)
    for (const row of shown)
      visible.items.push(withRoom(itemOf(scene, row, lane), Math.max(most, BIN_PIXELS / 2), scene))
    if (shown.length === cell.count) return
    const start = from + (at % bins) * width
    visible.aggregates.push({
      id: `more.${lane}.${Math.round(scale.toDay(start) * 100)}`,
      lane,
      count: cell.count - shown.length,
      start,
      end: start + (AGGREGATE_PIXELS * size) / pixels,
      span: { first: start, last: start + width },
      row: cell.best[kept] ?? cell.first,
    })
  })
  return visible
}

/** An item with room for its own time only. */
function itemOf({ index, scale, window }: Scene, row: number, lane: number): LaneItem {
  const start = scale.toPosition(index.start[row]!)
  const end = scale.toPosition(index.end[row]! + 1)
  const span = isSpan(index, row)
  return {
    id: `${row}.${lane}`,
    row,
    lane,
    start,
    end: span ? end : start,
    bar: span ? 1 : 0,
    sticks: span && start < window.first && end > window.first,
    soft: softEnds(index, row),
  }
}

function isSpan(index: EventIndex, row: number): boolean {
  return index.end[row]! > index.start[row]! || (index.flags[row]! & (FLAG_OPEN_END | FLAG_OPEN_START)) !== 0
}

function softEnds(index: EventIndex, row: number): LaneItem['soft'] {
  const flags = index.flags[row]!
  const vague = index.precision[row]! >= EXACT
  const start = vague || (flags & FLAG_OPEN_START) !== 0
  const end = vague || (flags & FLAG_OPEN_END) !== 0
  if (flags & FLAG_OPEN_END && !(flags & FLAG_OPEN_START)) return 'end'
  if (flags & FLAG_OPEN_START && !(flags & FLAG_OPEN_END)) return 'start'
  return start && end ? 'both' : 'none'
}

function keepBest(best: number[], row: number, most: number, salience: Uint8Array): void {
  if (best.length === most && salience[row]! <= salience[best[most - 1]!]!) return
  let at = best.length
  while (at > 0 && salience[best[at - 1]!]! < salience[row]!) at -= 1
  best.splice(at, 0, row)
  if (best.length > most) best.pop()
}

function countEntries({ rows, lanes }: Scene): number {
  if (rows.length > MOST_ITEMS) return rows.length
  let entries = 0
  for (const row of rows) entries += lanes.lanesOf(row).length
  return entries
}

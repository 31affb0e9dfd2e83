/**
 * Gives titles the room that there is: all of what they ask for where the lanes stay as high as their panel, less where they would not, and
 * in any case what is free to their right.
 */
import type { LaneItem, Span } from './visible-items.ts'

export type TitleRoom = {
  window: Span
  pixels: number
  widthOf: (row: number) => number
  /** How many rows of items there is height for, lanes together. */
  height: number
  /** Where the last title must end, in positions. */
  edge: number
}

/** Widths that titles are cut to while rows are counted, in pixels. */
const CUTS = [260, 210, 170, 134]
/** What they are cut to where the lanes are higher than their panel in any case. */
const READABLE = 180
/** A title at the edge is not cut to less. */
const LEAST = 96
const GAP = 6
/** A lane takes about as much as half a row beside its rows. */
const LANE_OVERHEAD = 0.5

/** Sets the ends of items, which come sorted by start. No two items that share a row overlap; the library stacks them the same way. */
export function fitTitles(items: readonly LaneItem[], room: TitleRoom, lanes: number): LaneItem[] {
  for (const cut of CUTS) {
    const rows = stack(items, cut, room, lanes)
    const height = rows.reduce((sum, lane) => sum + lane.length, lanes * LANE_OVERHEAD)
    if (height <= room.height) return widened(rows, room)
  }
  return widened(stack(items, READABLE, room, lanes), room)
}

function widened(rows: LaneItem[][][], room: TitleRoom): LaneItem[] {
  return rows.flatMap((lane) => lane.flatMap((row) => widen(row, room)))
}

/** An item with room for its title, at most so many pixels of it, before the edge. */
export function withRoom(item: LaneItem, cut: number, { window, pixels, widthOf, edge }: TitleRoom): LaneItem {
  const unit = (window.last - window.first) / pixels
  const wanted = Math.min(widthOf(item.row), cut)
  const inside = Math.max((edge - item.start) / unit, LEAST)
  return withEnd(item, item.start + Math.min(wanted, inside) * unit)
}

/** First fit: each item goes to the highest row of its lane that is free where it begins. */
function stack(items: readonly LaneItem[], cut: number, room: TitleRoom, lanes: number): LaneItem[][][] {
  const gap = (GAP * (room.window.last - room.window.first)) / room.pixels
  const stacked: LaneItem[][][] = Array.from({ length: lanes }, () => [])
  for (const item of items) {
    const placed = withRoom(item, cut, room)
    const rows = stacked[item.lane]
    const row = rows?.find((others) => (others.at(-1)?.end ?? -Infinity) + gap <= placed.start)
    if (row) row.push(placed)
    else rows?.push([placed])
  }
  return stacked
}

function widen(row: readonly LaneItem[], room: TitleRoom): LaneItem[] {
  const gap = (GAP * (room.window.last - room.window.first)) / room.pixels
  return row.map((item, at) => {
    const free = (row[at + 1]?.start ?? Infinity) - gap
    const wanted = withRoom(item, Infinity, room)
    return withEnd(item, Math.max(item.end, Math.min(wanted.end, free)))
  })
}

/** Keeps the length of the bar while its room changes. */
function withEnd(item: LaneItem, end: number): LaneItem {
  const own = item.start + item.bar * (item.end - item.start)
  const to = Math.max(end, own)
  return { ...item, end: to, bar: item.bar === 0 ? 0 : (own - item.start) / (to - item.start) }
}

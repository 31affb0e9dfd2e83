/** What is drawn, in the words of the timeline library, and how its data is patched by difference. */
import type { DataSet } from 'vis-data/esnext'
import type { DataGroup, DataItem } from 'vis-timeline/esnext'

/** One position of a time scale in the library's milliseconds. */
export const UNIT = 86_400_000

export type DrawnItem = {
  id: string
  lane: number
  start: number
  end: number
  /** From a fixed vocabulary, never from data. */
  className: string
  /** Whether its title stays at the left edge of the window. */
  sticks: boolean
  /** Names what the element shows: when it changes, the element is made anew. */
  version: string
  makeTitle: () => Element
  makeBar: (() => Element) | undefined
}
export type DrawnLane = { className: string; version: string; makeLabel: () => Element }

/** What an item shows, kept beside the library: it is asked for when the item is drawn. */
export type Held = { signature: string; makeTitle?: () => Element; makeBar?: (() => Element) | undefined }
export type VisRow = DataItem & { id: string; align?: 'auto' | 'left' }

/** Brings the library's items to what is drawn now; what stays as it is is not touched. */
export function patchItems(items: DataSet<VisRow>, held: Map<string, Held>, drawn: readonly DrawnItem[]): void {
  const next = drawn.map(rowOf).filter(({ row }) => isDrawable(row))
  const kept = new Set(next.map(({ row }) => row.id))
  const gone = [...held.keys()].filter((id) => !kept.has(id))
  const changed = next.filter(({ row, hold }) => held.get(row.id)?.signature !== hold.signature)
  for (const id of gone) held.delete(id)
  for (const { row, hold } of next) held.set(row.id, hold)
  if (gone.length > 0) items.remove(gone)
  if (changed.length > 0) items.update(changed.map(({ row }) => row))
}

/** The class by which an item's box is found again. Ids are made of our own numbers and words. */
export function markOf(id: string): string {
  return `at-${id.replaceAll('.', '-')}`
}

function rowOf({ id, lane, start, end, className, sticks, version, makeTitle, makeBar }: DrawnItem) {
  const row: VisRow = {
    id,
    group: lane,
    type: 'range',
    content: '',
    start: start * UNIT,
    end: end * UNIT,
    align: sticks ? 'auto' : 'left',
    className: `${className} ${markOf(id)}`,
  }
  return {
    row,
    hold: { signature: [lane, start, end, className, sticks, version].join('|'), makeTitle, makeBar } as Held,
  }
}

/** One bad item would take the whole timeline down with it. */
function isDrawable({ start, end }: VisRow): boolean {
  return Number.isFinite(start) && Number.isFinite(end) && Number(end) > Number(start)
}

/** Brings the library’s lanes to what is drawn now. */
export function patchLanes(groups: DataSet<DataGroup>, lanes: readonly DrawnLane[]): void {
  const gone = groups.getIds().filter((id) => Number(id) >= lanes.length)
  if (gone.length > 0) groups.remove(gone)
  const changed = lanes.flatMap(({ className, version }, id): DataGroup[] => {
    const known: (DataGroup & { version?: string }) | null = groups.get(id)
    const group = { id, content: '', className, version }
    return known?.version === version ? [] : [group]
  })
  if (changed.length > 0) groups.update(changed)
}

import type { EventIndex } from '../../model/columns.ts'

/** A story of more is no longer a story. */
const MOST = 12

/**
 * The rows that belong most to the timeline, in time; of equals the earlier ones. The row that is open is among them if it is in the order
 * at all. One pass over the rows: a story of 100,000 events begins at once.
 */
export function storyRows({ salience }: EventIndex, order: Uint32Array, open: number | undefined): Uint32Array {
  if (order.length <= MOST) return order.toSorted()
  const counts = new Uint32Array(256)
  for (const row of order) counts[salience[row] ?? 0]! += 1
  let least = 255
  for (let above = 0; least > 0; least -= 1) {
    above += counts[least] ?? 0
    if (above >= MOST) break
  }
  const more = order.filter((row) => (salience[row] ?? 0) > least)
  const equal = order.filter((row) => salience[row] === least).toSorted()
  const rows = new Set([...more, ...equal.subarray(0, MOST - more.length)])
  if (open !== undefined && order.includes(open)) rows.add(open)
  return Uint32Array.from(rows).sort()
}

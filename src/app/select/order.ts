/** The order in which events are read, and who stands beside whom in it. */
import type { EventIndex } from '../../model/columns.ts'
import { type Bits, rowsOf } from './bits.ts'

export const ORDERS = ['earliest', 'latest', 'salience'] as const
export type Order = (typeof ORDERS)[number]

/** The selected rows in order. Rows are already sorted by day, so `earliest` is the order of the index. */
export function orderRows(index: EventIndex, bits: Bits, order: Order = 'earliest'): Uint32Array {
  const rows = rowsOf(bits)
  if (order === 'latest') return rows.reverse()
  if (order === 'salience')
    return rows.sort((one, other) => index.salience[other]! - index.salience[one]! || one - other)
  return rows
}

export type Neighbours = { position: number; previous?: number; next?: number; first?: number; last?: number }

/** Who stands beside a row; `position` is -1 where the row is not in the order, and its neighbours are then the nearest rows in time. */
export function neighbours(order: Uint32Array, row: number): Neighbours {
  const position = order.indexOf(row)
  const ends = { first: order.at(0), last: order.at(-1) }
  if (position >= 0) return defined({ ...ends, position, previous: order[position - 1], next: order[position + 1] })
  let earlier = -1
  let later = Infinity
  for (const other of order) {
    if (other < row) earlier = Math.max(earlier, other)
    else later = Math.min(later, other)
  }
  const around = [earlier === -1 ? undefined : earlier, later === Infinity ? undefined : later]
  const [previous, next] = (ends.first ?? 0) > (ends.last ?? 0) ? around.reverse() : around
  return defined({ ...ends, position, previous, next })
}

function defined(neighbours: { [Key in keyof Neighbours]: Neighbours[Key] | undefined }): Neighbours {
  const entries = Object.entries(neighbours).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Neighbours
}

const kept = new WeakMap<EventIndex['start'], Uint32Array>()

/**
 * The rows as they were given last for these events, where they are the same: who draws them need not draw them anew. A large site learns of
 * its articles after its first view, which changes its index and not which events there are.
 */
export function keepRows({ start }: EventIndex, rows: Uint32Array): Uint32Array {
  const before = kept.get(start)
  if (before?.length === rows.length && before.every((row, at) => row === rows[at])) return before
  kept.set(start, rows)
  return rows
}

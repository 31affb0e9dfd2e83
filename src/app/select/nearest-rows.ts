import type { EventIndex } from '../../model/columns.ts'

/** The rows whose days are nearest to a day number, nearest first: what to offer where an event is not known. */
export function nearestRows(index: EventIndex, day: number, limit = 5): number[] {
  const distances: { row: number; distance: number }[] = []
  for (let row = 0; row < index.size; row += 1) {
    const distance = Math.max(index.start[row]! - day, day - index.end[row]!, 0)
    if (distances.length === limit && distance >= distances[limit - 1]!.distance) continue
    distances.push({ row, distance })
    distances.sort((one, other) => one.distance - other.distance || one.row - other.row)
    if (distances.length > limit) distances.pop()
  }
  return distances.map(({ row }) => row)
}

import type { EventIndex } from '../../model/columns.ts'

/** The rows of an actor, by its place in the catalogue. */
export function rowsOfActor({ actors, size }: EventIndex, place: number): number[] {
  const rows: number[] = []
  for (let row = 0; row < size; row += 1) {
    if (actors.values.subarray(actors.offsets[row] ?? 0, actors.offsets[row + 1] ?? 0).includes(place)) rows.push(row)
  }
  return rows
}

/** Who else is named in the events of an actor and in how many, most first, then in the order of the catalogue. */
export function companionsOf(index: EventIndex, place: number): { actor: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const row of rowsOfActor(index, place)) {
    const { offsets, values } = index.actors
    for (const other of new Set(values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0))) {
      if (other !== place) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([actor, count]) => ({ actor, count }))
    .sort((one, other) => other.count - one.count || one.actor - other.actor)
}

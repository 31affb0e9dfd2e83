import type { Series, TimelineEvent } from '../../model/dataset.ts'
import { toDayNumber } from '../../model/day.ts'
import { byCodeUnit } from '../../pipeline/group-by.ts'
import { seriesOf } from '../../pipeline/lay-rows.ts'

/** Events in the order of the rows: start day, end day, id in code units. Held of each are its id and three numbers. */
export function sortEvents(events: Series<TimelineEvent>): Series<TimelineEvent> {
  const starts: number[] = []
  const ends: number[] = []
  const ids: string[] = []
  for (const { id, when } of events) {
    starts.push(toDayNumber(when.start))
    ends.push(toDayNumber(when.end))
    ids.push(id)
  }
  const order = Uint32Array.from(ids.keys()).sort(
    (a, b) =>
      (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0) || byCodeUnit(ids[a] ?? '', ids[b] ?? ''),
  )
  return seriesOf(order.length, (row) => {
    const event = events.at(order[row] ?? -1)
    if (event === undefined) throw new RangeError(`There is no event in row ${row}`)
    return event
  })
}

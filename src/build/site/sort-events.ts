import type { TimelineEvent } from '../../model/dataset.ts'

/** The order of the rows: start day, end day, id, each in code units. */
export function sortEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort(
    (a, b) => compare(a.when.start, b.when.start) || compare(a.when.end, b.when.end) || compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

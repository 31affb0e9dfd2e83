import type { Actor, Dataset, DocumentRecord, TimelineEvent } from '../../model/dataset.ts'
import type { Article } from '../../model/site.ts'
import { sortEvents } from '../site/sort-events.ts'
import { articleOf, type TextChoice } from '../site/write-site.ts'

/** What the pages know: the dataset by id, and which pages there will be, so that no link leads nowhere. */
export type PageWorld = {
  dataset: Dataset
  /** Events that get a page, in the order of the timeline. */
  rows: TimelineEvent[]
  events: ReadonlyMap<string, TimelineEvent>
  documents: ReadonlyMap<string, DocumentRecord>
  actors: ReadonlyMap<string, Actor>
  rowOf: ReadonlyMap<string, number>
  hasActorPage: (id: string) => boolean
  eventsOfActor: (id: string) => TimelineEvent[]
  eventsOfDocument: (id: string) => TimelineEvent[]
  article: (document: DocumentRecord) => Article
}

/** The most salient half and the newest half of the events make `limit` pages; actors in them get pages too. */
export function pageWorld(dataset: Dataset, text: TextChoice, limit: number): PageWorld {
  const rows = chosenRows(sortEvents(dataset.events), limit)
  const events = new Map(dataset.events.map((event) => [event.id, event]))
  const byActor = groups(rows, ({ actors }) => actors.map(({ actor }) => actor))
  const byDocument = groups(dataset.events, ({ evidence }) => evidence.map(({ document }) => document))
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]))
  return {
    dataset,
    rows,
    events,
    documents: new Map(dataset.documents.map((document) => [document.id, document])),
    actors,
    rowOf: new Map(rows.map(({ id }, row) => [id, row])),
    hasActorPage: (id) => byActor.has(id) && actors.has(id),
    eventsOfActor: (id) => byActor.get(id) ?? [],
    eventsOfDocument: (id) => byDocument.get(id) ?? [],
    article: (document) => articleOf(document, byDocument.get(document.id) ?? [], text),
  }
}

/** At most `limit` events of a sorted list: the most salient and the newest, in the list's order. */
export function chosenRows(sorted: TimelineEvent[], limit: number): TimelineEvent[] {
  if (sorted.length <= limit) return sorted
  const bySalience = [...sorted].sort((a, b) => b.salience - a.salience).slice(0, Math.ceil(limit / 2))
  const chosen = new Set(bySalience)
  for (let row = sorted.length - 1; row >= 0 && chosen.size < limit; row -= 1) {
    const event = sorted[row]
    if (event !== undefined) chosen.add(event)
  }
  return sorted.filter((event) => chosen.has(event))
}

function groups(events: readonly TimelineEvent[], keysOf: (event: TimelineEvent) => string[]) {
  const result = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    for (const key of new Set(keysOf(event))) {
      const group = result.get(key)
      if (group === undefined) result.set(key, [event])
      else group.push(event)
    }
  }
  return result
}

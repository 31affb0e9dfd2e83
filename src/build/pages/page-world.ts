import type { Actor, Dataset, DocumentRecord, TimelineEvent } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { Article } from '../../model/site.ts'
import type { AppliedCorrection } from '../../pipeline/corpus.ts'
import { byCodeUnit as compare } from '../../pipeline/group-by.ts'
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
  /** The latest first. */
  corrections: readonly AppliedCorrection[]
  /** The day on which an event came to this timeline: of its ledger, else the day on which the first article that tells it appeared. */
  addedOn: (event: TimelineEvent) => Day | undefined
  /** The day of its ledger alone. */
  releasedOn: (event: TimelineEvent) => Day | undefined
  /** Path of the picture of an event below the root, or of the timeline's own. */
  imageOf: (event?: TimelineEvent) => string | undefined
}

export type WorldOptions = {
  text: TextChoice
  /** How many events get a page of their own. */
  limit: number
  corrections?: readonly AppliedCorrection[] | undefined
  /** Days on which ids were first published. */
  added?: ReadonlyMap<string, Day> | undefined
  /** Paths of preview images by the id of their event; that of the timeline by an empty one. */
  images?: ReadonlyMap<string, string> | undefined
}

/** The most salient half and the newest half of the events make `limit` pages; actors in them get pages too. */
export function pageWorld(dataset: Dataset, { text, limit, ...more }: WorldOptions): PageWorld {
  const rows = chosenRows(sortEvents(dataset.events), limit)
  const events = new Map(dataset.events.map((event) => [event.id, event]))
  const byActor = groups(rows, ({ actors }) => actors.map(({ actor }) => actor))
  const byDocument = groups(dataset.events, ({ evidence }) => evidence.map(({ document }) => document))
  const documents = new Map(dataset.documents.map((document) => [document.id, document]))
  const releasedOn = ({ id, aliases }: TimelineEvent) => firstDay([id, ...aliases].map((name) => more.added?.get(name)))
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]))
  return {
    dataset,
    rows,
    events,
    documents,
    actors,
    rowOf: new Map(rows.map(({ id }, row) => [id, row])),
    hasActorPage: (id) => byActor.has(id) && actors.has(id),
    eventsOfActor: (id) => byActor.get(id) ?? [],
    eventsOfDocument: (id) => byDocument.get(id) ?? [],
    article: (document) => articleOf(document, byDocument.get(document.id) ?? [], text),
    corrections: [...(more.corrections ?? signedCorrections(rows))].sort(latestFirst),
    addedOn: (event) =>
      releasedOn(event) ?? firstDay(event.evidence.map(({ document }) => documents.get(document)?.published?.date)),
    releasedOn,
    imageOf: (event) => more.images?.get(event?.id ?? '') ?? more.images?.get(''),
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

function firstDay(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0]
}

function latestFirst(one: AppliedCorrection, other: AppliedCorrection): number {
  return compare(other.on, one.on) || compare(one.event, other.event)
}

/** What the events themselves say, for a dataset that comes without its corpus: nobody knows the day then. */
function signedCorrections(rows: readonly TimelineEvent[]): AppliedCorrection[] {
  return rows.flatMap(({ id, title, corrected = [] }) =>
    corrected.map(({ field, reason }) => ({ event: id, title, isHidden: false, fields: [field], on: '', reason })),
  )
}

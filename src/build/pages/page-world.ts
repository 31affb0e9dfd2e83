import type { Actor, DatasetSeries, DocumentRecord, Series, TimelineEvent } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { Article } from '../../model/site.ts'
import type { AppliedCorrection } from '../../pipeline/corpus.ts'
import { byCodeUnit as compare } from '../../pipeline/group-by.ts'
import { Recent } from '../../pipeline/shelf.ts'
import { sortEvents } from '../site/sort-events.ts'
import { findTellings } from '../site/find-tellings.ts'
import { articleOf, type TextChoice } from '../site/write-site.ts'

type Lookup<Item> = { get: (id: string) => Item | undefined }

/** What the pages know: the dataset by id, and which pages there will be, so that no link leads nowhere. */
export type PageWorld = {
  dataset: DatasetSeries
  /** Events that get a page, in the order of the timeline. */
  rows: TimelineEvent[]
  /** Read when they are asked for. */
  events: Lookup<TimelineEvent>
  documents: Lookup<DocumentRecord>
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

/** Events and articles that pages speak of beside their own. */
const ROOM = 256

/** The most salient half and the newest half of the events make `limit` pages; actors in them get pages too. */
export function pageWorld(dataset: DatasetSeries, { text, limit, ...more }: WorldOptions): PageWorld {
  const rows = chosenEvents(sortEvents(dataset.events), limit)
  const events = lookup(dataset.events)
  const byActor = groups(rows, ({ actors }) => actors.map(({ actor }) => actor))
  const tellings = findTellings(dataset.events)
  const documents = lookup(dataset.documents)
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
    eventsOfDocument: (id) => (tellings.get(id)?.events ?? []).flatMap((number) => dataset.events.at(number) ?? []),
    article: (document) => articleOf(document, tellings.get(document.id), text),
    corrections: [...(more.corrections ?? signedCorrections(rows))].sort(latestFirst),
    addedOn: (event) =>
      releasedOn(event) ?? firstDay(event.evidence.map(({ document }) => documents.get(document)?.published?.date)),
    releasedOn,
    imageOf: (event) => more.images?.get(event?.id ?? '') ?? more.images?.get(''),
  }
}

/** The same world with pictures: their paths by the id of their event, that of the timeline by an empty one. */
export function withImages(world: PageWorld, images: ReadonlyMap<string, string>): PageWorld {
  return { ...world, imageOf: (event) => images.get(event?.id ?? '') ?? images.get('') }
}

/** At most `limit` events of a sorted list: the most salient and the newest, in the list's order. */
export function chosenRows(sorted: TimelineEvent[], limit: number): TimelineEvent[] {
  if (sorted.length <= limit) return sorted
  const chosen = chosenPlaces(sorted.map(({ salience }) => salience), limit) // prettier-ignore
  return sorted.filter((_, row) => chosen.has(row))
}

/** The same of a list that is read one by one. */
function chosenEvents(sorted: Series<TimelineEvent>, limit: number): TimelineEvent[] {
  const saliences: number[] = []
  for (const { salience } of sorted) saliences.push(salience)
  const chosen = saliences.length <= limit ? saliences.keys() : [...chosenPlaces(saliences, limit)].sort((a, b) => a - b) // prettier-ignore
  return [...chosen].flatMap((row) => sorted.at(row) ?? [])
}

function chosenPlaces(saliences: readonly number[], limit: number): Set<number> {
  const bySalience = [...saliences.keys()].sort((a, b) => (saliences[b] ?? 0) - (saliences[a] ?? 0))
  const chosen = new Set(bySalience.slice(0, Math.ceil(limit / 2)))
  for (let row = saliences.length - 1; row >= 0 && chosen.size < limit; row -= 1) chosen.add(row)
  return chosen
}

/** Answers by id; those asked for last are held. */
function lookup<Item extends { id: string }>(items: Series<Item>): Lookup<Item> {
  const places = new Map<string, number>()
  for (const { id } of items) places.set(id, places.size)
  const recent = new Recent<Item>(ROOM, (place) => {
    const item = items.at(place)
    if (item === undefined) throw new RangeError(`There is nothing at ${place}`)
    return item
  })
  return {
    get: (id) => {
      const place = places.get(id)
      return place === undefined ? undefined : recent.at(place)
    },
  }
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

import type { Catalogue, EventDetail } from '../../model/site.ts'
import { formatCsv } from './csv.ts'

const HEADER = [
  'id',
  'title',
  'from',
  'to',
  'precision',
  'certainty',
  'date words',
  'rule',
  'status',
  'contested',
  'actors',
  'topics',
  'sources named',
  'quotes',
  'articles',
  'link',
]

/** One line an event, for a spreadsheet. Lists within a cell are divided by semicolons, quotes by bars. */
export function eventsAsCsv(
  events: readonly EventDetail[],
  catalogue: Catalogue,
  address: (event: EventDetail) => string,
): string {
  const actors = namesOf(catalogue.actors)
  const topics = new Map(catalogue.topics.map(({ id, label }) => [id, label]))
  const documents = new Map(catalogue.documents.map(({ id, title, file }) => [id, title ?? file]))
  return formatCsv(
    HEADER,
    events.map((event) => [
      event.id,
      event.title,
      event.when.start,
      event.when.end,
      event.when.precision,
      event.when.certainty,
      event.when.cue?.text ?? '',
      event.when.rule,
      event.status,
      event.contested ? 'yes' : 'no',
      event.actors.map(({ actor }) => actors.get(actor) ?? actor).join('; '),
      event.topics.map((topic) => topics.get(topic) ?? topic).join('; '),
      event.attribution.map(({ text, stance }) => `${text} ${stance}`).join('; '),
      event.evidence.map(({ quote }) => quote).join(' | '),
      [...new Set(event.evidence.map(({ document }) => documents.get(document) ?? document))].join('; '),
      address(event),
    ]),
  )
}

/** The events as they are, with their addresses and the articles they rest on. */
export function eventsAsJson(
  events: readonly EventDetail[],
  { title, catalogue }: { title: string; catalogue: Catalogue },
  address: (event: EventDetail) => string,
): string {
  const used = new Set(events.flatMap(({ evidence }) => evidence.map(({ document }) => document)))
  const documents = catalogue.documents.filter(({ id }) => used.has(id))
  const withAddress = events.map((event) => ({ ...event, address: address(event) }))
  return `${JSON.stringify({ corpus: title, documents, events: withAddress }, null, 2)}\n`
}

function namesOf(actors: Catalogue['actors']): Map<string, string> {
  return new Map(actors.map(({ id, name }) => [id, name]))
}

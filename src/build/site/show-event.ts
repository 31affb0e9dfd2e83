import type { DocumentRecord, Evidence, Series, TimelineEvent } from '../../model/dataset.ts'
import type { EventDetail, ShownEvidence } from '../../model/site.ts'
import { Recent } from '../../pipeline/shelf.ts'
import { type SentenceFinder, sentenceFinder } from './sentence-context.ts'

export type EventShower = (event: TimelineEvent) => EventDetail

/** Articles that are held at once: those of the events of some days. */
const ROOM = 256

/**
 * Makes events ready for the browser: each quote with the sentence before and after it, where the article has one, and each event with
 * what other events say of it.
 */
export function eventShower(documents: Series<DocumentRecord>, events: Iterable<TimelineEvent>): EventShower {
  const incoming = incomingOf(events)
  const places = new Map<string, number>()
  for (const { id } of documents) places.set(id, places.size)
  const recent = new Recent(ROOM, (place) => {
    const document = documents.at(place)
    if (document === undefined) throw new RangeError(`There is no article ${place}`)
    return { document, finder: sentenceFinder(document) }
  })
  return (event) => ({
    ...event,
    evidence: event.evidence.map((evidence) => {
      const place = places.get(evidence.document)
      if (place === undefined) return evidence
      const { document, finder } = recent.at(place)
      return withContext(evidence, document, finder)
    }),
    ...(incoming.has(event.id) ? { incoming: incoming.get(event.id) } : {}),
  })
}

/** The relations of all events by the event that they lead to. Two that tell the same of each other need it said once. */
function incomingOf(events: Iterable<TimelineEvent>): Map<string, NonNullable<EventDetail['incoming']>> {
  const said = new Set<string>()
  const told: { from: string; to: string; kind: TimelineEvent['relations'][number]['kind'] }[] = []
  for (const { id: from, relations } of events) {
    for (const { to, kind } of relations) {
      said.add(`${from} ${to}`)
      told.push({ from, to, kind })
    }
  }
  const found = new Map<string, NonNullable<EventDetail['incoming']>>()
  for (const { from, to, kind } of told) {
    if (said.has(`${to} ${from}`)) continue
    const known = found.get(to) ?? []
    known.push({ from, kind })
    found.set(to, known)
  }
  return found
}

function withContext(evidence: Evidence, { text }: DocumentRecord, finder: SentenceFinder): ShownEvidence {
  const range = finder.touching(evidence.start, evidence.end)
  if (range === undefined) return evidence
  const before = finder.neighbour(range.first - 1)
  const after = finder.neighbour(range.last + 1)
  return {
    ...evidence,
    ...(before === undefined
      ? {}
      : { before: text.slice(before.start, before.end) + gap(finder, before.start, evidence.start) }),
    ...(after === undefined
      ? {}
      : { after: gap(finder, evidence.start, after.start) + text.slice(after.start, after.end) }),
  }
}

/** What keeps a headline, or another paragraph, from being read as one sentence with its neighbour. */
function gap(finder: SentenceFinder, one: number, other: number): string {
  return finder.isOneBlock(one, other) ? '' : '\n'
}

import type { DocumentRecord, Evidence, TimelineEvent } from '../../model/dataset.ts'
import type { EventDetail, ShownEvidence } from '../../model/site.ts'
import { type SentenceFinder, sentenceFinder } from './sentence-context.ts'

export type EventShower = (event: TimelineEvent) => EventDetail

/** Makes events ready for the browser: each quote with the sentence before and after it, where the article has one. */
export function eventShower(documents: readonly DocumentRecord[]): EventShower {
  const known = new Map(documents.map((document) => [document.id, { document, finder: sentenceFinder(document) }]))
  return (event) => ({
    ...event,
    evidence: event.evidence.map((evidence) => {
      const source = known.get(evidence.document)
      return source === undefined ? evidence : withContext(evidence, source.document, source.finder)
    }),
  })
}

function withContext(evidence: Evidence, { text }: DocumentRecord, finder: SentenceFinder): ShownEvidence {
  const range = finder.touching(evidence.start, evidence.end)
  if (range === undefined) return evidence
  const before = finder.neighbour(range.first - 1)
  const after = finder.neighbour(range.last + 1)
  return {
    ...evidence,
    ...(before === undefined ? {} : { before: text.slice(before.start, before.end) }),
    ...(after === undefined ? {} : { after: text.slice(after.start, after.end) }),
  }
}

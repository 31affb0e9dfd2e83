import type { Actor } from '../../model/dataset.ts'
import type { Candidate, ReadDocument } from '../annotation.ts'
import { byCodeUnit } from '../group-by.ts'
import { findDuplicates, wordsOf } from './find-duplicates.ts'
import { joinGroup, type JoinedEvent, type Source } from './join-group.ts'
import { mergeCandidates } from './merge-candidates.ts'

/** An event with the candidates that report it, best first, why they are one, and how many sources that are no copies tell it. */
export type MergedEvent = {
  event: JoinedEvent
  members: Candidate[]
  reasons: { from: Candidate; into: Candidate; rule: string }[]
  sources: number
}

/** The articles as merging sees them: the earliest of several near copies is the original of all. */
export function listSources(documents: readonly ReadDocument[]): Map<string, Source> {
  const ordered = documents.toSorted(
    (one, other) =>
      byCodeUnit(one.published?.date ?? '9999', other.published?.date ?? '9999') || byCodeUnit(one.id, other.id),
  )
  const originals = findDuplicates(ordered.map(({ id, text }) => ({ id, words: wordsOf(text) })))
  return new Map(
    ordered.map(({ id, published }) => {
      const original = originals.get(id) ?? id
      return [id, published === undefined ? { id, original } : { id, published: published.date, original }]
    }),
  )
}

/** Makes the events of all candidates of all articles. Each candidate ends in exactly one of them. */
export function mergeDocuments(
  documents: readonly ReadDocument[],
  sources: ReadonlyMap<string, Source>,
  actors: readonly Actor[],
): MergedEvent[] {
  const order = [...sources.keys()]
  const rank = new Map(order.map((id, index) => [id, index]))
  const sorted = documents.toSorted((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0))
  const groups = mergeCandidates(sorted.flatMap(({ candidates }) => candidates), actors) // prettier-ignore
  const countries = new Set(actors.filter(({ kind }) => kind === 'country').map(({ id }) => id))
  return groups.map(({ members, shared, reasons }) => {
    const { event, members: ordered } = joinGroup(members, sources, shared, countries)
    const originals = new Set(event.evidence.map(({ document }) => sources.get(document)?.original ?? document))
    return { event, members: ordered, reasons, sources: originals.size }
  })
}

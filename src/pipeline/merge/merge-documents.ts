import type { Actor } from '../../model/dataset.ts'
import type { Candidate } from '../annotation.ts'
import { byCodeUnit } from '../group-by.ts'
import { findDuplicates } from './find-duplicates.ts'
import { joinGroup, type JoinedEvent, type Source } from './join-group.ts'
import { mergeCandidates } from './merge-candidates.ts'
import { Reports } from './reports.ts'
import type { Within } from './within-article.ts'

/** An event with the candidates that report it, best first, why they are one, and how many sources that are no copies tell it. */
export type MergedEvent = {
  event: JoinedEvent
  members: Candidate[]
  reasons: { from: Candidate; into: Candidate; rule: string }[]
  sources: number
}

/** An article as merging sees it: `shingles` are those of its text, read when they are asked for. */
export type ToldArticle = {
  id: string
  published?: { date: string }
  within: Within
  shingles: () => Uint32Array
  candidate: (place: number) => Candidate
}

/** The articles in the order in which they count; the earliest of several near copies is the original of all. */
export function listSources(articles: readonly ToldArticle[]): Map<string, Source> {
  const ordered = articles.toSorted(
    (one, other) =>
      byCodeUnit(one.published?.date ?? '9999', other.published?.date ?? '9999') || byCodeUnit(one.id, other.id),
  )
  const originals = findDuplicates(ordered)
  return new Map(
    ordered.map(({ id, published }) => {
      const original = originals.get(id) ?? id
      return [id, published === undefined ? { id, original } : { id, published: published.date, original }]
    }),
  )
}

/**
 * Makes the events of all candidates of all articles, one by one. Each candidate ends in exactly one of them. `held` is told how many candidates
 * were held at once.
 */
export function* mergeDocuments(
  articles: readonly ToldArticle[],
  sources: ReadonlyMap<string, Source>,
  actors: ReadonlyMap<string, Actor>,
  { room, held = () => undefined }: { room?: number | undefined; held?: (most: number) => void } = {},
): Generator<MergedEvent> {
  const rank = new Map([...sources.keys()].map((id, index) => [id, index]))
  const sorted = articles.toSorted((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0))
  const candidate = (article: number, place: number) => {
    const found = sorted[article]?.candidate(place)
    if (found === undefined) throw new RangeError(`There is no candidate ${place} of article ${article}`)
    return found
  }
  const reports = new Reports({ articles: sorted, candidate }, actors, room)
  const countries = new Set([...actors.values()].filter(({ kind }) => kind === 'country').map(({ id }) => id))
  for (const { members, shared, reasons } of mergeCandidates(reports)) {
    const { event, members: ordered } = joinGroup(members, sources, shared, countries)
    const originals = new Set(event.evidence.map(({ document }) => sources.get(document)?.original ?? document))
    yield { event, members: ordered, reasons, sources: originals.size }
  }
  held(reports.most)
}

import type { Actor } from '../../src/model/dataset.ts'
import type { Candidate } from '../../src/pipeline/annotation.ts'
import { groupBy } from '../../src/pipeline/group-by.ts'
import { mergeCandidates, type MergedGroup } from '../../src/pipeline/merge/merge-candidates.ts'
import { Reports } from '../../src/pipeline/merge/reports.ts'
import { readWithin } from '../../src/pipeline/merge/within-article.ts'

/** Merges candidates made by hand, article by article in the order in which each comes first. */
export function mergeByHand(candidates: readonly Candidate[], actors: readonly Actor[], room?: number): MergedGroup[] {
  const told = [...groupBy(candidates, ({ document }) => document)]
  const articles = told.map(([id, own]) => ({ id, within: readWithin(own) }))
  const candidate = (article: number, place: number) => {
    const found = told[article]?.[1][place]
    if (found === undefined) throw new RangeError(`There is no candidate ${place} of article ${article}`)
    return found
  }
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return [...mergeCandidates(new Reports({ articles, candidate }, byId, room))]
}

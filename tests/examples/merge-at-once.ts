import type { Actor } from '../../src/model/dataset.ts'
import type { Candidate } from '../../src/pipeline/annotation.ts'
import { groupBy } from '../../src/pipeline/group-by.ts'
import { barKey } from '../../src/pipeline/merge/bars.ts'
import { Clusters } from '../../src/pipeline/merge/clusters.ts'
import { ATTACHMENT, BOND, BRIDGE, findEdges, isBarred, SUPPORT } from '../../src/pipeline/merge/find-edges.ts'
import { Reports } from '../../src/pipeline/merge/reports.ts'
import { readWithin } from '../../src/pipeline/merge/within-article.ts'

/**
 * What merging means, without any thrift: all candidates in one set of clusters, all edges tried from the first to the last, nothing let go.
 * Gives the mentions of each group and the rules that made it, by its first. Bridges are left out: who gets them is told elsewhere.
 */
export function mergeAtOnce(candidates: readonly Candidate[], actors: readonly Actor[]): string[] {
  const told = [...groupBy(candidates, ({ document }) => document)]
  const articles = told.map(([id, own]) => ({ id, within: readWithin(own) }))
  const candidate = (article: number, place: number) => {
    const found = told[article]?.[1][place]
    if (found === undefined) throw new RangeError('There is no such candidate')
    return found
  }
  const reports = new Reports({ articles, candidate }, new Map(actors.map((actor) => [actor.id, actor])))
  const clusters = new Clusters(
    reports.length,
    (one, other) => isBarred(reports.facts(one), reports.facts(other)),
    (index) => ({ kind: barKey(reports.facts(index)), source: reports.candidate(index).document }),
  )
  const { kinds, ones, others, strengths, rules } = findEdges(reports)
  const of = (wanted: number) => [...kinds.keys()].filter((number) => kinds[number] === wanted).map((number) => ({ one: ones[number] ?? -1, other: others[number] ?? -1, rule: rules[number] ?? '', strength: strengths[number] ?? 0 })) // prettier-ignore
  if (of(BRIDGE).length > 0) throw new RangeError('Bridges are not merged here')
  const byNumbers = (a: { one: number; other: number }, b: { one: number; other: number }) => a.one - b.one || a.other - b.other // prettier-ignore
  for (const { one, other, rule } of of(SUPPORT).sort(byNumbers)) clusters.link(other, one, rule)
  const bonds = of(BOND).sort((a, b) => b.strength - a.strength || byNumbers(a, b))
  for (const { one, other, rule } of bonds) clusters.link(one, other, rule)
  for (const { one, other, rule } of of(ATTACHMENT).sort(byNumbers)) {
    if (clusters.sizeOf(one) === 1) clusters.link(other, one, rule)
  }
  const links = groupBy(clusters.links, ({ one }) => clusters.rootOf(one))
  return clusters.groups().map((group) => {
    const mentions = group.flatMap((index) => [
      reports.candidate(index).mention,
      ...reports.repeatsOf(index).map(({ mention }) => mention),
    ])
    const made = (links.get(group[0] ?? -1) ?? []).map(({ rule }) => rule)
    return [...mentions.toSorted(), '|', ...made].join(' ') // oxlint-disable-line typescript/require-array-sort-compare
  })
}

/** What to give up where a filter selects nothing. */
import type { Bits } from './bits.ts'
import type { FacetIndex } from './facet-index.ts'
import { EMPTY_FILTER, FACETS, type Facet, type Filter, isFiltered } from './filter.ts'
import { type Question, selectEvents } from './select-events.ts'

export type Advice = {
  /** What to give up: one facet's choices, the dates, the words, … */
  drop: Facet | 'dates' | 'known' | 'precision' | 'contested' | 'articles' | 'text' | 'background' | 'everything'
  filter: Filter
  background: boolean
  /** How many events there would be then. */
  count: number
}

/** What to give up when nothing is selected, the most rewarding first; only what would give events. */
export function zeroAdvice(facets: FacetIndex, question: Question): Advice[] {
  const { filter, background, hits } = question
  const candidates: Omit<Advice, 'count'>[] = FACETS.filter(
    (facet) => filter.any[facet].length > 0 || filter.not[facet].length > 0,
  ).map((drop) => ({ drop, background, filter: withoutFacet(filter, drop) }))
  if (filter.from !== undefined || filter.to !== undefined) {
    const { from: _from, to: _to, ...rest } = filter
    candidates.push({ drop: 'dates', background, filter: rest })
  }
  if (filter.known !== undefined) {
    const { known: _known, ...rest } = filter
    candidates.push({ drop: 'known', background, filter: rest })
  }
  if (filter.exact !== undefined) {
    const { exact: _exact, ...rest } = filter
    candidates.push({ drop: 'precision', background, filter: rest })
  }
  if (filter.contested !== undefined) {
    const { contested: _contested, ...rest } = filter
    candidates.push({ drop: 'contested', background, filter: rest })
  }
  if (filter.sources !== undefined) {
    const { sources: _sources, ...rest } = filter
    candidates.push({ drop: 'articles', background, filter: rest })
  }
  if (filter.text !== '') candidates.push({ drop: 'text', background, filter: { ...filter, text: '' } })
  if (!background) candidates.push({ drop: 'background', background: true, filter })
  const advice: Advice[] = []
  for (const { drop, ...rest } of candidates) {
    const count = countFor(facets, rest, hits)
    if (count > 0) advice.push({ drop, ...rest, count })
  }
  advice.sort((one, other) => other.count - one.count)
  if (advice.length > 0 || !isFiltered(filter)) return advice
  const everything = { drop: 'everything' as const, filter: EMPTY_FILTER, background: false }
  return [{ ...everything, count: countFor(facets, everything, undefined) }]
}

function countFor(
  facets: FacetIndex,
  { filter, background }: Omit<Advice, 'count' | 'drop'>,
  hits: Bits | undefined,
): number {
  return selectEvents(facets, { filter, background, hits }).count
}

function withoutFacet(filter: Filter, facet: Facet): Filter {
  return { ...filter, any: { ...filter.any, [facet]: [] }, not: { ...filter.not, [facet]: [] } }
}

/** Filters from addresses may name what this corpus does not have. */
import type { FacetIndex } from './facet-index.ts'
import { FACETS, type Facet, type FacetValues, type Filter } from './filter.ts'

export type UnknownValue = { facet: Facet; id: string }

/** The filter without values that nobody knows, and what was left out. An id in the wrong case is taken for the one that is meant. */
export function knownFilter(facets: FacetIndex, filter: Filter): { filter: Filter; unknown: UnknownValue[] } {
  const unknown: UnknownValue[] = []
  const clean = (values: FacetValues): FacetValues => {
    const known: Record<Facet, string[]> = {
      country: [],
      person: [],
      organisation: [],
      topic: [],
      status: [],
      document: [],
    }
    for (const facet of FACETS) {
      for (const id of values[facet]) {
        const meant = [id, id.toLowerCase()].find((value) => facets.positions[facet].has(value))
        if (meant === undefined) unknown.push({ facet, id })
        else if (!known[facet].includes(meant)) known[facet].push(meant)
      }
    }
    return known
  }
  const checked = { ...filter, any: clean(filter.any), not: clean(filter.not) }
  return unknown.length === 0 && sameIds(checked, filter) ? { filter, unknown } : { filter: checked, unknown }
}

function sameIds(one: Filter, other: Filter): boolean {
  return FACETS.every(
    (facet) =>
      String(one.any[facet]) === String(other.any[facet]) && String(one.not[facet]) === String(other.not[facet]),
  )
}

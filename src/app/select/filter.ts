/** What a reader asks to see. Values are ids, never labels; an empty list asks for nothing. */

export const FACETS = ['country', 'person', 'organisation', 'topic', 'status', 'document'] as const
export type Facet = (typeof FACETS)[number]

export type FacetValues = Record<Facet, readonly string[]>

export type Filter = {
  /** Any of these within a facet, all across facets. */
  any: FacetValues
  /** None of these. */
  not: FacetValues
  /** Facets whose chosen values must all be together in one event. */
  together: readonly Facet[]
  /** First day or month, inclusive: `2023-02-21` or `2023-02`. An event that overlaps the range is in it. */
  from?: string
  /** Last day or month, inclusive. */
  to?: string
  /** Only what is dated to a day. */
  exact?: true
  /** Only what somebody claims and somebody else denies. */
  contested?: true
  /** Only what at least so many articles report; 2 to 9. */
  sources?: number
  /** As known on this day: what no article had reported by then is left out. */
  known?: string
  /** Words to search for. */
  text: string
}

const NONE: FacetValues = { country: [], person: [], organisation: [], topic: [], status: [], document: [] }

export const EMPTY_FILTER: Filter = { any: NONE, not: NONE, together: [], text: '' }

/** Whether anything at all is asked for. */
export function isFiltered(filter: Filter): boolean {
  return (
    filter.text !== '' ||
    filter.from !== undefined ||
    filter.to !== undefined ||
    filter.known !== undefined ||
    filter.exact !== undefined ||
    filter.contested !== undefined ||
    filter.sources !== undefined ||
    FACETS.some((facet) => filter.any[facet].length > 0 || filter.not[facet].length > 0)
  )
}

/** Chooses a value, or takes the choice back; a value that was excluded becomes a chosen one. */
export function toggleValue(filter: Filter, facet: Facet, id: string): Filter {
  const chosen = filter.any[facet]
  const next = chosen.includes(id) ? chosen.filter((value) => value !== id) : [...chosen, id]
  return {
    ...filter,
    any: { ...filter.any, [facet]: next },
    not: { ...filter.not, [facet]: filter.not[facet].filter((value) => value !== id) },
  }
}

/** Excludes a value, or takes that back; a value that was chosen becomes an excluded one. */
export function toggleExcluded(filter: Filter, facet: Facet, id: string): Filter {
  const excluded = filter.not[facet]
  const next = excluded.includes(id) ? excluded.filter((value) => value !== id) : [...excluded, id]
  return {
    ...filter,
    not: { ...filter.not, [facet]: next },
    any: { ...filter.any, [facet]: filter.any[facet].filter((value) => value !== id) },
  }
}

/** Switches a facet between "any of these" and "all of them together". */
export function toggleTogether(filter: Filter, facet: Facet): Filter {
  const together = filter.together.includes(facet)
    ? filter.together.filter((value) => value !== facet)
    : FACETS.filter((value) => value === facet || filter.together.includes(value))
  return { ...filter, together }
}

import { useMemo, useState } from 'react'
import type { Site } from '../data/site-data.ts'
import type { SearchState } from '../search/search-result.ts'
import { allBits, type Bits, emptyBits } from '../select/bits.ts'
import { monthsOf } from '../select/density.ts'
import { knownFilter } from '../select/known-filter.ts'
import { keepRows, orderRows } from '../select/order.ts'
import { mainBits, type Question, selectEvents } from '../select/select-events.ts'
import type { View } from '../url/view.ts'

/** What the current view selects: worked out once for list, lanes, facets, strip and result line, so that they can never disagree. */
export function useExplorer({ facets, index }: Site, view: View, hits: Bits | undefined) {
  const { filter: asked, background } = view
  const { filter, unknown } = useMemo(() => knownFilter(facets, asked), [facets, asked])
  const question: Question = useMemo(() => ({ filter, background, hits }), [filter, background, hits])
  const selected = useMemo(() => selectEvents(facets, question), [facets, question])
  const order = useMemo(() => keepRows(index, orderRows(index, selected.bits)), [index, selected])
  const everything = background || filter.text !== ''
  const months = useMemo(
    () => monthsOf(index, selected.bits, everything ? undefined : mainBits(index)),
    [index, selected, everything],
  )
  return { filter, unknown, question, selected, order, months }
}

/**
 * The rows that a search leaves. Until its first answer these are the rows that stood before it, and none where the page was opened with it:
 * what was not searched yet must not look like what was found. A search that fails leaves all.
 */
export function useHits({ index }: Site, search: SearchState, background: boolean): Bits | undefined {
  const waiting = isWaiting(search)
  const [stood, setStood] = useState(!waiting)
  if (!stood && !waiting) setStood(true)
  return useMemo(() => {
    if ('hits' in search) return search.hits
    if (!waiting) return undefined
    if (!stood) return emptyBits(index.size)
    return background ? allBits(index.size) : mainBits(index)
  }, [background, index, search, stood, waiting])
}

/** Whether words are asked for and nothing is known of them yet. */
export function isWaiting(search: SearchState): boolean {
  return search.state === 'working' && search.hits === undefined
}

import { useMemo } from 'react'
import type { Site } from '../data/site-data.ts'
import type { Bits } from '../select/bits.ts'
import { monthsOf } from '../select/density.ts'
import { knownFilter } from '../select/known-filter.ts'
import { orderRows } from '../select/order.ts'
import { mainBits, type Question, selectEvents } from '../select/select-events.ts'
import type { View } from '../url/view.ts'

/** What the current view selects: worked out once for list, lanes, facets, strip and result line, so that they can never disagree. */
export function useExplorer({ facets, index }: Site, view: View, hits: Bits | undefined) {
  const { filter: asked, background } = view
  const { filter, unknown } = useMemo(() => knownFilter(facets, asked), [facets, asked])
  const question: Question = useMemo(() => ({ filter, background, hits }), [filter, background, hits])
  const selected = useMemo(() => selectEvents(facets, question), [facets, question])
  const order = useMemo(() => orderRows(index, selected.bits), [index, selected])
  const everything = background || filter.text !== ''
  const months = useMemo(
    () => monthsOf(index, selected.bits, everything ? undefined : mainBits(index)),
    [index, selected, everything],
  )
  return { filter, unknown, question, selected, order, months }
}

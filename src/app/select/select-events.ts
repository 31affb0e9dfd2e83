/** Which events a filter selects, and how many each other choice would give. Rows are positions in the index. */
import type { EventIndex } from '../../model/columns.ts'
import { type Bits, andInto, countBits, countBoth, emptyBits } from './bits.ts'
import { type FacetIndex, postingOf } from './facet-index.ts'
import { FACETS, type Facet, type Filter } from './filter.ts'
import { narrow, rowsOfWish, type Wish, withoutFacet } from './narrow.ts'
import { countWithin, intersect, subtract } from './posting.ts'

/**
 * Salience (0..255 in the index) from which an event belongs to the main timeline: 0.35 of 1. An act of somebody on the corpus's own list, on
 * one of its topics, reaches it; a bulletin of a live blog, a claim that nobody shares or a list of losses does not, and is background.
 */
export const MAIN_SALIENCE = Math.round(0.35 * 255)

export type Question = {
  filter: Filter
  /** Background events too. A search reaches them in any case. */
  background: boolean
  /** Rows that hold the words of `filter.text`; leave out while the search is not ready, and the words are not asked for. */
  hits?: Bits | undefined
}

export type Selected = {
  bits: Bits
  /** How many are selected. */
  count: number
  /** How many background events the filter fits that are not shown. */
  hidden: number
  /** All events that could be shown: the second number of "23 of 41 events". */
  total: number
}

/** Selects the events that fit. `selectEvents(facets, {filter, background: false})` → bits and counts. */
export function selectEvents(facets: FacetIndex, question: Question): Selected {
  const { all } = narrow(facets, question.filter, question.hits)
  const bits = withMain(facets, question, all).slice()
  const [fitting, count] = [countBits(all), countBits(bits)]
  const everything = question.background || question.filter.text !== ''
  const total = everything ? facets.index.size : countBits(mainBits(facets.index))
  return { bits, count, hidden: fitting - count, total }
}

/** The rows that fit the filter, background or not. */
export function filterEvents(facets: FacetIndex, filter: Filter, hits?: Bits): Bits {
  return narrow(facets, filter, hits).all.slice()
}

/** How many events there would be with one more wish, all else staying as it is. */
export function countWith(facets: FacetIndex, question: Question, wish: Wish): number {
  const { all } = narrow(facets, question.filter, question.hits)
  return countBoth(withMain(facets, question, all), rowsOfWish(facets.index, wish))
}

/**
 * For each value of each facet how many events there would be: with this value alone chosen in its facet, all else staying as it is; in a
 * facet whose values must be together, with this value added. An exclusion of the value itself is taken back for the count.
 */
export function facetCounts(facets: FacetIndex, question: Question): Record<Facet, Uint32Array> {
  const narrowed = narrow(facets, question.filter, question.hits)
  const shown = withMain(facets, question, narrowed.all)
  const counts = {} as Record<Facet, Uint32Array>
  for (const facet of FACETS) {
    const isFree = !narrowed.byFacet.has(facet)
    const base = isFree ? shown : withMain(facets, question, withoutFacet(narrowed, facet))
    counts[facet] = countsOfFacet(facets, question.filter, facet, base)
  }
  return counts
}

/** By their column: what a large site learns later makes its index anew, not its events. */
const MAIN_BITS = new WeakMap<EventIndex['salience'], Bits>()

/** The rows of the main timeline. */
export function mainBits(index: EventIndex): Bits {
  const known = MAIN_BITS.get(index.salience)
  if (known) return known
  const bits = emptyBits(index.size)
  for (let row = 0; row < index.size; row += 1) {
    if (index.salience[row]! >= MAIN_SALIENCE) bits[row >> 5]! |= 1 << (row & 31)
  }
  MAIN_BITS.set(index.salience, bits)
  return bits
}

/** Those that are shown: all where background events are asked for or searched, else the main ones. */
function withMain(facets: FacetIndex, { filter, background }: Question, bits: Bits): Bits {
  return background || filter.text !== '' ? bits : andInto(bits.slice(), mainBits(facets.index))
}

/** `base` are the rows that all but this facet leaves. */
function countsOfFacet(facets: FacetIndex, filter: Filter, facet: Facet, base: Bits): Uint32Array {
  const together = filter.together.includes(facet) ? filter.any[facet] : []
  const own = together.reduce<Bits>((bits, id) => intersect(bits, postingOf(facets, facet, id)), base.slice())
  const without = (ids: readonly string[]) =>
    ids.reduce<Bits>((bits, id) => subtract(bits, postingOf(facets, facet, id)), own.slice())
  const excluded = filter.not[facet]
  const kept = without(excluded)
  return Uint32Array.from(facets.values[facet], ({ id, posting }) =>
    countWithin(excluded.includes(id) ? without(excluded.filter((other) => other !== id)) : kept, posting),
  )
}

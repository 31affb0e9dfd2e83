/** Which events a filter selects, and how many each other choice would give. Rows are positions in the index. */
import { type EventIndex, FLAG_CONTESTED, FLAG_OPEN_END, FLAG_OPEN_START } from '../../model/columns.ts'
import { PRECISIONS } from '../../model/vocabulary.ts'
import { type Day, addMonths, isDay, toDayNumber } from '../../model/day.ts'
import { type Bits, allBits, andInto, countBits, emptyBits } from './bits.ts'
import { type FacetIndex, postingOf } from './facet-index.ts'
import { FACETS, type Facet, type Filter } from './filter.ts'
import { countWithin, intersect, subtract, unite } from './posting.ts'

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
  const bits = filterEvents(facets, question.filter, question.hits)
  const fitting = countBits(bits)
  const everything = question.background || question.filter.text !== ''
  const main = mainBits(facets.index)
  if (!everything) andInto(bits, main)
  const count = everything ? fitting : countBits(bits)
  return { bits, count, hidden: fitting - count, total: everything ? facets.index.size : countBits(main) }
}

/** The rows that fit the filter, background or not. */
export function filterEvents(facets: FacetIndex, filter: Filter, hits?: Bits): Bits {
  return narrow(facets, filter, hits, FACETS)
}

/**
 * For each value of each facet how many events there would be: with this value alone chosen in its facet, all else staying as it is; in a
 * facet whose values must be together, with this value added. An exclusion of the value itself is taken back for the count.
 */
export function facetCounts(facets: FacetIndex, question: Question): Record<Facet, Uint32Array> {
  const counts = {} as Record<Facet, Uint32Array>
  for (const facet of FACETS) counts[facet] = countsOfFacet(facets, question, facet)
  return counts
}

/** First and last day number of a range of days or months; open ends are infinite. `{from: '2024-02'}` → from 2024-02-01 on. */
export function rangeOf({ from, to }: Pick<Filter, 'from' | 'to'>): { first: number; last: number } {
  return {
    first: from === undefined ? -Infinity : toDayNumber(firstDay(from)),
    last: to === undefined ? Infinity : isDay(to) ? toDayNumber(to) : toDayNumber(addMonths(firstDay(to), 1)) - 1,
  }
}

const DAY = PRECISIONS.indexOf('day')
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

function countsOfFacet(facets: FacetIndex, question: Question, facet: Facet): Uint32Array {
  const { filter, background, hits } = question
  const together = filter.together.includes(facet)
  const others = FACETS.filter((other) => other !== facet)
  const base = narrow(facets, filter, hits, others)
  if (!background && filter.text === '') andInto(base, mainBits(facets.index))
  const own = base.slice()
  if (together) for (const id of filter.any[facet]) intersect(own, postingOf(facets, facet, id))
  const kept = own.slice()
  for (const id of filter.not[facet]) subtract(kept, postingOf(facets, facet, id))
  return Uint32Array.from(facets.values[facet], ({ id, posting }) => {
    if (!filter.not[facet].includes(id)) return countWithin(kept, posting)
    const without = own.slice()
    for (const other of filter.not[facet]) if (other !== id) subtract(without, postingOf(facets, facet, other))
    return countWithin(without, posting)
  })
}

function narrow(facets: FacetIndex, filter: Filter, hits: Bits | undefined, within: readonly Facet[]): Bits {
  const { index } = facets
  const bits = hits && filter.text !== '' ? hits.slice() : allBits(index.size)
  if (filter.from !== undefined || filter.to !== undefined) keepRange(bits, index, rangeOf(filter))
  if (filter.known !== undefined) keepKnown(bits, facets, filter.known)
  if (filter.exact) andInto(bits, exactBits(index))
  if (filter.contested) keepContested(bits, index)
  if (filter.sources !== undefined) keepReported(bits, index, filter.sources)
  for (const facet of within) {
    const chosen = filter.any[facet].map((id) => postingOf(facets, facet, id))
    if (filter.together.includes(facet)) for (const posting of chosen) intersect(bits, posting)
    else if (chosen.length > 0) andInto(bits, unite(chosen, bits.length))
    for (const id of filter.not[facet]) subtract(bits, postingOf(facets, facet, id))
  }
  return bits
}

/** An open side has no bound: what goes on since February is in every range after it. */
function keepRange(
  bits: Bits,
  { start, end, flags, size }: EventIndex,
  { first, last }: { first: number; last: number },
): void {
  for (let row = 0; row < size; row += 1) {
    const after = start[row]! > last && (flags[row]! & FLAG_OPEN_START) === 0
    const before = end[row]! < first && (flags[row]! & FLAG_OPEN_END) === 0
    if (after || before) bits[row >> 5] = bits[row >> 5]! & ~(1 << (row & 31))
  }
}

const EXACT_BITS = new WeakMap<EventIndex['precision'], Bits>()

/** What is known to the day: neither a longer stretch nor one without an end. Looked for once: each filter counts them. */
function exactBits({ precision, flags, size }: EventIndex): Bits {
  const known = EXACT_BITS.get(precision)
  if (known) return known
  const bits = emptyBits(size)
  for (let row = 0; row < size; row += 1) {
    const open = (flags[row]! & (FLAG_OPEN_START | FLAG_OPEN_END)) !== 0
    if (!open && precision[row] === DAY) bits[row >> 5]! |= 1 << (row & 31)
  }
  EXACT_BITS.set(precision, bits)
  return bits
}

/** What is told one way and another. */
function keepContested(bits: Bits, { flags, size }: EventIndex): void {
  for (let row = 0; row < size; row += 1) {
    if ((flags[row]! & FLAG_CONTESTED) === 0) bits[row >> 5] = bits[row >> 5]! & ~(1 << (row & 31))
  }
}

/** What at least so many articles report. */
function keepReported(bits: Bits, { documents: { offsets }, size }: EventIndex, least: number): void {
  for (let row = 0; row < size; row += 1) {
    if (offsets[row + 1]! - offsets[row]! < least) bits[row >> 5] = bits[row >> 5]! & ~(1 << (row & 31))
  }
}

/** An article without a known day of publication counts as always known. */
function keepKnown(bits: Bits, facets: FacetIndex, day: Day): void {
  const reported = facets.catalogue.documents
    .filter(({ published }) => published === undefined || published.date <= day)
    .map(({ id }) => postingOf(facets, 'document', id))
  andInto(bits, unite(reported, bits.length))
}

function firstDay(dayOrMonth: string): Day {
  return isDay(dayOrMonth) ? dayOrMonth : `${dayOrMonth}-01`
}

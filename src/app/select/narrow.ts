/** A filter taken apart: which rows each part of it leaves, so that the counts of six facets share what is common to them. */
import { type EventIndex, FLAG_CONTESTED, FLAG_OPEN_END, FLAG_OPEN_START } from '../../model/columns.ts'
import { PRECISIONS } from '../../model/vocabulary.ts'
import { type Day, addMonths, isDay, toDayNumber } from '../../model/day.ts'
import { type Bits, allBits, andInto, emptyBits } from './bits.ts'
import { type FacetIndex, postingOf } from './facet-index.ts'
import { FACETS, type Facet, type Filter } from './filter.ts'
import { intersect, subtract, unite } from './posting.ts'

/** Never written to: whoever changes a set of rows takes a copy. */
export type Narrowed = {
  /** What the filter leaves. */
  all: Bits
  /** What it leaves beside the facets: dates, words, and how well an event is known. */
  beside: Bits
  /** What each facet that asks for something leaves, alone. */
  byFacet: ReadonlyMap<Facet, Bits>
}

type Asked = { filter: Filter; hits: Bits | undefined; narrowed: Narrowed }

/** The last filter of a site: list, counts and hints all ask about the same one. */
const LAST = new WeakMap<FacetIndex, Asked>()

/** Takes a filter apart, once for all who ask about it. */
export function narrow(facets: FacetIndex, filter: Filter, hits?: Bits): Narrowed {
  const last = LAST.get(facets)
  if (last?.filter === filter && last.hits === hits) return last.narrowed
  const beside = besideFacets(facets, filter, hits)
  const byFacet = new Map<Facet, Bits>()
  for (const facet of FACETS) {
    if (filter.any[facet].length > 0 || filter.not[facet].length > 0) byFacet.set(facet, rowsOfFacet(facets, filter, facet)) // prettier-ignore
  }
  const narrowed = { all: both(beside, byFacet.values()), beside, byFacet }
  LAST.set(facets, { filter, hits, narrowed })
  return narrowed
}

/** What the filter leaves with all that one facet asks for taken back. */
export function withoutFacet({ all, beside, byFacet }: Narrowed, facet: Facet): Bits {
  if (!byFacet.has(facet)) return all
  return both(
    beside,
    [...byFacet].flatMap(([other, bits]) => (other === facet ? [] : [bits])),
  )
}

/** First and last day number of a range of days or months; open ends are infinite. `{from: '2024-02'}` → from 2024-02-01 on. */
export function rangeOf({ from, to }: Pick<Filter, 'from' | 'to'>): { first: number; last: number } {
  return {
    first: from === undefined ? -Infinity : toDayNumber(firstDay(from)),
    last: to === undefined ? Infinity : isDay(to) ? toDayNumber(to) : toDayNumber(addMonths(firstDay(to), 1)) - 1,
  }
}

function both(bits: Bits, others: Iterable<Bits>): Bits {
  const left = bits.slice()
  for (const other of others) andInto(left, other)
  return left
}

function rowsOfFacet(facets: FacetIndex, filter: Filter, facet: Facet): Bits {
  const chosen = filter.any[facet].map((id) => postingOf(facets, facet, id))
  const isAny = chosen.length > 0 && !filter.together.includes(facet)
  const all = allBits(facets.index.size)
  const bits = isAny ? unite(chosen, all.length) : chosen.reduce<Bits>(intersect, all)
  return filter.not[facet].reduce<Bits>((left, id) => subtract(left, postingOf(facets, facet, id)), bits)
}

function besideFacets(facets: FacetIndex, filter: Filter, hits: Bits | undefined): Bits {
  const { index } = facets
  const bits = hits && filter.text !== '' ? hits.slice() : allBits(index.size)
  if (filter.from !== undefined || filter.to !== undefined) keepRange(bits, index, rangeOf(filter))
  if (filter.known !== undefined) keepKnown(bits, facets, filter.known)
  if (filter.exact) andInto(bits, rowsOfWish(index, 'exact'))
  if (filter.contested) andInto(bits, rowsOfWish(index, 'contested'))
  if (filter.sources !== undefined) keepReported(bits, index, filter.sources)
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

/** What a box of its own leaves: what is known to the day, what somebody claims and somebody else denies. */
export type Wish = 'exact' | 'contested'

const DAY = PRECISIONS.indexOf('day')
const FITS: Record<Wish, (index: EventIndex, row: number) => boolean> = {
  /** Neither a longer stretch nor one without an end. */
  exact: ({ precision, flags }, row) =>
    precision[row] === DAY && (flags[row]! & (FLAG_OPEN_START | FLAG_OPEN_END)) === 0,
  contested: ({ flags }, row) => (flags[row]! & FLAG_CONTESTED) !== 0,
}
/** By their column: what a large site learns later makes its index anew, not its events. */
const WISHES = new WeakMap<EventIndex['flags'], Partial<Record<Wish, Bits>>>()

/** The rows of a wish. Looked for once: each filter counts them. */
export function rowsOfWish(index: EventIndex, wish: Wish): Bits {
  const known = WISHES.get(index.flags) ?? {}
  WISHES.set(index.flags, known)
  const bits = known[wish] ?? emptyBits(index.size)
  if (known[wish] !== undefined) return bits
  for (let row = 0; row < index.size; row += 1) {
    if (FITS[wish](index, row)) bits[row >> 5]! |= 1 << (row & 31)
  }
  known[wish] = bits
  return bits
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

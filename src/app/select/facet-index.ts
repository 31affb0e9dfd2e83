/** The values of every facet with the rows that have them: built once from the index, asked on every change of the filter. */
import { type EventIndex, type RowLists, hasSources } from '../../model/columns.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../model/site.ts'
import { type Bits, emptyBits } from './bits.ts'
import { FACETS, type Facet } from './filter.ts'

/** Rows of one value: as bits where they are many, as an ascending list where a list is smaller. */
export type Posting = { count: number; bits?: Bits; rows?: Uint32Array }

export type FacetValue = {
  id: string
  /** For people: the name; for statuses the id, which the page spells in its language. */
  label: string
  posting: Posting
}

export type FacetIndex = {
  index: EventIndex
  catalogue: Catalogue
  values: Record<Facet, readonly FacetValue[]>
  /** id → position in `values`. */
  positions: Record<Facet, ReadonlyMap<string, number>>
}

/**
 * Builds the facets. A country has the events of the country itself and of its people and organisations. Values come in the order of the
 * catalogue; countries that are named only as somebody's country come last.
 */
export function buildFacets(index: EventIndex, catalogue: Catalogue): FacetIndex {
  const countries = countryValues(catalogue)
  const countryAt = positionsOf(countries)
  const countryOfActor = Int32Array.from(
    catalogue.actors,
    (actor) => countryAt.get(actor.kind === 'country' ? actor.id : (actor.country ?? '')) ?? -1,
  )
  const people = actorValues(catalogue, 'person')
  const organisations = actorValues(catalogue, 'organisation')
  const values: Record<Facet, FacetValue[]> = {
    country: withRows(index.actors, index.size, countries, countryOfActor),
    person: withRows(index.actors, index.size, people, lookup(catalogue, people)),
    organisation: withRows(index.actors, index.size, organisations, lookup(catalogue, organisations)),
    topic: withRows(index.topics, index.size, catalogue.topics, itself(catalogue.topics.length)),
    status: withRows(
      statusLists(index),
      index.size,
      STATUSES.map((id) => ({ id, label: id })),
      itself(STATUSES.length),
    ),
    document: documentValues(index, catalogue),
  }
  const positions = {} as Record<Facet, Map<string, number>>
  for (const facet of FACETS) positions[facet] = positionsOf(values[facet])
  return { index, catalogue, values, positions }
}

/** The same facets once it is known which articles the events rest on. */
export function withDocuments(facets: FacetIndex, index: EventIndex): FacetIndex {
  const document = documentValues(index, facets.catalogue)
  return {
    ...facets,
    index,
    values: { ...facets.values, document },
    positions: { ...facets.positions, document: positionsOf(document) },
  }
}

/** None before it is known which articles the events rest on: a count of nothing would be wrong. */
function documentValues(index: EventIndex, catalogue: Catalogue): FacetValue[] {
  if (!hasSources(index)) return []
  const named = catalogue.documents.map(({ id, title, file }) => ({ id, label: title ?? file }))
  return withRows(index.documents, index.size, named, itself(named.length))
}

/** The rows of a value, or none when nobody knows it. */
export function postingOf(facets: FacetIndex, facet: Facet, id: string): Posting {
  const position = facets.positions[facet].get(id)
  return (
    (position === undefined ? undefined : facets.values[facet][position]?.posting) ?? {
      count: 0,
      rows: new Uint32Array(),
    }
  )
}

type Named = { id: string; label: string }

function countryValues(catalogue: Catalogue): Named[] {
  const countries = actorValues(catalogue, 'country')
  const seen = new Set(countries.map(({ id }) => id))
  for (const { country } of catalogue.actors) {
    if (country === undefined || seen.has(country)) continue
    seen.add(country)
    countries.push({ id: country, label: country })
  }
  return countries
}

function actorValues(catalogue: Catalogue, kind: string): Named[] {
  return catalogue.actors.filter((actor) => actor.kind === kind).map(({ id, name }) => ({ id, label: name }))
}

function lookup(catalogue: Catalogue, values: Named[]): Int32Array {
  const positions = positionsOf(values)
  return Int32Array.from(catalogue.actors, ({ id }) => positions.get(id) ?? -1)
}

/** Where each entry is a value of its own. */
function itself(length: number): Int32Array {
  return Int32Array.from({ length }, (_, entry) => entry)
}

function statusLists({ status, size }: EventIndex): RowLists {
  return { offsets: Uint32Array.from({ length: size + 1 }, (_, row) => row), values: Uint16Array.from(status) }
}

function positionsOf(values: readonly { id: string }[]): Map<string, number> {
  return new Map(values.map(({ id }, position) => [id, position]))
}

/**
 * `valueOf` gives the value that a position in the list stands for, or -1. A row counts once for a value however often it has it. Two passes
 * over the lists, without a call for each entry: there are millions of them in a large site.
 */
function withRows(
  { offsets, values }: RowLists,
  size: number,
  named: readonly Named[],
  valueOf: Int32Array,
): FacetValue[] {
  const counts = new Uint32Array(named.length)
  const lastRow = new Int32Array(named.length).fill(-1)
  for (let row = 0; row < size; row += 1) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const value = valueOf[values[at]!]!
      if (value < 0 || lastRow[value] === row) continue
      lastRow[value] = row
      counts[value]! += 1
    }
  }
  // A list of rows where it is smaller than a bit for each row.
  const postings = Array.from(counts, (count): Posting =>
    count * 32 > size ? { count, bits: emptyBits(size) } : { count, rows: new Uint32Array(count) },
  )
  const filled = new Uint32Array(named.length)
  lastRow.fill(-1)
  for (let row = 0; row < size; row += 1) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const value = valueOf[values[at]!]!
      if (value < 0 || lastRow[value] === row) continue
      lastRow[value] = row
      const { bits, rows } = postings[value]!
      if (bits) bits[row >> 5]! |= 1 << (row & 31)
      else rows![filled[value]!] = row
      filled[value]! += 1
    }
  }
  return named.map(({ id, label }, value) => ({ id, label, posting: postings[value]! }))
}

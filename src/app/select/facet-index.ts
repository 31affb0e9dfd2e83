/** The values of every facet with the rows that have them: built once from the index, asked on every change of the filter. */
import { type EventIndex, type RowLists, hasSources } from '../../model/columns.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../model/site.ts'
import { type Bits, bitsOf } from './bits.ts'
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
  const countryOfActor = catalogue.actors.map(
    (actor) => countryAt.get(actor.kind === 'country' ? actor.id : (actor.country ?? '')) ?? -1,
  )
  const people = actorValues(catalogue, 'person')
  const organisations = actorValues(catalogue, 'organisation')
  const values: Record<Facet, FacetValue[]> = {
    country: withRows(index.actors, index.size, countries, (actor) => countryOfActor[actor] ?? -1),
    person: withRows(index.actors, index.size, people, lookup(catalogue, people)),
    organisation: withRows(index.actors, index.size, organisations, lookup(catalogue, organisations)),
    topic: withRows(index.topics, index.size, catalogue.topics, (topic) => topic),
    status: withRows(
      statusLists(index),
      index.size,
      STATUSES.map((id) => ({ id, label: id })),
      (status) => status,
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
  return withRows(index.documents, index.size, named, (document) => document)
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

function lookup(catalogue: Catalogue, values: Named[]): (actor: number) => number {
  const positions = positionsOf(values)
  const valueOfActor = catalogue.actors.map(({ id }) => positions.get(id) ?? -1)
  return (actor) => valueOfActor[actor] ?? -1
}

function statusLists({ status, size }: EventIndex): RowLists {
  return { offsets: Uint32Array.from({ length: size + 1 }, (_, row) => row), values: Uint16Array.from(status) }
}

function positionsOf(values: readonly { id: string }[]): Map<string, number> {
  return new Map(values.map(({ id }, position) => [id, position]))
}

/** `valueOf` gives the value that a position in the list stands for, or -1. A row counts once for a value however often it has it. */
function withRows(
  lists: RowLists,
  size: number,
  named: readonly Named[],
  valueOf: (entry: number) => number,
): FacetValue[] {
  const counts = new Uint32Array(named.length)
  const lastRow = new Int32Array(named.length).fill(-1)
  eachEntry(lists, size, valueOf, (value, row) => {
    if (lastRow[value] === row) return
    lastRow[value] = row
    counts[value]! += 1
  })
  const rowsOfValue = Array.from(counts, (count) => new Uint32Array(count))
  counts.fill(0)
  lastRow.fill(-1)
  eachEntry(lists, size, valueOf, (value, row) => {
    if (lastRow[value] === row) return
    lastRow[value] = row
    rowsOfValue[value]![counts[value]!] = row
    counts[value]! += 1
  })
  return named.map(({ id, label }, value) => ({ id, label, posting: postingFrom(rowsOfValue[value]!, size) }))
}

function eachEntry(
  { offsets, values }: RowLists,
  size: number,
  valueOf: (entry: number) => number,
  visit: (value: number, row: number) => void,
): void {
  for (let row = 0; row < size; row += 1) {
    for (let position = offsets[row]!; position < offsets[row + 1]!; position += 1) {
      const value = valueOf(values[position]!)
      if (value >= 0) visit(value, row)
    }
  }
}

function postingFrom(rows: Uint32Array, size: number): Posting {
  return rows.length * 32 > size ? { count: rows.length, bits: bitsOf(rows, size) } : { count: rows.length, rows }
}

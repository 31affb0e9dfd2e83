/** The values of every facet with the rows that have them: built once from the index, asked on every change of the filter. */
import { type EventIndex, type RowLists, hasSources } from '../../model/columns.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import type { Catalogue } from '../../model/site.ts'
import { type Bits, bitsOf, countBits, emptyBits } from './bits.ts'
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
  const people = actorValues(catalogue, 'person')
  const organisations = actorValues(catalogue, 'organisation')
  const personAt = positionsOf(people)
  const organisationAt = positionsOf(organisations)
  // The values of the three facets of actors one after the other, so that one pass over the lists fills them all.
  const ownOf = Int32Array.from(catalogue.actors, ({ id, kind }) => {
    const [before, own] = kind === 'person' ? [0, personAt.get(id)] : [people.length, organisationAt.get(id)]
    return own === undefined ? -1 : before + own
  })
  const before = people.length + organisations.length
  const countryOf = Int32Array.from(catalogue.actors, ({ id, kind, country }) => {
    const own = countryAt.get(kind === 'country' ? id : (country ?? ''))
    return own === undefined ? -1 : before + own
  })
  const actors = withRows(index.actors, index.size, [...people, ...organisations, ...countries], ownOf, countryOf)
  const values: Record<Facet, FacetValue[]> = {
    country: actors.slice(before),
    person: actors.slice(0, people.length),
    organisation: actors.slice(people.length, before),
    topic: withRows(index.topics, index.size, catalogue.topics, itself(catalogue.topics.length)),
    status: statusValues(index),
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

/** Where each entry is a value of its own. */
function itself(length: number): Int32Array {
  return Int32Array.from({ length }, (_, entry) => entry)
}

/** Every event has one status, so each has its bits. */
function statusValues({ status, size }: EventIndex): FacetValue[] {
  const bits = STATUSES.map(() => emptyBits(size))
  for (let row = 0; row < size; row += 1) {
    const own = bits[status[row]!]
    if (own) own[row >> 5]! |= 1 << (row & 31)
  }
  return STATUSES.map((id, at) => {
    const own = bits[at] ?? emptyBits(size)
    return { id, label: id, posting: { count: countBits(own), bits: own } }
  })
}

function positionsOf(values: readonly { id: string }[]): Map<string, number> {
  return new Map(values.map(({ id }, position) => [id, position]))
}

/**
 * `valueOf` gives the value that a position in the list stands for, or -1, and `secondOf` one more. A row counts once for a value however
 * often it has it. One pass over the lists, over plain numbers: there are millions of them in a large site.
 */
function withRows(
  { offsets, values }: RowLists,
  size: number,
  named: readonly { id: string; label: string }[],
  valueOf: Int32Array,
  secondOf: Int32Array = new Int32Array(valueOf.length).fill(-1),
): FacetValue[] {
  const firsts = placesOf(values, named.length, valueOf, secondOf)
  const next = firsts.slice()
  const all = new Uint32Array(firsts[named.length]!)
  for (let row = 0; row < size; row += 1) {
    const end = offsets[row + 1]!
    for (let at = offsets[row]!; at < end; at += 1) {
      const entry = values[at]!
      for (let value = valueOf[entry]!, left = 2; left > 0; left -= 1, value = secondOf[entry]!) {
        if (value < 0) continue
        const place = next[value]!
        if (place > firsts[value]! && all[place - 1] === row) continue
        all[place] = row
        next[value] = place + 1
      }
    }
  }
  return named.map(({ id, label }, value) => {
    const rows = all.subarray(firsts[value], next[value])
    const count = rows.length
    // A list of rows where it is smaller than a bit for each row.
    return {
      id,
      label,
      posting: count * 32 > size ? { count, bits: bitsOf(rows, size) } : { count, rows: rows.slice() },
    }
  })
}

/** Where the rows of each value begin among all of them, and where the last one's end, with room for every entry that is listed. */
function placesOf(values: Uint16Array, count: number, ...readings: readonly Int32Array[]): Uint32Array {
  const listed = new Uint32Array(readings[0]?.length ?? 0)
  for (let at = 0; at < values.length; at += 1) listed[values[at]!]! += 1
  const places = new Uint32Array(count + 1)
  for (const valueOf of readings) {
    valueOf.forEach((value, entry) => {
      if (value >= 0) places[value + 1]! += listed[entry]!
    })
  }
  for (let value = 0; value < count; value += 1) places[value + 1]! += places[value]!
  return places
}

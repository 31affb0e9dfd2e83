import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { makeIndex } from '../../../tests/fixtures/make-index.ts'
import { FLAG_CONTESTED, FLAG_OPEN_END, FLAG_OPEN_START } from '../../model/columns.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { toDayNumber } from '../../model/day.ts'
import { bitsOf, countBits, hasBit, rowsOf } from './bits.ts'
import { buildFacets } from './facet-index.ts'
import { EMPTY_FILTER, FACETS, type Facet, type Filter, toggleExcluded, toggleTogether, toggleValue } from './filter.ts'
import { MAIN_SALIENCE, facetCounts, filterEvents, selectEvents } from './select-events.ts'
import { rangeOf } from './narrow.ts'
import { zeroAdvice } from './zero-advice.ts'

const made = makeEvents(400, 7)
const { catalogue } = made
// Some events go on from their first day, some were over by their last.
const OPEN = [0, 0, 0, 0, FLAG_OPEN_END, FLAG_OPEN_START, FLAG_OPEN_START | FLAG_OPEN_END]
const index = { ...made.index, flags: made.index.flags.map((flags, row) => flags | (OPEN[row % OPEN.length] ?? 0)) }
const facets = buildFacets(index, catalogue)

/** The values that a row has, spelt out the slow way. */
function idsOfRow(row: number, facet: Facet): Set<string> {
  const list = (lists: typeof index.actors) =>
    Array.from(lists.values.subarray(lists.offsets[row], lists.offsets[row + 1]))
  if (facet === 'status') return new Set([STATUSES[index.status[row]!]!])
  if (facet === 'topic') return new Set(list(index.topics).map((at) => catalogue.topics[at]!.id))
  if (facet === 'document') return new Set(list(index.documents).map((at) => catalogue.documents[at]!.id))
  const actors = list(index.actors).map((at) => catalogue.actors[at]!)
  if (facet !== 'country') return new Set(actors.filter(({ kind }) => kind === facet).map(({ id }) => id))
  return new Set(actors.flatMap(({ kind, id, country }) => (kind === 'country' ? [id] : (country ?? []))))
}

const rowIds = Array.from({ length: index.size }, (_, row) => {
  const ids = {} as Record<Facet, Set<string>>
  for (const facet of FACETS) ids[facet] = idsOfRow(row, facet)
  return ids
})

function naive(filter: Filter): number[] {
  const { first, last } = rangeOf(filter)
  return rowIds.flatMap((ids, row) => {
    const fits = FACETS.every((facet) => {
      const has = (id: string) => ids[facet].has(id)
      const chosen = filter.any[facet]
      const any = filter.together.includes(facet) ? chosen.every(has) : chosen.length === 0 || chosen.some(has)
      return any && !filter.not[facet].some(has)
    })
    const from = index.flags[row]! & FLAG_OPEN_START ? -Infinity : index.start[row]!
    const to = index.flags[row]! & FLAG_OPEN_END ? Infinity : index.end[row]!
    const day = index.precision[row] === 0 && (index.flags[row]! & (FLAG_OPEN_START | FLAG_OPEN_END)) === 0
    const contested = (index.flags[row]! & FLAG_CONTESTED) !== 0
    const known =
      (!filter.exact || day) && (!filter.contested || contested) && ids.document.size >= (filter.sources ?? 0)
    return fits && known && from <= last && to >= first ? [row] : []
  })
}

const idOf = (facet: Facet) => fc.constantFrom(...facets.values[facet].slice(0, 6).map(({ id }) => id), 'nobody')
const facetValues = fc.record({
  country: fc.uniqueArray(idOf('country'), { maxLength: 2 }),
  person: fc.uniqueArray(idOf('person'), { maxLength: 2 }),
  organisation: fc.uniqueArray(idOf('organisation'), { maxLength: 1 }),
  topic: fc.uniqueArray(idOf('topic'), { maxLength: 2 }),
  status: fc.uniqueArray(idOf('status'), { maxLength: 2 }),
  document: fc.uniqueArray(idOf('document'), { maxLength: 1 }),
})
const sparse = fc
  .tuple(facetValues, fc.subarray([...FACETS], { maxLength: 2 }))
  .map(([values, kept]) =>
    Object.assign({}, EMPTY_FILTER.any, Object.fromEntries(kept.map((facet) => [facet, values[facet]]))),
  )
const filters: fc.Arbitrary<Filter> = fc
  .record({
    any: sparse,
    not: sparse,
    together: fc.subarray([...FACETS]),
    from: fc.option(fc.constantFrom('2022-03', '2023-02-21', '2024-02'), { nil: undefined }),
    to: fc.option(fc.constantFrom('2023-05', '2024-02-29', '2024-11'), { nil: undefined }),
    exact: fc.boolean(),
    contested: fc.boolean(),
    sources: fc.option(fc.constantFrom(2, 3), { nil: undefined }),
  })
  .map(({ from, to, exact, contested, sources, ...rest }) =>
    Object.assign(
      rest,
      { text: '' },
      from && { from },
      to && { to },
      exact && { exact },
      contested && { contested },
      sources && { sources },
    ),
  )

describe('selecting events', () => {
  it('finds what a slow reading of every row finds', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect([...rowsOf(filterEvents(facets, filter))]).toEqual(naive(filter))
      }),
    )
  })

  it.each([
    { flags: FLAG_OPEN_END, filter: { from: '2022-06' }, found: true },
    { flags: 0, filter: { from: '2022-06' }, found: false },
    { flags: FLAG_OPEN_END, filter: { to: '2022-01' }, found: false },
    { flags: FLAG_OPEN_START, filter: { to: '2022-01' }, found: true },
    { flags: FLAG_OPEN_START, filter: { from: '2022-06' }, found: false },
  ])(
    'takes the open side of 24 February 2022 (flags $flags) as without a bound: $filter',
    ({ flags, filter, found }) => {
      const day = toDayNumber('2022-02-24')
      const one = makeIndex([{ id: 'a', title: 'A', start: day, end: day, flags }]).index
      const bits = filterEvents(buildFacets(one, catalogue), { ...EMPTY_FILTER, ...filter })
      expect(countBits(bits)).toBe(found ? 1 : 0)
    },
  )

  it('counts for each value what choosing it would give', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS), fc.nat(5), (filter, facet, position) => {
        const { id } = facets.values[facet][position % facets.values[facet].length]!
        const chosen = filter.together.includes(facet) ? [...filter.any[facet], id] : [id]
        const changed: Filter = {
          ...filter,
          any: { ...filter.any, [facet]: chosen },
          not: { ...filter.not, [facet]: filter.not[facet].filter((other) => other !== id) },
        }
        const counted = facetCounts(facets, { filter, background: true })[facet]
        const at = facets.positions[facet].get(id)!
        expect(counted[at]).toBe(countBits(filterEvents(facets, changed)))
      }),
      { numRuns: 60 },
    )
  })

  it('leaves background events out, counts them, and shows them on request or to a search', () => {
    const filter = toggleValue(EMPTY_FILTER, 'country', 'country-1')
    const all = naive(filter)
    const main = all.filter((row) => index.salience[row]! >= MAIN_SALIENCE)
    expect(main.length).toBeLessThan(all.length)
    const selected = selectEvents(facets, { filter, background: false })
    expect([...rowsOf(selected.bits)]).toEqual(main)
    expect(selected).toMatchObject({ count: main.length, hidden: all.length - main.length })
    expect(selectEvents(facets, { filter, background: true })).toMatchObject({
      count: all.length,
      hidden: 0,
      total: 400,
    })
    const hits = bitsOf(all, index.size)
    expect(selectEvents(facets, { filter: { ...filter, text: 'talks' }, background: false, hits }).count).toBe(
      all.length,
    )
  })

  it('keeps to the hits of a search', () => {
    const hits = bitsOf([3, 70, 399], index.size)
    const bits = filterEvents(facets, { ...EMPTY_FILTER, text: 'x' }, hits)
    expect([...rowsOf(bits)]).toEqual([3, 70, 399])
    expect([...rowsOf(hits)]).toEqual([3, 70, 399])
  })

  it('hides what no article had reported yet', () => {
    const dated = {
      ...catalogue,
      documents: catalogue.documents.map((document, at) =>
        Object.assign({}, document, {
          published: {
            date: at === 0 ? '2022-06-17' : '2024-04-10',
            precision: 'day' as const,
            basis: 'stated' as const,
          },
        }),
      ),
    }
    const bits = filterEvents(buildFacets(index, dated), { ...EMPTY_FILTER, known: '2023-01-01' })
    expect([...rowsOf(bits)]).toEqual(naive(toggleValue(EMPTY_FILTER, 'document', 'document-0')))
    expect(rowsOf(bits).length).toBeGreaterThan(0)
  })

  it('gives a country the events of its people', () => {
    const bits = filterEvents(facets, toggleValue(EMPTY_FILTER, 'country', 'country-2'))
    const person = filterEvents(facets, toggleValue(EMPTY_FILTER, 'person', 'person-2'))
    expect(rowsOf(person).length).toBeGreaterThan(0)
    expect([...rowsOf(person)].every((row) => hasBit(bits, row))).toBe(true)
  })
})

describe('advice when nothing fits', () => {
  const nothing = toggleValue(toggleValue(EMPTY_FILTER, 'person', 'nobody'), 'topic', 'topic-1')

  it('names the filter whose loss gives most, with the count', () => {
    const advice = zeroAdvice(facets, { filter: nothing, background: true })
    expect(advice.map(({ drop }) => drop)).toEqual(['person'])
    expect(advice[0]!.count).toBe(naive(toggleValue(EMPTY_FILTER, 'topic', 'topic-1')).length)
  })

  it('offers everything when no single loss is enough', () => {
    const two = toggleValue(nothing, 'country', 'nobody')
    expect(zeroAdvice(facets, { filter: two, background: true }).map(({ drop }) => drop)).toEqual(['everything'])
  })
})

describe('changing a filter', () => {
  it('takes a choice back', () => {
    expect(toggleValue(toggleValue(EMPTY_FILTER, 'topic', 'a'), 'topic', 'a')).toEqual(EMPTY_FILTER)
  })

  it('moves a value between chosen and excluded', () => {
    const excluded = toggleExcluded(toggleValue(EMPTY_FILTER, 'topic', 'a'), 'topic', 'a')
    expect(excluded.any.topic).toEqual([])
    expect(excluded.not.topic).toEqual(['a'])
    expect(toggleValue(excluded, 'topic', 'a').not.topic).toEqual([])
  })

  it('keeps the facets that must be together in their order', () => {
    const filter = toggleTogether(toggleTogether(EMPTY_FILTER, 'topic'), 'country')
    expect(filter.together).toEqual(['country', 'topic'])
    expect(toggleTogether(filter, 'topic').together).toEqual(['country'])
  })
})

it('reads months as their first and last day', () => {
  expect(rangeOf({ from: '2024-02', to: '2024-02' })).toEqual({
    first: toDayNumber('2024-02-01'),
    last: toDayNumber('2024-02-29'),
  })
  expect(rangeOf({})).toEqual({ first: -Infinity, last: Infinity })
})

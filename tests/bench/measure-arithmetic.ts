/** The work behind a filter without a page: decoding, filtering, counting, density. */
import { createSearchEngine } from '../../src/app/search/search-engine.ts'
import { monthsOf } from '../../src/app/select/density.ts'
import { buildFacets } from '../../src/app/select/facet-index.ts'
import { EMPTY_FILTER } from '../../src/app/select/filter.ts'
import { orderRows } from '../../src/app/select/order.ts'
import { facetCounts, type Question, selectEvents } from '../../src/app/select/select-events.ts'
import { type EventIndex, decodeIndex, encodeIndex } from '../../src/model/columns.ts'
import type { Catalogue } from '../../src/model/site.ts'
import { type Figures, timed } from './figures.ts'

export function measureArithmetic(index: EventIndex, catalogue: Catalogue, titles: readonly string[]): Figures {
  const bytes = encodeIndex(index)
  const buffer = bytes.buffer as ArrayBuffer
  const facets = buildFacets(index, catalogue)
  const people = facets.values.person.slice(0, 2).map(({ id }) => id)
  const any = { ...EMPTY_FILTER.any, person: people }
  const question: Question = { filter: { ...EMPTY_FILTER, any, together: ['person'] }, background: true }
  const all: Question = { filter: EMPTY_FILTER, background: true }
  const engine = createSearchEngine({ titles, names: catalogue.actors.map(({ names }) => names) })
  engine.find('warm')
  return {
    'decode the index ms': timed(() => decodeIndex(buffer)),
    'build the facets ms': timed(() => buildFacets(index, catalogue)),
    'select two people together ms': timed(() => selectEvents(facets, question)),
    'counts of every facet value ms': timed(() => facetCounts(facets, question)),
    'order of all rows ms': timed(() => orderRows(index, selectEvents(facets, all).bits)),
    'months of the overview ms': timed(() => monthsOf(index, selectEvents(facets, all).bits)),
    'search per key, in the worker ms': timed(() => engine.find('sanct')),
    'bytes of the index': bytes.length,
  }
}

/** What a value of a facet is called on the page: statuses and articles without a title have words of ours. */
import { STATUSES } from '../../model/vocabulary.ts'
import { messages } from '../messages.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import type { Facet } from '../select/filter.ts'
import { articleName } from './row-in-words.ts'

export function facetLabel(facets: FacetIndex, facet: Facet, id: string): string {
  if (facet === 'status') return messages.event.statuses[STATUSES.find((status) => status === id) ?? 'happened'].label
  const place = facets.positions[facet].get(id)
  if (place === undefined) return id
  const document = facet === 'document' ? facets.catalogue.documents[place] : undefined
  return document ? articleName(document) : (facets.values[facet][place]?.label ?? id)
}

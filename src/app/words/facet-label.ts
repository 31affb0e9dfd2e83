/** What a value of a facet is called on the page: statuses and articles without a title have words of ours, actors may have a name in its language. */
import { STATUSES } from '../../model/vocabulary.ts'
import { messages } from '../messages.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import type { Facet } from '../select/filter.ts'
import { actorLanguage, actorName, actorOf, topicLabel, topicLanguage } from './actor-name.ts'
import { ARTICLE_LANGUAGE } from './languages.ts'
import { articleName } from './row-in-words.ts'

export function facetLabel(facets: FacetIndex, facet: Facet, id: string): string {
  if (facet === 'status') return messages.event.statuses[STATUSES.find((status) => status === id) ?? 'happened'].label
  const place = facets.positions[facet].get(id)
  if (place === undefined) return id
  const document = facet === 'document' ? facets.catalogue.documents[place] : undefined
  if (document) return articleName(document)
  const topic = facet === 'topic' ? facets.catalogue.topics[place] : undefined
  if (topic) return topicLabel(topic)
  const actor = actorOf(facets.catalogue, id)
  return actor ? actorName(actor) : (facets.values[facet][place]?.label ?? id)
}

/** The language of that label; undefined where it is that of the page. */
export function facetLanguage(facets: FacetIndex, facet: Facet, id: string): string | undefined {
  if (facet === 'status') return undefined
  if (facet === 'document') return ARTICLE_LANGUAGE
  const topic = facet === 'topic' ? facets.catalogue.topics[facets.positions.topic.get(id) ?? -1] : undefined
  if (topic) return topicLanguage(topic)
  const actor = actorOf(facets.catalogue, id)
  return actor ? actorLanguage(actor) : undefined
}

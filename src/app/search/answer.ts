/** From what the search found to the rows that fit and to suggestions. */
import type { Site } from '../data/site-data.ts'
import { type Bits, allBits, andInto, orInto } from '../select/bits.ts'
import { postingOf } from '../select/facet-index.ts'
import { unite } from '../select/posting.ts'
import type { Found } from './search-engine.ts'
import type { Suggestion } from './search-result.ts'
import { wordsOf } from './words.ts'

const MOST_ACTORS = 5

/** An event fits when each word stands in its title or quotes, or names one of its actors. */
export function hitsOf({ words }: Found, { index, catalogue, facets }: Site): Bits {
  const hits = allBits(index.size)
  for (const { rows, actors } of words) {
    const postings = actors.flatMap((position) => {
      const actor = catalogue.actors[position]
      return actor ? postingOf(facets, actor.kind, actor.id) : []
    })
    const own = unite(postings, hits.length)
    andInto(hits, orInto(own, rows))
  }
  return hits
}

/** Actors first, then the events whose titles fit best. */
export function suggestionsOf(
  { actors, best, terms }: Found,
  { catalogue }: Site,
  titles: readonly string[],
): Suggestion[] {
  const people = actors.slice(0, MOST_ACTORS).flatMap((position): Suggestion[] => {
    const actor = catalogue.actors[position]
    if (!actor) return []
    const { id, name, kind, names, native = {} } = actor
    const spellings = [name, ...names, ...Object.values(native)]
    const matched = spellings.find((spelling) =>
      wordsOf(spelling).some((word) => terms.some((term) => word.startsWith(term))),
    )
    return [{ kind: 'actor', id, label: name, actorKind: kind, matched: matched ?? name }]
  })
  const events = best.map((row): Suggestion => ({ kind: 'event', row, label: titles[row] ?? '' }))
  return [...people, ...events]
}

import type { ActorEntry } from '../corpus.ts'
import { countriesOfTheWorld } from '../lexicon/countries.ts'
import { leadersOfTheWorld } from '../lexicon/leaders.ts'
import { ORGANISATIONS, PLACE_NAMES } from '../lexicon/organisations.ts'
import { SEATS } from '../lexicon/name-words.ts'
import type { NameTrie } from './name-trie.ts'
import { addName, createTrie } from './name-trie.ts'
import { scanWords, slugOf } from './words.ts'

/** How a name means its actor: by its own name, by its capital or seat, or by its adjective; or it is only a place. */
export type NameUse = { actor: string; form: 'name' | 'metonym' | 'adjective' | 'place' }

export type Gazetteer = {
  /** Every known actor by id: the corpus's, the countries of the world, well-known organisations and people. */
  entries: ReadonlyMap<string, ActorEntry>
  /** Ids of the entries that the corpus brought. */
  own: ReadonlySet<string>
  names: NameTrie<NameUse>
  /** Folded names of buildings and organs that mean a government and are no city: kremlin, white house. */
  seats: ReadonlySet<string>
}

/** The one compiled last: the steps of a build, and many small corpora without actors, ask for the same one again. */
let last: { key: string; gazetteer: Gazetteer } | undefined

/**
 * Joins what the corpus knows with the countries of the world, well-known organisations and people. An entry of the corpus with the id
 * of a known one overrides its name and kind and adds to its lists. Nobody may change what is returned: equal lists share it.
 */
export function compileGazetteer(actors: ActorEntry[]): Gazetteer {
  const key = JSON.stringify(actors)
  if (last?.key !== key) last = { key, gazetteer: compile(actors) }
  return last.gazetteer
}

function compile(actors: ActorEntry[]): Gazetteer {
  const entries = new Map<string, ActorEntry>()
  const stateOrgans: { name: string; country: string }[] = []
  for (const country of countriesOfTheWorld(slugOf)) entries.set(country.id, country)
  for (const { state, ...organisation } of ORGANISATIONS) {
    const names = [organisation.name, ...(organisation.aliases ?? [])]
    if (state && organisation.country) {
      const { country } = organisation
      stateOrgans.push(...names.map((name) => ({ name, country })))
    } else entries.set(organisation.id, { ...organisation, kind: 'organisation' })
  }
  for (const leader of leadersOfTheWorld(slugOf)) entries.set(leader.id, leader)
  for (const actor of actors) entries.set(actor.id, extend(entries.get(actor.id), actor))

  const names = createTrie<NameUse>()
  const own = new Set(actors.map((actor) => actor.id))
  // What the corpus knows comes first where a name has several meanings.
  const ordered = [...entries.values()].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))
  for (const entry of ordered) {
    const proper = new Set([entry.name, ...(entry.aliases ?? []), ...Object.values(entry.native ?? {})])
    for (const name of proper) addName(names, name, { actor: entry.id, form: 'name' })
    for (const name of new Set(entry.metonyms ?? [])) addName(names, name, { actor: entry.id, form: 'metonym' })
    for (const name of adjectives(entry)) addName(names, name, { actor: entry.id, form: 'adjective' })
  }
  for (const { name, country } of stateOrgans) addName(names, name, { actor: country, form: 'metonym' })
  for (const name of PLACE_NAMES) addName(names, name, { actor: '', form: 'place' })
  const seats = new Set([...SEATS, ...stateOrgans.map(({ name }) => name)].map(keyOf))
  return { entries, own, names, seats }
}

function extend(known: ActorEntry | undefined, actor: ActorEntry): ActorEntry {
  if (!known) return actor
  return {
    ...known,
    ...actor,
    aliases: [...new Set([...(known.aliases ?? []), ...(actor.aliases ?? [])])],
    metonyms: [...new Set([...(known.metonyms ?? []), ...(actor.metonyms ?? [])])],
    adjectives: [...new Set([...(known.adjectives ?? []), ...(actor.adjectives ?? [])])],
    native: { ...known.native, ...actor.native },
    offices: [...(known.offices ?? []), ...(actor.offices ?? [])],
  }
}

/** Adjectives with the plural that means its people: Russian, Russians; “Chinese” has none. */
function adjectives(entry: ActorEntry): Set<string> {
  const own = entry.adjectives ?? []
  return new Set([...own, ...own.filter((word) => /(?:an|i|o|k|ot|ek|er)$/u.test(word)).map((word) => `${word}s`)])
}

function keyOf(name: string): string {
  return scanWords(name)
    .map((word) => word.key)
    .join(' ')
}

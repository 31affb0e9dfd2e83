import type { Actor } from '../model/dataset.ts'
import type { ActorEntry } from './corpus.ts'
import { byCodeUnit } from './group-by.ts'
import type { Gist } from './shelve-reading.ts'

/** Every actor that could be meant, by id: those of the corpus and the world, then those that the articles themselves introduce. */
export function gatherActors(
  known: Iterable<ActorEntry>,
  documents: readonly Pick<Gist, 'discovered'>[],
): Map<string, Actor> {
  const actors = new Map<string, Actor>()
  for (const entry of known) actors.set(entry.id, actorOf(entry))
  for (const found of documents.flatMap(({ discovered }) => discovered)) {
    const before = actors.get(found.id)
    if (before === undefined) actors.set(found.id, { ...found, names: [...found.names], roles: [] })
    else if (before.discovered === true) before.names = [...new Set([...before.names, ...found.names])]
  }
  return actors
}

type Presenting = Pick<Gist, 'id' | 'published' | 'roles'>

/**
 * The actors that a dataset lists: those that its events name and the countries they belong to, with the offices under which the
 * articles present them, sorted by id.
 */
export function listActors(
  all: ReadonlyMap<string, Actor>,
  used: Iterable<string>,
  documents: readonly Presenting[],
): Actor[] {
  const listed = new Map<string, Actor>()
  for (const id of used) {
    const actor = all.get(id)
    if (actor === undefined) continue
    listed.set(id, { ...actor, roles: [] })
    const country = actor.country === undefined ? undefined : all.get(actor.country)
    if (country !== undefined && !listed.has(country.id)) listed.set(country.id, { ...country, roles: [] })
  }
  for (const document of documents) addRoles(listed, document)
  return [...listed.values()].sort((one, other) => byCodeUnit(one.id, other.id))
}

function actorOf({ id, name, kind, country, aliases = [], native, wikidata }: ActorEntry): Actor {
  return {
    id,
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    names: [...new Set([name, ...aliases])],
    ...(native === undefined || Object.keys(native).length === 0 ? {} : { native }),
    ...(wikidata === undefined ? {} : { wikidata }),
    roles: [],
  }
}

function addRoles(listed: ReadonlyMap<string, Actor>, { id, roles, published }: Presenting): void {
  for (const { actor, as } of roles) {
    const known = listed.get(actor)
    if (known?.kind !== 'person') continue
    known.roles.push(published === undefined ? { title: as, document: id } : { title: as, document: id, on: published.date }) // prettier-ignore
  }
}

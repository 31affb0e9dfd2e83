/** What a worker can write of titles before the other articles are known: most events are told by one. */
import type { Actor } from '../model/dataset.ts'
import type { Candidate } from './annotation.ts'
import { groupBy } from './group-by.ts'
import { gatherActors } from './list-actors.ts'
import { joinGroup } from './merge/join-group.ts'
import type { Knowledge } from './read-document.ts'
import type { Shelved } from './shelve-reading.ts'
import { titlesAhead, type Who } from './titles/title-events.ts'
import { countryNames } from './titles/title-input.ts'

/** All that titles need of the corpus, prepared once for its articles. */
export type Stage = { known: ReadonlyMap<string, Actor>; names: Who['countries']; ids: ReadonlySet<string> }

/** Who could be meant whatever an article says. */
export function setStage({ gazetteer }: Pick<Knowledge, 'gazetteer'>): Stage {
  const known = gatherActors(gazetteer.entries.values(), [])
  const countries = [...known.values()].filter(({ kind }) => kind === 'country')
  return { known, names: countryNames(countries), ids: new Set(countries.map(({ id }) => id)) }
}

/** A reading with the titles of its events, as if no other article told them. They change no result, only when it is worked out. */
export function withTitlesAhead(shelved: Shelved, { known, names, ids }: Stage): Shelved {
  const own = new Map(shelved.gist.discovered.map((actor) => [actor.id, actor]))
  const who = { actors: { get: (id: string) => known.get(id) ?? own.get(id) }, countries: names }
  const found = eventsOf(shelved.candidates).flatMap((members) => {
    return titlesAhead(joinGroup(members, new Map(), [], ids), shelved.setting, who)
  })
  return { ...shelved, setting: { ...shelved.setting, ahead: Object.fromEntries(found) } }
}

/** Each candidate with those that only add to it, as far as the article itself says so. */
function eventsOf(candidates: readonly Candidate[]): Candidate[][] {
  const byMention = new Map(candidates.map((candidate) => [candidate.mention, candidate]))
  return [...groupBy(candidates, (candidate) => byMention.get(candidate.supports ?? '')?.mention ?? candidate.mention).values()] // prettier-ignore
}

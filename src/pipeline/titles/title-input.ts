import type { Actor } from '../../model/dataset.ts'
import type { Candidate, Claim, DateMention, NameMention } from '../annotation.ts'

/** Every actor that could be meant: titles ask for those they name, and for no other. */
export type ActorsById = Pick<ReadonlyMap<string, Actor>, 'get'>

/** By which names any of them is known as a country. */
export function countryNames(actors: Iterable<Actor>): Set<string> {
  const names = new Set<string>()
  for (const { kind, names: own } of actors) if (kind === 'country') for (const name of own) names.add(name)
  return names
}

/** What a title is written from: one candidate and what was read in its sentence. `names` and `claims` are the document's. */
export type TitleInput = {
  candidate: Candidate
  names: readonly NameMention[]
  dates: readonly DateMention[]
  claims: readonly Claim[]
  actors: ActorsById
  /** The names of all that are countries. */
  countries: ReadonlySet<string>
  /** Where it happened, from any report of the event. */
  place?: string
  /** True where no report of the event tells it in its own words, without a source. */
  isOnlyTold?: boolean
  /** Whether people are named in full or by surname. */
  style: 'full' | 'surname'
}

/**
 * A title before the gate. `own`: the words that are the template's, not the evidence's. `verb`: what makes it a sentence. `whole`:
 * nothing of its clause was cut off.
 */
export type Draft = { title: string; own: readonly string[]; verb: string; whole: boolean }

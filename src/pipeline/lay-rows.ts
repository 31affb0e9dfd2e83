import type { Series, TimelineEvent } from '../model/dataset.ts'
import { toDayNumber } from '../model/day.ts'
import type { Corrected } from './corrections/apply-corrections.ts'
import { byCodeUnit } from './group-by.ts'
import type { Mention } from './ids/bind-ledger.ts'
import { draftAt, type Drafts, type Note } from './make-drafts.ts'
import { Recent } from './shelf.ts'

/** What corrections made of the drafts: `numbers` are those that they looked at. */
export type Correction = Pick<Corrected, 'events' | 'leadOn'> & { numbers: ReadonlySet<number> }

/** The events of a timeline in their order, read when they are asked for, and where the notes of each are. */
export type Rows = {
  events: Series<TimelineEvent>
  /** The ids and aliases of the events in their order, which are at hand. */
  named: Series<Pick<TimelineEvent, 'id' | 'aliases'>>
  /** The event of every id and alias. */
  eventOf: Names
  notesOf: (row: number) => Note[]
  /** Where the words of an id or alias stand. */
  mentionOf: (name: string) => Mention | undefined
}

/** A map from names to ids, or what answers like one. */
export type Names = {
  has: (name: string) => boolean
  get: (name: string) => string | undefined
  keys: () => Iterable<string>
}

/** Consecutive questions are about the same few events. */
const ROOM = 64
const NONE: readonly string[] = []

/**
 * Lays the events out by their first day, their last and their id. Held of each are its ids and three numbers, whatever else is known of it; of
 * those that were corrected all.
 */
export function layRows(drafts: Drafts, correction?: Correction): Rows {
  const { length } = drafts.events
  const corrected = correction?.events ?? []
  const made = (ref: number): TimelineEvent => {
    const event = ref < length ? draftAt(drafts, ref) : corrected[ref - length]
    if (event === undefined) throw new RangeError(`There is no event ${ref}`)
    return ref < length && correction !== undefined ? correction.leadOn(event) : event
  }
  const refs: number[] = []
  const keys = {
    starts: [] as number[],
    ends: [] as number[],
    ids: [] as string[],
    aliases: [] as (readonly string[])[],
  }
  /** By id or alias: where its event stands in `refs`. */
  const names = new Map<string, number>()
  for (let ref = 0; ref < length + corrected.length; ref += 1) {
    if (correction?.numbers.has(ref) === true) continue
    const { id, aliases, when } = made(ref)
    for (const name of [id, ...aliases]) names.set(name, refs.length)
    refs.push(ref)
    keys.starts.push(toDayNumber(when.start))
    keys.ends.push(toDayNumber(when.end))
    keys.ids.push(id)
    keys.aliases.push(aliases.length === 0 ? NONE : aliases)
  }
  const { starts, ends, ids, aliases } = keys
  const order = Uint32Array.from(refs.keys()).sort(
    (a, b) =>
      (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0) || byCodeUnit(ids[a] ?? '', ids[b] ?? ''),
  )
  const refAt = (row: number) => refs[order[row] ?? -1] ?? -1
  const numberOf = new Map<string, number>()
  for (const number of correction?.numbers ?? []) {
    const { id, aliases } = drafts.events.at(number)
    for (const name of [id, ...aliases]) numberOf.set(name, number)
  }
  const notes = new Recent<Note>(ROOM, (number) => drafts.notes.at(number))
  const notesAt = (ref: number) => {
    if (ref < length) return [notes.at(ref)]
    const own = corrected[ref - length]
    const told = own === undefined ? [] : [own.id, ...own.aliases]
    return [...new Set(told.flatMap((name) => numberOf.get(name) ?? []))].map((number) => notes.at(number))
  }
  return {
    events: seriesOf(refs.length, (row) => made(refAt(row))),
    named: seriesOf(refs.length, (row) => ({ id: ids[order[row] ?? -1] ?? '', aliases: [...(aliases[order[row] ?? -1] ?? NONE)] })), // prettier-ignore
    eventOf: {
      has: (name) => names.has(name),
      get: (name) => ids[names.get(name) ?? -1],
      keys: () => names.keys(),
    },
    notesOf: (row) => notesAt(refAt(row)),
    mentionOf(name) {
      const at = names.get(name)
      const told = at === undefined ? [] : notesAt(refs[at] ?? -1)
      return told.flatMap(({ mentions }) => mentions).find(([id]) => id === name)?.[1]
    },
  }
}

/** A list whose items are made when they are asked for. */
export function seriesOf<Item>(length: number, make: (place: number) => Item): Series<Item> {
  return {
    length,
    at: (place) => (place >= 0 && place < length ? make(place) : undefined),
    *[Symbol.iterator]() {
      for (let place = 0; place < length; place += 1) yield make(place)
    },
  }
}

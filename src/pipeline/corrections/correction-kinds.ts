import type { TimelineEvent } from '../../model/dataset.ts'
import { parseEdtf } from '../../model/edtf.ts'
import { slugOf } from '../../model/slug.ts'
import type { Correction } from '../corpus.ts'
import { titlesClaimAsFact } from '../../model/claim-as-fact.ts'

/** What a correction may look at. An event is replaced, never changed in place. */
export type Desk = {
  events: Map<string, TimelineEvent>
  actors: ReadonlySet<string>
  topics: ReadonlySet<string>
  /** The day on which the last article that tells of an event appeared. */
  lastTold: (event: TimelineEvent) => string | undefined
}

/** Why a correction does not apply, in words for the editor. */
export class NotApplied extends Error {}

/** Makes what one kind of correction says true on the desk and names the fields that it changed. */
export type CorrectionKind = {
  name: string
  apply: (desk: Desk, event: TimelineEvent, correction: Correction) => string[]
}

/** A correction has one of these, in this order. */
export const CORRECTION_KINDS: readonly CorrectionKind[] = [
  { name: 'set', apply: setFields },
  { name: 'merge', apply: mergeEvents },
  { name: 'split', apply: splitEvent },
  { name: 'hide', apply: hideEvent },
]

function setFields(desk: Desk, event: TimelineEvent, { set = {}, reason }: Correction): string[] {
  const changed: TimelineEvent = { ...event }
  const fields = Object.keys(set).sort()
  if (set.title !== undefined) Object.assign(changed, { title: set.title, slug: slugOf(set.title) })
  if (set.date !== undefined) changed.when = whenOf(set.date, reason)
  if (set.status !== undefined) changed.status = set.status
  if (set.contested !== undefined) changed.contested = set.contested
  if (set.place !== undefined) changed.place = set.place
  if (set.topics !== undefined) changed.topics = known('topic', set.topics, desk.topics)
  if (set.actors !== undefined) {
    known('actor', set.actors.map(({ actor }) => actor), desk.actors) // prettier-ignore
    changed.actors = set.actors.map((entry) => ({ ...entry, via: 'name' }))
  }
  for (const field of fields) {
    if (JSON.stringify(shown(event, field)) === JSON.stringify(shown(changed, field)))
      throw new NotApplied(`the ${field} is read like this now, without it. Remove it.`)
  }
  check(desk, changed)
  desk.events.set(event.id, changed)
  return fields
}

function mergeEvents(desk: Desk, event: TimelineEvent, { merge = [] }: Correction): string[] {
  let joined = event
  for (const id of merge) {
    const other = desk.events.get(id)
    if (id === event.id || event.aliases.includes(id))
      throw new NotApplied(`“${id}” is told in this event now, without it. Remove it.`)
    if (other === undefined) throw new NotApplied(missing(desk, id))
    joined = joinEvents(joined, other)
    desk.events.delete(id)
  }
  desk.events.set(event.id, joined)
  return ['merge']
}

function joinEvents(one: TimelineEvent, other: TimelineEvent): TimelineEvent {
  const evidence = uniqueBy([...one.evidence, ...other.evidence.map((quote) => ({ ...quote, role: quote.role === 'primary' ? ('supporting' as const) : quote.role }))], placeOf) // prettier-ignore
  const otherDates = uniqueBy([...(one.otherDates ?? []), ...(other.when.edtf === one.when.edtf ? [] : [other.when])], ({ edtf }) => edtf) // prettier-ignore
  const moved = other.attribution.map((entry) => {
    const quote = other.evidence[entry.evidence]
    return { ...entry, evidence: evidence.findIndex((each) => quote !== undefined && placeOf(each) === placeOf(quote)) }
  })
  return {
    ...one,
    aliases: [...new Set([...one.aliases, other.id, ...other.aliases])].sort(),
    contested: one.contested || other.contested,
    ...(otherDates.length === 0 ? {} : { otherDates }),
    actors: uniqueBy([...one.actors, ...other.actors], ({ actor }) => actor),
    topics: [...new Set([...one.topics, ...other.topics])],
    attribution: [...one.attribution, ...moved],
    evidence,
    relations: uniqueBy([...one.relations, ...other.relations.map(({ to, kind }) => ({ to, kind }))], ({ to, kind }) => `${to} ${kind}`), // prettier-ignore
    salience: Math.max(one.salience, other.salience),
  }
}

function splitEvent(desk: Desk, event: TimelineEvent, { split, reason }: Correction): string[] {
  if (split === undefined) return []
  const taken = new Set(split.evidence)
  for (const id of taken) {
    if (!event.evidence.some((quote) => quote.id === id))
      throw new NotApplied(
        `“${id}” is no evidence of this event now. Its evidence is ${listed(event.evidence.map((quote) => quote.id))}.`,
      )
  }
  const [first, ...rest] = event.evidence.filter(({ id }) => taken.has(id))
  const stays = event.evidence.filter(({ id }) => !taken.has(id))
  if (first === undefined || stays.length === 0 || taken.has(event.id))
    throw new NotApplied(`the event keeps “${event.id}”, which it is named after. Split off other evidence.`)
  const aliases = event.aliases.filter((id) => taken.has(id) && id !== first.id)
  const piece: TimelineEvent = {
    ...withEvidence(event, [{ ...first, role: 'primary' }, ...rest]),
    id: first.id,
    aliases,
    title: split.title,
    slug: slugOf(split.title),
    ...(split.date === undefined ? {} : { when: whenOf(split.date, reason) }),
    relations: [],
  }
  check(desk, piece)
  desk.events.set(piece.id, { ...piece, corrected: [{ field: 'split', reason }] })
  desk.events.set(event.id, { ...withEvidence(event, stays), aliases: event.aliases.filter((id) => !taken.has(id)) })
  return ['split']
}

/** The event with these quotes only, and with what is attributed to them. */
function withEvidence(event: TimelineEvent, evidence: TimelineEvent['evidence']): TimelineEvent {
  const places = new Map(evidence.map((quote, position) => [placeOf(quote), position]))
  const attribution = event.attribution.flatMap((entry) => {
    const quote = event.evidence[entry.evidence]
    const position = quote === undefined ? undefined : places.get(placeOf(quote))
    return position === undefined ? [] : [{ ...entry, evidence: position }]
  })
  const relations = event.relations.map(({ to, kind }) => ({ to, kind }))
  return { ...event, evidence, attribution, relations }
}

function hideEvent(desk: Desk, event: TimelineEvent): string[] {
  desk.events.delete(event.id)
  return ['hide']
}

function whenOf(date: string, reason: string): TimelineEvent['when'] {
  const { start, end, precision } = parseEdtf(date)
  if (start === undefined || end === undefined) throw new NotApplied(`“${date}” is open on a side. Write both days.`)
  return { edtf: date, start, end, precision, basis: 'explicit', certainty: 'stated', rule: 'editor', explanation: `Set by the editor: ${reason}` } // prettier-ignore
}

/** What holds for every event holds for a corrected one, and is told here, where the editor can mend it. */
function check(desk: Desk, event: TimelineEvent): void {
  if (titlesClaimAsFact(event))
    throw new NotApplied(`“${event.title}” tells as a fact what is ${event.status}. Say who says it: “… says …”.`)
  const last = desk.lastTold(event)
  if (event.status === 'happened' && last !== undefined && event.when.start > last)
    throw new NotApplied(`it cannot have happened on ${event.when.edtf}: the last article that tells it is of ${last}.`)
}

/** The events of this build do not have it: why, as far as the desk knows. */
export function missing(desk: Desk, id: string): string {
  const home = [...desk.events.values()].find(({ aliases }) => aliases.includes(id))
  if (home !== undefined) return `“${id}” is told in the event ${home.id} now. Name that one if this still holds.`
  return `“${id}” is no event of this build: no sentence gives it any more, or its id was mistyped. Mend the id or remove this.`
}

function shown(event: TimelineEvent, field: string): unknown {
  if (field === 'date') return event.when.edtf
  if (field === 'actors') return event.actors.map(({ actor, role }) => ({ actor, role }))
  return event[field as keyof TimelineEvent]
}

function known(kind: string, ids: string[], all: ReadonlySet<string>): string[] {
  for (const id of ids) if (!all.has(id)) throw new NotApplied(`there is no ${kind} “${id}”.`)
  return ids
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `“${id}”`).join(', ')
}

function placeOf({ id, document, start }: TimelineEvent['evidence'][number]): string {
  return `${id} ${document} ${start}`
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value] as const).reverse()).values()].reverse()
}

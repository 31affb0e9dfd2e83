import type { Relation } from '../../model/dataset.ts'
import { toDayNumber } from '../../model/day.ts'
import { Recent } from '../shelf.ts'
import {
  factsOf,
  RELATION_RULES,
  type RelatedEvent,
  type RelationContext,
  type RelationFacts,
} from './relation-rules.ts'

export type FoundRelation = { from: string; relation: Relation; rule: string }

/** Days around an event in which others are looked at; a plan may be older. */
const REACH = 3
/** Events of one actor that one is compared with: those next to it in time. An actor of whom every day tells hundreds would else cost their square. */
const MOST = 64
/** Sentences that stand together. */
const PASSAGE = 4
/** Events that are held at once: more than a few days tell. */
const ROOM = 4096

/** An array, or a list that is read when it is asked for. */
export type RelatedEvents = { readonly length: number; at: (index: number) => RelatedEvent | undefined }

/** A relation of two events by their numbers, and how many sentences stand between them where one answers the other. */
type Related = { low: number; high: number; found: FoundRelation; distance: number }

/**
 * How events hang together: talks on a visit, an answer, a plan that came true. Each relation names the evidence of its first event
 * that shows it. Looked at are events that share an actor within three days, the nearest first, or a passage; work grows with their number.
 * Held are a few numbers for each event, and the events of the days and of the article that are looked at.
 */
export function findRelations(events: RelatedEvents, context: RelationContext): FoundRelation[] {
  const recent = new Recent<RelatedEvent>(ROOM, (index) => {
    const event = events.at(index)
    if (event === undefined) throw new RangeError(`There is no event ${index}`)
    return event
  })
  const facts = factsOf(context)
  const related = new Map<number, Related>()
  for (const [low, high] of neighbours(events.length, (index) => recent.at(index))) {
    const [one, other] = [recent.at(low), recent.at(high)]
    const found = relate(one, other, facts) ?? relate(other, one, facts)
    if (found === undefined) continue
    const distance = found.relation.kind === 'response-to' ? distanceOf(one, other) : 0
    related.set(low * events.length + high, { low, high, found, distance })
  }
  return nearestAnswers([...related.values()].sort((one, other) => one.low - other.low || one.high - other.high))
}

function relate(from: RelatedEvent, to: RelatedEvent, facts: RelationFacts): FoundRelation | undefined {
  for (const { name, kind, shows } of RELATION_RULES) {
    const shown = shows(from, to, facts)
    if (shown === undefined) continue
    const evidence = from.event.evidence.findIndex(({ document, start }) => document === shown.document && start === shown.evidence.start) // prettier-ignore
    const relation: Relation = evidence < 0 ? { to: to.event.id, kind } : { to: to.event.id, kind, evidence }
    return { from: from.event.id, relation, rule: name }
  }
  return undefined
}

/** An answer answers one thing: what was said last before it. */
function nearestAnswers(related: readonly Related[]): FoundRelation[] {
  const nearest = new Map<string, Related>()
  for (const one of related) {
    if (one.found.relation.kind !== 'response-to') continue
    const before = nearest.get(one.found.from)
    if (before === undefined || one.distance < before.distance) nearest.set(one.found.from, one)
  }
  return related.flatMap((one) =>
    one.found.relation.kind !== 'response-to' || nearest.get(one.found.from) === one ? [one.found] : [],
  )
}

/** Sentences between two events of one article. */
function distanceOf(one: RelatedEvent, other: RelatedEvent): number {
  const gaps = one.members.flatMap((here) =>
    other.members
      .filter(({ document }) => document === here.document)
      .map((there) => Math.abs(here.sentence.index - there.sentence.index)),
  )
  return gaps.reduce((least, gap) => Math.min(least, gap), Number.MAX_SAFE_INTEGER)
}

/** Pairs of events that are looked at, the lower number first; one that is found in both ways comes twice. */
function* neighbours(size: number, at: (index: number) => RelatedEvent): Generator<[low: number, high: number]> {
  const starts = new Int32Array(size)
  const passages = new Map<string, { index: number; passage: number }[]>()
  for (let index = 0; index < size; index += 1) {
    const item = at(index)
    starts[index] = startOf(item)
    for (const { document, sentence } of item.members) {
      const passage = { index, passage: Math.floor(sentence.index / PASSAGE) }
      const known = passages.get(document)
      if (known === undefined) passages.set(document, [passage])
      else known.push(passage)
    }
  }
  for (const told of passages.values()) yield* inPassages(told)
  const order = Uint32Array.from(starts.keys()).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b)
  /** Of each actor: how many events came, and those that may still have a neighbour. */
  const byActor = new Map<string, { count: number; open: { index: number; end: number; at: number }[] }>()
  for (const index of order) {
    const item = at(index)
    const [start, end] = [startOf(item), endOf(item)]
    const actors = new Set(item.event.actors.flatMap(({ role, actor }) => (role === 'mentioned' ? [] : [actor])))
    const near = new Set<number>()
    for (const actor of actors) {
      const { count, open: earlier } = byActor.get(actor) ?? { count: 0, open: [] }
      const open = earlier.filter((one) => start - one.end <= REACH && count - one.at <= MOST)
      for (const one of open) near.add(one.index)
      open.push({ index, end, at: count })
      byActor.set(actor, { count: count + 1, open })
    }
    for (const other of near) yield other < index ? [other, index] : [index, other]
  }
}

/** Events of one article that stand in one passage or in two that follow one another. */
function* inPassages(told: readonly { index: number; passage: number }[]): Generator<[low: number, high: number]> {
  const sorted = told.toSorted((one, other) => one.passage - other.passage || one.index - other.index)
  for (const [at, { index, passage }] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (other === undefined || other.passage > passage + 1) break
      if (other.index !== index) yield other.index < index ? [other.index, index] : [index, other.index]
    }
  }
}

function startOf({ event }: RelatedEvent): number {
  return toDayNumber(event.when.start)
}

/** An open interval reaches no further than it began: what stands for years is no neighbour of every day. */
function endOf({ event }: RelatedEvent): number {
  const end = toDayNumber(event.when.end)
  return end - startOf({ event, members: [] }) > 92 ? startOf({ event, members: [] }) : end
}

import type { Relation } from '../../model/dataset.ts'
import { toDayNumber } from '../../model/day.ts'
import { groupBy } from '../group-by.ts'
import { RELATION_RULES, type RelatedEvent, type RelationContext } from './relation-rules.ts'

export type FoundRelation = { from: string; relation: Relation; rule: string }

/** Days around an event in which others are looked at; a plan may be older. */
const REACH = 3
/** Events of one actor that one is compared with: those next to it in time. An actor of whom every day tells hundreds would else cost their square. */
const MOST = 64

/**
 * How events hang together: talks on a visit, an answer, a plan that came true. Each relation names the evidence of its first event
 * that shows it. Looked at are events that share an actor within three days, the nearest first, or a passage; work grows with their number.
 */
export function findRelations(events: readonly RelatedEvent[], context: RelationContext): FoundRelation[] {
  const found: FoundRelation[] = []
  for (const [one, other] of neighbours(events)) {
    const relation = relate(one, other, context) ?? relate(other, one, context)
    if (relation !== undefined) found.push(relation)
  }
  return nearestAnswers(found, new Map(events.map((item) => [item.event.id, item])))
}

function relate(from: RelatedEvent, to: RelatedEvent, context: RelationContext): FoundRelation | undefined {
  for (const { name, kind, shows } of RELATION_RULES) {
    const shown = shows(from, to, context)
    if (shown === undefined) continue
    const evidence = from.event.evidence.findIndex(({ document, start }) => document === shown.document && start === shown.evidence.start) // prettier-ignore
    const relation: Relation = evidence < 0 ? { to: to.event.id, kind } : { to: to.event.id, kind, evidence }
    return { from: from.event.id, relation, rule: name }
  }
  return undefined
}

/** An answer answers one thing: what was said last before it. */
function nearestAnswers(found: readonly FoundRelation[], events: ReadonlyMap<string, RelatedEvent>): FoundRelation[] {
  const nearest = new Map<string, { relation: FoundRelation; distance: number }>()
  for (const relation of found.filter(({ relation: { kind } }) => kind === 'response-to')) {
    const distance = distanceOf(events.get(relation.from), events.get(relation.relation.to))
    const before = nearest.get(relation.from)
    if (before === undefined || distance < before.distance) nearest.set(relation.from, { relation, distance })
  }
  return found.filter(
    (relation) => relation.relation.kind !== 'response-to' || nearest.get(relation.from)?.relation === relation,
  )
}

/** Sentences between two events of one article. */
function distanceOf(from: RelatedEvent | undefined, to: RelatedEvent | undefined): number {
  const gaps = (from?.members ?? []).flatMap((here) =>
    (to?.members ?? [])
      .filter(({ document }) => document === here.document)
      .map((there) => Math.abs(here.sentence.index - there.sentence.index)),
  )
  return gaps.reduce((least, gap) => Math.min(least, gap), Number.MAX_SAFE_INTEGER)
}

function neighbours(events: readonly RelatedEvent[]): [RelatedEvent, RelatedEvent][] {
  const keyed = events.flatMap((item, index) => {
    const actors = item.event.actors.filter(({ role }) => role !== 'mentioned').map(({ actor }) => `actor ${actor}`)
    const passages = item.members.map(
      ({ document, sentence }) => `passage ${document} ${Math.floor(sentence.index / 4)}`,
    )
    const next = item.members.map(
      ({ document, sentence }) => `passage ${document} ${Math.floor(sentence.index / 4) + 1}`,
    )
    return [...new Set([...actors, ...passages, ...next])].map((key) => ({ key, index, item }))
  })
  const pairs = new Map<number, [RelatedEvent, RelatedEvent]>()
  for (const [key, group] of groupBy(keyed, (entry) => entry.key)) {
    const isPassage = key.startsWith('passage')
    const sorted = group.toSorted((one, other) => startOf(one.item) - startOf(other.item) || one.index - other.index)
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1, isPassage ? undefined : at + 1 + MOST)) {
        if (!isPassage && startOf(other.item) - endOf(one.item) > REACH) break
        const [low, high] = one.index < other.index ? [one, other] : [other, one]
        pairs.set(low.index * events.length + high.index, [low.item, high.item])
      }
    }
  }
  return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair)
}

function startOf({ event }: RelatedEvent): number {
  return toDayNumber(event.when.start)
}

/** An open interval reaches no further than it began: what stands for years is no neighbour of every day. */
function endOf({ event }: RelatedEvent): number {
  const end = toDayNumber(event.when.end)
  return end - startOf({ event, members: [] }) > 92 ? startOf({ event, members: [] }) : end
}

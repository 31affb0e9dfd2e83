import type { Relation, TimelineEvent } from '../../model/dataset.ts'
import { daysBetween } from '../../model/day.ts'
import { onceEach } from '../once-each.ts'
import { saysItAnswers } from './answers.ts'
import type { Telling } from './telling.ts'

export type RelatedEvent = {
  event: Pick<TimelineEvent, 'id' | 'kind' | 'status'> & {
    when: Pick<TimelineEvent['when'], 'start' | 'end' | 'precision'>
    actors: readonly Pick<TimelineEvent['actors'][number], 'actor' | 'role'>[]
    evidence: readonly Pick<TimelineEvent['evidence'][number], 'document' | 'start'>[]
  }
  members: readonly Telling[]
}
export type RelationRule = {
  name: string
  kind: Relation['kind']
  /** The sentence of `from` that shows the relation, or undefined where there is none. */
  shows: (from: RelatedEvent, to: RelatedEvent, facts: RelationFacts) => Telling | undefined
}
export type RelationContext = {
  /** Country of an actor, itself for a country. */
  sideOf: (actor: string) => string
  isPerson: (actor: string) => boolean
}

/** What the rules ask of an event again and again, worked out once for each. */
export type RelationFacts = {
  /** The countries of those who act. */
  sides: (event: RelatedEvent) => ReadonlySet<string>
  /** People who take part, and those of them who act. */
  people: (event: RelatedEvent) => ReadonlySet<string>
  visitors: (event: RelatedEvent) => ReadonlySet<string>
  /** Whether one article tells both: most pairs stand in two. */
  shareArticle: (one: RelatedEvent, other: RelatedEvent) => boolean
}

/** The facts of events that are looked at together. */
export function factsOf({ sideOf, isPerson }: RelationContext): RelationFacts {
  const articles = onceEach(({ members }: RelatedEvent) => new Set(members.map(({ document }) => document)))
  return {
    sides: onceEach(({ event }: RelatedEvent) => new Set(event.actors.filter(({ role }) => role === 'agent').map(({ actor }) => sideOf(actor)))), // prettier-ignore
    people: onceEach((event: RelatedEvent) => people(event, isPerson)),
    visitors: onceEach((event: RelatedEvent) => people(event, isPerson, 'agent')),
    shareArticle: (one, other) => shares(articles(one), articles(other)),
  }
}

/** Between two acts of one sentence: the first came after the second, or the second after the first. */
const FOLLOWING = /\b(?:follow(?:s|ed|ing)?|after)\b/gi
const FOLLOWED_BY = /\bfollowed by\b/i
const OTHERS_CLAUSE = /\b(?:who|whom|whose|which)\b/i

/** In order; each pair of events gets the first relation that holds. */
export const RELATION_RULES: readonly RelationRule[] = [
  {
    name: 'talks-on-a-visit',
    kind: 'part-of',
    shows: (from, to, { people, visitors }) => {
      if (!isForm(from, 'meet', 'talks', 'talk') || !isForm(to, 'visit') || to.event.status === 'planned')
        return undefined
      return within(from, to, 2) && shares(visitors(to), people(from)) ? from.members[0] : undefined
    },
  },
  {
    name: 'answers-what-stands-before',
    kind: 'response-to',
    shows: (from, to, { sides, shareArticle }) => {
      if (isBefore(from, to) || !shareArticle(from, to) || !areOthers(sides(from), sides(to))) return undefined
      return from.members.find((member) => to.members.some((before) => saysItAnswers(member, before)))
    },
  },
  {
    name: 'plan-came-true',
    kind: 'fulfils',
    shows: (from, to, { people }) =>
      from.event.status === 'happened' && to.event.status === 'planned' && from.event.kind === to.event.kind && overlaps(from, to) && sameForm(from, to) && shares(people(from), people(to)) // prettier-ignore
        ? from.members[0]
        : undefined,
  },
  {
    name: 'meetings-of-one-visitor',
    kind: 'same-visit',
    shows: (from, to, { people }) => {
      const talks = ['meet', 'talks', 'talk']
      if (!isForm(from, ...talks) || !isForm(to, ...talks) || from.event.status === 'planned' || to.event.status === 'planned') return undefined // prettier-ignore
      return within(from, to, 1) && shares(people(from), people(to)) ? from.members[0] : undefined
    },
  },
  {
    name: 'said-to-follow',
    kind: 'follows',
    shows: (from, to, { shareArticle }) =>
      isBefore(from, to) || !shareArticle(from, to)
        ? undefined
        : from.members.find((member) => to.members.some((before) => saysItFollows(member, before))),
  },
]

function isForm({ members }: RelatedEvent, ...frames: string[]): boolean {
  return members[0] !== undefined && frames.includes(members[0].act.frame)
}

function sameForm(from: RelatedEvent, to: RelatedEvent): boolean {
  return from.members[0]?.act.frame === to.members[0]?.act.frame
}

function people({ event }: RelatedEvent, isPerson: (actor: string) => boolean, role?: string): Set<string> {
  return new Set(
    event.actors
      .filter((participant) => participant.role !== 'mentioned' && (role === undefined || participant.role === role))
      .map(({ actor }) => actor)
      .filter(isPerson),
  )
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  for (const id of fewer) if (more.has(id)) return true
  return false
}

function within(from: RelatedEvent, to: RelatedEvent, days: number): boolean {
  const [one, other] = [from.event.when, to.event.when]
  if (one.precision === 'open' || other.precision === 'open') return false
  return daysBetween(one.end, other.start) <= days && daysBetween(other.end, one.start) <= days
}

function overlaps(from: RelatedEvent, to: RelatedEvent): boolean {
  return within(from, to, 0)
}

function isBefore(from: RelatedEvent, to: RelatedEvent): boolean {
  return from.event.when.start < to.event.when.start
}

function areOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && !shares(one, other)
}

/** "the talks followed his meeting": no more than the following stands between the two, no clause about somebody named on the way. */
function saysItFollows(later: Telling, before: Telling): boolean {
  if (before.document !== later.document || before.sentence.index !== later.sentence.index) return false
  const words = between(later, before)
  const isTurned = later.act.trigger.start > before.act.trigger.start
  if (OTHERS_CLAUSE.test(words) || isTurned !== FOLLOWED_BY.test(words)) return false
  const last = [...words.matchAll(FOLLOWING)].at(-1)
  return last !== undefined && !/[,;:]/.test(words.slice(last.index))
}

/** The words between the two triggers of one sentence. */
function between(one: Telling, other: Telling): string {
  const [from, to] = [one.act.trigger.start, other.act.trigger.start].sort((a, b) => a - b)
  return one.sentence.text.slice((from ?? 0) - one.sentence.start, (to ?? 0) - one.sentence.start)
}

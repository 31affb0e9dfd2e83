import type { Actor, TimelineEvent } from '../../model/dataset.ts'
import type { Candidate } from '../annotation.ts'

/** What the reasons look at. `sources`: articles that are no copies of one another. */
export type SalienceInput = {
  event: Pick<TimelineEvent, 'actors' | 'topics' | 'status' | 'contested' | 'when' | 'kind'>
  members: readonly Candidate[]
  sources: number
  /** Ids of the actors that the corpus itself lists. */
  listed: ReadonlySet<string>
  actors: ReadonlyMap<string, Actor>
  /** The sentences of the headline and the first paragraph of their article. */
  isLede: (candidate: Candidate) => boolean
}

type Reason = { name: string; points: number; holds: (input: SalienceInput) => boolean }

const BULLETIN = new Set(['ASSAULT', 'FIGHT', 'DISASTER', 'ACCIDENT', 'DEATH'])
const BASE = 0.2

/** Points add up from a base of 0.2 and are kept within 0..1. Each reason is named by `explain`. */
export const REASONS: readonly Reason[] = [
  // A corpus that does not say whom it is about has no background: each event is as much its subject as the next.
  { name: 'the-corpus-lists-nobody', points: 0.2, holds: ({ listed }) => listed.size === 0 },
  { name: 'two-listed-actors-take-part', points: 0.2, holds: (input) => listedSides(input) >= 2 },
  { name: 'a-listed-actor-takes-part', points: 0.1, holds: (input) => listedSides(input) >= 1 },
  { name: 'people-are-named', points: 0.1, holds: ({ event, actors }) => event.actors.some(({ actor, role }) => role !== 'mentioned' && actors.get(actor)?.kind === 'person') }, // prettier-ignore
  { name: 'has-a-topic', points: 0.05, holds: ({ event }) => event.topics.length > 0 },
  { name: 'its-day-is-stated', points: 0.1, holds: ({ event }) => event.when.certainty === 'stated' },
  { name: 'told-by-several-sources', points: 0.15, holds: ({ sources }) => sources > 1 },
  // Who claims and who denies is what a reader of sources comes for.
  { name: 'both-sides-are-told', points: 0.1, holds: ({ event }) => event.contested },
  { name: 'told-in-several-sentences', points: 0.05, holds: ({ members }) => members.length > 1 },
  { name: 'opens-an-article', points: 0.15, holds: ({ members, isLede }) => members.some(isLede) },
  {
    name: 'battlefield-bulletin',
    points: -0.25,
    holds: ({ event, sources, listed }) => listed.size > 0 && BULLETIN.has(event.kind) && sources === 1,
  },
  { name: 'told-in-a-list', points: -0.05, holds: ({ members }) => members.every(({ block }) => block === 'bullet') },
  {
    name: 'only-in-a-caption',
    points: -0.2,
    holds: ({ members }) => members.every(({ block }) => block === 'caption'),
  },
  {
    name: 'a-claim-nobody-shares',
    points: -0.05,
    holds: ({ event, sources }) => event.status === 'claimed' && sources === 1,
  },
]

/** How much an event belongs on this corpus's timeline, 0..1 in steps of 0.01, and the reasons that made it so. */
export function scoreSalience(input: SalienceInput): { salience: number; reasons: string[] } {
  const reasons = REASONS.filter(({ holds }) => holds(input))
  const sum = reasons.reduce((total, { points }) => total + points, BASE)
  return {
    salience: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    reasons: reasons.map(({ name }) => name),
  }
}

function listedSides({ event, listed }: SalienceInput): number {
  return new Set(event.actors.filter(({ actor, role }) => role !== 'mentioned' && listed.has(actor)).map(({ actor }) => actor)).size // prettier-ignore
}

import type { Dataset } from '../../src/model/dataset.ts'

/** An event as the timeline library wants it. */
export type PlainItem = {
  id: string
  group: number
  content: string
  start: string
  end?: string
  type: 'box' | 'range'
  actors: number[]
}

/** All events as items, each in the lane of its first topic. */
export function plainItems({ events, actors, topics }: Dataset): PlainItem[] {
  const actorAt = new Map(actors.map(({ id }, at) => [id, at]))
  const topicAt = new Map(topics.map(({ id }, at) => [id, at]))
  return events.map(({ id, title, when, ...event }) => ({
    id,
    group: topicAt.get(event.topics[0] ?? '') ?? 0,
    content: title,
    start: when.start,
    ...(when.end > when.start ? { end: when.end, type: 'range' } : { type: 'box' }),
    actors: event.actors.map(({ actor }) => actorAt.get(actor) ?? -1),
  }))
}

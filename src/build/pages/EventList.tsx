import type { TimelineEvent } from '../../model/dataset.ts'
import { eventPath, STATUS_WORDS, whenInWords } from './event-words.ts'
import type { PageWorld } from './page-world.ts'

/** Events in order, each with its date and, where it is not plain fact, its status. Only events with a page are links. */
export function EventList({ world, root, events }: { world: PageWorld; root: string; events: TimelineEvent[] }) {
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id}>
          <span>{whenInWords(event.when)}</span>: <EventLink world={world} root={root} event={event} />
          {event.status === 'happened' ? '' : ` (${STATUS_WORDS[event.status]})`}
        </li>
      ))}
    </ol>
  )
}

export function EventLink({ world, root, event }: { world: PageWorld; root: string; event: TimelineEvent }) {
  return world.rowOf.has(event.id) ? <a href={root + eventPath(event)}>{event.title}</a> : <span>{event.title}</span>
}

export function ActorLink({ world, root, id }: { world: PageWorld; root: string; id: string }) {
  const name = world.actors.get(id)?.name ?? id
  return world.hasActorPage(id) ? <a href={`${root}a/${id}/`}>{name}</a> : <span>{name}</span>
}

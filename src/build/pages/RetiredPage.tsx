import { EventLink } from './EventList.tsx'
import type { PageWorld } from './page-world.ts'

/** What answers for an id that was published once and is no event any more. */
export function RetiredPage({ world, root, id }: { world: PageWorld; root: string; id: string }) {
  const { now, reason } = world.dataset.retired[id] ?? { now: [], reason: '' }
  const events = now.flatMap((next) => world.events.get(next) ?? [])
  return (
    <article>
      <h1>{events.length === 0 ? 'This event was withdrawn' : 'This event is told elsewhere now'}</h1>
      <p>{reason}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <EventLink world={world} root={root} event={event} />
          </li>
        ))}
      </ul>
    </article>
  )
}

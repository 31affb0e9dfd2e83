import type { Actor } from '../../model/dataset.ts'
import { ActorLink, EventList } from './EventList.tsx'
import type { PageWorld } from './page-world.ts'

/** Somebody who acts: the names used, the roles given by the articles, and the events. */
export function ActorPage({ world, root, actor }: { world: PageWorld; root: string; actor: Actor }) {
  const others = actor.names.filter((name) => name !== actor.name)
  return (
    <article>
      <h1>{actor.name}</h1>
      <p>
        {actor.kind}
        {actor.country === undefined ? null : (
          <>
            {' · '}
            <ActorLink world={world} root={root} id={actor.country} />
          </>
        )}
      </p>
      {others.length === 0 ? null : <p>Also: {others.join(', ')}</p>}
      {Object.entries(actor.native ?? {}).map(([language, name]) => (
        <p key={language} lang={language}>
          {name}
        </p>
      ))}
      {actor.roles.length === 0 ? null : (
        <ul aria-label="Roles">
          {actor.roles.map(({ title, document, on }) => (
            <li key={`${title}-${document}-${on ?? ''}`}>{title}</li>
          ))}
        </ul>
      )}
      <h2>Events</h2>
      <EventList world={world} root={root} events={world.eventsOfActor(actor.id)} />
    </article>
  )
}

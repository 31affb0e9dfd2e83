import { EventList } from './EventList.tsx'
import type { PageWorld } from './page-world.ts'

/** The timeline as a list. */
export function HomePage({ world, root }: { world: PageWorld; root: string }) {
  const { corpus, events, documents } = world.dataset
  return (
    <article>
      <h1>{corpus.title}</h1>
      {corpus.description === undefined ? null : <p>{corpus.description}</p>}
      <p>
        {world.rows.length === events.length ? '' : `${world.rows.length} of `}
        {events.length} events from {documents.length} articles.
      </p>
      <EventList world={world} root={root} events={world.rows} />
    </article>
  )
}

import { EventList } from './EventList.tsx'
import { chosenRows, type PageWorld } from './page-world.ts'

/** With scripts the list is thrown away, so it may not weigh more than the app; the others are reached from event to event. */
const LISTED = 400

/** The timeline as a list. */
export function HomePage({ world, root }: { world: PageWorld; root: string }) {
  const { corpus, events, documents } = world.dataset
  const rows = chosenRows(world.rows, LISTED)
  return (
    <article>
      <h1>{corpus.title}</h1>
      {corpus.description === undefined ? null : <p>{corpus.description}</p>}
      <p>
        {rows.length === events.length ? '' : `${rows.length} of `}
        {events.length} events from {documents.length} articles.
      </p>
      <EventList world={world} root={root} events={rows} />
    </article>
  )
}

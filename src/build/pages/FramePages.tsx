import type { TimelineEvent } from '../../model/dataset.ts'
import { articleName, eventPath, publishedInWords, STATUS_WORDS, whenInWords } from './event-words.ts'
import { chosenRows, type PageWorld } from './page-world.ts'

/** How many events stand in the frame of the timeline before the app fills it. */
const LISTED = 50

/** One event for a frame in a page of somebody else: what, when, the first quote, and the way to the rest. */
export function EventFrame({ world, root, event }: { world: PageWorld; root: string; event: TimelineEvent }) {
  const [first] = event.evidence
  const source = first === undefined ? undefined : world.documents.get(first.document)
  const more = event.evidence.length - 1
  return (
    <main className="static static-plain frame">
      <p>
        {whenInWords(event.when)} · {STATUS_WORDS[event.status]}
        {event.contested ? ' · contested' : ''}
      </p>
      <h1>
        <a href={root + eventPath(event)} target="_blank" rel="noopener">
          {event.title}
        </a>
      </h1>
      {first === undefined ? null : (
        <figure>
          <blockquote>{first.quote}</blockquote>
          {source === undefined ? null : (
            <figcaption>
              {[
                articleName(source),
                source.title === undefined ? undefined : source.publisher,
                publishedInWords(source),
              ]
                .filter((part) => part !== undefined)
                .join(', ')}
            </figcaption>
          )}
        </figure>
      )}
      <p>
        <a href={root + eventPath(event)} target="_blank" rel="noopener">
          {more > 0 ? `How this is known, and ${more} more ${more === 1 ? 'quote' : 'quotes'}` : 'How this is known'}
        </a>{' '}
        · {world.dataset.corpus.title}
      </p>
    </main>
  )
}

/** The timeline for a frame: its events until the app has read which of them the address asks for. */
export function TimelineFrame({ world, root }: { world: PageWorld; root: string }) {
  return (
    <main className="static frame">
      <h1>{world.dataset.corpus.title}</h1>
      <ol>
        {chosenRows(world.rows, LISTED).map((event) => (
          <li key={event.id}>
            {whenInWords(event.when)}:{' '}
            <a href={root + eventPath(event)} target="_blank" rel="noopener">
              {event.title}
            </a>
          </li>
        ))}
      </ol>
    </main>
  )
}

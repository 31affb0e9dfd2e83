import type { TimelineEvent } from '../../model/dataset.ts'
import { articleName, CERTAINTY_WORDS, publishedInWords, STATUS_WORDS, whenInWords } from './event-words.ts'
import { ActorLink, EventLink } from './EventList.tsx'
import type { PageWorld } from './page-world.ts'

type Props = { world: PageWorld; root: string; event: TimelineEvent }

/** One event as it can be read without scripts: when, what, who, and how we know. */
export function EventPage({ world, root, event }: Props) {
  return (
    <article>
      <p>
        {whenInWords(event.when)} · {STATUS_WORDS[event.status]}
        {event.contested ? ' · contested' : ''}
        {event.place === undefined ? '' : ` · ${event.place}`}
      </p>
      <h1>{event.title}</h1>
      <Actors world={world} root={root} event={event} />
      <Quotes world={world} root={root} event={event} />
      <section aria-labelledby="why">
        <h2 id="why">Why this date</h2>
        <p>
          {event.when.explanation} {CERTAINTY_WORDS[event.when.certainty]}
        </p>
        {(event.otherDates ?? []).map((other) => (
          <p key={`${other.edtf}-${other.rule}`}>
            Another source says {whenInWords(other)}: {other.explanation}
          </p>
        ))}
        {(event.corrected ?? []).map(({ field, reason }) => (
          <p key={field}>
            Corrected by the editor ({field}): {reason}
          </p>
        ))}
      </section>
      <Attributions event={event} />
      <Related world={world} root={root} event={event} />
      <Neighbours world={world} root={root} event={event} />
    </article>
  )
}

function Actors({ world, root, event }: Props) {
  if (event.actors.length === 0) return null
  return (
    <ul aria-label="Who">
      {event.actors.map(({ actor, role, as }) => (
        <li key={`${actor}-${role}`}>
          <ActorLink world={world} root={root} id={actor} />
          {as === undefined ? '' : `, ${as}`}
        </li>
      ))}
    </ul>
  )
}

function Quotes({ world, root, event }: Props) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Evidence</h2>
      {event.evidence.map(({ id, document, quote, start }) => {
        const source = world.documents.get(document)
        return (
          <figure key={`${id}-${document}-${start}`}>
            <blockquote>{quote}</blockquote>
            {source === undefined ? null : (
              <figcaption>
                <a href={`${root}d/${document}/`}>{articleName(source)}</a>
                {source.publisher === undefined || source.title === undefined ? '' : `, ${source.publisher}`},{' '}
                {publishedInWords(source)}
              </figcaption>
            )}
          </figure>
        )
      })}
    </section>
  )
}

function Attributions({ event }: { event: TimelineEvent }) {
  if (event.attribution.length === 0) return null
  return (
    <section aria-labelledby="says">
      <h2 id="says">Who says so</h2>
      <ul>
        {event.attribution.map(({ text, stance, channel, evidence }) => (
          <li key={`${text}-${stance}-${evidence}`}>
            {text} {stance}
            {channel === undefined ? '' : ` (${channel})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

const RELATION_WORDS = {
  'part-of': 'Part of',
  follows: 'Follows',
  'response-to': 'In response to',
  fulfils: 'Fulfils',
  'same-visit': 'On the same visit',
} as const satisfies Record<TimelineEvent['relations'][number]['kind'], string>

function Related({ world, root, event }: Props) {
  const related = event.relations.flatMap(({ to, kind }) => {
    const other = world.events.get(to)
    return other === undefined ? [] : [{ kind, other }]
  })
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related</h2>
      <ul>
        {related.map(({ kind, other }) => (
          <li key={`${kind}-${other.id}`}>
            {RELATION_WORDS[kind]}: <EventLink world={world} root={root} event={other} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Neighbours({ world, root, event }: Props) {
  const row = world.rowOf.get(event.id)
  if (row === undefined) return null
  const [earlier, later] = [world.rows[row - 1], world.rows[row + 1]]
  return (
    <nav aria-label="Neighbours">
      {earlier === undefined ? null : (
        <p>
          Before: <EventLink world={world} root={root} event={earlier} />
        </p>
      )}
      {later === undefined ? null : (
        <p>
          After: <EventLink world={world} root={root} event={later} />
        </p>
      )}
    </nav>
  )
}

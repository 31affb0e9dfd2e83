import { useEffect, useState } from 'react'
import type { EventDetail, ListedDocument } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { dateInWords, dayInWords } from '../words/date-in-words.ts'
import { articleDate } from '../words/row-in-words.ts'
import { spanOfWhen } from '../words/when-in-words.ts'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import { pageMessages } from '../words/page-messages.ts'

type DossierProps = {
  site: Site
  events: readonly EventDetail[]
  addressOf: (event: EventDetail) => string
  /** The address that it was printed from, and what was filtered there. */
  source: { address: string; filter: readonly string[] }
  onDone: () => void
}

/** The current filter on paper: each event with numbered footnotes that are the verbatim sentences and where they stand. */
export function Dossier({ site, events, addressOf, source, onDone }: DossierProps) {
  useEffect(() => {
    document.documentElement.classList.add('prints-dossier')
    const done = () => onDone()
    window.addEventListener('afterprint', done)
    const frame = requestAnimationFrame(() => window.print())
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('afterprint', done)
      document.documentElement.classList.remove('prints-dossier')
    }
  }, [onDone])
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const notes = events.flatMap((event) => event.evidence.map((quote) => ({ event, quote })))
  const numberOf = new Map(notes.map(({ event, quote }, place) => [`${event.id} ${quote.id}`, place + 1]))
  return (
    <div className="dossier">
      <h1>{site.manifest.corpus.title}</h1>
      <p className="dossier-source">
        {[messages.events(events.length), ...source.filter].join(' · ')}
        <br />
        {pageMessages.share.printedOn(dayInWords(today))}
        <br />
        {source.address}
      </p>
      <ol className="dossier-events">
        {events.map((event) => (
          <li key={event.id}>
            <p className="dossier-when">{dateInWords(spanOfWhen(event.when))}</p>
            <h2>
              <bdi>{event.title}</bdi>{' '}
              {event.evidence.map((quote) => (
                <sup key={quote.id}>{numberOf.get(`${event.id} ${quote.id}`)} </sup>
              ))}
            </h2>
            <p className="dossier-how">
              {[
                messages.event.statuses[event.status].label,
                pageMessages.event.certainties[event.when.certainty].label,
                ...event.attribution.map(({ text, stance }) => messages.event.says[stance](text)),
              ].join(' · ')}
            </p>
            <p className="dossier-link">{addressOf(event)}</p>
          </li>
        ))}
      </ol>
      <ol className="dossier-notes">
        {notes.map(({ event, quote }) => {
          const document = site.catalogue.documents[site.documentAt.get(quote.document) ?? -1]
          return (
            <li key={`${event.id} ${quote.id}`}>
              {/* A sentence that quotes somebody has quotation marks of its own: the page adds none around it. */}
              <q className="dossier-quote" lang={ARTICLE_LANGUAGE}>
                {quote.quote}
              </q>
              {document ? ` — ${sourceOf(document)}` : null}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** `Leaders meet, The Vale Post, 5 Mar 2021, https://…`; an article without a title is named by its outlet and date alone. */
function sourceOf(document: ListedDocument): string {
  const { title, publisher, address } = document
  return [title, publisher ?? pageMessages.event.unknownOutlet, articleDate(document), address]
    .filter(Boolean)
    .join(', ')
}

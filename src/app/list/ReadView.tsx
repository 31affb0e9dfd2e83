import '../styles/event.css'
import '../styles/read.css'
import { useState } from 'react'
import type { Site } from '../data/site-data.ts'
import { useEventDetail } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Button } from '../ui/Button.tsx'
import { Marked } from '../ui/Marked.tsx'
import { Original } from '../ui/Native.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { articleDate, articleName, spanOfRow } from '../words/row-in-words.ts'
import { How, Untitled } from './EventRow.tsx'

type ReadViewProps = {
  site: Site
  order: Uint32Array
  titles: readonly string[] | undefined
  selected: number | undefined
  terms: readonly string[]
  hrefOf: (row: number) => string
  onOpen: (row: number) => void
}

/** How many are shown at a time: reading is slower than scrolling. */
const PAGE = 50

/** The events one after the other with their first quote: for reading from top to bottom. */
export function ReadView(props: ReadViewProps) {
  const { order, selected } = props
  const [pages, setPages] = useState(1)
  const shown = order.subarray(0, Math.max(pages * PAGE, selected === undefined ? 0 : order.indexOf(selected) + 1))
  return (
    <div className="read">
      <ol className="read-events" aria-label={messages.list.label}>
        {[...shown].map((row) => (
          <ReadEvent key={row} {...props} row={row} />
        ))}
      </ol>
      {shown.length < order.length ? (
        <Button onClick={() => setPages(pages + 1)}>
          {messages.list.readMore(Math.min(PAGE, order.length - shown.length))}
        </Button>
      ) : null}
    </div>
  )
}

function ReadEvent({ site, row, titles, selected, terms, hrefOf, onOpen }: ReadViewProps & { row: number }) {
  const detail = useEventDetail(row)
  const quote = detail.state === 'ready' ? detail.value.evidence[0] : undefined
  const document = quote ? site.catalogue.documents[site.documentAt.get(quote.document) ?? -1] : undefined
  const title = titles?.[row]
  return (
    <li className={row === selected ? 'read-event is-selected' : 'read-event'}>
      <p className="read-when">{dateInWords(spanOfRow(site.index, row))}</p>
      <h2 className="read-title">
        <AppLink
          href={hrefOf(row)}
          onOpen={() => onOpen(row)}
          data-row={row}
          aria-current={row === selected ? 'true' : undefined}
        >
          {title === undefined ? <Untitled /> : <Marked text={title} terms={terms} />}
        </AppLink>
      </h2>
      <p className="row-meta">
        <How site={site} row={row} />
      </p>
      {quote ? (
        <figure className="quote">
          <blockquote dir="auto">
            <Marked text={quote.quote} terms={terms} />
          </blockquote>
          {document ? (
            <figcaption className="quote-role">
              <Original>
                {[document.title ? articleName(document) : '', document.publisher, articleDate(document)]
                  .filter(Boolean)
                  .join(' · ')}
              </Original>
            </figcaption>
          ) : null}
        </figure>
      ) : (
        <div className="bone read-bone" />
      )}
    </li>
  )
}

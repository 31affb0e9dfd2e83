import '../styles/event.css'
import '../styles/event-parts.css'
import { X } from 'lucide-react'
import type { Resolved } from '../data/resolve-event.ts'
import type { Site } from '../data/site-data.ts'
import { useIds, useTitles } from '../data/use-data.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { IconButton } from '../ui/Button.tsx'
import { Original } from '../ui/Native.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { spanOfRow } from '../words/row-in-words.ts'
import type { EventLinks } from './event-links.ts'
import { pageMessages } from '../words/page-messages.ts'

type EventAnswerProps = {
  opened: Resolved | { kind: 'waiting' }
  /** The pieces of an event that was split, else those nearest in time. */
  rows: readonly number[]
  site: Site
  links: EventLinks & { rowHref: (row: number) => string; openRow: (row: number) => void }
  onClose: () => void
}

/** A link never leads nowhere: what became of the event, and what is there instead. */
export function EventAnswer({ opened, rows, site, links, onClose }: EventAnswerProps) {
  const words = pageMessages.event
  const titles = useTitles()
  const ids = useIds()
  if (opened.kind === 'waiting') return <div className="event" aria-busy="true" />
  const title = { split: words.splitTitle, withdrawn: words.goneTitle }[opened.kind as string] ?? words.unknownTitle
  return (
    <div className="event">
      <div className="event-bar">
        <IconButton label={words.close} keys="Escape" onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <h2 className="event-title">{title}</h2>
      <p className="why-text">{'reason' in opened ? words.reason(opened.reason) : words.unknownText}</p>
      {opened.kind === 'withdrawn' ? <h3 className="answer-nearest">{words.others}</h3> : null}
      <ul className="related">
        {rows.map((row) => (
          <li key={ids.state === 'ready' ? ids.value.ids[row] : row}>
            <AppLink href={links.rowHref(row)} onOpen={() => links.openRow(row)}>
              <Original>{titles.state === 'ready' ? titles.value[row] : '…'}</Original>
            </AppLink>{' '}
            <span className="related-kind">{dateInWords(spanOfRow(site.index, row))}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

import '../styles/event.css'
import '../styles/event-parts.css'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { EventDetail } from '../../model/site.ts'
import { useEventDetail } from '../data/use-data.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { Original } from '../ui/Native.tsx'
import { Notice } from '../ui/Notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { spanOfWhen } from '../words/when-in-words.ts'
import { Actors } from './Actors.tsx'
import { Disagreement } from './Disagreement.tsx'
import { EventActions } from './EventActions.tsx'
import { EvidenceSection } from './EvidenceSection.tsx'
import { Related } from './Related.tsx'
import { WhoSays } from './WhoSays.tsx'
import { WhyDate } from './WhyDate.tsx'
import type { EventLinks } from './event-links.ts'
import { pageMessages } from '../words/page-messages.ts'

type EventPanelProps = {
  site: Site
  row: number
  links: EventLinks
  /** Told first when another event now answers for the link that was followed. */
  note?: string
  /** Position in the current filter, previous and next. */
  stepper?: ReactNode
  /** Whether opening moves the focus here: by hand yes, on the first view of a shared link no. */
  takesFocus: boolean
  /** What had the focus when the event was opened. Who has gone elsewhere since, such as into the search, is not called back. */
  openedFrom?: RefObject<Element | null>
  onClose: () => void
}

/** All that is known of one event, and how. */
export function EventPanel({ site, row, links, note, stepper, takesFocus, openedFrom, onClose }: EventPanelProps) {
  const detail = useEventDetail(row)
  const heading = useRef<HTMLHeadingElement>(null)
  const ready = detail.state === 'ready'
  useEffect(() => {
    if (takesFocus && ready && isStillAt(openedFrom?.current)) heading.current?.focus({ preventScroll: true })
    // Another row means another heading.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [row, takesFocus, ready, openedFrom])
  return (
    <div className="event">
      <div className="event-bar">
        {stepper}
        <IconButton label={pageMessages.event.close} keys="Escape" onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {note ? <p className="event-note">{note}</p> : null}
      {detail.state === 'loading' ? <EventSkeleton /> : null}
      {detail.state === 'failed' ? (
        <Notice
          kind="fail"
          alert
          title={pageMessages.event.failedTitle}
          actions={
            <Button look="strong" onClick={detail.retry}>
              {messages.states.retry}
            </Button>
          }
        >
          {messages.fault(detail.error)}
        </Notice>
      ) : null}
      {detail.state === 'ready' ? (
        <>
          <h2 className="event-title" ref={heading} tabIndex={-1}>
            <Original>{detail.value.title}</Original>
          </h2>
          <EventHead event={detail.value} />
          <EventActions event={detail.value} site={site} links={links} />
          <EvidenceSection event={detail.value} site={site} links={links} />
          <WhyDate event={detail.value} site={site} />
          <WhoSays event={detail.value} site={site} links={links} />
          <Disagreement event={detail.value} site={site} />
          <Actors event={detail.value} site={site} links={links} />
          <Related event={detail.value} links={links} />
        </>
      ) : null}
    </div>
  )
}

/** What had the focus may have left the page since; nobody has it then. */
function isStillAt(from: Element | null | undefined): boolean {
  const { activeElement, body } = document
  return !from || activeElement === null || activeElement === body || activeElement === from
}

function EventHead({ event }: { event: EventDetail }) {
  const status = messages.event.statuses[event.status]
  return (
    <>
      <p className="event-when">
        {dateInWords(spanOfWhen(event.when))}
        {event.place ? <Original className="event-place"> {pageMessages.event.place(event.place)}</Original> : null}
      </p>
      <p className={`event-status status-${event.status}`}>
        <Mark shape={status.shape} />
        <span>
          <strong>{status.label}.</strong> {status.sentence}
        </span>
      </p>
      {event.attribution.length === 0 ? null : (
        <p className="event-source">
          {event.attribution
            .slice(0, 2)
            .map(({ text, stance }) => messages.event.says[stance](text))
            .join(' · ')}
        </p>
      )}
      {event.contested ? (
        <p className="event-status status-contested">
          <Mark shape={messages.event.contested.shape} />
          <span>
            <strong>{messages.event.contested.label}.</strong> {messages.event.contested.sentence}
          </span>
        </p>
      ) : null}
      {event.corrected?.map(({ field, reason }) => (
        <p key={field} className="event-corrected">
          {pageMessages.event.correctedField(field, reason)}
        </p>
      ))}
    </>
  )
}

/** The shape of what is coming, so that nothing jumps when it is there. */
function EventSkeleton() {
  return (
    <div className="event-skeleton" aria-busy="true">
      <span className="unseen">{pageMessages.event.loading}</span>
      <span className="bone bone-h" />
      <span className="bone bone-line" />
      <span className="bone bone-block" />
      <span className="bone bone-block" />
    </div>
  )
}

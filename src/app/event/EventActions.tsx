import { Check, Link, Quote } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import type { EventLinks } from './event-links.ts'
import { pageMessages } from '../words/page-messages.ts'

const CiteSheet = lazyPart(
  () => import('./CiteSheet.tsx').then(({ CiteSheet }) => CiteSheet),
  () => messages.states.codeMissing,
)

type EventActionsProps = { event: EventDetail; site: Site; links: EventLinks }

/** What one does with an event: pass on a link to it with the filters around it, cite its permanent address. */
export function EventActions({ event, site, links }: EventActionsProps) {
  const [copied, setCopied] = useState('')
  const [citing, setCiting] = useState(false)
  const words = pageMessages.event
  const copy = async () => {
    const done = await copyText(links.shared(event))
    setCopied(done ? event.id : '')
    links.announce(done ? words.copied : words.copyFailed)
  }
  return (
    <div className="event-actions">
      <Button
        icon={copied === event.id ? <Check size={15} aria-hidden /> : <Link size={15} aria-hidden />}
        onClick={() => void copy()}
      >
        {words.copyLink}
      </Button>
      <Button icon={<Quote size={15} aria-hidden />} onClick={() => setCiting(true)}>
        {words.cite}
      </Button>
      {citing ? (
        <Suspense>
          <CiteSheet
            event={event}
            site={site}
            address={links.permanent(event)}
            onClose={() => setCiting(false)}
            announce={links.announce}
          />
        </Suspense>
      ) : null}
    </div>
  )
}

import '../styles/event.css'
import '../styles/event-parts.css'
import { useState } from 'react'
import type { EventDetail } from '../../model/site.ts'
import { useEventDetail } from '../data/use-data.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Original } from '../ui/Native.tsx'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import type { EventLinks } from './event-links.ts'
import { DateSteps } from './WhyDate.tsx'
import { pageMessages } from '../words/page-messages.ts'

type HowToReadProps = {
  /** Rows that would do as an example, the best first. */
  examples: readonly number[]
  links: EventLinks
}

/** What stands in the detail column while nothing is open: how to read an event, on one of this timeline's own. */
export function HowToRead({ examples, links }: HowToReadProps) {
  const [at, setAt] = useState(0)
  const example = useEventDetail(examples[at] ?? examples[0])
  // The words that the date comes from should stand in the quote; where no event has that, the best one does.
  const speaks = example.state !== 'ready' || cueIn(example.value) !== undefined
  if (!speaks && at < examples.length) setAt(at + 1)
  const words = pageMessages.event
  return (
    <div className="how-to">
      <h2>{words.howTo}</h2>
      <p className="how-to-lead">{words.howToLead}</p>
      <ul className="how-to-steps">
        {words.howToSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {example.state === 'ready' ? (
        <Example event={example.value} links={links} />
      ) : (
        <div className="bone bone-example" />
      )}
    </div>
  )
}

function Example({ event, links }: { event: EventDetail; links: EventLinks }) {
  const quote = event.evidence[0]
  const link = links.event(event.id)
  const cue = cueIn(event)
  return (
    <section className="example" aria-label={pageMessages.event.example}>
      <h3>{pageMessages.event.example}</h3>
      {quote ? (
        <blockquote className="example-quote" dir="auto" lang={ARTICLE_LANGUAGE}>
          {cue ? (
            <>
              {quote.quote.slice(0, cue.from)}
              <mark className="hit">{quote.quote.slice(cue.from, cue.to)}</mark>
              {quote.quote.slice(cue.to)}
            </>
          ) : (
            quote.quote
          )}
        </blockquote>
      ) : null}
      <DateSteps when={event.when} />
      {link ? (
        <AppLink href={link.href} onOpen={link.open}>
          <Original>{event.title}</Original>
        </AppLink>
      ) : null}
    </section>
  )
}

/** Where in the first quote the words stand that the date was read from. */
function cueIn({ evidence: [quote], when: { cue } }: EventDetail): { from: number; to: number } | undefined {
  if (!quote || cue?.document !== quote.document || cue.start < quote.start || cue.end > quote.end) return undefined
  return { from: cue.start - quote.start, to: cue.end - quote.start }
}

import type { EventDetail } from '../../model/site.ts'
import { useEventDetail } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import type { EventLinks } from './event-links.ts'
import { DateSteps } from './WhyDate.tsx'

type HowToReadProps = { exampleRow: number | undefined; links: EventLinks }

/** What stands in the detail column while nothing is open: how to read an event, on one of this timeline's own. */
export function HowToRead({ exampleRow, links }: HowToReadProps) {
  const example = useEventDetail(exampleRow)
  const words = messages.event
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
  const { cue } = event.when
  const inside = quote && cue && cue.document === quote.document && cue.start >= quote.start && cue.end <= quote.end
  return (
    <section className="example" aria-label={messages.event.example}>
      <h3>{messages.event.example}</h3>
      {quote ? (
        <blockquote className="example-quote" dir="auto">
          {inside ? (
            <>
              {quote.quote.slice(0, cue.start - quote.start)}
              <mark className="hit">{quote.quote.slice(cue.start - quote.start, cue.end - quote.start)}</mark>
              {quote.quote.slice(cue.end - quote.start)}
            </>
          ) : (
            quote.quote
          )}
        </blockquote>
      ) : null}
      <DateSteps when={event.when} />
      {link ? (
        <AppLink href={link.href} onOpen={link.open}>
          <bdi>{event.title}</bdi>
        </AppLink>
      ) : null}
    </section>
  )
}

import { useId } from 'react'
import type { EventDetail } from '../../model/site.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Original } from '../ui/Native.tsx'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import type { EventLinks } from './event-links.ts'
import { pageMessages } from '../words/page-messages.ts'

/** What an article ties this event to, with the sentence that does, and what ties another event to this one. */
export function Related({ event, links }: { event: EventDetail; links: EventLinks }) {
  const id = useId()
  const words = pageMessages.event
  const outgoing = event.relations.flatMap((relation) => {
    const link = links.event(relation.to)
    return link ? [{ ...relation, says: words.relations[relation.kind], link }] : []
  })
  const incoming = (event.incoming ?? []).flatMap(({ from, kind }) => {
    const link = links.event(from)
    return link ? [{ to: from, kind, says: words.relationsBack[kind], evidence: undefined, link }] : []
  })
  const related = [...outgoing, ...incoming]
  return (
    <section className="event-part" aria-labelledby={id}>
      <h3 id={id}>{pageMessages.event.related}</h3>
      {related.length === 0 ? (
        <p className="part-none">{pageMessages.event.relatedNone}</p>
      ) : (
        <ul className="related">
          {related.map(({ to, kind, says, evidence, link }) => {
            const quote = evidence === undefined ? undefined : event.evidence[evidence]
            return (
              <li key={`${kind}-${to}`}>
                <span className="related-kind">{says}</span>{' '}
                <AppLink href={link.href} onOpen={link.open}>
                  <Original>{link.title}</Original>
                </AppLink>
                {quote ? (
                  <q className="related-quote" lang={ARTICLE_LANGUAGE}>
                    {quote.quote}
                  </q>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

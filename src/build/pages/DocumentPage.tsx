import { webAddress } from '../../model/web-address.ts'
import type { DocumentRecord } from '../../model/dataset.ts'
import type { Article } from '../../model/site.ts'
import { articleName, publishedInWords } from './event-words.ts'
import { EventList } from './EventList.tsx'
import type { PageWorld } from './page-world.ts'

/** An article with the events that rest on it. What may not be published is a gap that says so. */
export function DocumentPage({ world, root, document }: { world: PageWorld; root: string; document: DocumentRecord }) {
  const article = world.article(document)
  const events = world.eventsOfDocument(document.id)
  return (
    <article>
      <h1>{articleName(document)}</h1>
      <p>
        {[document.title === undefined ? undefined : document.publisher, document.author, publishedInWords(document)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      {document.published?.note === undefined ? null : <p>{document.published.note}</p>}
      {webAddress(document.address) === undefined ? null : (
        <p>
          <a href={document.address} rel="noopener noreferrer">
            The article at its publisher
          </a>
        </p>
      )}
      <section aria-labelledby="events">
        <h2 id="events">Events in this article</h2>
        {events.length === 0 ? <p>No event rests on it.</p> : <EventList world={world} root={root} events={events} />}
      </section>
      <section aria-labelledby="text">
        <h2 id="text">{article.withheld === undefined ? 'Text' : 'Excerpts'}</h2>
        {article.blocks
          .filter(({ kind }) => kind !== 'furniture' && kind !== 'teaser' && kind !== 'title')
          .map(({ start, end }) => (
            <p className="article" key={start}>
              {shownText(article, start, end)}
            </p>
          ))}
      </section>
    </article>
  )
}

/** The text of a block with `[…]` where a stretch is withheld. */
function shownText({ text, withheld = [] }: Article, start: number, end: number): string {
  let shown = ''
  let from = start
  for (const gap of withheld) {
    if (gap.end <= start || gap.start >= end) continue
    shown += `${text.slice(from, Math.max(from, gap.start))}[…]`
    from = Math.min(end, gap.end)
  }
  return (shown + text.slice(from, end)).trim()
}

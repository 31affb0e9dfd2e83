import { articleName, publishedInWords } from './event-words.ts'
import type { PageWorld } from './page-world.ts'

/** How the timeline was made and from what. */
export function AboutPage({ world, root }: { world: PageWorld; root: string }) {
  const { corpus, documents, events } = world.dataset
  return (
    <article>
      <h1>How this timeline was made</h1>
      <p>
        {corpus.title}: {events.length} events were read from {documents.length} articles by fixed rules, without a
        language model. Every event rests on quotes, word for word; every date says which words it was read from and by
        which rule; every claim says who makes it. The same articles always give the same timeline.
      </p>
      <h2>Sources</h2>
      <ul>
        {Array.from(documents, (document) => (
          <li key={document.id}>
            <a href={`${root}d/${document.id}/`}>{articleName(document)}</a>
            {document.publisher === undefined || document.title === undefined ? '' : `, ${document.publisher}`},{' '}
            {publishedInWords(document)}
            {document.published?.note === undefined ? '' : `. ${document.published.note}`}
          </li>
        ))}
      </ul>
    </article>
  )
}

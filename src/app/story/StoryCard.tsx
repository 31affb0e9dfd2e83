import type { EventDetail, ShownEvidence } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { useEventDetail } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { HueMark, Mark } from '../ui/Mark.tsx'
import { Marked } from '../ui/Marked.tsx'
import { Original } from '../ui/Native.tsx'
import { ActorName } from '../words/ActorName.tsx'
import { topicLabel } from '../words/actor-name.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { articleDate, isContested, sourceOfRow, spanOfRow, statusOfRow } from '../words/row-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'

type StoryCardProps = {
  site: Site
  row: number
  title: string | undefined
  terms: readonly string[]
  /** `3 of 12`. */
  place: string
  more: { href: string; open: () => void }
}

/** How many articles speak on one page of the story. */
const VOICES = 2

/** One page of the story: when, what, who, and the words that it rests on. */
export function StoryCard({ site, row, title, terms, place, more }: StoryCardProps) {
  const detail = useEventDetail(row)
  const { index, catalogue } = site
  const topicAt = index.topics.values[index.topics.offsets[row] ?? 0] ?? -1
  const topic =
    (index.topics.offsets[row + 1] ?? 0) > (index.topics.offsets[row] ?? 0) ? catalogue.topics[topicAt] : undefined
  return (
    <article
      className="story-card"
      aria-label={place}
      style={topic ? ({ '--hue': `var(--topic-${(topicAt % 8) + 1})` } as object) : undefined}
    >
      <p className="story-kicker">
        <span>{place}</span>
        {topic ? (
          <span className="story-topic">
            <HueMark hue={topicAt + 1} /> {topicLabel(topic)}
          </span>
        ) : null}
      </p>
      <p className="story-when">{dateInWords(spanOfRow(index, row))}</p>
      <h2 className="story-title">
        {title === undefined ? <span className="bone bone-h" /> : <Marked text={title} terms={terms} />}
      </h2>
      <Standing site={site} row={row} />
      {detail.state === 'ready' ? <Words event={detail.value} site={site} terms={terms} /> : null}
      {detail.state === 'loading' ? <span className="bone bone-block" /> : null}
      {detail.state === 'failed' ? <p role="alert">{messages.fault(detail.error)}</p> : null}
      <AppLink className="story-more" href={more.href} onOpen={more.open}>
        {pageMessages.story.more} <span aria-hidden>→</span>
      </AppLink>
    </article>
  )
}

/** How it stands, who is in it, and who says so. */
function Standing({ site: { index, catalogue }, row }: Pick<StoryCardProps, 'site' | 'row'>) {
  const status = messages.event.statuses[statusOfRow(index, row)]
  const source = sourceOfRow(index, catalogue, row)
  const actors = [...index.actors.values.subarray(index.actors.offsets[row] ?? 0, index.actors.offsets[row + 1] ?? 0)]
  return (
    <p className="story-standing">
      <span className="state">
        <Mark shape={status.shape} /> {status.label}
      </span>
      {isContested(index, row) ? (
        <span className="state state-contested">
          <Mark shape={messages.event.contested.shape} /> {messages.event.contested.label}
        </span>
      ) : null}
      {source === '' ? null : <bdi>{source}</bdi>}
      <span>
        {actors
          .flatMap((at) => catalogue.actors[at] ?? [])
          .map((actor, position) => (
            <span key={actor.id}>
              {position > 0 ? ', ' : null}
              <ActorName actor={actor} />
            </span>
          ))}
      </span>
    </p>
  )
}

function Words({ event, site, terms }: { event: EventDetail; site: Site; terms: readonly string[] }) {
  return firstOfEach(event.evidence).map((quote) => {
    const document = site.catalogue.documents[site.documentAt.get(quote.document) ?? -1]
    return (
      <figure key={quote.id} className="story-quote">
        <blockquote dir="auto">
          <Marked text={quote.quote} terms={terms} />
        </blockquote>
        {document ? (
          <figcaption>
            {document.title ? <Original>{document.title}</Original> : null}
            {document.title ? ' · ' : null}
            {[document.publisher, articleDate(document)].filter(Boolean).join(' · ')}
          </figcaption>
        ) : null}
      </figure>
    )
  })
}

/** The first quote of each of the first articles. */
function firstOfEach(evidence: readonly ShownEvidence[]): ShownEvidence[] {
  const seen = new Set<string>()
  return evidence
    .filter(({ document }) => {
      const first = !seen.has(document)
      seen.add(document)
      return first
    })
    .slice(0, VOICES)
}

import { Quote } from 'lucide-react'
import { type MouseEvent, memo } from 'react'
import type { Stance, Status } from '../../model/dataset.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { HueMark, Mark } from '../ui/Mark.tsx'
import { Marked } from '../ui/Marked.tsx'
import { actorLanguage, actorName, topicLabel } from '../words/actor-name.ts'
import { shortDate, type Span } from '../words/date-in-words.ts'
import { isContested, sourceOfRow, spanOfRow, stanceOfRow, statusOfRow } from '../words/row-in-words.ts'

export type EventRowProps = {
  site: Site
  row: number
  title: string | undefined
  href: string
  selected: boolean
  /** Whether the Tab key stops here: one row of the list has it. */
  tabStop: boolean
  terms: readonly string[]
  onOpen: (row: number) => void
}

/** How many actors a row names before it counts the rest. */
const NAMED = 3

/** One event: when – what – who – how we know. The title is the link; the whole row is its target. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { site, row, title, href, selected, tabStop, terms, onOpen } = props
  const { index } = site
  const topic = index.topics.values[index.topics.offsets[row] ?? 0]
  const hasTopic = (index.topics.offsets[row + 1] ?? 0) > (index.topics.offsets[row] ?? 0) && topic !== undefined
  const known = hasTopic ? site.catalogue.topics[topic] : undefined
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onOpen(row)
  }
  return (
    <div className={selected ? 'row is-selected' : 'row'}>
      <p className="row-what">
        <span className="row-topic" title={known ? topicLabel(known) : undefined}>
          {hasTopic ? <HueMark hue={topic + 1} /> : null}
        </span>
        <a
          className="row-link"
          href={href}
          data-row={row}
          tabIndex={tabStop ? 0 : -1}
          aria-current={selected ? 'true' : undefined}
          aria-describedby={`when-${row} how-${row}`}
          onClick={open}
        >
          {title === undefined ? <Untitled /> : <Marked text={title} terms={terms} />}
        </a>
      </p>
      <p className="row-when" id={`when-${row}`}>
        {rowDate(spanOfRow(index, row))}
      </p>
      <p className="row-meta">
        <Who site={site} row={row} />
        <How site={site} row={row} />
      </p>
    </div>
  )
})

/** Until the title has come, and where it does not. */
export function Untitled() {
  return (
    <>
      <span className="bone bone-title" aria-hidden />
      <span className="unseen">{messages.list.untitled}</span>
    </>
  )
}

/** Names of actors. The list listens for clicks on them, so that a row stays one link for keyboard and speech. */
function Who({ site, row }: Pick<EventRowProps, 'site' | 'row'>) {
  const { actors } = site.index
  const from = actors.offsets[row] ?? 0
  const to = actors.offsets[row + 1] ?? 0
  const shown = [...actors.values.subarray(from, Math.min(to, from + NAMED))]
  if (shown.length === 0) return null
  return (
    <span className="row-who">
      {shown.map((place, position) => {
        const actor = site.catalogue.actors[place]
        return actor ? (
          <span key={actor.id}>
            {position > 0 ? ', ' : null}
            <bdi
              className="row-actor"
              data-actor={actor.id}
              lang={actorLanguage(actor)}
              title={messages.event.filterBy(actorName(actor))}
            >
              {actorName(actor)}
            </bdi>
          </span>
        ) : null
      })}
      {to - from > NAMED ? ` ${messages.list.more(to - from - NAMED)}` : null}
    </span>
  )
}

/** Where the status is what the source does. */
const STATUS_SAID: Partial<Record<Status, Stance>> = { claimed: 'claims', denied: 'denies' }

/** What marks it as less than a plain fact, the articles it rests on, and who is named as its source. */
export function How({ site, row }: { site: Site; row: number }) {
  const { index, catalogue } = site
  const status = statusOfRow(index, row)
  const { shape, word } = messages.event.statuses[status]
  const source = sourceOfRow(index, catalogue, row)
  const articles = (index.documents.offsets[row + 1] ?? 0) - (index.documents.offsets[row] ?? 0)
  // “claimed, claimed by Kyiv” says it twice.
  const saidBySource = STATUS_SAID[status] !== undefined && STATUS_SAID[status] === stanceOfRow(index, row)
  return (
    <span className="row-how" id={`how-${row}`}>
      {status === 'happened' ? null : (
        <span className="state">
          <Mark shape={shape} />
          <bdi>{saidBySource ? source : word}</bdi>
          <Comma />
        </span>
      )}
      {isContested(index, row) ? (
        <span className="state state-contested">
          <Mark shape={messages.event.contested.shape} />
          {messages.event.contested.word}
          <Comma />
        </span>
      ) : null}
      <span className="row-quotes" title={messages.event.quoteMark}>
        <Quote size={12} aria-hidden />
        {messages.articles(articles)}
      </span>
      {source === '' || saidBySource ? null : (
        <span className="row-source">
          <Comma />
          <bdi>{source}</bdi>
        </span>
      )}
    </span>
  )
}

/** A pause for speech where the eye sees a gap. */
function Comma() {
  return <span className="unseen">, </span>
}

/** The heading above says the year, so a plain day need not. */
function rowDate(span: Span): string {
  const text = shortDate(span.precision === 'week' ? { ...span, precision: 'days' } : span)
  const plain = ['day', 'days', 'week'].includes(span.precision) && span.start.slice(0, 4) === span.end.slice(0, 4)
  return plain && !span.openStart && !span.openEnd ? messages.dates.withoutYear(text, span.start.slice(0, 4)) : text
}

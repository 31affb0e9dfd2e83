import type { TimelineEvent } from '../../model/dataset.ts'
import { STATUS_WORDS, whenInWords } from '../pages/event-words.ts'
import type { PageWorld } from '../pages/page-world.ts'
import type { CardText } from './Card.tsx'

/** How many of those who take part are named. */
const NAMED = 4

/** What the card of an event says. */
export function cardOfEvent(world: PageWorld, event: TimelineEvent): CardText {
  const sources = event.evidence.map(({ document }) => world.documents.get(document)?.publisher ?? document)
  const actors = event.actors.slice(0, NAMED).flatMap(({ actor }) => {
    const known = world.actors.get(actor)
    if (known === undefined) return []
    // A country is known by its name; a person's own letters tell people of one name apart.
    const natives = known.kind === 'person' ? Object.values(known.native ?? {}) : []
    const native = natives.find((name) => drawable(name) === name)
    return [drawable(native === undefined ? known.name : `${known.name} ${native}`)]
  })
  return {
    date: whenInWords(event.when),
    status: [event.status === 'happened' ? '' : STATUS_WORDS[event.status], event.contested ? 'contested' : ''].filter(Boolean).join(', '), // prettier-ignore
    title: drawable(event.title) || world.dataset.corpus.title,
    quote: drawable(event.evidence[0]?.quote ?? '')
      .replace(/\s+/g, ' ')
      .replace(/^[“"]|[”"]$/g, ''),
    actors: actors.join(' · '),
    outlets: counted(new Set(sources).size, 'outlet', 'outlets'),
    corpus: drawable(world.dataset.corpus.title),
  }
}

/** What the card of the whole timeline says, which stands for all events that have none of their own. */
export function cardOfTimeline({ dataset }: PageWorld): CardText {
  const { corpus, events, documents } = dataset
  return {
    date: 'Timeline',
    status: '',
    title: drawable(corpus.title) || 'Dateline',
    quote: '',
    actors: drawable(corpus.description ?? '') || 'Each event tied to the sentences that report it.',
    outlets: counted(documents.length, 'article', 'articles'),
    corpus: counted(events.length, 'event', 'events'),
  }
}

/** Letters that the fonts of the cards have. Others would be empty boxes. */
const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{N}\p{P}\p{Sc}\s<>=+|~^°©®™]/gu

/** The text without what cannot be drawn: `Москва 🚀 — Beijing` → `Москва — Beijing`. */
export function drawable(text: string): string {
  return (text.match(LETTERS) ?? []).join('').replace(/\s+/g, ' ').trim()
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

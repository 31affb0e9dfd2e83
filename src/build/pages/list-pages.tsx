import type { ReactElement } from 'react'
import type { Actor, DocumentRecord, TimelineEvent } from '../../model/dataset.ts'
import { AboutPage } from './AboutPage.tsx'
import { ActorPage } from './ActorPage.tsx'
import { DocumentPage } from './DocumentPage.tsx'
import { articleName, eventDescription, eventPath, publishedInWords, shorten } from './event-words.ts'
import { EventPage } from './EventPage.tsx'
import { HomePage } from './HomePage.tsx'
import { Layout } from './Layout.tsx'
import { CorrectionsPage } from './CorrectionsPage.tsx'
import { EventFrame, TimelineFrame } from './FramePages.tsx'
import { actorData, articleData, linkedData, pageData } from './linked-data.ts'
import { slugOf } from '../../model/slug.ts'
import type { PageWorld } from './page-world.ts'
import type { Page } from './page.ts'
import { RetiredPage } from './RetiredPage.tsx'

/**
 * Every page of the site, made one by one: the timeline, each event under its address with and without its slug and under each of its
 * earlier ids, each article, each actor, each retired id, and how it was made. A list of any length never stands in memory.
 */
export function* listPages(world: PageWorld): Generator<Page> {
  const { corpus, documents, retired } = world.dataset
  const about = corpus.description ?? `${corpus.title}: a timeline with its sources.`
  yield {
    ...page(world, '', corpus.title, about, (root) => <HomePage world={world} root={root} />),
    data: pageData('CollectionPage', corpus.title, world),
  }
  const method = 'How this timeline was made'
  yield {
    ...page(world, 'about/', method, `Sources and method of “${corpus.title}”.`, (root) => (
      <AboutPage world={world} root={root} />
    )),
    data: pageData('AboutPage', method, world),
  }
  yield correctionsPage(world)
  for (const event of world.rows) yield* eventPages(world, event)
  for (const document of documents) yield documentPage(world, document)
  for (const id of world.actors.keys()) {
    const actor = world.actors.get(id)
    if (actor !== undefined && world.hasActorPage(id)) yield actorPage(world, actor)
  }
  const taken = new Set(world.rows.flatMap(({ id, aliases }) => [id, ...aliases]))
  for (const id of Object.keys(retired)) if (!taken.has(id)) yield retiredPage(world, id)
  yield {
    ...framePage('embed/', corpus.title, about, (root) => <TimelineFrame world={world} root={root} />),
    kind: 'frame-app',
  }
}

function correctionsPage(world: PageWorld): Page {
  const title = 'Corrections'
  const { corpus } = world.dataset
  const description = `What was corrected in “${corpus.title}”, and why.`
  const body = (root: string) => (
    <Layout root={root} corpus={corpus.title} plain>
      <CorrectionsPage world={world} root={root} />
    </Layout>
  )
  const data = pageData('WebPage', title, world)
  return { ...page(world, 'corrections/', title, description, body), body, data, kind: 'plain' }
}

/** A page that stands in pages of others: what it shows has an address of its own, so search engines leave it out. */
function framePage(path: string, title: string, description: string, body: Page['body']): Page {
  return { path, title, description: plain(description), body, hidden: true, kind: 'frame' }
}

function* eventPages(world: PageWorld, event: TimelineEvent): Generator<Page> {
  const canonical = eventPath(event)
  const data = linkedData(world, event)
  const body = (root: string) => <EventPage world={world} root={root} event={event} />
  // The app spells the slug from the title that it shows; a shared link must have its file whoever spelt it.
  const spelt = eventPath({ id: event.id, slug: slugOf(event.title) })
  const aliases = event.aliases.map((alias) => `e/${alias}/`)
  const citation = [
    ['citation_title', event.title],
    ['citation_publisher', world.dataset.corpus.title],
    ['citation_language', 'en'],
  ] as const
  const embed = `e/${event.id}/oembed.json`
  for (const path of new Set([canonical, spelt, `e/${event.id}/`, ...aliases])) {
    yield { ...page(world, path, event.title, eventDescription(event), body, event), canonical, data, citation, embed }
  }
  const frame = (root: string) => <EventFrame world={world} root={root} event={event} />
  yield { ...framePage(`e/${event.id}/embed/`, event.title, eventDescription(event), frame), canonical }
}

function documentPage(world: PageWorld, document: DocumentRecord): Page {
  const description = `${publishedInWords(document)}. Events read from this article, with their sentences.`
  const made = page(world, `d/${document.id}/`, articleName(document), description, (root) => (
    <DocumentPage world={world} root={root} document={document} />
  ))
  const { published, publisher, author } = document
  // https://www.zotero.org/support/dev/exposing_metadata: a date as finely as it is known, with slashes.
  const day = published === undefined || published.precision === 'days' ? undefined : published
  const date = day?.precision === 'month' ? day.date.slice(0, 7) : day?.date
  const citation = [
    ['citation_title', articleName(document)] as const,
    ...(author === undefined ? [] : [['citation_author', author] as const]),
    ...(publisher === undefined ? [] : [['citation_publisher', publisher] as const]),
    ...(date === undefined ? [] : [['citation_publication_date', date.replaceAll('-', '/')] as const]),
    ['citation_language', 'en'] as const,
  ]
  const publishedOn = day?.precision === 'day' ? { publishedOn: day.date } : {}
  return { ...made, data: articleData(document), citation, ...publishedOn }
}

function actorPage(world: PageWorld, actor: Actor): Page {
  const count = world.eventsOfActor(actor.id).length
  const description = `${count} ${count === 1 ? 'event' : 'events'} with ${actor.name} in “${world.dataset.corpus.title}”.`
  const made = page(world, `a/${actor.id}/`, actor.name, description, (root) => (
    <ActorPage world={world} root={root} actor={actor} />
  ))
  return { ...made, data: actorData(actor) }
}

function retiredPage(world: PageWorld, id: string): Page {
  const { now, reason } = world.dataset.retired[id] ?? { now: [], reason: '' }
  const [only, ...more] = now.flatMap((next) => world.events.get(next) ?? [])
  const body = (root: string) => <RetiredPage world={world} root={root} id={id} />
  const title = only === undefined ? 'A withdrawn event' : only.title
  const canonical = only !== undefined && more.length === 0 ? { canonical: eventPath(only) } : {}
  const data = pageData('WebPage', title, world)
  return { ...page(world, `e/${id}/`, title, shorten(reason, 200), body), ...canonical, data, hidden: true }
}

function page(
  world: PageWorld,
  path: string,
  title: string,
  description: string,
  content: (root: string) => ReactElement,
  event?: TimelineEvent,
): Page {
  const corpus = world.dataset.corpus.title
  const image = world.imageOf(event)
  return {
    path,
    title: path === '' ? title : `${title} · ${corpus}`,
    description: plain(description),
    ...(image === undefined ? {} : { image: { path: image, alt: event === undefined ? corpus : imageAlt(event) } }),
    body: (root) => (
      <Layout root={root} corpus={corpus}>
        {content(root)}
      </Layout>
    ),
  }
}

/** What stands on the picture of an event. */
function imageAlt(event: TimelineEvent): string {
  return plain(`${event.title}. ${eventDescription(event)}`)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

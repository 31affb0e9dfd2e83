import type { ReactElement } from 'react'
import type { Actor, DocumentRecord, TimelineEvent } from '../../model/dataset.ts'
import { AboutPage } from './AboutPage.tsx'
import { ActorPage } from './ActorPage.tsx'
import { DocumentPage } from './DocumentPage.tsx'
import { articleName, eventDescription, eventPath, publishedInWords, shorten } from './event-words.ts'
import { EventPage } from './EventPage.tsx'
import { HomePage } from './HomePage.tsx'
import { Layout } from './Layout.tsx'
import { linkedData } from './linked-data.ts'
import { slugOf } from '../../model/slug.ts'
import type { PageWorld } from './page-world.ts'
import type { Page } from './render-page.tsx'
import { RetiredPage } from './RetiredPage.tsx'

/**
 * Every page of the site, made one by one: the timeline, each event under its address with and without its slug and under each of its
 * earlier ids, each article, each actor, each retired id, and how it was made. A list of any length never stands in memory.
 */
export function* listPages(world: PageWorld): Generator<Page> {
  const { corpus, documents, retired } = world.dataset
  yield page(world, '', corpus.title, corpus.description ?? `${corpus.title}: a timeline with its sources.`, (root) => (
    <HomePage world={world} root={root} />
  ))
  yield page(world, 'about/', 'How this timeline was made', `Sources and method of “${corpus.title}”.`, (root) => (
    <AboutPage world={world} root={root} />
  ))
  for (const event of world.rows) yield* eventPages(world, event)
  for (const document of documents) yield documentPage(world, document)
  for (const id of world.actors.keys()) {
    const actor = world.actors.get(id)
    if (actor !== undefined && world.hasActorPage(id)) yield actorPage(world, actor)
  }
  const taken = new Set(world.rows.flatMap(({ id, aliases }) => [id, ...aliases]))
  for (const id of Object.keys(retired)) if (!taken.has(id)) yield retiredPage(world, id)
}

function* eventPages(world: PageWorld, event: TimelineEvent): Generator<Page> {
  const canonical = eventPath(event)
  const data = linkedData(world, event)
  const body = (root: string) => <EventPage world={world} root={root} event={event} />
  // The app spells the slug from the title that it shows; a shared link must have its file whoever spelt it.
  const spelt = eventPath({ id: event.id, slug: slugOf(event.title) })
  const aliases = event.aliases.map((alias) => `e/${alias}/`)
  for (const path of new Set([canonical, spelt, `e/${event.id}/`, ...aliases])) {
    yield { ...page(world, path, event.title, eventDescription(event), body), canonical, data }
  }
}

function documentPage(world: PageWorld, document: DocumentRecord): Page {
  const description = `${publishedInWords(document)}. Events read from this article, with their sentences.`
  return page(world, `d/${document.id}/`, articleName(document), description, (root) => (
    <DocumentPage world={world} root={root} document={document} />
  ))
}

function actorPage(world: PageWorld, actor: Actor): Page {
  const count = world.eventsOfActor(actor.id).length
  const description = `${count} ${count === 1 ? 'event' : 'events'} with ${actor.name} in “${world.dataset.corpus.title}”.`
  return page(world, `a/${actor.id}/`, actor.name, description, (root) => (
    <ActorPage world={world} root={root} actor={actor} />
  ))
}

function retiredPage(world: PageWorld, id: string): Page {
  const { now, reason } = world.dataset.retired[id] ?? { now: [], reason: '' }
  const [only, ...more] = now.flatMap((next) => world.events.get(next) ?? [])
  const body = (root: string) => <RetiredPage world={world} root={root} id={id} />
  const title = only === undefined ? 'A withdrawn event' : only.title
  const canonical = only !== undefined && more.length === 0 ? { canonical: eventPath(only) } : {}
  return { ...page(world, `e/${id}/`, title, shorten(reason, 200), body), ...canonical, hidden: true }
}

function page(
  world: PageWorld,
  path: string,
  title: string,
  description: string,
  content: (root: string) => ReactElement,
): Page {
  const corpus = world.dataset.corpus.title
  return {
    path,
    title: path === '' ? title : `${title} · ${corpus}`,
    description: description.replace(/\s+/g, ' ').trim(),
    body: (root) => (
      <Layout root={root} corpus={corpus}>
        {content(root)}
      </Layout>
    ),
  }
}

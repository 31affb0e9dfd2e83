import { Suspense, useEffect, useRef, useState } from 'react'
import { useArticle, useIds, useSite, useTitles } from './data/use-data.ts'
import type { Site } from './data/site-data.ts'
import { messages } from './messages.ts'
import { Announcer } from './shell/Announcer.tsx'
import { Explorer } from './shell/Explorer.tsx'
import { Frame } from './shell/Frame.tsx'
import { LoadFailed, Loading } from './shell/Loading.tsx'
import { Notes } from './shell/Notes.tsx'
import { PanelBoundary } from './shell/PanelBoundary.tsx'
import { useLanguage } from './shell/use-language.ts'
import { UnknownPage } from './shell/UnknownPage.tsx'
import { usePageTitle, useReady } from './shell/use-ready.ts'
import { AppLink } from './ui/AppLink.tsx'
import { lazyPart } from './ui/lazy-part.ts'
import { EMPTY_FILTER } from './select/filter.ts'
import { useAddressOf, useMoved, useView } from './url/use-view.tsx'
import type { Page, View } from './url/view.ts'
import { articleName } from './words/row-in-words.ts'

// The timeline is what most readers open first; the pages that are read come when they are asked for.
const AboutPage = lazyPart(
  () => import('./about/AboutPage.tsx').then(({ AboutPage }) => AboutPage),
  () => messages.states.codeMissing,
)
const ActorPage = lazyPart(
  () => import('./actor/ActorPage.tsx').then(({ ActorPage }) => ActorPage),
  () => messages.states.codeMissing,
)
const DocumentPage = lazyPart(
  () => import('./document/DocumentPage.tsx').then(({ DocumentPage }) => DocumentPage),
  () => messages.states.codeMissing,
)

/** The page that the address names. */
export function App() {
  return (
    <Announcer>
      <Spoken />
    </Announcer>
  )
}

/** The page in its language; in another one all of it is drawn anew. */
function Spoken() {
  const site = useSite()
  const language = useLanguage()
  return (
    <PanelBoundary key={language} level="h1">
      {site.state === 'loading' ? <Loading received={site.received} total={site.total} /> : null}
      {site.state === 'failed' ? <LoadFailed error={site.error} onRetry={site.retry} /> : null}
      {site.state === 'ready' ? <Pages site={site.value} /> : null}
    </PanelBoundary>
  )
}

function Pages({ site }: { site: Site }) {
  const [{ page }] = useView()
  const [lastEvent, setLastEvent] = useState<string>()
  if (page.kind === 'event' && page.id !== lastEvent) setLastEvent(page.id)
  switch (page.kind) {
    case 'timeline':
    case 'event':
      return <Explorer site={site} />
    default:
      return <TextPage key={`${page.kind}-${'id' in page ? page.id : ''}`} site={site} page={page} from={lastEvent} />
  }
}

type TextPageProps = { site: Site; page: Exclude<Page, { kind: 'timeline' | 'event' }>; from: string | undefined }

/** The pages that are read from top to bottom. */
function TextPage({ site, page, from }: TextPageProps) {
  const [view, navigate] = useView()
  const moved = useMoved()
  const addressOf = useAddressOf()
  const ids = useIds()
  const titles = useTitles()
  const main = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  const to = (target: View) => ({ href: addressOf(target), open: () => navigate(target) })
  const toPage = (target: Page) => to({ ...view, page: target })
  const toRow = (row: number) =>
    toPage({
      kind: 'event',
      id: ids.state === 'ready' ? (ids.value.ids[row] ?? '') : '',
      slug: titles.state === 'ready' ? (titles.value[row] ?? '') : '',
    })
  const filtered = (facet: 'document' | 'country' | 'person' | 'organisation', id: string) =>
    to({
      ...view,
      page: { kind: 'timeline' },
      filter: { ...EMPTY_FILTER, any: { ...EMPTY_FILTER.any, [facet]: [id] } },
    })
  const home = toPage({ kind: 'timeline' })

  const [standing, setStanding] = useState(false)
  const article = useArticle(page.kind === 'document' ? page.id : undefined)
  const read = page.kind !== 'document' || article.state !== 'loading'
  useReady(standing && read && ids.state !== 'loading' && titles.state !== 'loading')
  usePageTitle(`${titleOf(site, page)} · ${site.manifest.corpus.title}`)
  // A page that was opened by a click begins at its top, and speech begins with it.
  useEffect(() => {
    if (!first.current || !moved) return
    first.current = false
    if (page.kind !== 'document' || from === undefined) window.scrollTo?.({ top: 0, behavior: 'instant' })
    main.current?.focus({ preventScroll: true })
  }, [page.kind, from, moved])

  return (
    <Frame site={site}>
      <Notes />
      <div id="events" ref={main} tabIndex={-1} className="reader">
        <AppLink className="back" href={home.href} onOpen={home.open}>
          ← {messages.states.back}
        </AppLink>
        <PanelBoundary level="h1">
          <Suspense fallback={<p className="lanes-wait">{messages.states.loadingPage}</p>}>
            {page.kind === 'document' ? (
              <DocumentPage
                site={site}
                id={page.id}
                from={from}
                links={{
                  event: (id) => {
                    const row = ids.state === 'ready' ? ids.value.rowOf.get(id) : undefined
                    if (row === undefined || titles.state !== 'ready') return undefined
                    return { ...toRow(row), title: titles.value[row] ?? '' }
                  },
                  document: (id) => toPage({ kind: 'document', id }),
                  filter: filtered('document', page.id),
                }}
              />
            ) : null}
            {page.kind === 'actor' ? (
              <ActorPage
                site={site}
                id={page.id}
                links={{
                  row: toRow,
                  actor: (id) => toPage({ kind: 'actor', id }),
                  document: (id) => toPage({ kind: 'document', id }),
                  filter: filtered(site.catalogue.actors[site.actorAt.get(page.id) ?? -1]?.kind ?? 'person', page.id),
                  home,
                }}
              />
            ) : null}
            {page.kind === 'about' ? (
              <AboutPage site={site} document={(id) => toPage({ kind: 'document', id })} />
            ) : null}
            <Standing onStand={setStanding} />
          </Suspense>
        </PanelBoundary>
        {page.kind === 'unknown' ? (
          <UnknownPage
            site={site}
            path={page.path}
            titleOf={(row) => (titles.state === 'ready' ? (titles.value[row] ?? '') : '')}
            toRow={toRow}
          />
        ) : null}
      </div>
    </Frame>
  )
}

/** Beside a page whose code may still be on its way: says when both have come. */
function Standing({ onStand }: { onStand: (standing: boolean) => void }) {
  useEffect(() => onStand(true), [onStand])
  return null
}

function titleOf({ catalogue, actorAt, documentAt }: Site, page: TextPageProps['page']): string {
  if (page.kind === 'actor') return catalogue.actors[actorAt.get(page.id) ?? -1]?.name ?? messages.states.unknownActor
  if (page.kind === 'about') return messages.states.about
  if (page.kind === 'unknown') return messages.states.unknownPage
  const document = catalogue.documents[documentAt.get(page.id) ?? -1]
  return document ? articleName(document) : messages.states.unknownArticle
}

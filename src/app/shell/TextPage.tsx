import '../styles/pages.css'
import { useEffect, useRef } from 'react'
import { AboutPage } from '../about/AboutPage.tsx'
import { ActorPage } from '../actor/ActorPage.tsx'
import type { Site } from '../data/site-data.ts'
import { useArticle, useIds, useTitles } from '../data/use-data.ts'
import { DocumentPage } from '../document/DocumentPage.tsx'
import { messages } from '../messages.ts'
import { EMPTY_FILTER } from '../select/filter.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { useAddressOf, useMoved, useView } from '../url/use-view.tsx'
import type { Page, View } from '../url/view.ts'
import { articleName } from '../words/row-in-words.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { UnknownPage } from './UnknownPage.tsx'
import { usePageTitle, useReady } from './use-ready.ts'

type TextPageProps = { site: Site; page: Exclude<Page, { kind: 'timeline' | 'event' }>; from: string | undefined }

/** The pages that are read from top to bottom, in one piece of code: whoever reads one goes on to another. */
export function TextPage({ site, page, from }: TextPageProps) {
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

  const article = useArticle(page.kind === 'document' ? page.id : undefined)
  const read = page.kind !== 'document' || article.state !== 'loading'
  useReady(read && ids.state !== 'loading' && titles.state !== 'loading')
  usePageTitle(`${titleOf(site, page)} · ${site.manifest.corpus.title}`)
  // A page that was opened by a click begins at its top, and speech begins with it.
  useEffect(() => {
    if (!first.current || !moved) return
    first.current = false
    if (page.kind !== 'document' || from === undefined) window.scrollTo?.({ top: 0, behavior: 'instant' })
    main.current?.focus({ preventScroll: true })
  }, [page.kind, from, moved])

  return (
    <div id="events" ref={main} tabIndex={-1} className="reader">
      <AppLink className="back" href={home.href} onOpen={home.open}>
        ← {messages.states.back}
      </AppLink>
      <PanelBoundary level="h1">
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
        {page.kind === 'about' ? <AboutPage site={site} document={(id) => toPage({ kind: 'document', id })} /> : null}
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
  )
}

function titleOf({ catalogue, actorAt, documentAt }: Site, page: TextPageProps['page']): string {
  if (page.kind === 'actor') return catalogue.actors[actorAt.get(page.id) ?? -1]?.name ?? messages.states.unknownActor
  if (page.kind === 'about') return messages.states.about
  if (page.kind === 'unknown') return messages.states.unknownPage
  const document = catalogue.documents[documentAt.get(page.id) ?? -1]
  return document ? articleName(document) : messages.states.unknownArticle
}

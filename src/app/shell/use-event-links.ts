import { useCallback, useMemo } from 'react'
import type { EventLinks } from '../event/event-links.ts'
import type { Ids } from '../data/load-lines.ts'
import type { Site } from '../data/site-data.ts'
import type { Facet } from '../select/filter.ts'
import { type Navigate, useAddressOf } from '../url/use-view.tsx'
import { HOME, type Page, type View } from '../url/view.ts'
import { useAnnounce } from './Announcer.tsx'

type LinkSources = {
  site: Site
  view: View
  navigate: Navigate
  ids: Ids | undefined
  titles: readonly string[] | undefined
}

/** Where events, articles and actors lead from the current view. The filter goes along; a permanent address has none. */
export function useEventLinks({
  site,
  view,
  navigate,
  ids,
  titles,
}: LinkSources): EventLinks & { rowHref: (row: number) => string; openRow: (row: number) => void } {
  const addressOf = useAddressOf()
  const announce = useAnnounce()
  // Stable while the view changes, so that opening an event draws two rows anew and not all of them.
  const openRow = useCallback(
    (row: number) => {
      // Without ids there is no address yet; what failed says so above the list.
      const id = ids?.ids[row]
      if (id === undefined) return
      const page: Page = { kind: 'event', id, slug: titles?.[row] ?? '' }
      navigate((now) => ({ ...now, page }))
    },
    [ids, navigate, titles],
  )
  return useMemo(() => {
    const to = (page: Page) => ({
      href: addressOf({ ...view, page }),
      open: () => navigate((now) => ({ ...now, page })),
    })
    const pageOf = (row: number): Page => ({ kind: 'event', id: ids?.ids[row] ?? '', slug: titles?.[row] ?? '' })
    const filterBy = (facet: Facet, id: string) =>
      navigate((now) => ({
        ...now,
        page: now.page.kind === 'event' ? now.page : { kind: 'timeline' },
        filter: {
          ...now.filter,
          any: { ...now.filter.any, [facet]: [...new Set([...now.filter.any[facet], id])] },
          not: { ...now.filter.not, [facet]: now.filter.not[facet].filter((other) => other !== id) },
        },
      }))
    return {
      rowHref: (row) => to(pageOf(row)).href,
      openRow,
      event: (id) => {
        const row = ids?.rowOf.get(id)
        return row === undefined ? undefined : { ...to(pageOf(row)), title: titles?.[row] ?? id }
      },
      article: (document, start) => {
        const { href, open } = to({ kind: 'document', id: document })
        return { href: `${href}#s${start}`, open }
      },
      actor: (id) => to({ kind: 'actor', id }),
      filterByActor: (id) => {
        const kind = site.catalogue.actors[site.actorAt.get(id) ?? -1]?.kind
        if (kind) filterBy(kind, id)
      },
      filterByTopic: (id) => filterBy('topic', id),
      shared: ({ id, slug }) =>
        new URL(addressOf({ ...view, page: { kind: 'event', id, slug } }), document.baseURI).href,
      permanent: ({ id, slug }) =>
        new URL(addressOf({ ...HOME, page: { kind: 'event', id, slug } }), document.baseURI).href,
      announce,
    }
  }, [addressOf, announce, ids, navigate, openRow, site, titles, view])
}

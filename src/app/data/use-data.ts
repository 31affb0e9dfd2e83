/** Hooks that load what a part of the page needs. Each answers `loading`, `failed` (with a way to try again) or `ready`. */
import { skipToken, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Article, EventDetail, Retired } from '../../model/site.ts'
import { SHARD_SIZE } from '../../model/site-files.ts'
import { useView } from '../url/use-view.tsx'
import { dataError } from './data-error.ts'
import { eventOfShard, loadArticle, loadShard } from './load-details.ts'
import type { Ids, Lines } from './load-lines.ts'
import { KEYS } from './query-client.ts'
import { type Site, loadRetired } from './site-data.ts'
import { idsQuery, titlesQuery } from './site-query.ts'
import { type Loaded, useLoaded } from './use-loaded.ts'
import { useBase, useSite } from './use-site.tsx'

/** The title of every row; of a large site the first ones before the others. */
export function useTitles(): Loaded<readonly string[]> {
  const titles = useLines()
  return titles.state === 'ready' ? { state: 'ready', value: titles.value.lines } : titles
}

/** The same once all are there, for what must not miss any. */
export function useAllTitles(): Loaded<readonly string[]> {
  const titles = useLines()
  if (titles.state !== 'ready') return titles
  return titles.value.complete ? { state: 'ready', value: titles.value.lines } : { state: 'loading' }
}

/** The id of every row, and the row of every live id; of a large site the first ones before the others. */
export function useIds(): Loaded<Ids> {
  const base = useBase()
  const site = useSite()
  const asked = site.state === 'ready' ? idsQuery(base, site.value.manifest).queryFn : skipToken
  return ofSite(site, useLoaded(useQuery({ queryKey: KEYS.ids(), queryFn: asked, retryOnMount: false })))
}

/** Ids that were published once and what answers for them now: loaded where the address names an event that is none of today's. */
export function useRetired(): Loaded<Retired> {
  const [{ page }] = useView()
  const ids = useIds()
  const unknown =
    page.kind === 'event' && ids.state === 'ready' && ids.value.complete && ids.value.rowOf.get(page.id) === undefined
  const base = useBase()
  const site = useSite()
  const ready = unknown && site.state === 'ready' ? site.value : undefined
  const queryFn = ready ? () => loadRetired(base, ready) : skipToken
  return ofSite(site, useLoaded(useQuery({ queryKey: KEYS.retired(), queryFn })))
}

/** All that is known of the event of a row; nothing is loaded for `undefined`. */
export function useEventDetail(row: number | undefined): Loaded<EventDetail> {
  const shard = row === undefined ? undefined : Math.floor(row / SHARD_SIZE)
  const base = useBase()
  const site = useSite()
  const ready = site.state === 'ready' ? site.value : undefined
  const select = useCallback((raw: Parameters<typeof eventOfShard>[0]) => eventOfShard(raw, row ?? 0), [row])
  return useLoaded(
    useQuery({
      queryKey: KEYS.shard(shard ?? -1),
      queryFn:
        ready && shard !== undefined
          ? ({ client, signal }) => loadShard(client, base, ready, shard, signal)
          : skipToken,
      select,
    }),
  )
}

/** An article with its blocks and sentences; nothing is loaded for `undefined`. */
export function useArticle(document: string | undefined): Loaded<Article> {
  const base = useBase()
  const site = useSite()
  const ready = site.state === 'ready' ? site.value : undefined
  const place = ready?.documentAt.get(document ?? '')
  const article = useLoaded(
    useQuery({
      queryKey: KEYS.article(document ?? ''),
      queryFn:
        ready && place !== undefined
          ? ({ client, signal }) => loadArticle(client, base, ready, place, signal)
          : skipToken,
    }),
  )
  if (article.state === 'loading' && ready && document !== undefined && place === undefined) {
    return { state: 'failed', error: dataError('missing', 'The article', 'not in this corpus'), retry: () => {} }
  }
  return article
}

function useLines(): Loaded<Lines> {
  const base = useBase()
  const site = useSite()
  const asked = site.state === 'ready' ? titlesQuery(base, site.value.manifest).queryFn : skipToken
  return ofSite(site, useLoaded(useQuery({ queryKey: KEYS.titles(), queryFn: asked, retryOnMount: false })))
}

/** What is loaded of a site is of no use without it, however early it came. */
function ofSite<Value>(site: Loaded<Site>, own: Loaded<Value>): Loaded<Value> {
  return site.state === 'ready' ? own : site
}

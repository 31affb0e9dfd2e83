/** Hooks that load what a part of the page needs. Each answers `loading`, `failed` (with a way to try again) or `ready`. */
import { type QueryClient, type UseQueryResult, skipToken, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { hasSources } from '../../model/columns.ts'
import type { Article, EventDetail, Retired } from '../../model/site.ts'
import { SHARD_SIZE } from '../../model/site-files.ts'
import type { Filter } from '../select/filter.ts'
import { atRest } from '../ui/at-rest.ts'
import { useRoot, useView } from '../url/use-view.tsx'
import { type DataError, asDataError, dataError } from './data-error.ts'
import { eventOfShard, loadArticle, loadShard } from './load-details.ts'
import type { Ids, Lines } from './load-lines.ts'
import { KEYS } from './query-client.ts'
import { type Site, loadRetired, loadSources } from './site-data.ts'
import { idsQuery, siteQuery, titlesQuery } from './site-query.ts'

export type Loaded<Value> =
  | { state: 'loading'; received?: number; total?: number }
  | { state: 'failed'; error: DataError; retry: () => void }
  | { state: 'ready'; value: Value }

/**
 * The site: manifest, index, catalogue, facets and positions of ids. While it loads, how many bytes of the index have come. A large site is
 * ready before it knows which articles its events rest on, unless the filter asks for that.
 */
export function useSite(): Loaded<Site> {
  const base = useBase()
  const [{ filter }] = useView()
  const first = useQuery(siteQuery(base))
  const asked = asksForArticles(filter)
  const alone = first.data && !hasSources(first.data.index) ? first.data : undefined
  const site = useLoaded(first)
  const whole = useLoaded(
    useQuery({
      queryKey: KEYS.sources(),
      queryFn: alone ? ({ signal }) => sourcesLater(base, alone, asked, signal) : skipToken,
    }),
  )
  const progress = useQuery<{ received: number; total: number }>({ queryKey: KEYS.progress(), queryFn: skipToken })
  if (site.state === 'loading') return { ...site, ...progress.data }
  return alone && (whole.state === 'ready' || asked) ? whole : site
}

/** The articles of events, once what is in view has been drawn, unless the filter waits for them. */
async function sourcesLater(base: string, site: Site, asked: boolean, signal: AbortSignal): Promise<Site> {
  if (!asked) await new Promise<void>((then) => void atRest(then, SOURCES_MS))
  return loadSources(base, site, signal)
}

const SOURCES_MS = 1000

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

/** The folder of the data files, as a whole address. */
export function useBase(): string {
  return dataBase(useRoot())
}

/** Asks for the site before anything is drawn: what is drawn first is that it loads. */
export function askForSite(client: QueryClient, root: string): void {
  void client.prefetchQuery(siteQuery(dataBase(root)))
}

function dataBase(root: string): string {
  const page = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI
  return new URL(`${root}data/`, page).href
}

function asksForArticles({ any, not, known }: Filter): boolean {
  return known !== undefined || any.document.length + not.document.length > 0
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

function useLoaded<Value>(query: UseQueryResult<Value>): Loaded<Value> {
  const { data, error, isFetching, refetch } = query
  const retry = useCallback(() => void refetch(), [refetch])
  // What came before a fault is not all there is: the fault must be told.
  if (error && !isFetching) return { state: 'failed', error: asDataError(error), retry }
  if (data !== undefined) return { state: 'ready', value: data }
  return { state: 'loading' }
}

/** Hooks that load what a part of the page needs. Each answers `loading`, `failed` (with a way to try again) or `ready`. */
import { type QueryKey, type UseQueryResult, skipToken, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Article, type EventDetail, type Retired, SHARD_SIZE } from '../../model/site.ts'
import { useRoot } from '../url/use-view.tsx'
import { type DataError, asDataError, dataError } from './data-error.ts'
import { KEYS } from './query-client.ts'
import {
  type Ids,
  type Site,
  eventOfShard,
  loadArticle,
  loadIds,
  loadRetired,
  loadShard,
  loadSite,
  loadTitles,
} from './site-data.ts'

export type Loaded<Value> =
  | { state: 'loading'; received?: number; total?: number }
  | { state: 'failed'; error: DataError; retry: () => void }
  | { state: 'ready'; value: Value }

/** The site: manifest, index, catalogue, facets and positions of ids. While it loads, how many bytes of the index have come. */
export function useSite(): Loaded<Site> {
  const base = useBase()
  const site = useLoaded(
    useQuery({
      queryKey: KEYS.site(),
      queryFn: ({ signal, client }) =>
        loadSite(base, signal, (received, total) => client.setQueryData(KEYS.progress(), { received, total })),
    }),
  )
  const progress = useQuery<{ received: number; total: number }>({ queryKey: KEYS.progress(), queryFn: skipToken })
  return site.state === 'loading' ? { ...site, ...progress.data } : site
}

/** The title of every row. */
export function useTitles(): Loaded<readonly string[]> {
  return useOfSite(KEYS.titles(), loadTitles)
}

/** The id of every row, and the row of every live id. */
export function useIds(): Loaded<Ids> {
  return useOfSite(KEYS.ids(), loadIds)
}

/** Ids that were published once and what answers for them now. */
export function useRetired(): Loaded<Retired> {
  return useOfSite(KEYS.retired(), loadRetired)
}

/** All that is known of the event of a row; nothing is loaded for `undefined`. */
export function useEventDetail(row: number | undefined): Loaded<EventDetail> {
  const base = useBase()
  const site = useSite()
  const shard = row === undefined ? -1 : Math.floor(row / SHARD_SIZE)
  const asset = site.state === 'ready' ? site.value.manifest.shards[shard] : undefined
  const select = useCallback((raw: Parameters<typeof eventOfShard>[0]) => eventOfShard(raw, row ?? 0), [row])
  return useLoaded(
    useQuery({
      queryKey: KEYS.shard(shard),
      queryFn: asset ? ({ signal }) => loadShard(base, asset, signal) : skipToken,
      select,
    }),
  )
}

/** An article with its blocks and sentences; nothing is loaded for `undefined`. */
export function useArticle(document: string | undefined): Loaded<Article> {
  const base = useBase()
  const site = useSite()
  const position = site.state === 'ready' ? site.value.documentAt.get(document ?? '') : undefined
  const asset = site.state === 'ready' ? site.value.catalogue.documents[position ?? -1]?.asset : undefined
  const article = useLoaded(
    useQuery({
      queryKey: KEYS.article(document ?? ''),
      queryFn: asset ? ({ signal }) => loadArticle(base, asset, signal) : skipToken,
    }),
  )
  if (article.state === 'loading' && site.state === 'ready' && document !== undefined && !asset) {
    return { state: 'failed', error: dataError('missing', 'The article', 'not in this corpus'), retry: () => {} }
  }
  return article
}

/** The folder of the data files, as a whole address. */
export function useBase(): string {
  return dataBase(useRoot())
}

function dataBase(root: string): string {
  const page = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI
  return new URL(`${root}data/`, page).href
}

function useOfSite<Value>(
  queryKey: QueryKey,
  load: (base: string, site: Site, signal?: AbortSignal) => Promise<Value>,
): Loaded<Value> {
  const base = useBase()
  const site = useSite()
  const ready = site.state === 'ready' ? site.value : undefined
  const own = useLoaded(useQuery({ queryKey, queryFn: ready ? ({ signal }) => load(base, ready, signal) : skipToken }))
  return own.state === 'loading' && site.state === 'failed' ? site : own
}

function useLoaded<Value>(query: UseQueryResult<Value>): Loaded<Value> {
  const { data, error, isFetching, refetch } = query
  const retry = useCallback(() => void refetch(), [refetch])
  if (data !== undefined) return { state: 'ready', value: data }
  if (error && !isFetching) return { state: 'failed', error: asDataError(error), retry }
  return { state: 'loading' }
}

import { QueryClient } from '@tanstack/react-query'
import type { Article, EventDetail, Retired } from '../../model/site.ts'
import { DataError, type DataFault } from './data-error.ts'
import type { RawShard } from './load-details.ts'
import type { Ids, Lines } from './load-lines.ts'
import type { Site } from './site-data.ts'

/** Faults that may be gone a moment later. A timeout is not one: nobody waits twice fifteen seconds. */
const PASSING: ReadonlySet<DataFault> = new Set(['unreachable', 'server', 'damaged'])

/**
 * Our files are named by their content, so what was loaded once stays good. The library's defaults wait for the network to come back before
 * they fail and try three times; here a fault is shown at once after one more try.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        // Typed arrays and hundred thousand titles are not compared value by value.
        structuralSharing: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        retry: (failures, error) => failures < 1 && (!(error instanceof DataError) || PASSING.has(error.fault)),
        retryDelay: 400,
      },
    },
  })
}

/** Under which key each thing is kept. */
export const KEYS = {
  site: () => ['site'] as const,
  sources: () => ['sources'] as const,
  files: (of: 'shards' | 'articles') => ['files', of] as const,
  progress: () => ['progress'] as const,
  titles: () => ['titles'] as const,
  ids: () => ['ids'] as const,
  retired: () => ['retired'] as const,
  shard: (shard: number) => ['shard', shard] as const,
  article: (document: string) => ['article', document] as const,
}

export type Preloaded = {
  site?: Site
  titles?: readonly string[]
  ids?: Ids
  retired?: Retired
  /** Events by row. */
  events?: ReadonlyMap<number, EventDetail>
  articles?: ReadonlyMap<string, Article>
}

/** Puts what is at hand into a client, so that the first rendering has it: for pages written at build time and for tests. */
export function preload(client: QueryClient, data: Preloaded, shardSize: number): void {
  if (data.site) client.setQueryData(KEYS.site(), data.site)
  if (data.titles) client.setQueryData(KEYS.titles(), { lines: data.titles, complete: true } satisfies Lines)
  if (data.ids) client.setQueryData(KEYS.ids(), data.ids)
  if (data.retired) client.setQueryData(KEYS.retired(), data.retired)
  const shards = new Map<number, unknown[]>()
  for (const [row, event] of data.events ?? []) {
    const shard = Math.floor(row / shardSize)
    const events = shards.get(shard) ?? []
    events[row - shard * shardSize] = event
    shards.set(shard, events)
  }
  for (const [shard, events] of shards) {
    client.setQueryData(KEYS.shard(shard), { first: shard * shardSize, events } satisfies RawShard)
  }
  for (const [id, article] of data.articles ?? []) client.setQueryData(KEYS.article(id), article)
}

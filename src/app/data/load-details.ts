/** Details of events and articles: many files, of which few are ever asked for. */
import type { QueryClient } from '@tanstack/react-query'
import type { Article, Asset, EventDetail } from '../../model/site.ts'
import { dataError } from './data-error.ts'
import { articleShape, eventShape } from './event-shapes.ts'
import { loadAsset } from './load-asset.ts'
import { KEYS } from './query-client.ts'
import { loadJson, readJson, shaped } from './read-file.ts'
import type { Site } from './site-data.ts'
import { filesShape } from './site-shapes.ts'

/** A shard as it came; its events are checked one by one, so that a bad one does not take the others along. */
export type RawShard = { first: number; events: readonly unknown[] }

/** Where a site has its details or its articles; loaded with the first of them. */
function filesOf(client: QueryClient, base: string, { manifest }: Site, of: 'shards' | 'articles'): Promise<Asset[]> {
  return client.fetchQuery({
    queryKey: KEYS.files(of),
    queryFn: ({ signal }) => loadJson(base, manifest[of], filesShape, 'The list of files', signal),
  })
}

export async function loadShard(
  client: QueryClient,
  base: string,
  site: Site,
  shard: number,
  signal?: AbortSignal,
): Promise<RawShard> {
  const what = 'The event'
  const asset = known((await filesOf(client, base, site, 'shards'))[shard], what)
  const raw = readJson(await loadAsset(base, asset, what, { signal }), what) as Partial<RawShard> | null
  if (typeof raw?.first !== 'number' || !Array.isArray(raw.events)) throw dataError('wrong-shape', what)
  return { first: raw.first, events: raw.events }
}

/** The event of a row. Throws a DataError where that one event is not in the form it should have. */
export function eventOfShard(shard: RawShard, row: number): EventDetail {
  return shaped(eventShape, shard.events[row - shard.first], 'The event')
}

/** The article at a place of the catalogue. */
export async function loadArticle(
  client: QueryClient,
  base: string,
  site: Site,
  place: number,
  signal?: AbortSignal,
): Promise<Article> {
  const what = 'The article'
  const asset = known((await filesOf(client, base, site, 'articles'))[place], what)
  return loadJson(base, asset, articleShape, what, signal)
}

function known(asset: Asset | undefined, what: string): Asset {
  if (!asset) throw dataError('missing', what, 'not in the list of files')
  return asset
}

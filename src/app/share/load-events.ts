import type { QueryClient } from '@tanstack/react-query'
import { type EventDetail, SHARD_SIZE } from '../../model/site.ts'
import { KEYS } from '../data/query-client.ts'
import { eventOfShard, loadShard, type RawShard, type Site } from '../data/site-data.ts'

/** All that is known of many rows, in their order; each shard is asked for once. Throws a DataError when one does not come. */
export async function loadEvents(
  client: QueryClient,
  base: string,
  site: Site,
  rows: readonly number[],
): Promise<EventDetail[]> {
  const wanted = [...new Set(rows.map((row) => Math.floor(row / SHARD_SIZE)))]
  const shards = new Map<number, RawShard>()
  await Promise.all(
    wanted.map(async (shard) => {
      const asset = site.manifest.shards[shard]
      if (!asset) return
      shards.set(
        shard,
        await client.fetchQuery({
          queryKey: KEYS.shard(shard),
          queryFn: ({ signal }) => loadShard(base, asset, signal),
        }),
      )
    }),
  )
  return rows.flatMap((row) => {
    const shard = shards.get(Math.floor(row / SHARD_SIZE))
    return shard ? [eventOfShard(shard, row)] : []
  })
}

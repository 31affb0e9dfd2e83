import type { QueryClient } from '@tanstack/react-query'
import type { EventDetail } from '../../model/site.ts'
import { SHARD_SIZE } from '../../model/site-files.ts'
import { KEYS } from '../data/query-client.ts'
import { eventOfShard, loadShard, type RawShard } from '../data/load-details.ts'
import type { Site } from '../data/site-data.ts'

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
      shards.set(
        shard,
        await client.fetchQuery({
          queryKey: KEYS.shard(shard),
          queryFn: ({ signal }) => loadShard(client, base, site, shard, signal),
        }),
      )
    }),
  )
  return rows.flatMap((row) => {
    const shard = shards.get(Math.floor(row / SHARD_SIZE))
    return shard ? [eventOfShard(shard, row)] : []
  })
}

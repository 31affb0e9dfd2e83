import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '../../model/site.ts'
import { loadArticle } from './load-details.ts'
import { KEYS } from './query-client.ts'
import type { Site } from './site-data.ts'

/** Every article that can be loaded; one that cannot is left out. They are kept for whoever opens them next. */
export async function loadAllArticles(client: QueryClient, base: string, site: Site): Promise<Article[]> {
  const settled = await Promise.allSettled(
    site.catalogue.documents.map(({ id }, place) =>
      client.fetchQuery({
        queryKey: KEYS.article(id),
        queryFn: ({ signal }) => loadArticle(client, base, site, place, signal),
      }),
    ),
  )
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

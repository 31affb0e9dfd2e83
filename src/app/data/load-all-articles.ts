import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '../../model/site.ts'
import { KEYS } from './query-client.ts'
import { type Site, loadArticle } from './site-data.ts'

/** Every article that can be loaded; one that cannot is left out. They are kept for whoever opens them next. */
export async function loadAllArticles(client: QueryClient, base: string, { catalogue }: Site): Promise<Article[]> {
  const settled = await Promise.allSettled(
    catalogue.documents.map(({ id, asset }) =>
      client.fetchQuery({ queryKey: KEYS.article(id), queryFn: ({ signal }) => loadArticle(base, asset, signal) }),
    ),
  )
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

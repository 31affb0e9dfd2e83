/** Search as a hook: nothing is built before somebody asks. All parts of the page that ask share one index and its answers. */
import { type QueryClient, keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { Ids } from '../data/load-lines.ts'
import type { Site } from '../data/site-data.ts'
import { useAllTitles, useIds } from '../data/use-data.ts'
import { useBase, useSite } from '../data/use-site.tsx'
import { hitsOf, suggestionsOf } from './answer.ts'
import type { SearchClient } from './search-client.ts'
import type { SearchState } from './search-result.ts'

/** Of more articles than this, titles and names are searched and quotes are not. */
const MOST_ARTICLES = 300
const KEEP_ANSWERS_MS = 60_000
const ENGINE = ['search-engine']
const QUOTES = ['search-quotes']
const ANSWER = 'search-answer'

/**
 * What a question finds: the rows as bits for the filter, and suggestions, actors first. While the words change the rows of the words
 * before stay. `useSearch('习近平')`.
 */
export function useSearch(question: string): SearchState {
  const text = question.trim()
  const base = useBase()
  const site = useSite()
  const titles = useAllTitles()
  const ids = useIds()
  const asked = text !== ''
  const ready =
    site.state === 'ready' && titles.state === 'ready' ? { site: site.value, titles: titles.value } : undefined

  const {
    data: engine,
    isError: missing,
    refetch,
  } = useQuery<SearchClient>({
    queryKey: ENGINE,
    queryFn: ready && asked ? () => start(ready.site, ready.titles) : skipToken,
  })
  // A search that could not start is tried again with the next words, and with the same ones never by itself.
  const failedWith = useRef<string>(undefined)
  useEffect(() => {
    if (!missing || text === '' || failedWith.current === text) return
    const isNew = failedWith.current !== undefined
    failedWith.current = text
    if (isNew) void refetch({ cancelRefetch: false })
  }, [missing, text, refetch])
  const { data: quotes = 0, isLoading: quotesLoading } = useQuery({
    queryKey: QUOTES,
    queryFn:
      engine && ready && ids.state === 'ready' && ids.value.complete
        ? ({ client }) => addQuotes(engine, client, base, ready.site, ids.value)
        : skipToken,
  })
  const answer = useQuery({
    // What is found before the sentences are known is asked for again when they are.
    queryKey: [ANSWER, text, quotes],
    queryFn: engine && asked ? () => engine.find(text) : skipToken,
    placeholderData: keepPreviousData,
    gcTime: KEEP_ANSWERS_MS,
  })

  const partial = quotesLoading || ids.state === 'loading'
  const failed = asked && (missing || answer.isError || site.state === 'failed' || titles.state === 'failed')
  return useMemo((): SearchState => {
    if (!asked) return { state: 'idle' }
    if (failed) return { state: 'failed' }
    if (!ready || !answer.data) return { state: 'working' }
    const hits = hitsOf(answer.data, ready.site)
    if (answer.isPlaceholderData) return { state: 'working', hits }
    const suggestions = suggestionsOf(answer.data, ready.site, ready.titles)
    return { state: 'ready', partial, hits, suggestions, terms: answer.data.terms }
    // `ready` is made anew each time; what it holds is not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, failed, ready?.site, ready?.titles, answer.data, answer.isPlaceholderData, partial])
}

/** Most readers never search, so even what starts the search comes when it is asked for. */
async function start({ catalogue }: Site, titles: readonly string[]): Promise<SearchClient> {
  const { startSearch } = await import('./search-client.ts')
  const names = catalogue.actors.map(({ name, names: all, native = {} }) => [
    ...new Set([name, ...all, ...Object.values(native)]),
  ])
  return startSearch({ titles, names })
}

/** Lets the search know the sentences too. Those who cannot be loaded are not found by their words; all else is. */
async function addQuotes(
  engine: SearchClient,
  client: QueryClient,
  base: string,
  site: Site,
  ids: Ids,
): Promise<number> {
  if (site.catalogue.documents.length > MOST_ARTICLES) return 0
  const [{ loadAllArticles }, { quotesOf }] = await Promise.all([
    import('../data/load-all-articles.ts'),
    import('./quotes.ts'),
  ])
  const articles = await loadAllArticles(client, base, site)
  const quotes = articles.flatMap((article) => quotesOf(article, ids))
  engine.addQuotes(quotes)
  return quotes.length
}

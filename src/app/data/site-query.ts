/** What the first view is loaded with. It is asked for before anything is drawn, and all of it at once: nothing waits for what it does not need. */
import type { QueryClient, QueryFunctionContext } from '@tanstack/react-query'
import type { SiteManifest } from '../../model/site.ts'
import { type Lines, idsOf, loadLines } from './load-lines.ts'
import { KEYS } from './query-client.ts'
import { type Site, loadSite } from './site-data.ts'

/** How long a list that could stand already waits for its titles: drawn without them it would be drawn twice. */
const TITLES_MS = 50
/** How often at most it is told how much has come. */
const PROGRESS_MS = 100

/** The site, and with it the first titles and ids. While it loads, how many bytes of the index have come. */
export function siteQuery(base: string) {
  return {
    queryKey: KEYS.site(),
    queryFn: async ({ signal, client }: QueryFunctionContext): Promise<Site> => {
      let first: Promise<unknown> | undefined
      const loading: Promise<Site> = loadSite(base, signal, tellProgress(client), (manifest) => {
        first = Promise.all([firstTitles(client, base, manifest, loading), firstIds(client, base, manifest, loading)])
      })
      const site = await loading
      await Promise.race([first, new Promise((then) => void setTimeout(then, TITLES_MS))])
      return site
    },
  }
}

/** The titles of all rows; the first of them before the others, which come when `after` has. */
export function titlesQuery(
  base: string,
  { titles, events }: SiteManifest,
  after?: Promise<unknown>,
  onFirst = nothing,
) {
  return {
    queryKey: KEYS.titles(),
    queryFn: ({ client }: QueryFunctionContext): Promise<Lines> =>
      loadLines(base, { assets: titles, count: events, what: 'The titles', after }, (part) => {
        client.setQueryData(KEYS.titles(), part)
        onFirst()
      }),
  }
}

/** The same for ids. */
export function idsQuery(base: string, { ids, events }: SiteManifest, after?: Promise<unknown>, onFirst = nothing) {
  return {
    queryKey: KEYS.ids(),
    queryFn: async ({ client }: QueryFunctionContext) => {
      const all = await loadLines(base, { assets: ids, count: events, what: 'The addresses', after }, ({ lines }) => {
        client.setQueryData(KEYS.ids(), idsOf(lines, false))
        onFirst()
      })
      return idsOf(all.lines)
    },
  }
}

function firstTitles(client: QueryClient, base: string, manifest: SiteManifest, after: Promise<unknown>) {
  return new Promise<void>((first) => {
    void client.prefetchQuery(titlesQuery(base, manifest, after, first)).then(first)
  })
}

function firstIds(client: QueryClient, base: string, manifest: SiteManifest, after: Promise<unknown>) {
  return new Promise<void>((first) => {
    void client.prefetchQuery(idsQuery(base, manifest, after, first)).then(first)
  })
}

function tellProgress(client: QueryClient): (received: number, total: number) => void {
  let told = -Infinity
  return (received, total) => {
    if (received < total && performance.now() - told < PROGRESS_MS) return
    told = performance.now()
    client.setQueryData(KEYS.progress(), { received, total })
  }
}

function nothing(): void {}

/** The site that everything else is part of. `SiteProvider` stands once at the top and loads it: who asks it costs nothing, however often. */
import { type QueryClient, skipToken, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { hasSources } from '../../model/columns.ts'
import type { Filter } from '../select/filter.ts'
import { atRest } from '../ui/at-rest.ts'
import { useRoot, useView } from '../url/use-view.tsx'
import { KEYS } from './query-client.ts'
import { type Site, loadSources } from './site-data.ts'
import { siteQuery } from './site-query.ts'
import { type Loaded, useLoaded } from './use-loaded.ts'

const SOURCES_MS = 1000

const SiteContext = createContext<Loaded<Site> | undefined>(undefined)

export function SiteProvider({ children }: { children: ReactNode }) {
  const site = useLoadedSite()
  return <SiteContext value={site}>{children}</SiteContext>
}

/** The site: manifest, index, catalogue, facets and positions of ids. While it loads, how many bytes of the index have come. */
export function useSite(): Loaded<Site> {
  const site = useContext(SiteContext)
  if (!site) throw new Error('useSite needs a SiteProvider above it')
  return site
}

/** A large site is ready before it knows which articles its events rest on, unless the filter asks for that. */
function useLoadedSite(): Loaded<Site> {
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

function asksForArticles({ any, not, known }: Filter): boolean {
  return known !== undefined || any.document.length + not.document.length > 0
}

/** The folder of the data files, as a whole address. */
export function useBase(): string {
  const root = useRoot()
  return useMemo(() => dataBase(root), [root])
}

/** Asks for the site before anything is drawn: what is drawn first is that it loads. */
export function askForSite(client: QueryClient, root: string): void {
  void client.prefetchQuery(siteQuery(dataBase(root)))
}

function dataBase(root: string): string {
  const page = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI
  return new URL(`${root}data/`, page).href
}

import type { Site } from '../data/site-data.ts'
import { useIds, useTitles } from '../data/use-data.ts'
import { useSite } from '../data/use-site.tsx'
import { FrameList } from '../embed/FrameList.tsx'
import { messages } from '../messages.ts'
import { useSearch } from '../search/use-search.ts'
import { useAddressOf, useView } from '../url/use-view.tsx'
import { Announcer } from './Announcer.tsx'
import { LoadFailed, Loading } from './Loading.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { isWaiting, useExplorer, useHits } from './use-explorer.ts'
import { useReady } from './use-ready.ts'

/** The timeline in a frame of somebody else's page: the events that the address asks for, and nothing around them. */
export function FrameApp() {
  const site = useSite()
  return (
    <Announcer>
      <PanelBoundary level="h1">
        {site.state === 'loading' ? <Loading received={site.received} total={site.total} /> : null}
        {site.state === 'failed' ? <LoadFailed error={site.error} onRetry={site.retry} /> : null}
        {site.state === 'ready' ? <Chosen site={site.value} /> : null}
      </PanelBoundary>
    </Announcer>
  )
}

function Chosen({ site }: { site: Site }) {
  const [view] = useView()
  const addressOf = useAddressOf()
  const titles = useTitles()
  const ids = useIds()
  const search = useSearch(view.filter.text)
  const hits = useHits(site, search, view.background)
  const { order } = useExplorer(site, view, hits)
  const waiting = isWaiting(search) || titles.state === 'loading' || ids.state === 'loading'
  useReady(!waiting)
  if (waiting) return <p className="static frame">{messages.states.loading}</p>
  return (
    <FrameList
      site={site}
      order={order}
      titleOf={(row) => (titles.state === 'ready' ? (titles.value[row] ?? '') : '')}
      hrefOf={(row) => {
        const id = ids.state === 'ready' ? (ids.value.ids[row] ?? '') : ''
        const slug = titles.state === 'ready' ? (titles.value[row] ?? '') : ''
        return addressOf({ ...view, page: { kind: 'event', id, slug } })
      }}
      timeline={addressOf({ ...view, page: { kind: 'timeline' } })}
    />
  )
}

import { Suspense, useEffect, useState } from 'react'
import { useSite } from './data/use-site.tsx'
import type { Site } from './data/site-data.ts'
import { messages } from './messages.ts'
import { Announcer } from './shell/Announcer.tsx'
import { Explorer } from './shell/Explorer.tsx'
import { Frame } from './shell/Frame.tsx'
import { LoadFailed, Loading } from './shell/Loading.tsx'
import { Notes } from './shell/Notes.tsx'
import { PanelBoundary } from './shell/PanelBoundary.tsx'
import { useLanguage } from './shell/use-language.ts'
import { NARROW, useMedia } from './shell/use-media.ts'
import { lazyPart, loadWithData } from './ui/lazy-part.ts'
import { useView } from './url/use-view.tsx'

// The timeline is what most readers open first; the pages that are read come when they are asked for.
const TextPage = lazyPart(
  () => import('./shell/TextPage.tsx').then(({ TextPage }) => TextPage),
  () => messages.states.codeMissing,
)

/** The page that the address names. */
export function App() {
  return (
    <Announcer>
      <Spoken />
    </Announcer>
  )
}

/** The page in its language; in another one all of it is drawn anew. */
function Spoken() {
  const site = useSite()
  const language = useLanguage()
  // What is drawn beside the list comes while the data is read, and not before it: on a narrow screen it may never be asked for.
  const narrow = useMedia(NARROW)
  const arrived =
    site.state === 'ready' || (site.state === 'loading' && (site.total ?? 0) > 0 && site.received === site.total)
  useEffect(() => {
    if (arrived && !narrow) loadWithData()
  }, [arrived, narrow])
  return (
    <PanelBoundary key={language} level="h1">
      {site.state === 'loading' ? <Loading received={site.received} total={site.total} /> : null}
      {site.state === 'failed' ? <LoadFailed error={site.error} onRetry={site.retry} /> : null}
      {site.state === 'ready' ? <Pages site={site.value} /> : null}
    </PanelBoundary>
  )
}

function Pages({ site }: { site: Site }) {
  const [{ page }] = useView()
  const [lastEvent, setLastEvent] = useState<string>()
  if (page.kind === 'event' && page.id !== lastEvent) setLastEvent(page.id)
  switch (page.kind) {
    case 'timeline':
    case 'event':
      return <Explorer site={site} />
    default:
      return (
        <Frame site={site}>
          <Notes />
          <PanelBoundary level="h1" landing>
            <Suspense fallback={<p className="lanes-wait">{messages.states.loadingPage}</p>}>
              <TextPage key={`${page.kind}-${'id' in page ? page.id : ''}`} site={site} page={page} from={lastEvent} />
            </Suspense>
          </PanelBoundary>
        </Frame>
      )
  }
}

import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Site } from '../data/site-data.ts'
import type { EventLinks } from '../event/event-links.ts'
import { messages } from '../messages.ts'
import type { Neighbours } from '../select/order.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import type { Opened } from './open-event.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { useMedia, WIDE } from './use-media.ts'

// Most readers look at the list first: what an open event needs comes once the page is at rest, before somebody opens one.
const OpenAside = lazyPart(
  () => import('./OpenAside.tsx').then(({ OpenAside }) => OpenAside),
  () => messages.states.codeMissing,
  'at-rest',
)
const IdleAside = lazyPart(
  () => import('./IdleAside.tsx').then(({ IdleAside }) => IdleAside),
  () => messages.states.codeMissing,
)

type EventAsideProps = {
  site: Site
  opened: Opened
  links: EventLinks & { rowHref: (row: number) => string; openRow: (row: number) => void }
  beside: Neighbours | undefined
  count: number
  onStep: (row: number | undefined) => void
  onClose: () => void
}

/** The column on the right: the event that is open, what became of one that is not there, or how to read this. */
export function EventAside({ site, opened, links, beside, count, onStep, onClose }: EventAsideProps) {
  const wide = useMedia(WIDE)
  const live = opened?.kind === 'live' || opened?.kind === 'merged' ? opened.row : undefined
  const shown = opened?.kind === 'waiting' ? undefined : (live ?? opened?.kind ?? 'none')
  const byHand = useMoved(shown)
  const openedFrom = useRef<Element>(null)
  // Before the panel below looks at it.
  useLayoutEffect(() => {
    openedFrom.current = document.activeElement
    // Another event is another opening.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shown])
  if (!opened) {
    return (
      <aside className="detail detail-idle" aria-label={messages.event.panel}>
        {wide ? (
          <Boundary renderFailure={() => null}>
            <Suspense>
              <IdleAside site={site} links={links} />
            </Suspense>
          </Boundary>
        ) : null}
      </aside>
    )
  }
  return (
    <aside className="detail detail-open" aria-label={messages.event.panel}>
      <PanelBoundary>
        <Suspense fallback={<div className="panel-wait" aria-busy />}>
          <OpenAside
            site={site}
            opened={opened}
            links={links}
            beside={beside}
            count={count}
            takesFocus={byHand}
            openedFrom={openedFrom}
            onStep={onStep}
            onClose={onClose}
          />
        </Suspense>
      </PanelBoundary>
    </aside>
  )
}

/** Whether something else than at first is shown. The event of a shared link is there from the start; one opened by hand takes the focus. */
function useMoved(shown: number | string | undefined): boolean {
  const first = useRef(shown)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    first.current ??= shown
    if (shown !== first.current) setMoved(true)
  }, [shown])
  return moved
}

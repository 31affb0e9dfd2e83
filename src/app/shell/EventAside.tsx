import { ChevronDown, ChevronUp } from 'lucide-react'
import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { CERTAINTIES, PRECISIONS } from '../../model/vocabulary.ts'
import { SHARD_SIZE } from '../../model/site-files.ts'
import type { Site } from '../data/site-data.ts'
import type { EventLinks } from '../event/event-links.ts'
import { HowToRead } from '../event/HowToRead.tsx'
import { messages } from '../messages.ts'
import { nearestRows, type Neighbours } from '../select/order.ts'
import { IconButton } from '../ui/Button.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import type { Opened } from './open-event.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { useMedia, WIDE } from './use-media.ts'

const loadPanel = () => import('../event/EventPanel.tsx')
// Most readers look at the list first: what an open event needs comes once the page is at rest, before somebody opens one.
const EventPanel = lazyPart(
  () => loadPanel().then(({ EventPanel }) => EventPanel),
  () => messages.states.codeMissing,
)
const EventAnswer = lazyPart(
  () => import('../event/EventAnswer.tsx').then(({ EventAnswer }) => EventAnswer),
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
  const examples = useMemo(() => examplesOf(site), [site])
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') return undefined
    const handle = requestIdleCallback(() => void loadPanel().catch(() => {}))
    return () => cancelIdleCallback(handle)
  }, [])
  if (!opened) {
    return (
      <aside className="detail detail-idle" aria-label={messages.event.panel}>
        {wide ? <HowToRead examples={examples} links={links} /> : null}
      </aside>
    )
  }
  return (
    <aside className="detail detail-open" aria-label={messages.event.panel}>
      <PanelBoundary>
        <Suspense fallback={<div className="panel-wait" aria-busy />}>
          {live === undefined ? (
            <EventAnswer
              opened={opened}
              rows={opened.kind === 'split' ? opened.rows : nearestRows(site.index, middleDay(site), 5)}
              links={links}
              site={site}
              onClose={onClose}
            />
          ) : (
            <EventPanel
              site={site}
              row={live}
              links={links}
              {...(opened.kind === 'merged' ? { note: messages.event.mergedNote(opened.reason) } : {})}
              takesFocus={byHand}
              openedFrom={openedFrom}
              onClose={onClose}
              stepper={beside ? <Stepper beside={beside} count={count} onStep={onStep} /> : null}
            />
          )}
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

type StepperProps = { beside: Neighbours; count: number; onStep: (row: number | undefined) => void }

function Stepper({ beside, count, onStep }: StepperProps) {
  const words = messages.event
  return (
    <div className="stepper">
      <IconButton
        label={words.previous}
        keys="k"
        disabled={beside.previous === undefined}
        onClick={() => onStep(beside.previous)}
      >
        <ChevronUp size={18} aria-hidden />
      </IconButton>
      <IconButton label={words.next} keys="j" disabled={beside.next === undefined} onClick={() => onStep(beside.next)}>
        <ChevronDown size={18} aria-hidden />
      </IconButton>
      <span className="stepper-place">
        {beside.position < 0 ? words.outside : words.position(beside.position + 1, count)}
      </span>
    </div>
  )
}

/** How many are looked into at most. */
const MOST_EXAMPLES = 20
const INFERRED = CERTAINTIES.indexOf('inferred')
const DAY = PRECISIONS.indexOf('day')

/**
 * Telling examples, the best first: days that were worked out from words, told of by several articles, then what belongs most to this
 * timeline. All are of one file of details. They do not change with the filter.
 */
function examplesOf({ index }: Site): readonly number[] {
  const several = (row: number) => (index.documents.offsets[row + 1] ?? 0) - (index.documents.offsets[row] ?? 0) > 1
  const rank = (row: number) => (several(row) ? 256 : 0) + (index.salience[row] ?? 0)
  const rows: number[] = []
  for (let row = 0; row < Math.min(index.size, 2000); row += 1) {
    if (index.certainty[row] === INFERRED && index.precision[row] === DAY) rows.push(row)
  }
  rows.sort((one, other) => rank(other) - rank(one) || one - other)
  const [best] = rows
  if (best === undefined) return index.size > 0 ? [0] : []
  return rows.filter((row) => Math.floor(row / SHARD_SIZE) === Math.floor(best / SHARD_SIZE)).slice(0, MOST_EXAMPLES)
}

function middleDay({ index }: Site): number {
  return index.start[index.size >> 1] ?? 0
}

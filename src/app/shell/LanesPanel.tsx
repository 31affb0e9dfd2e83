import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { type ReactNode, type RefObject, Suspense, useEffect, useMemo, useState } from 'react'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { rangeOf } from '../select/select-events.ts'
import type { LanesHandle } from '../timeline/lanes-props.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { Notice } from '../ui/Notice.tsx'
import { Segments } from '../ui/Segments.tsx'
import { LANE_KEYS, type LaneKey, type View } from '../url/view.ts'

const Lanes = lazyPart(
  () => import('../timeline/Lanes.tsx').then(({ Lanes }) => Lanes),
  () => messages.states.codeMissing,
)

type LanesPanelProps = {
  site: Site
  view: View
  rows: Uint32Array
  titles: readonly string[] | undefined
  selected: number | undefined
  handle: RefObject<LanesHandle | null>
  onSelect: (row: number) => void
  onView: (change: Partial<Pick<View, 'lanes' | 'scale'>>) => void
}

/** The lanes with their tools. Their code is loaded once the list stands; their place is kept free until then. */
export function LanesPanel({ site, view, rows, titles, selected, handle, onSelect, onView }: LanesPanelProps) {
  const words = messages.timeline
  const idle = useIdle()
  const { from, to } = view.filter
  const has = (key: LaneKey) => key === 'none' || site.facets.values[key].some(({ posting }) => posting.count > 0)
  // Where nothing has a topic, lanes by topic would be one lane called “Other”.
  const lanes = has(view.lanes) ? view.lanes : has('person') ? 'person' : 'none'
  const window = useMemo(() => {
    if (from === undefined || to === undefined) return undefined
    const { first, last } = rangeOf({ from, to })
    return Number.isFinite(first) && Number.isFinite(last) ? { first, last } : undefined
  }, [from, to])
  return (
    <div className="lanes">
      <div className="lanes-tools" role="toolbar" aria-label={words.region}>
        <Segments<LaneKey>
          label={words.lanesBy}
          value={lanes}
          options={LANE_KEYS.filter(has).map((value) => ({ value, label: words.lanes[value] }))}
          onChange={(lanes) => onView({ lanes })}
        />
        <label className="switch" title={words.trueScaleHint}>
          <input
            type="checkbox"
            className="check"
            checked={view.scale === 'true'}
            onChange={(event) => onView({ scale: event.target.checked ? 'true' : 'folded' })}
          />
          {words.trueScale}
        </label>
        <span className="lanes-zoom">
          <Button
            look="plain"
            icon={<Maximize2 size={15} aria-hidden />}
            aria-keyshortcuts="f"
            onClick={() => handle.current?.fit()}
          >
            {words.fit}
          </Button>
          <IconButton label={words.zoomOut} keys="-" onClick={() => handle.current?.zoomOut()}>
            <ZoomOut size={16} aria-hidden />
          </IconButton>
          <IconButton label={words.zoomIn} keys="+" onClick={() => handle.current?.zoomIn()}>
            <ZoomIn size={16} aria-hidden />
          </IconButton>
        </span>
      </div>
      <div className="lanes-body">
        <Boundary renderFailure={renderLanesFailed}>
          <Suspense fallback={<div className="lanes-wait">{words.loading}</div>}>
            {idle ? (
              <Lanes
                site={site}
                rows={rows}
                titles={titles}
                selected={selected}
                onSelect={onSelect}
                lanes={lanes}
                scale={view.scale}
                window={window}
                locale={messages.locale}
                words={words.lanesWords}
                failed={renderLanesFailed}
                handle={handle}
              />
            ) : (
              <div className="lanes-wait">{words.loading}</div>
            )}
          </Suspense>
        </Boundary>
      </div>
    </div>
  )
}

function LanesFailed({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <Notice
      kind="fail"
      alert
      title={messages.timeline.failed}
      actions={<Button onClick={retry}>{messages.states.retry}</Button>}
    >
      {error.message}
    </Notice>
  )
}

function renderLanesFailed(error: Error, retry: () => void): ReactNode {
  return <LanesFailed error={error} retry={retry} />
}

/** True once the browser has had a moment for the list. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIdle(true), 50)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 1500 })
    return () => cancelIdleCallback(handle)
  }, [])
  return idle
}

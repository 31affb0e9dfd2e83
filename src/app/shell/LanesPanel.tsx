import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { memo, type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react'
import { messages } from '../messages.ts'
import { rangeOf } from '../select/narrow.ts'
import { Lanes } from '../timeline/Lanes.tsx'
import type { LanesHandle, LanesProps } from '../timeline/lanes-props.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Segments } from '../ui/Segments.tsx'
import { atRest } from '../ui/at-rest.ts'
import { useAfterPaint } from '../ui/use-after-paint.ts'
import { LANE_KEYS, type LaneKey, type Scale, type View } from '../url/view.ts'

/** Room below the last lane. */
const FOOT = 10

type LanesPanelProps = {
  /** What the lanes show, a frame later; the same object while the same is drawn. */
  drawn: Pick<LanesProps, 'site' | 'rows' | 'titles' | 'selected' | 'onSelect'>
  lanes: LaneKey
  scale: Scale
  /** The range of the filter. */
  from: string | undefined
  to: string | undefined
  handle: RefObject<LanesHandle | null>
  onView: (change: Partial<Pick<View, 'lanes' | 'scale'>>) => void
}

/**
 * The lanes with their tools. Their code is loaded once the list stands; their place is kept free until then. They are drawn anew only when
 * something of them changes: the list answers a filter before they do.
 */
export const LanesPanel = memo(function LanesPanel(props: LanesPanelProps) {
  const { drawn: now, lanes: asked, scale, from, to, handle, onView } = props
  // The list answers at once; the lanes follow in the next frame, and nothing but them is rendered for it.
  const drawn = useAfterPaint(now)
  const { site } = drawn
  const words = messages.timeline
  const stands = useListStands()
  const wait = useMemo(() => <div className="lanes-wait">{words.loading}</div>, [words])
  const [height, setHeight] = useState<number>()
  const has = (key: LaneKey) => key === 'none' || site.facets.values[key].some(({ posting }) => posting.count > 0)
  // Where nothing has a topic, lanes by topic would be one lane called “Other”.
  const lanes = has(asked) ? asked : has('person') ? 'person' : 'none'
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
            checked={scale === 'true'}
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
      {/* The lanes draw as for the full height, so that how much is drawn does not depend on what is; where they need less, the rest is cut off. */}
      <div className="lanes-fit" style={height === undefined ? undefined : { maxHeight: height + FOOT }}>
        <div className="lanes-body">
          {stands ? (
            <Lanes
              {...drawn}
              lanes={lanes}
              scale={scale}
              window={window}
              words={words.lanesWords}
              placeholder={wait}
              failed={renderLanesFailed}
              handle={handle}
              onHeight={setHeight}
            />
          ) : (
            wait
          )}
        </div>
      </div>
    </div>
  )
})

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

/** How long at most the list has the processor to itself. */
const LIST_FIRST_MS = 120

/** True once the browser has had a moment for the list. */
function useListStands(): boolean {
  const [stands, setStands] = useState(false)
  useEffect(() => atRest(() => setStands(true), LIST_FIRST_MS), [])
  return stands
}

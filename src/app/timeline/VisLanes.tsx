/** The lanes, drawn. Loaded late, because the timeline library is large: see Lanes.tsx. */
import './lanes.css'
import './lane-items.css'
import './lane-overlays.css'
import { flushSync } from 'react-dom'
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { LaneDensityPicture } from './LaneDensityPicture.tsx'
import { LaneHint } from './LaneHint.tsx'
import { LaneLinks } from './LaneLinks.tsx'
import { LanePreview } from './LanePreview.tsx'
import { LaneTable } from './LaneTable.tsx'
import type { Site } from '../data/site-data.ts'
import type { LaneBox } from './vis-lanes.ts'
import { LaneAxis, LaneGrid, useAxis } from './LaneAxis.tsx'
import { drawAggregate, drawEvent, drawLane } from './lane-elements.ts'
import type { LanesProps, LanesWords } from './lanes-props.ts'
import { closestOf, scaleOf, wholeOf } from './lane-scene.ts'
import { hueOf, laneSet } from './lane-set.ts'
import { useVisTimeline } from './use-vis-timeline.ts'
import { useTitleWidths } from './use-title-widths.ts'
import { covers, moveLayers, settleLayers } from './moving-layers.ts'
import { useLaneDensity } from './use-lane-density.ts'
import { useLaneWindow } from './use-lane-window.ts'
import { useContentHeight, useSize } from './use-size.ts'
import { scrollToLane } from './scroll-to-lane.ts'
import { type Span, visibleItems } from './visible-items.ts'

type Props = Omit<LanesProps, 'words'> & { words: LanesWords }

const NARROW = 560
const AXIS = 54
const ROW = 22
const LEAST_ROWS = 8
const NO_ROWS = new Uint32Array()

export function VisLanes({
  site: told,
  rows: all,
  titles,
  selected,
  onSelect,
  lanes: laneKey,
  scale: scaleKind,
  window: asked,
  onWindowChange,
  onHeight,
  words,
  handle,
}: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const label = laneKey === 'none' ? 0 : width < NARROW ? 88 : 148
  const pixels = Math.max(width - label, 120)
  // Nothing is worked out for a width that nobody knows yet.
  const rows = width === 0 ? NO_ROWS : all
  useContentHeight(host, (content) => {
    onHeight?.(content + AXIS)
    // At first, and after another filter, only now is there a place to scroll to.
    if (selected !== undefined) reveal(selected)
  })

  const widthOf = useTitleWidths(frame, titles)

  const site = useSameEvents(told)
  const { index } = site
  const lanes = useMemo(
    () => laneSet(site, rows, laneKey, words.other, words.all),
    [site, rows, laneKey, words.other, words.all],
  )
  const scale = useMemo(() => scaleOf(index, rows, scaleKind, pixels), [index, rows, scaleKind, pixels])
  const whole = useMemo(() => wholeOf(scale, pixels), [scale, pixels])

  const [window, look] = useLaneWindow({ asked, index, rows, scale, whole })
  // While the window moves: where axis, grid and density were drawn last, when that is not where the movement began.
  const [moving, setMoving] = useState<Span>()
  const isMoving = useRef(false)
  const drawn = moving ?? window
  const axis = useAxis(scale, drawn, pixels)
  useLayoutEffect(() => settleLayers(frame.current), [drawn, scale, pixels])

  const visible = useMemo(
    () =>
      visibleItems({
        index,
        rows,
        lanes,
        scale,
        window,
        pixels,
        widthOf,
        height: Math.max((height - AXIS) / ROW, LEAST_ROWS),
        edge: whole.last,
      }),
    [index, rows, lanes, scale, window, pixels, widthOf, height, whole],
  )
  const counts = useMemo(() => {
    const perLane = lanes.lanes.map(() => 0)
    for (const row of rows) for (const lane of lanes.lanesOf(row)) perLane[lane]! += 1
    return perLane
  }, [lanes, rows])

  const isDense = visible.aggregates.length > 0
  const [boxes, setBoxes] = useState<readonly LaneBox[]>([])
  const { density, hintAt, closerAt } = useLaneDensity({
    isDense,
    index,
    rows,
    lanes,
    laneKey,
    scale,
    window,
    pixels,
    label,
    boxes,
    words,
  })
  const hues = useMemo(() => lanes.lanes.map(({ hue = 0 }) => hue), [lanes])

  const vis = useVisTimeline(host, {
    onDrawn() {
      if (!isDense || !vis) return
      const next = vis.laneBoxes()
      setBoxes((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    },
    onMove(next) {
      isMoving.current = true
      if (covers(drawn, next)) moveLayers(frame.current, drawn, next, pixels)
      // In the frame in which the library draws: a frame later it would be seen that they are two.
      else flushSync(() => setMoving(next))
    },
    onRest(next) {
      isMoving.current = false
      setMoving(undefined)
      const same = Math.abs(next.first - window.first) + Math.abs(next.last - window.last)
      if (same <= (window.last - window.first) * 1e-6) return settleLayers(frame.current)
      const seen = look(next)
      return onWindowChange?.(seen)
    },
    onGround(x, y) {
      const span = closerAt(x, y)
      if (!span) return
      const room = Math.max(closestOf(scale) - (span.last - span.first), 0) / 2
      const first = Math.max(span.first - room, whole.first)
      const last = Math.min(span.last + room, whole.last)
      if (last - first < (window.last - window.first) * 0.9) vis?.setWindow({ first, last }, true)
    },
    onPick(id) {
      const item = visible.items.find((other) => other.id === id)
      if (item) return onSelect(item.row)
      const more = visible.aggregates.find((other) => other.id === id)
      if (!more) return undefined
      const closer = more.span.last - more.span.first > closestOf(scale) * 1.5
      return closer ? vis?.setWindow(more.span, true) : onSelect(more.row)
    },
  })

  useLayoutEffect(() => {
    vis?.setBounds(whole, closestOf(scale))
    // A movement under way says where it ends when it has; a panel that changes its size meanwhile does not stop it.
    if (!isMoving.current) vis?.setWindow(window)
  }, [vis, whole, scale, window])

  useLayoutEffect(() => {
    const items = visible.items.map((item) =>
      drawEvent(item, index, hueOf(site, item.row), titles?.[item.row] ?? '', item.row === selected),
    )
    vis?.patch({
      items: [...items, ...visible.aggregates.map(drawAggregate)],
      lanes: lanes.lanes.map((lane, at) => drawLane(lane, counts[at] ?? 0)),
    })
  }, [vis, visible, index, site, titles, selected, lanes, counts])

  function reveal(row: number) {
    if (!vis) return
    const position = scale.toPosition(index.start[row] ?? 0)
    const now = vis.getWindow()
    const size = now.last - now.first
    if (position < now.first || position > now.last - size * 0.1) {
      vis.setWindow({ first: position - size / 3, last: position + (size * 2) / 3 }, true)
    }
    const item = visible.items.find((other) => other.row === row)
    const top = item && vis.topOf(item.id)
    const box = frame.current
    if (top === undefined || !box) return
    const most = box.scrollHeight - box.clientHeight
    const target = scrollToLane(top, vis.laneBoxes(), box.scrollTop, box.clientHeight - AXIS, most)
    if (target !== undefined) box.scrollTop = target
  }

  useEffect(() => {
    if (selected !== undefined) reveal(selected)
    // Only a new selection moves the window, or a panel that opened beside the lanes and made them narrower.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [vis, selected, width])

  useImperativeHandle(handle, () => ({
    fit: () => vis?.setWindow(whole, true),
    zoomIn: () => vis?.zoomIn(),
    zoomOut: () => vis?.zoomOut(),
    reveal,
  }))

  return (
    <>
      {density && (
        <LaneTable
          index={index}
          rows={rows}
          lanes={lanes}
          first={Math.floor(scale.toDay(Math.max(window.first, scale.first)))}
          last={Math.ceil(scale.toDay(Math.min(window.last, scale.last))) - 1}
        />
      )}
      <div
        ref={frame}
        className="lane-view"
        aria-hidden="true"
        data-lanes={laneKey}
        data-narrow={width < NARROW}
        style={{ '--lane-label': `${label}px` } as object}
      >
        <LaneAxis axis={axis} words={words} />
        <div className="lane-body">
          <LaneGrid axis={axis} />
          {density && <LaneDensityPicture density={density} window={drawn} pixels={pixels} boxes={boxes} hues={hues} />}
          <div ref={host} className="lane-host" />
          {density && <LaneHint host={host} hintAt={hintAt} />}
          {selected === undefined ? null : <LaneLinks host={host} selected={selected} items={visible.items} />}
          <LanePreview host={host} site={told} items={visible.items} titles={titles} selected={selected} />
        </div>
      </div>
    </>
  )
}

/** The site as it was first known, while it is of the same events: the lanes ask nothing of it that a large site learns later. */
function useSameEvents(site: Site): Site {
  const [first, setFirst] = useState(site)
  if (first.index.start === site.index.start) return first
  setFirst(site)
  return site
}

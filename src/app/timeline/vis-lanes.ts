/**
 * The only code that knows the timeline library. It is given few items, checked ones, never a string to show, and patched by difference;
 * it draws lanes, stacks what would overlap, and moves under the hand. It spends time on each item it holds and a layout of the page on each
 * that it draws, so what it gets is decided in visible-items.ts.
 */
import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { type DataGroup, Timeline } from 'vis-timeline/esnext'
import { covers, placeOf } from './moving-layers.ts'
import {
  drawsOnce,
  type ItemSet,
  setsBounds,
  shiftsWhileDragged,
  sparesLayouts,
  sparesMeasuring,
} from './vis-private.ts'
import {
  type DrawnItem,
  type DrawnLane,
  type Held,
  UNIT,
  type VisRow,
  markOf,
  patchItems,
  patchLanes,
} from './vis-rows.ts'
import type { Span } from './visible-items.ts'

/** How much more one sees after a step out. */
const ZOOM = 1.6
const STILL = 4
const REST_MS = 60
/** How much longer than asked a movement may take on a busy machine. */
const LATE_MS = 600

export type VisLanes = {
  patch: (drawn: { items: readonly DrawnItem[]; lanes: readonly DrawnLane[] }) => void
  /** The window and how far it may be moved and zoomed. */
  setBounds: (bounds: Span, closest: number) => void
  /** Smooth for what a hand asked for, which is told as a movement; else it is put there and nothing is told. */
  setWindow: (window: Span, smooth?: boolean) => void
  getWindow: () => Span
  zoomIn: () => void
  zoomOut: () => void
  /** Where an item is drawn, in pixels from the top of the lanes. */
  topOf: (id: string) => number | undefined
  /** Where each lane is drawn, in pixels from the top of the chart. */
  laneBoxes: () => LaneBox[]
  destroy: () => void
}

export type LaneBox = { top: number; height: number }

export type VisEvents = {
  /** While the window moves, at most once a frame. */
  onMove: (window: Span) => void
  /** When it has come to rest. */
  onRest: (window: Span) => void
  onPick: (id: string) => void
  /** A click beside all items, in pixels from the top left of the chart. */
  onGround: (x: number, y: number) => void
  /** After each drawing. */
  onDrawn: () => void
}

export function createVisLanes(host: HTMLElement, events: VisEvents): VisLanes {
  const items = new DataSet<VisRow>([])
  const groups = new DataSet<DataGroup>([])
  const held = new Map<string, Held>()
  let lanes: readonly DrawnLane[] = []
  let pressed: { x: number; y: number } | undefined
  let dragged = false
  let resting: number | undefined
  /** Where a movement of ours will end. */
  let target: Span | undefined
  /** When it should have ended. */
  let arrival = 0
  let bounds: Span = { first: -Infinity, last: Infinity }
  let closest = 0
  /** Whether what was patched is still to be drawn. */
  let waiting = false
  /** Where the library drew last, and whether a hand drags it from there. */
  let drawnAt: Span | undefined
  let dragging = false
  /** The frame in which a movement will be told. */
  let moved = 0
  /** Whether the window is being put where the page already draws it. */
  let placing = false

  const nothing = () => document.createElement('span')
  const timeline = new Timeline(host, [], [], {
    type: 'range',
    stack: true,
    selectable: false,
    editable: false,
    // The library looks every second, and draws everything again whenever the lanes have become higher or lower.
    autoResize: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showMinorLabels: false,
    showTooltips: false,
    zoomKey: 'ctrlKey',
    verticalScroll: false,
    horizontalScroll: false,
    orientation: { axis: 'top', item: 'top' },
    margin: { item: { horizontal: 2, vertical: 2 }, axis: 4 },
    order: (one: { start: number; id: string }, other: { start: number; id: string }) =>
      one.start - other.start || (one.id < other.id ? -1 : 1),
    groupOrder: 'id',
    rtl: false,
    moment: (date: Date | number) => moment.utc(date),
    template: (item: { id: string }) => held.get(item.id)?.makeTitle?.() ?? nothing(),
    visibleFrameTemplate: (item: { id: string }) => held.get(item.id)?.makeBar?.() ?? '',
    groupTemplate: (group: { id: number } | null) => (group && lanes[group.id]?.makeLabel()) ?? nothing(),
  } as never)
  // The first `fit` would move the window that we set, and hides the chart until it has (vis-timeline#1340).
  ;(timeline as unknown as { initialFitDone: boolean }).initialFitDone = true
  sparesMeasuring(timeline)
  sparesLayouts(timeline)
  shiftsWhileDragged(timeline, () => {
    if (!dragging || !drawnAt) return undefined
    const span = now()
    const { x, stretch } = placeOf(drawnAt, span)
    return covers(drawnAt, span) && Math.abs(stretch - 1) < 1e-6 ? x * centre() : undefined
  })
  timeline.on('panstart', () => {
    dragging = true
  })
  timeline.on('panend', () => {
    dragging = false
  })
  timeline.setGroups(groups)
  timeline.setItems(items)

  let width = host.clientWidth
  const resizes = new ResizeObserver(() => {
    if (host.clientWidth === width) return
    width = host.clientWidth
    timeline.redraw()
  })
  resizes.observe(host)

  // Told in the frame in which the library draws it, and after that: several turns of a wheel may come in one frame, and what is written to
  // the page between two of them would have it laid out for each.
  timeline.on('rangechange', () => {
    if (placing) return
    window.clearTimeout(resting)
    if (moved === 0) {
      moved = requestAnimationFrame(() => {
        moved = 0
        events.onMove(now())
      })
    }
  })
  // Each turn of the wheel ends a movement for the library, and it tells the end of a jump 200 ms late with the window of then. For us a
  // movement has ended when the hand rests, and the window is the one that stands.
  timeline.on('rangechanged', () => {
    window.clearTimeout(resting)
    resting = window.setTimeout(rest, REST_MS)
  })
  function rest() {
    // A hand that moved it sees it move, however busy the page is.
    if (moved !== 0 || (target && performance.now() < arrival && !isNear(now(), target))) {
      resting = window.setTimeout(rest, REST_MS)
      return
    }
    target = undefined
    // What was shifted as a picture is drawn where it stands, at the latest in the next frame.
    timeline.redraw()
    events.onRest(now())
  }
  timeline.on('changed', () => {
    waiting = false
    drawnAt = now()
    events.onDrawn()
  })
  timeline.on('mouseDown', ({ event }: { event: PointerEvent }) => {
    pressed = { x: event.clientX, y: event.clientY }
    dragged = false
    target = undefined
  })
  timeline.on('mouseMove', ({ event }: { event: PointerEvent }) => {
    if (pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STILL) dragged = true
  })
  timeline.on('click', ({ item, event }: { item: unknown; event: { srcEvent?: MouseEvent } & Partial<MouseEvent> }) => {
    if (!dragged && typeof item === 'string') events.onPick(item)
    const { clientX, clientY } = event.srcEvent ?? event
    if (!dragged && typeof item !== 'string' && clientX !== undefined && clientY !== undefined) {
      const { left, top } = host.getBoundingClientRect()
      events.onGround(clientX - left, clientY - top)
    }
    pressed = undefined
  })

  /** How wide the part with the items is. */
  function centre(): number {
    return (timeline as unknown as { body: { domProps: { center: { width: number } } } }).body.domProps.center.width
  }

  function now(): Span {
    const { start, end } = timeline.getWindow()
    return spanOf(start, end)
  }

  function moveTo(span: Span, smooth = false) {
    const animation = smooth && movementIsWelcome() ? SMOOTH : false
    target = animation ? span : undefined
    arrival = performance.now() + SMOOTH.duration + LATE_MS
    timeline.setWindow(span.first * UNIT, span.last * UNIT, { animation })
  }

  /** `centre` stays where it is, as far as the bounds let it. */
  function zoomed({ first, last }: Span, factor: number, centre = (first + last) / 2): Span {
    const size = Math.min(Math.max((last - first) * factor, closest), bounds.last - bounds.first)
    const left = centre - ((centre - first) / (last - first)) * size
    const start = Math.min(Math.max(left, bounds.first), bounds.last - size)
    return { first: start, last: start + size }
  }

  /** The library zooms with the control key only; on a Mac the other one is at hand. */
  function onWheel(event: WheelEvent) {
    if (!event.metaKey || event.ctrlKey) return
    event.preventDefault()
    const box = (host.querySelector('.vis-center') ?? host).getBoundingClientRect()
    const span = now()
    const centre = span.first + ((event.clientX - box.left) / Math.max(box.width, 1)) * (span.last - span.first)
    moveTo(zoomed(span, Math.exp(Math.max(-0.5, Math.min(0.5, event.deltaY * 0.004))), centre))
  }
  host.addEventListener('wheel', onWheel, { passive: false })

  return {
    patch(drawn) {
      lanes = drawn.lanes
      waiting = drawsOnce(timeline, () => {
        patchLanes(groups, lanes)
        patchItems(items, held, drawn.items)
      })
    },
    setBounds({ first, last }, nearest) {
      if (bounds.first === first && bounds.last === last && closest === nearest) return
      bounds = { first, last }
      closest = nearest
      setsBounds(timeline, {
        min: first * UNIT,
        max: last * UNIT,
        zoomMin: Math.max(nearest * UNIT, 1),
        zoomMax: Math.max((last - first) * UNIT, 2),
      })
    },
    setWindow(span, smooth = false) {
      placing = !smooth
      moveTo(span, smooth)
      placing = false
    },
    getWindow: () => target ?? now(),
    // From where a movement under way will end, so that two quick presses are two steps.
    zoomIn: () => moveTo(zoomed(target ?? now(), 1 / ZOOM), true),
    zoomOut: () => moveTo(zoomed(target ?? now(), ZOOM), true),
    topOf(id) {
      if (waiting) (timeline as unknown as { itemSet?: ItemSet }).itemSet?.redraw?.()
      const box = [...host.querySelectorAll('.vis-range')].find((element) => element.classList.contains(markOf(id)))
      return box ? box.getBoundingClientRect().top - host.getBoundingClientRect().top : undefined
    },
    laneBoxes() {
      const { top } = host.getBoundingClientRect()
      return [...host.querySelectorAll('.vis-labelset .vis-label')].map((label) => {
        const box = label.getBoundingClientRect()
        return { top: Math.round(box.top - top), height: Math.round(box.height) }
      })
    },
    destroy() {
      window.clearTimeout(resting)
      cancelAnimationFrame(moved)
      host.removeEventListener('wheel', onWheel)
      timeline.destroy()
      host.replaceChildren()
    },
  }
}

const SMOOTH = { duration: 180, easingFunction: 'easeOutQuad' } as const

function isNear(one: Span, other: Span): boolean {
  const size = Math.abs(other.last - other.first)
  return Math.abs(one.first - other.first) + Math.abs(one.last - other.last) < size * 1e-3
}

function spanOf(start: Date, end: Date): Span {
  return { first: start.getTime() / UNIT, last: end.getTime() / UNIT }
}

function movementIsWelcome(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Private methods of the timeline library that we answer for it or hold back; a test says when they are gone. */
import type { Timeline } from 'vis-timeline/esnext'

/** As in lanes.css. */
const ITEM_HEIGHT = 20

type Measured = { overflow: boolean; whiteSpace: boolean }
type RangeItem = {
  _getDomComponentsSizes?: (this: Measured) => { content: { width: number }; box: { height: number } }
}

/**
 * The library measures each item that it draws, with a layout of the page each time (vis-timeline#342). Ours are all as high as our style sheet
 * makes them and as wide as their time, so it is told instead. Whether the private method is still there is tested; without it all goes
 * on, slower.
 */
export function sparesMeasuring(timeline: Timeline): boolean {
  const { itemSet } = timeline as unknown as {
    itemSet?: { constructor: { types?: { range?: { prototype: RangeItem } } } }
  }
  const item = itemSet?.constructor.types?.range?.prototype
  // oxlint-disable-next-line no-underscore-dangle
  if (typeof item?._getDomComponentsSizes !== 'function') return false
  // oxlint-disable-next-line no-underscore-dangle
  item._getDomComponentsSizes = function knownSizes() {
    this.overflow = false
    this.whiteSpace = false
    return { content: { width: 0 }, box: { height: ITEM_HEIGHT } }
  }
  return true
}

type Body = { domProps?: { center?: { width?: number }; root?: { width?: number } } }
type Group = {
  top: number
  right: number
  width: number
  itemSet?: { body?: Body }
  dom?: { inner?: Element }
  props?: { label?: { height?: number } }
}
type Measuring = {
  _calculateGroupSizeAndPosition?: (this: Group) => void
  _didMarkerHeightChange?: (this: Group) => boolean
  _didResize?: (this: Group, resized: boolean, height: number) => boolean
}
type Parts = {
  itemSet?: { groups?: Record<string, { redraw?: () => boolean }> }
  timeAxis?: { redraw?: () => boolean; step?: unknown }
}

/**
 * For each step the library asks the page where each lane stands, twice, how large its name and its letters are, how wide the empty group
 * behind the lanes is, and all that of an axis which we draw ourselves: each a layout of the page. Our lanes are all in view and as wide as
 * the chart, which it knows; their names are measured once. Whether the private methods are still there is tested, as above.
 */
export function sparesLayouts(timeline: Timeline): boolean {
  const { itemSet, timeAxis } = timeline as unknown as Parts
  const behind = itemSet?.groups?.['__background__']
  if (typeof behind?.redraw !== 'function' || typeof timeAxis?.redraw !== 'function') return false
  const drawAxis = timeAxis.redraw
  behind.redraw = () => false
  // Once, since a click asks it for the length of its steps.
  timeAxis.redraw = () => (timeAxis.step === undefined ? drawAxis.call(timeAxis) : false)
  // The group behind is a kind of its own among lanes.
  return knowsLanes(Object.getPrototypeOf(Object.getPrototypeOf(behind)) as Measuring)
}

const known = new WeakSet<Measuring>()

function knowsLanes(kind: Measuring): boolean {
  if (known.has(kind)) return true
  // oxlint-disable-next-line no-underscore-dangle
  const { _calculateGroupSizeAndPosition: place, _didMarkerHeightChange: markers, _didResize: measure } = kind
  if (typeof place !== 'function' || typeof markers !== 'function' || typeof measure !== 'function') return false
  known.add(kind)
  const names = new WeakMap<Element, string>()
  Object.assign(kind, {
    _calculateGroupSizeAndPosition(this: Group) {
      const width = this.itemSet?.body?.domProps?.center?.width ?? 0
      if (width > 0) Object.assign(this, { top: 0, right: 0, width })
      else place.call(this)
    },
    _didMarkerHeightChange: () => false,
    _didResize(this: Group, resized: boolean, height: number) {
      const name = this.dom?.inner?.firstElementChild
      // A name is made anew when it changes; else its size is that of the chart and of the letters.
      const state = `${this.itemSet?.body?.domProps?.root?.width} ${document.fonts.status}`
      if (name && names.get(name) === state) return resized
      const answer = measure.call(this, resized, height)
      if (name && this.props?.label?.height) names.set(name, state)
      return answer
    },
  } satisfies Measuring)
  return true
}

export type ItemSet = { redraw?: () => boolean }

/**
 * The library draws everything anew after each removal, addition and change, with a layout of the page each time. Here it is kept from
 * it until all of them are made, and then draws in the next frame. Whether the private method is still there is tested, as above.
 */
export function drawsOnce(timeline: Timeline, change: () => void): boolean {
  const { itemSet } = timeline as unknown as { itemSet?: ItemSet }
  if (typeof itemSet?.redraw !== 'function') {
    change()
    return false
  }
  itemSet.redraw = () => false
  try {
    change()
  } finally {
    delete itemSet.redraw
  }
  timeline.redraw()
  return true
}

type Redrawn = { _redraw?: () => void; itemSet?: { dom?: { foreground?: HTMLElement } } }

/**
 * While a hand drags, the library draws each of its items anew for each step, with layouts of the page. Here what it has drawn is shifted as a
 * picture instead, which `shiftOf` gives in pixels; where that is undefined the library draws. Redraw when the movement rests.
 * Whether the private method is still there is tested, as above.
 */
export function shiftsWhileDragged(timeline: Timeline, shiftOf: () => number | undefined): boolean {
  const core = timeline as unknown as Redrawn
  // oxlint-disable-next-line no-underscore-dangle
  const draw = core._redraw
  const drawn = core.itemSet?.dom?.foreground
  if (typeof draw !== 'function' || !drawn) return false
  // oxlint-disable-next-line no-underscore-dangle
  core._redraw = () => {
    const shift = shiftOf()
    if (shift === undefined) draw.call(timeline)
    else drawn.style.translate = `${shift.toFixed(2)}px`
  }
  // However it came to draw: its items stand right again.
  timeline.on('changed', () => {
    drawn.style.translate = ''
  })
  return true
}

type Bounds = { min: number; max: number; zoomMin: number; zoomMax: number }

/**
 * How far the window may be moved and zoomed. Told to the library as a whole it takes all its options anew and draws twice; only its range
 * needs to know. Whether the private method is still there is tested, as above.
 */
export function setsBounds(timeline: Timeline, bounds: Bounds): boolean {
  const { range } = timeline as unknown as { range?: { setOptions?: (options: Bounds) => void } }
  if (typeof range?.setOptions !== 'function') {
    timeline.setOptions(bounds)
    return false
  }
  range.setOptions(bounds)
  return true
}

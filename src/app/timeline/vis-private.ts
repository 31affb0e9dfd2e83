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
 * picture instead, which `shiftOf` gives in pixels; where that is undefined the library draws. Call `draw` when the movement rests.
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

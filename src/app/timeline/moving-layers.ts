/**
 * Axis, grid and density while the window moves: what stands is shifted and stretched as a picture, and drawn anew when it comes to rest or
 * has moved further than what was drawn beside the window. Drawing them for each step cost as much as the library's own items.
 */
import type { Span } from './visible-items.ts'

/** How much is drawn on either side of the window, as a share of it. */
export const EDGE = 0.5
/** A picture that is stretched more than this no longer tells the truth; one that is pressed together more has words over each other. */
const MOST_STRETCH = 2.5
const LEAST_STRETCH = 1 / 1.6

/** Where a picture of one window stands in another: `x` in window widths. */
export function placeOf(drawn: Span, now: Span): { x: number; stretch: number } {
  const size = now.last - now.first
  return { x: (drawn.first - now.first) / size, stretch: (drawn.last - drawn.first) / size }
}

/** Whether the picture of one window, with its edges, still covers another. */
export function covers(drawn: Span, now: Span): boolean {
  const { stretch } = placeOf(drawn, now)
  const edge = (drawn.last - drawn.first) * EDGE
  return (
    stretch <= MOST_STRETCH &&
    stretch >= LEAST_STRETCH &&
    now.first >= drawn.first - edge &&
    now.last <= drawn.last + edge
  )
}

/** Moves the layers below an element. What stands in them keeps its shape; a canvas is stretched. */
export function moveLayers(view: HTMLElement | null, drawn: Span, now: Span, pixels: number): void {
  const { x, stretch } = placeOf(drawn, now)
  const isStretched = Math.abs(stretch - 1) > 1e-4
  for (const layer of layersOf(view)) {
    // A canvas reaches over the left edge and turns about its own corner.
    const own = layer instanceof HTMLCanvasElement ? pixels * EDGE * (1 - stretch) : 0
    const shift = `translateX(${(x * pixels + own).toFixed(2)}px)`
    layer.style.transform = isStretched ? `${shift} scaleX(${stretch.toFixed(5)})` : shift
    const back = isStretched ? `scaleX(${(1 / stretch).toFixed(5)})` : ''
    for (const child of layer.children) {
      // A fold is a stretch of time and is stretched too.
      if (child instanceof HTMLElement && child.className !== 'lane-fold' && child.style.transform !== back) {
        child.style.transform = back
      }
    }
  }
}

/** Puts the layers back where they were drawn. */
export function settleLayers(view: HTMLElement | null): void {
  for (const layer of layersOf(view)) {
    layer.style.transform = ''
    for (const child of layer.children) if (child instanceof HTMLElement) child.style.transform = ''
  }
}

function layersOf(view: HTMLElement | null): HTMLElement[] {
  return [...(view?.querySelectorAll<HTMLElement>('.lane-layer') ?? [])]
}

/** Draws the density of lanes behind their items, in the colours of the theme, a little further than the window so that it can be moved. */
import { useLayoutEffect, useRef } from 'react'
import { type LaneDensity, columnsOf } from './lane-density.ts'
import { EDGE } from './moving-layers.ts'
import { useInks } from './use-inks.ts'
import type { LaneBox } from './vis-lanes.ts'
import type { Span } from './visible-items.ts'

type Props = { density: LaneDensity; window: Span; pixels: number; boxes: readonly LaneBox[]; hues: readonly number[] }

const COLUMN = 3
const GAP = 1
const PADDING = 3
const STRENGTH = 0.3
/** More than a screen has is not seen and costs memory. */
const MOST_DENSITY = 2

export function LaneDensityPicture({ density, window, pixels, boxes, hues }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const inks = useRef<HTMLSpanElement>(null)
  const colours = useInks()
  const height = boxes.reduce((lowest, box) => Math.max(lowest, box.top + box.height), 0)
  const width = pixels * (1 + 2 * EDGE)

  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (!pen || !canvas.current) return
    const dots = Math.min(MOST_DENSITY, devicePixelRatio || 1)
    // Setting its size also wipes it.
    canvas.current.width = Math.round(width * dots)
    canvas.current.height = Math.round(height * dots)
    pen.scale(dots, dots)
    pen.globalAlpha = STRENGTH
    const size = window.last - window.first
    const wide = { first: window.first - size * EDGE, last: window.last + size * EDGE }
    boxes.forEach(({ top, height: room }, lane) => {
      const ink = inks.current?.children[lane]
      if (!ink) return
      // Asked once: the page makes its styles anew to answer.
      const colour = colours.get(ink.className) ?? getComputedStyle(ink).color
      colours.set(ink.className, colour)
      pen.fillStyle = colour
      pen.beginPath()
      columnsOf(density, lane, wide, Math.ceil(width / COLUMN)).forEach((share, column) => {
        if (share === 0) return
        const tall = Math.max(1, Math.round(share * (room - PADDING)))
        pen.rect(column * COLUMN, top + room - tall, COLUMN - GAP, tall)
      })
      pen.fill()
    })
    // The hues stand in the styles that are asked for.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [density, window, width, height, boxes, hues, colours])

  return (
    <>
      <span ref={inks} className="lane-inks">
        {boxes.map(({ top }, lane) => (
          <i key={top} className={`hue-${hues[lane] ?? 0}`} />
        ))}
      </span>
      <div className="lane-density">
        <canvas ref={canvas} className="lane-layer" style={{ left: -pixels * EDGE, width, height }} />
      </div>
    </>
  )
}

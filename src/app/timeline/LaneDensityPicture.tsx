/** Draws the density of lanes behind their items. Colours come from the style sheet, so they follow the theme. */
import type { LaneBox } from './vis-lanes.ts'
import { type LaneDensity, columnsOf } from './lane-density.ts'
import type { Span } from './visible-items.ts'

type Props = { density: LaneDensity; window: Span; pixels: number; boxes: readonly LaneBox[]; hues: readonly number[] }

const COLUMN = 3
const GAP = 1
const PADDING = 3

export function LaneDensityPicture({ density, window, pixels, boxes, hues }: Props) {
  const height = boxes.reduce((lowest, box) => Math.max(lowest, box.top + box.height), 0)
  return (
    <svg className="lane-density" width={pixels} height={height}>
      {boxes.map(({ top, height: room }, lane) => (
        <path
          key={top}
          className={`hue-${hues[lane] ?? 0}`}
          d={outline(columnsOf(density, lane, window, Math.ceil(pixels / COLUMN)), top + room, room - PADDING)}
        />
      ))}
    </svg>
  )
}

/** One column beside the other, standing on `bottom`. */
function outline(shares: Float32Array, bottom: number, room: number): string {
  let path = ''
  shares.forEach((share, column) => {
    if (share === 0) return
    const tall = Math.max(1, Math.round(share * room))
    path += `M${column * COLUMN} ${bottom}v${-tall}h${COLUMN - GAP}v${tall}z`
  })
  return path
}

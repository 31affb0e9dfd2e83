/** The marks of events in a picture: the status by shape, the topic by colour. Attributes only, from a fixed vocabulary. */
import type { Status } from '../../model/dataset.ts'

/** As the tokens of the light colours. */
const COLOURS = ['#5d6470', '#1768b3', '#0b7d62', '#b83a26', '#7a3fa8', '#a06400', '#b0357f', '#4d7a12', '#5d6470']

/** What quiet time and claims are filled with. */
export const PATTERNS = `<defs><pattern id="quiet" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f6f5f2"/><path d="M0 0V6" stroke="#e2dfd8" stroke-width="2"/></pattern>${COLOURS.map(
  (colour, hue) =>
    `<pattern id="claim-${hue}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><path d="M0 0V5" stroke="${colour}" stroke-width="3"/></pattern>`,
).join('')}</defs>`

type Mark = { x: number; y: number; width: number; hue: number; status: Status; contested: boolean }

const SIZE = 12

/** A square for a day, a bar for a stretch: filled where it happened, dashed where planned, hatched where claimed, crossed where denied. */
export function drawMark({ x, y, width, hue, status, contested }: Mark): string {
  const colour = COLOURS[hue] ?? COLOURS[0] ?? ''
  const isDay = width < SIZE
  const wide = Math.round((isDay ? SIZE : width) * 10) / 10
  const left = Math.round(x * 10) / 10
  const fill =
    status === 'claimed' ? `url(#claim-${hue})` : status === 'planned' || status === 'denied' ? '#fff' : colour
  const box = `<rect x="${left}" y="${y}" width="${wide}" height="${SIZE}" rx="3" fill="${fill}"${
    isDay ? '' : ' fill-opacity="0.28" stroke-opacity="0.5"'
  } stroke="${colour}" stroke-width="1.5"${status === 'planned' ? ' stroke-dasharray="3 2"' : ''}/>`
  const cross = status === 'denied' ? `<path d="M${left + 2} ${y + 2}l8 8" stroke="${colour}" stroke-width="1.5"/>` : ''
  const split = contested ? `<path d="M${left + 6} ${y}h6v12h-6z" fill="#fff" stroke="${colour}"/>` : ''
  const goesOn = status === 'ongoing' ? `<path d="M${left + wide - 1} ${y + 1}l5 5l-5 5z" fill="${colour}"/>` : ''
  return box + cross + split + goesOn
}

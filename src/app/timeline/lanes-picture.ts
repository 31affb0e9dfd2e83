/**
 * The lanes as one SVG file: the same scale, lanes and shapes as on the page, every title in full, nothing that needs a style sheet, a
 * script or a font of ours. Text of articles is escaped; widths are estimated, so that the picture needs no layout.
 */
import { fromDayNumber } from '../../model/day.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { escapeMarkup } from '../ui/escape-markup.ts'
import type { LaneKey, Scale } from '../url/view.ts'
import { tickInWords } from '../words/date-in-words.ts'
import { isContested, statusOfRow } from '../words/row-in-words.ts'
import { type Axis, axisOf } from './axis-ticks.ts'
import { hueOf, laneSet } from './lane-set.ts'
import { scaleOf, wholeOf } from './lane-scene.ts'
import { drawMark, PATTERNS } from './picture-marks.ts'

export type LanesPicture = { svg: string; width: number; height: number; shown: number }

type Asked = {
  site: Site
  /** The selected rows in time order. */
  rows: Uint32Array
  titles: readonly string[] | undefined
  lanes: LaneKey
  scale: Scale
  /** Stands below: how many events, and where they are from. */
  note: string
}

const MOST = 200
const WIDTH = 1440
const LABELS = 248
const EDGE = 24
const HEAD = 64
const AXIS = 48
const ROW = 24
const PAD = 8

/** Draws the first events of a view: `{svg, width, height, shown}`, with how many of them are on it. */
export function lanesPicture({ site, rows: all, titles, lanes: key, scale: kind, note }: Asked): LanesPicture {
  const { index } = site
  const rows = all.subarray(0, MOST)
  const pixels = WIDTH - LABELS - EDGE
  const words = messages.timeline.lanesWords
  const set = laneSet(site, rows, key, words.other, words.all)
  const scale = scaleOf(index, rows, kind, pixels)
  const window = wholeOf(scale, pixels)
  const toX = (position: number) => LABELS + ((position - window.first) / (window.last - window.first)) * pixels
  const boxes = Array.from(rows, (row): Box => {
    const from = toX(scale.toPosition(index.start[row] ?? 0))
    const to = toX(scale.toPosition((index.end[row] ?? 0) + 1))
    return boxOf(row, from, index.start[row] === index.end[row] ? from : to, titles?.[row] ?? '')
  })
  const stacks = set.lanes.map((_, lane) => stack(boxes.filter(({ row }) => set.lanesOf(row).includes(lane))))
  let top = HEAD + AXIS
  const drawn = set.lanes.map((lane, at) => {
    const placed = stacks[at] ?? []
    const height = Math.max(1, ...placed.map(({ line }) => line + 1)) * ROW + PAD
    const parts = [
      `<path d="M0 ${top}H${WIDTH}" stroke="#e2dfd8"/>`,
      `<text x="${EDGE}" y="${top + 20}" font-weight="600">${escapeMarkup(clipped(lane.label, 28))}</text>`,
      `<text x="${LABELS - 16}" y="${top + 20}" text-anchor="end" fill="#686c75">${placed.length}</text>`,
      ...placed.map((box) => drawBox(box, top + PAD / 2 + box.line * ROW, site)),
    ]
    top += height
    return parts.join('')
  })
  const bottom = top
  const height = bottom + 48
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" lang="${messages.lang}"`,
    ` font-family="'Source Sans 3','Source Sans Pro','Noto Sans','Noto Sans SC',Helvetica,Arial,sans-serif" font-size="14" fill="#1a1c20">`,
    `<title>${escapeMarkup(site.manifest.corpus.title)}</title>${PATTERNS}`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="${EDGE}" y="40" font-size="22" font-weight="700">${escapeMarkup(site.manifest.corpus.title)}</text>`,
    drawAxis(axisOf(scale, window, pixels), bottom),
    ...drawn,
    `<path d="M0 ${bottom}H${WIDTH}" stroke="#e2dfd8"/>`,
    `<text x="${EDGE}" y="${height - 18}" font-size="12" fill="#686c75">${escapeMarkup(clipped(note, 200))}</text>`,
    '</svg>\n',
  ].join('')
  return { svg, width: WIDTH, height, shown: rows.length }
}

type Box = { row: number; from: number; to: number; title: string; left: number; right: number; before: boolean }

/** The room of an event with its title, which stands before its mark where there is none behind it. */
function boxOf(row: number, from: number, to: number, title: string): Box {
  const wide = widthOf(title) + 22
  const before = from + wide > WIDTH - EDGE && from - wide > LABELS
  const left = before ? from - wide : from - 2
  const right = before ? Math.max(to, from + 12) : Math.max(to, from + wide)
  return { row, from, to, title, left, right, before }
}

/** Each on the first line where it touches nobody. */
function stack(boxes: readonly Box[]): (Box & { line: number })[] {
  const ends: Box[][] = []
  return boxes.map((box) => {
    const free = ends.findIndex((line) => line.every((other) => other.right < box.left || other.left > box.right))
    const line = free === -1 ? ends.length : free
    ;(ends[line] ??= []).push(box)
    return { ...box, line }
  })
}

function drawBox({ row, from, to, title, before }: Box, top: number, site: Site): string {
  const mark = drawMark({
    x: from,
    y: top + 4,
    width: to - from,
    hue: hueOf(site, row),
    status: statusOfRow(site.index, row),
    contested: isContested(site.index, row),
  })
  const x = before ? from - 6 : from + 18
  return `${mark}<text x="${round(x)}" y="${top + 16}"${before ? ' text-anchor="end"' : ''} lang="en" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeMarkup(title)}</text>`
}

function drawAxis({ ticks, years, folds }: Axis, bottom: number): string {
  const top = HEAD + AXIS
  const words = messages.timeline.lanesWords
  return [
    ...folds.map(
      ({ x, width, days }) =>
        `<rect x="${round(LABELS + x)}" y="${top}" width="${round(width)}" height="${bottom - top}" fill="url(#quiet)"/>${
          width < 24
            ? ''
            : `<text x="${round(LABELS + x + width / 2)}" y="${top - 6}" font-size="11" text-anchor="middle" fill="#686c75">${escapeMarkup(words.quietShort(days))}</text>`
        }`,
    ),
    ...ticks.map(
      ({ x, day, unit }) =>
        `<path d="M${round(LABELS + x)} ${top}V${bottom}" stroke="#efede8"/><text x="${round(LABELS + x)}" y="${HEAD + 24}" font-size="12" fill="#4c5058">${escapeMarkup(tickInWords(unit, fromDayNumber(day)))}</text>`,
    ),
    ...years.map(
      ({ x, year }) =>
        `<text x="${round(LABELS + x)}" y="${HEAD + 8}" font-size="12" font-weight="700">${escapeMarkup(messages.dates.year(String(year)))}</text>`,
    ),
  ].join('')
}

/** About how wide a text is at 14 pixels. */
function widthOf(text: string): number {
  return text.length * 6.9 + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 7
}

function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

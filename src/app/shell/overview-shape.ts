import type { Month } from '../select/density.ts'
import { messages } from '../messages.ts'
import { shortMonth } from '../words/date-in-words.ts'

/** The height of a bar. By the square root, so that a lone event beside a month of thirty is still seen; never less than two pixels. */
export function heightOf(count: number, most: number, full: number): number {
  return count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * full)
}

/** One path for all bars, in days across and pixels down: a single element however long the period is. */
export function barsPath(months: readonly Month[], height: (month: Month) => number, full: number): string {
  const origin = months[0]?.first ?? 0
  const gap = months.length > 240 ? 0 : months.length > 60 ? 4 : 2.4
  let path = ''
  for (const month of months) {
    const tall = height(month)
    if (tall === 0) continue
    const left = month.first - origin + gap / 2
    const wide = month.last - month.first + 1 - gap
    path += `M${round(left)} ${full}v${round(-tall)}h${round(wide)}V${full}z`
  }
  return path
}

/** `at`: where it begins, as a share of the width. */
export type AxisLabel = { month: Month; text: string; strong: boolean; at: number }
type Name = Omit<AxisLabel, 'at'>

const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600]
const MOST_LABELS = 9
/** Where nothing is laid out. */
const WIDE = 720
const GAP = 8

/** Names for some of the months: at most nine or ten, each January by its year, and the first one with it; none that would touch another or be cut off. */
export function labelsOf(months: readonly Month[], pixels = WIDE): AxisLabel[] {
  const step = STEPS.find((size) => months.length / size <= MOST_LABELS) ?? 1200
  const labels = months.flatMap((month, place): Name[] => {
    const number = Number(month.month.slice(0, 4)) * 12 + Number(month.month.slice(5, 7)) - 1
    if (number % step !== 0 || (place > months.length - 2 && months.length > 6)) return []
    const january = number % 12 === 0
    return [
      { month, text: january ? month.month.slice(0, 4) : messages.dates.monthName((number % 12) + 1), strong: january },
    ]
  })
  const [first] = labels
  if (first && !first.strong) labels[0] = { ...first, text: shortMonth(first.month.month) }
  return withoutTouching(labels, months, pixels)
}

/** Years stay, then whoever comes first. The last one ends at the edge where it has no room after its month. */
function withoutTouching(labels: readonly Name[], months: readonly Month[], pixels: number): AxisLabel[] {
  const origin = months[0]?.first ?? 0
  const scale = pixels / Math.max(1, (months.at(-1)?.last ?? 0) - origin + 1)
  const kept: (AxisLabel & { left: number; right: number })[] = []
  for (const label of labels.toSorted((one, other) => Number(other.strong) - Number(one.strong))) {
    const width = widthOf(label.text)
    const left = Math.max(0, Math.min((label.month.first - origin) * scale, pixels - width))
    const right = left + width + GAP
    if (kept.every((other) => other.right <= left || right <= other.left))
      kept.push({ ...label, at: left / pixels, left, right })
  }
  return kept
    .sort((one, other) => one.left - other.left)
    .map(({ month, text, strong, at }) => ({ month, text, strong, at }))
}

/** About how wide a text of the axis is: Han letters are twice as wide as others. */
function widthOf(text: string): number {
  return text.length * 6.4 + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 5.6
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

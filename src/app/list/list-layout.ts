import type { MonthGroup } from '../select/density.ts'

/** In a site of up to so many events every row is in the document: find-in-page and print have them all. */
export const VIRTUAL_FROM = 200

/** Rows of one height, and a heading above the first of each month. All is worked out of the months: a large list has few of them. */
export type ListLayout = {
  length: number
  /** In pixels, as all that is measured from the top of the list. */
  height: number
  groups: readonly MonthGroup[]
  groupAt: ReadonlyMap<number, MonthGroup>
  /** Where a row begins, with the heading above it. */
  topOf: (at: number) => number
  /** The row that covers an offset; the first or last one beyond the ends. */
  rowAt: (offset: number) => number
  /** Which month covers an offset. */
  monthAt: (offset: number) => number
}

export function layoutOf(
  length: number,
  groups: readonly MonthGroup[],
  { row, month }: { row: number; month: number },
): ListLayout {
  const topOfGroup = (at: number) => (groups[at]?.from ?? 0) * row + at * month
  const topOf = (at: number) => {
    const group = lastWhere(groups.length, (place) => (groups[place]?.from ?? 0) <= at)
    return at * row + (group + (groups[group]?.from === at ? 0 : 1)) * month
  }
  return {
    length,
    height: length * row + groups.length * month,
    groups,
    groupAt: new Map(groups.map((group) => [group.from, group])),
    topOf,
    rowAt(offset) {
      const group = lastWhere(groups.length, (place) => topOfGroup(place) <= offset)
      const { from = 0, to = 1 } = groups[group] ?? {}
      const within = Math.floor((offset - topOfGroup(group) - month) / row)
      return Math.min(Math.max(from, from + within), to - 1)
    },
    monthAt: (offset) => lastWhere(groups.length, (place) => topOfGroup(place) < offset),
  }
}

/** The last of so many places that fits, where all before one that fits do; else the first. Binary search. */
function lastWhere(count: number, fits: (place: number) => boolean): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** How much of the window's top is covered by what sticks to it. */
export function stuckHeight(): number {
  const stuck = document.querySelector('.month-stuck')
  if (!stuck) return 0
  const style = Number.parseFloat(getComputedStyle(stuck).top)
  const { top, height } = stuck.getBoundingClientRect()
  return (Number.isFinite(style) ? style : Math.max(0, top)) + height
}

/** Scrolls the page by as little as shows a row below what sticks to the top. */
export function scrollToRow(list: HTMLElement | null, { topOf, length, height }: ListLayout, at: number): void {
  if (!list) return
  const start = list.getBoundingClientRect().top
  const top = start + topOf(at)
  const bottom = start + (at + 1 < length ? topOf(at + 1) : height)
  const edge = stuckHeight()
  if (top < edge) window.scrollBy({ top: top - edge, behavior: 'instant' })
  else if (bottom > window.innerHeight) window.scrollBy({ top: bottom - window.innerHeight, behavior: 'instant' })
}

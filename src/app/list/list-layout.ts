import type { MonthGroup } from '../select/density.ts'

/** In a site of up to so many events every row is in the document: find-in-page and print have them all. */
export const VIRTUAL_FROM = 200

export type ListLayout = { tops: Float64Array; height: number; groupAt: ReadonlyMap<number, MonthGroup> }

/** Where each row begins, in pixels from the top of the list: rows of one height, and a heading above the first of each month. */
export function layoutOf(
  length: number,
  groups: readonly MonthGroup[],
  sizes: { row: number; month: number },
): ListLayout {
  const tops = new Float64Array(length)
  const groupAt = new Map(groups.map((group) => [group.from, group]))
  let top = 0
  for (let at = 0; at < length; at += 1) {
    tops[at] = top
    top += sizes.row + (groupAt.has(at) ? sizes.month : 0)
  }
  return { tops, height: top, groupAt }
}

/** Which group covers an offset from the top of the list; binary search, for 100,000 rows in as many months as they like. */
export function groupAtOffset(groups: readonly MonthGroup[], tops: Float64Array, offset: number): number {
  let low = 0
  let high = groups.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[groups[middle]?.from ?? 0] ?? 0) < offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
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
export function scrollToRow(list: HTMLElement | null, { tops, height }: ListLayout, at: number): void {
  if (!list) return
  const start = list.getBoundingClientRect().top
  const top = start + (tops[at] ?? 0)
  const bottom = start + (tops[at + 1] ?? height)
  const edge = stuckHeight()
  if (top < edge) window.scrollBy({ top: top - edge, behavior: 'instant' })
  else if (bottom > window.innerHeight) window.scrollBy({ top: bottom - window.innerHeight, behavior: 'instant' })
}

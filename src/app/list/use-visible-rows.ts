import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { ListLayout } from './EventList.tsx'

/** Up to here every row is in the document: find-in-page, print and reading without scripts have them all. */
export const VIRTUAL_FROM = 200

/** The positions that are in view, or undefined where all of them are in the document; and how to bring one into view. */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  { tops, height }: ListLayout,
): { visible: number[] | undefined; scrollTo: (at: number) => void } {
  const virtual = tops.length > VIRTUAL_FROM
  const [margin, setMargin] = useState(0)
  // What stands above the list may grow at any time (chips, notes), so it is measured after each drawing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (!virtual || !list.current) return
    const measured = list.current.getBoundingClientRect().top + window.scrollY
    setMargin((before) => (Math.abs(before - measured) < 1 ? before : measured))
  })
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: virtual ? tops.length : 0,
    estimateSize: (at) => (tops[at + 1] ?? height) - (tops[at] ?? 0),
    overscan: 8,
    scrollMargin: margin,
    initialRect: { width: 1200, height: 900 },
  })
  const measuredFor = useRef(tops)
  useLayoutEffect(() => {
    if (measuredFor.current === tops) return
    measuredFor.current = tops
    virtualizer.measure()
  }, [tops, virtualizer])

  const scrollTo = useCallback(
    (at: number) => {
      const element = list.current
      if (!element || typeof window.scrollBy !== 'function') return
      const top = element.getBoundingClientRect().top + (tops[at] ?? 0)
      const bottom = element.getBoundingClientRect().top + (tops[at + 1] ?? height)
      const edge = stuckHeight()
      if (top < edge) window.scrollBy({ top: top - edge, behavior: 'instant' })
      else if (bottom > window.innerHeight) window.scrollBy({ top: bottom - window.innerHeight, behavior: 'instant' })
    },
    [list, tops, height],
  )
  return { visible: virtual ? virtualizer.getVirtualItems().map(({ index }) => index) : undefined, scrollTo }
}

/** How much of the window's top is covered by what sticks to it. */
export function stuckHeight(): number {
  const stuck = document.querySelector('.month-stuck')
  if (!stuck) return 0
  const { top, height } = stuck.getBoundingClientRect()
  const style = Number.parseFloat(getComputedStyle(stuck).top)
  return (Number.isFinite(style) ? style : Math.max(0, top)) + height
}

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ListLayout } from './list-layout.ts'

type VirtualRowsProps = {
  list: RefObject<HTMLElement | null>
  layout: ListLayout
  renderRow: (at: number) => ReactNode
  /** Called after each drawing, when other rows may be in the document. */
  onDrawn: () => void
}

/** The rows of a long list that are in view, and a few around them. */
export function VirtualRows({ list, layout: { tops, height }, renderRow, onDrawn }: VirtualRowsProps) {
  const [margin, setMargin] = useState(0)
  // What stands above the list may grow at any time (chips, notes); the page then grows too. Asked while it is drawn, the page would be laid
  // out once more for each filter.
  useLayoutEffect(() => {
    const measure = () => {
      if (!list.current) return
      const measured = list.current.getBoundingClientRect().top + window.scrollY
      setMargin((before) => (Math.abs(before - measured) < 1 ? before : measured))
    }
    measure()
    if (typeof ResizeObserver !== 'function') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: tops.length,
    estimateSize: (at) => (tops[at + 1] ?? height) - (tops[at] ?? 0),
    overscan: 1,
    scrollMargin: margin,
    initialRect: { width: 1200, height: 900 },
  })
  const measuredFor = useRef(tops)
  useLayoutEffect(() => {
    if (measuredFor.current === tops) return
    measuredFor.current = tops
    virtualizer.measure()
  }, [tops, virtualizer])
  useEffect(onDrawn)
  return virtualizer.getVirtualItems().map(({ index }) => renderRow(index))
}

import { type RefObject, useEffect, useState } from 'react'
import type { MonthGroup } from '../select/density.ts'
import { stuckHeight } from './use-visible-rows.ts'

/** The month of the topmost row that is seen, for the heading that sticks. Changes only when the month does. */
export function useMonthInView(
  list: RefObject<HTMLElement | null>,
  tops: Float64Array,
  groups: readonly MonthGroup[],
): MonthGroup | undefined {
  const [at, setAt] = useState(0)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const top = list.current?.getBoundingClientRect().top ?? 0
      setAt(groupAtOffset(groups, tops, stuckHeight() - top))
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
    }
  }, [list, tops, groups])
  return groups[Math.min(at, groups.length - 1)]
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

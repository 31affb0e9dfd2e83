import { type RefObject, useEffect, useState } from 'react'
import type { MonthGroup } from '../select/density.ts'
import { groupAtOffset, stuckHeight } from './list-layout.ts'

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

import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { MonthGroup } from '../select/density.ts'
import { type ListLayout, stuckHeight } from './list-layout.ts'

/** What is seen of the list, in pixels from its top: the window, and where that begins which nothing sticks above. */
type Seen = { top: number; bottom: number; edge: number }

/** As on most screens, where the list begins low, until somebody has looked: before anything is painted. */
const FIRST: Seen = { top: 0, bottom: 300, edge: 0 }

export type ListView = {
  /** Positions of the first row in view, and after the last, with one more on either side. */
  from: number
  to: number
  /** The month of the topmost row that is seen, for the heading that sticks. */
  month: MonthGroup | undefined
}

/**
 * Which rows of a list are in view. Looked at when the page scrolls or changes its size, and never while it is drawn: then the page would be
 * laid out once more for each filter. Changes only when other rows or another month are in view.
 */
export function useListView(list: RefObject<HTMLElement | null>, layout: ListLayout): ListView {
  const [seen, setSeen] = useState(FIRST)
  const view = viewOf(layout, seen)
  const look = useEffectEvent((now: boolean) => {
    const box = list.current?.getBoundingClientRect()
    if (!box) return
    const next = { top: -box.top, bottom: window.innerHeight - box.top, edge: stuckHeight() - box.top }
    const other = viewOf(layout, next)
    if (other.from === view.from && other.to === view.to && other.month === view.month) return
    // Rows that come a frame late are seen as a gap.
    if (now) flushSync(() => setSeen(next))
    else setSeen(next)
  })
  useLayoutEffect(() => {
    // Before anything is painted: nobody knows where the list begins until the page was laid out.
    // oxlint-disable-next-line react/set-state-in-effect
    look(false)
    const onScroll = () => look(true)
    const onResize = () => look(false)
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onResize)
    // What stands above the list may grow at any time (chips, notes); the page then grows too.
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(onResize) : undefined
    observer?.observe(document.body)
    return () => {
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onResize)
      observer?.disconnect()
    }
  }, [])
  return view
}

/** A list that has become shorter than what was seen of it is seen at its end. */
function viewOf({ length, height, groups, rowAt, monthAt }: ListLayout, { top, bottom, edge }: Seen): ListView {
  const beyond = Math.max(0, Math.min(top, bottom - height))
  const from = Math.max(0, rowAt(top - beyond) - 1)
  return { from, to: Math.min(length, rowAt(bottom - beyond) + 2), month: groups[monthAt(edge - beyond)] }
}

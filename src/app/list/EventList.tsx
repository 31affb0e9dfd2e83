import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { groupByMonth, type MonthGroup } from '../select/density.ts'
import { monthInWords } from '../words/date-in-words.ts'
import { EventRow } from './EventRow.tsx'
import { useMonthInView } from './use-month-in-view.ts'
import { useRowSizes } from './use-row-sizes.ts'
import { stuckHeight, useVisibleRows } from './use-visible-rows.ts'

type EventListProps = {
  site: Site
  /** Rows in the order in which they are read. */
  order: Uint32Array
  titles: readonly string[] | undefined
  selected: number | undefined
  terms: readonly string[]
  hrefOf: (row: number) => string
  onOpen: (row: number) => void
  onActor: (id: string) => void
}

/**
 * The events by month, in rows of one height: the accessible master of the lanes. It has one tab stop; arrows, Home and End move through it.
 * Above `VIRTUAL_FROM` events only what is in view is in the document.
 */
export function EventList({ site, order, titles, selected, terms, hrefOf, onOpen, onActor }: EventListProps) {
  const list = useRef<HTMLUListElement>(null)
  const sizes = useRowSizes()
  const groups = useMemo(() => groupByMonth(site.index, order), [site, order])
  const layout = useMemo(() => layoutOf(order.length, groups, sizes), [order, groups, sizes])
  const { visible, scrollTo } = useVisibleRows(list, layout)
  const month = useMonthInView(list, layout.tops, groups)
  const selectedAt = selected === undefined ? -1 : order.indexOf(selected)
  const [focusAt, setFocusAt] = useState<number>()
  const wanted = useRef<number>(undefined)
  const tabStop = focusAt !== undefined && focusAt < order.length ? focusAt : Math.max(0, selectedAt)

  // A row that is asked for may not be in the document yet: focus it once it is.
  useEffect(() => {
    if (wanted.current === undefined) return
    const link = list.current?.querySelector<HTMLElement>(`[data-row="${order[wanted.current]}"]`)
    if (!link) return
    wanted.current = undefined
    link.focus({ preventScroll: true })
    link.closest('li')?.scrollIntoView?.({ block: 'nearest' })
  })

  // What was selected elsewhere comes into view here, unless the lanes are in view: they show it themselves, and must not slip away.
  useEffect(() => {
    if (selectedAt >= 0 && !isInView('.lanes-body')) scrollTo(selectedAt)
  }, [selectedAt, scrollTo])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const last = order.length - 1
      const moves: Record<string, number> = {
        ArrowDown: Math.min(last, tabStop + 1),
        ArrowUp: Math.max(0, tabStop - 1),
        Home: 0,
        End: last,
      }
      const next = moves[event.key]
      if (next === undefined) return
      event.preventDefault()
      wanted.current = next
      setFocusAt(next)
      scrollTo(next)
    },
    [order, tabStop, scrollTo],
  )

  const virtual = visible !== undefined
  const rows = visible ?? range(order.length)
  return (
    <div className="list">
      {month ? (
        <p className="month month-stuck" aria-hidden>
          <MonthTitle group={month} />
        </p>
      ) : null}
      {/* The links inside are what is operated: the list only listens to the keys that move between them, and clicks on names are a
          shortcut for what the event's panel and the facets offer to every hand. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <ul
        ref={list}
        // Safari drops the role of a list without bullets.
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles
        role="list"
        aria-label={messages.list.label}
        className={virtual ? 'events is-virtual' : 'events'}
        style={virtual ? { height: layout.height } : undefined}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const name = event.target instanceof Element ? event.target.closest('[data-actor]') : null
          if (name instanceof HTMLElement && name.dataset['actor']) onActor(name.dataset['actor'])
        }}
      >
        {rows.map((at) => {
          const row = order[at] ?? 0
          const group = layout.groupAt.get(at)
          return (
            <li
              key={row}
              aria-setsize={virtual ? order.length : undefined}
              aria-posinset={virtual ? at + 1 : undefined}
              style={virtual ? { transform: `translateY(${layout.tops[at] ?? 0}px)` } : undefined}
            >
              {group ? (
                <h3 className="month">
                  <MonthTitle group={group} />
                </h3>
              ) : null}
              <EventRow
                site={site}
                row={row}
                title={titles?.[row]}
                href={hrefOf(row)}
                selected={at === selectedAt}
                tabStop={at === tabStop}
                terms={terms}
                onOpen={onOpen}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function MonthTitle({ group }: { group: MonthGroup }) {
  return (
    <>
      {monthInWords(group.month)} <span className="month-count">{messages.number(group.to - group.from)}</span>
    </>
  )
}

function isInView(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect()
  return box !== undefined && box.height > 0 && box.bottom > stuckHeight() + 40
}

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

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at)
}

import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { groupByMonth, type MonthGroup } from '../select/density.ts'
import { headingInWords } from '../words/period-in-words.ts'
import { EventRow } from './EventRow.tsx'
import { layoutOf, scrollToRow, stuckHeight, VIRTUAL_FROM } from './list-layout.ts'
import { useListView } from './use-list-view.ts'
import { useRowSizes } from './use-row-sizes.ts'

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

/** A heading that comes later than the height of what sticks above it is told so by that. */
function takeStuckHeight(heading: HTMLElement | null) {
  const above = document.querySelector<HTMLElement>('.stuck')
  if (above) heading?.style.setProperty('--stuck', above.style.getPropertyValue('--stuck'))
}

/**
 * The events by month, in rows of one height: the accessible master of the lanes. It has one tab stop; arrows, Home and End move through it.
 * In a site of more than `VIRTUAL_FROM` events only what is in view is in the document. Drawn anew only when something of it changes: the lanes follow a filter
 * later, and then the list stands already.
 */
export const EventList = memo(function EventList(props: EventListProps) {
  const { site, order, titles, selected, terms, hrefOf, onOpen, onActor } = props
  const list = useRef<HTMLUListElement>(null)
  const sizes = useRowSizes()
  const groups = useMemo(() => groupByMonth(site.index, order), [site, order])
  const layout = useMemo(() => layoutOf(order.length, groups, sizes), [order, groups, sizes])
  const virtual = site.index.size > VIRTUAL_FROM
  const { from, to, month } = useListView(list, layout)
  const selectedAt = selected === undefined ? -1 : order.indexOf(selected)
  const [focusAt, setFocusAt] = useState<number>()
  const wanted = useRef<number>(undefined)
  const tabStop = focusAt !== undefined && focusAt < order.length ? focusAt : Math.max(0, selectedAt)

  const scrollTo = useCallback((at: number) => scrollToRow(list.current, layout, at), [layout])
  // A row that is asked for may not be in the document yet: focus it once it is.
  useEffect(() => {
    if (wanted.current === undefined) return
    const link = list.current?.querySelector<HTMLElement>(`[data-row="${order[wanted.current]}"]`)
    if (!link) return
    wanted.current = undefined
    link.focus({ preventScroll: true })
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

  const renderRow = (at: number) => {
    const row = order[at] ?? 0
    const group = layout.groupAt.get(at)
    return (
      <li
        key={row}
        aria-setsize={virtual ? order.length : undefined}
        aria-posinset={virtual ? at + 1 : undefined}
        style={virtual ? { transform: `translateY(${layout.topOf(at)}px)` } : undefined}
      >
        {group ? (
          <h2 className="month">
            <MonthTitle site={site} order={order} group={group} />
          </h2>
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
  }
  return (
    <div className="list">
      {month ? (
        <p className="month month-stuck" ref={takeStuckHeight} aria-hidden>
          <MonthTitle site={site} order={order} group={month} />
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
        {(virtual ? range(from, to) : range(0, order.length)).map(renderRow)}
      </ul>
    </div>
  )
})

function MonthTitle({ site, order, group }: { site: Site; order: Uint32Array; group: MonthGroup }) {
  return (
    <>
      {headingInWords(site.index, order.subarray(group.from, group.to), group.month)}{' '}
      <span className="month-count">{messages.number(group.to - group.from)}</span>
    </>
  )
}

function isInView(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect()
  return box !== undefined && box.height > 0 && box.bottom > stuckHeight() + 40
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

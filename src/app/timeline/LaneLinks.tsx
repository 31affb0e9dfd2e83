/** Lines from the selected event to those that an article ties it to. They follow the items as the library moves them. */
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import type { Relation } from '../../model/dataset.ts'
import { useEventDetail, useIds } from '../data/use-data.ts'
import { markOf } from './vis-rows.ts'
import type { LaneItem } from './visible-items.ts'

type LaneLinksProps = {
  host: RefObject<HTMLElement | null>
  selected: number
  items: readonly LaneItem[]
}

type Line = { kind: Relation['kind']; path: string; x: number; y: number }

/** What one does not follow from the other is drawn in dashes. */
const LOOSE: ReadonlySet<Relation['kind']> = new Set(['same-visit', 'part-of'])
const MARK = 6
const NO_LINES: readonly Line[] = []

export function LaneLinks({ host, selected, items }: LaneLinksProps) {
  const detail = useEventDetail(selected)
  const ids = useIds()
  const relations = detail.state === 'ready' ? detail.value.relations : undefined
  const rowOf = ids.state === 'ready' ? ids.value.rowOf : undefined
  const ties = useMemo(
    () =>
      (relations ?? []).flatMap(({ to, kind }) => ({ kind, row: rowOf?.get(to) ?? -1 })).filter(({ row }) => row >= 0),
    [relations, rowOf],
  )
  const [lines, setLines] = useState(NO_LINES)
  const measured = useCallback(
    (watched: HTMLElement) => linesBetween(watched, items, selected, ties),
    [items, selected, ties],
  )
  const hasTies = ties.length > 0
  useEffect(() => {
    const watched = host.current
    if (!watched || !hasTies) return undefined
    let frame = 0
    const measure = () => {
      frame = 0
      const next = measured(watched)
      setLines((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    soon()
    // The library moves its items by their style, and makes some anew.
    const changes = new MutationObserver(soon)
    changes.observe(watched, { subtree: true, childList: true, attributes: true, attributeFilter: ['style', 'class'] })
    return () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
      setLines(NO_LINES)
    }
  }, [host, measured, hasTies])
  if (lines.length === 0) return null
  return (
    <svg className="lane-links">
      {lines.map(({ kind, path, x, y }) => (
        <g key={`${kind} ${path}`}>
          <path d={path} className={LOOSE.has(kind) ? 'is-loose' : undefined} />
          <circle cx={x} cy={y} r="3" />
        </g>
      ))}
    </svg>
  )
}

function linesBetween(
  host: HTMLElement,
  items: readonly LaneItem[],
  selected: number,
  ties: readonly { kind: Relation['kind']; row: number }[],
): Line[] {
  const origin = host.getBoundingClientRect()
  const pointOf = (row: number) => {
    const item = items.find((other) => other.row === row)
    const box = item && host.querySelector(`.vis-item.${markOf(item.id)}`)?.getBoundingClientRect()
    return box && { x: Math.round(box.left - origin.left + MARK), y: Math.round(box.top - origin.top + box.height / 2) }
  }
  const from = pointOf(selected)
  if (!from) return []
  return ties.flatMap(({ kind, row }) => {
    const to = pointOf(row)
    if (!to) return []
    // Out to the left, where no title stands, and back.
    const out = Math.min(from.x, to.x) - 14 - Math.min(28, Math.abs(from.y - to.y) / 4)
    return { kind, path: `M${from.x} ${from.y}C${out} ${from.y} ${out} ${to.y} ${to.x} ${to.y}`, ...to }
  })
}

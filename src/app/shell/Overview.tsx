import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { messages } from '../messages.ts'
import type { Month } from '../select/density.ts'
import type { Filter } from '../select/filter.ts'
import { useWidth } from '../ui/use-width.ts'
import { barsPath, heightOf, labelsOf } from './overview-shape.ts'

type Range = Pick<Filter, 'from' | 'to'>
type OverviewProps = {
  months: readonly Month[]
  range: Range
  /** A month in words, or the longer period that is all that is known of its events. */
  nameOf: (month: Month) => string
  /** `settled` is false while the hand still moves. */
  onChange: (range: Range, settled: boolean) => void
}

/** Within how many pixels of an edge of the range the pointer takes hold of that edge. */
const GRIP = 12
const HEIGHT = 32

/** How many events each month has, all of them dim and the selected ones strong; drag, or move the two ends by key, to choose months. */
export function Overview({ months, range, nameOf, onChange }: OverviewProps) {
  const track = useRef<HTMLDivElement>(null)
  const anchor = useRef<{ at: number; moved: boolean }>(undefined)
  const last = months.length - 1
  const from = Math.max(0, monthAt(months, range.from, 0))
  const to = Math.max(from, monthAt(months, range.to, last))
  const whole = range.from === undefined && range.to === undefined
  const origin = months[0]?.first ?? 0
  const days = Math.max(1, (months[last]?.last ?? 0) - origin + 1)
  const most = useMemo(() => months.reduce((high, { all }) => Math.max(high, all), 1), [months])
  const all = useMemo(() => barsPath(months, ({ all }) => heightOf(all, most, HEIGHT), HEIGHT), [months, most])
  const selected = useMemo(
    () => barsPath(months, (month) => heightOf(month.selected, most, HEIGHT), HEIGHT),
    [months, most],
  )
  const width = useWidth(track, 720)
  const labels = useMemo(() => labelsOf(months, width), [months, width])
  const share = (day: number) => `${((day - origin) / days) * 100}%`
  if (last < 0) return null

  const choose = (one: number, other: number, settled: boolean) => {
    const [first, final] = [Math.min(one, other), Math.max(one, other)]
    const everything = first <= 0 && final >= last
    onChange(everything ? {} : { from: months[first]?.month ?? '', to: months[final]?.month ?? '' }, settled)
  }
  const placeOf = (x: number) => {
    const box = track.current?.getBoundingClientRect()
    if (!box || box.width === 0) return 0
    const day = origin + Math.min(0.9999, Math.max(0, (x - box.left) / box.width)) * days
    return Math.max(
      0,
      months.findIndex((month) => day <= month.last + 1),
    )
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const edgeX = (day: number) => box.left + ((day - origin) / days) * box.width
    const near = (x: number) => Math.abs(event.clientX - x) <= GRIP
    event.currentTarget.setPointerCapture?.(event.pointerId)
    if (!whole && near(edgeX(months[from]?.first ?? 0))) anchor.current = { at: to, moved: true }
    else if (!whole && near(edgeX((months[to]?.last ?? 0) + 1))) anchor.current = { at: from, moved: true }
    else anchor.current = { at: placeOf(event.clientX), moved: false }
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const start = anchor.current
    if (!start) return
    const at = placeOf(event.clientX)
    if (at !== start.at) start.moved = true
    if (start.moved) choose(start.at, at, false)
  }
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const start = anchor.current
    anchor.current = undefined
    if (!start) return
    const at = placeOf(event.clientX)
    // A second click on the one month that is chosen gives the whole period back.
    if (!start.moved && !whole && from === at && to === at) onChange({}, true)
    else choose(start.at, at, true)
  }
  const onKey = (end: 'from' | 'to') => (event: KeyboardEvent) => {
    const at = end === 'from' ? from : to
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - 12,
      PageUp: at + 12,
      Home: 0,
      End: last,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(last, Math.max(0, step))
    if (end === 'from') choose(Math.min(next, to), to, true)
    else choose(from, Math.max(next, from), true)
  }

  return (
    <fieldset className="overview" aria-label={messages.overview.label} title={messages.overview.hint}>
      <div
        ref={track}
        className="overview-track"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => (anchor.current = undefined)}
      >
        <svg viewBox={`0 0 ${days} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
          <path className="overview-all" d={all} />
          <path className="overview-selected" d={selected} />
        </svg>
        {whole ? null : (
          <>
            <div className="overview-out" style={{ left: 0, width: share(months[from]?.first ?? 0) }} />
            <div className="overview-out" style={{ left: share((months[to]?.last ?? 0) + 1), right: 0 }} />
          </>
        )}
        {(['from', 'to'] as const).map((end) => {
          const at = end === 'from' ? from : to
          const month = months[at]
          return (
            <div
              key={end}
              className={`overview-end overview-${end}${whole ? ' is-whole' : ''}`}
              // A range input has one handle, and a look of its own in every browser.
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="slider"
              tabIndex={0}
              aria-label={end === 'from' ? messages.overview.brushFrom : messages.overview.brushTo}
              aria-valuemin={0}
              aria-valuemax={last}
              aria-valuenow={at}
              aria-valuetext={month ? messages.overview.bar(nameOf(month), month.selected, month.all) : ''}
              style={{ left: share(end === 'from' ? (month?.first ?? 0) : (month?.last ?? 0) + 1) }}
              onKeyDown={onKey(end)}
            />
          )
        })}
      </div>
      <div className="overview-labels" aria-hidden>
        {labels.map(({ month, text, strong, at }) => (
          <span key={month.month} className={strong ? 'is-year' : undefined} style={{ left: `${at * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
    </fieldset>
  )
}

/** The place of the month of a day or month; outside of what is known, the nearer end. */
function monthAt(months: readonly Month[], value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback
  const name = value.slice(0, 7)
  const at = months.findIndex(({ month }) => month >= name)
  if (at === -1) return months.length - 1
  return at
}

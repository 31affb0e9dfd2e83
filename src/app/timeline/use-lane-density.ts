import { useCallback, useMemo } from 'react'
import type { EventIndex } from '../../model/columns.ts'
import type { LaneKey } from '../url/view.ts'
import { countInPeriod, type Period, periodAt } from './density-period.ts'
import type { TimeScale } from './fold-time.ts'
import type { Hint } from './LaneHint.tsx'
import { laneDensity, type LaneDensity } from './lane-density.ts'
import type { LanesWords } from './lanes-props.ts'
import type { LaneSet } from './lane-set.ts'
import { periodInWords } from './period-in-words.ts'
import type { LaneBox } from './vis-lanes.ts'
import type { Span } from './visible-items.ts'

type Asked = {
  /** Whether not all events are drawn one by one: else nothing is counted. */
  isDense: boolean
  index: EventIndex
  rows: Uint32Array
  lanes: LaneSet
  laneKey: LaneKey
  scale: TimeScale
  window: Span
  pixels: number
  /** How wide the names of the lanes are, left of the window. */
  label: number
  boxes: readonly LaneBox[]
  words: LanesWords
}

export type Dense = {
  density: LaneDensity | undefined
  /** What is said of a place, in pixels from the top left of the lanes. */
  hintAt: (x: number, y: number) => Hint | undefined
  /** Where to look closer for a place: its stretch in positions, with as much again on either side. */
  closerAt: (x: number, y: number) => Span | undefined
}

/** The lanes where there are too many events to draw: how many there are, and what a place in them stands for. */
export function useLaneDensity(asked: Asked): Dense {
  const { isDense, index, rows, lanes, laneKey, scale, window, pixels, label, boxes, words } = asked
  const density = useMemo(
    () => (isDense ? laneDensity({ index, rows, lanes, scale }) : undefined),
    [isDense, index, rows, lanes, scale],
  )
  const placeAt = useCallback(
    (x: number, y: number): { lane: number; period: Period; count: number } | undefined => {
      const lane = boxes.findIndex(({ top, height }) => y >= top && y < top + height)
      if (!isDense || lane === -1 || x < label || x > label + pixels) return undefined
      const unit = (window.last - window.first) / pixels
      const position = window.first + (x - label) * unit
      if (position < scale.first || position >= scale.last) return undefined
      const day = Math.floor(scale.toDay(position))
      const period = periodAt(day, (scale.toPosition(day + 1) - scale.toPosition(day)) / unit)
      const count = countInPeriod({ index, rows, lanes }, lane, period)
      return count === 0 ? undefined : { lane, period, count }
    },
    [isDense, index, rows, lanes, scale, window, pixels, label, boxes],
  )
  const spanOf = useCallback(
    ({ first, last }: Period): Span => ({ first: scale.toPosition(first), last: scale.toPosition(last + 1) }),
    [scale],
  )
  const hintAt = useCallback(
    (x: number, y: number): Hint | undefined => {
      const place = placeAt(x, y)
      const lane = place && lanes.lanes[place.lane]
      if (!place || !lane) return undefined
      const { first, last } = spanOf(place.period)
      const middle = ((first + last) / 2 - window.first) / ((window.last - window.first) / pixels)
      const { count, period } = place
      const name = laneKey === 'none' ? '' : lane.label
      const by = lane.id === '' ? 'none' : laneKey
      return {
        text: words.dense(count, periodInWords(period), name, by, period.unit),
        x: label + Math.min(Math.max(middle, 90), Math.max(pixels - 110, 90)),
        y: boxes[place.lane]?.top ?? 0,
      }
    },
    [placeAt, spanOf, lanes, laneKey, window, pixels, label, boxes, words],
  )
  const closerAt = useCallback(
    (x: number, y: number): Span | undefined => {
      const place = placeAt(x, y)
      if (!place) return undefined
      const { first, last } = spanOf(place.period)
      return { first: first - (last - first), last: last + (last - first) }
    },
    [placeAt, spanOf],
  )
  return useMemo(() => ({ density, hintAt, closerAt }), [density, hintAt, closerAt])
}

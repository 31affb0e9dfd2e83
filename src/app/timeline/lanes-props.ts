/** What the lanes need to know, and what they can be told. */
import type { Ref } from 'react'
import type { Site } from '../data/site-data.ts'
import type { LaneKey, Scale } from '../url/view.ts'

/** A stretch of time in day numbers; `last` is inclusive and both may be fractions while zooming. */
export type DayWindow = { first: number; last: number }

/** For the buttons "Fit", "Zoom in", "Zoom out" and the keys. */
export type LanesHandle = {
  fit: () => void
  zoomIn: () => void
  zoomOut: () => void
  /** Moves a row into view without changing the zoom, unless it does not fit. */
  reveal: (row: number) => void
}

export type LanesProps = {
  site: Site
  /** The selected rows in time order. */
  rows: Uint32Array
  /** Undefined until the titles have come: items then show no words. */
  titles: readonly string[] | undefined
  selected: number | undefined
  onSelect: (row: number) => void
  lanes: LaneKey
  scale: Scale
  /** Undefined: all of it. */
  window?: DayWindow | undefined
  /** Called once a movement ends. */
  onWindowChange?: ((window: DayWindow) => void) | undefined
  /** How high all lanes are with their axis, in pixels, whenever that changes: few lanes need less room than they are given. */
  onHeight?: ((height: number) => void) | undefined
  words?: LanesWords | undefined
  handle?: Ref<LanesHandle> | undefined
}

/** What the lanes say themselves; the rest comes from the data. */
export type LanesWords = {
  /** For a fold of quiet time, in days, where there is room: "7 months without events". */
  quiet: (days: number) => string
  /** The same where there is little: "7 mo". */
  quietShort: (days: number) => string
  /** The lane of events that have no topic, country or person. */
  other: string
  /** The only lane of `none`. */
  all: string
  /**
   * What a stretch of a lane holds: "41 events in March 2023 on sanctions". The lane has no name where there is only one; `by` says what the
   * lanes are, and is `none` for the lane of the rest; `unit` is day, month, year or decade.
   */
  dense: (events: number, period: string, lane?: string, by?: string, unit?: string) => string
  /** The name of the table that has the same numbers. */
  table: string
}

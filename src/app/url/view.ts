/** What the page shows, as one value. Every view has an address and every address a view. */
import { EMPTY_FILTER, type Filter } from '../select/filter.ts'
import type { Language } from '../words/languages.ts'

export const LANE_KEYS = ['topic', 'country', 'person', 'none'] as const
export const LAYOUTS = ['timeline', 'list', 'table', 'read', 'story'] as const
export const SCALES = ['folded', 'true'] as const

export type LaneKey = (typeof LANE_KEYS)[number]
export type Layout = (typeof LAYOUTS)[number]
/** Whether quiet time is folded away or drawn to scale. */
export type Scale = (typeof SCALES)[number]

export type Page =
  | { kind: 'timeline' }
  | { kind: 'event'; id: string; slug?: string }
  | { kind: 'document'; id: string }
  | { kind: 'actor'; id: string }
  | { kind: 'about' }
  /** No page of ours has this path. */
  | { kind: 'unknown'; path: string }

export type View = {
  page: Page
  filter: Filter
  /** Show background events too. */
  background: boolean
  layout: Layout
  lanes: LaneKey
  scale: Scale
  /** Only where the reader chose it; else the system says. */
  lang?: Language
  /** The day on which a link to this view was made, so that it can be said what was added since. */
  made?: string
}

export const HOME: View = {
  page: { kind: 'timeline' },
  filter: EMPTY_FILTER,
  background: false,
  layout: 'timeline',
  lanes: 'topic',
  scale: 'folded',
}

/** Something in an address that could not be taken as it stands. The rest of the address holds. */
export type Note = {
  /** The part of the address: a parameter name or `path`. */
  part: string
  code: 'bad-value' | 'repeated' | 'unknown-part' | 'swapped' | 'too-long' | 'newer-version' | 'bad-path' | 'wrong-base'
  /** English; a translation goes by `code` and `value`. */
  message: string
  value: string
}

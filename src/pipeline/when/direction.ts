/**
 * Whether the words before a date say that it lies ahead. Only strong cues count, the nearest one wins, and nothing after the date is
 * read: bare weekdays are the most recent such day in nine of ten news sentences whatever the tense around them.
 */
import { CUES } from './calendar.ts'
import type { Word } from './words.ts'

const REACH = 16
const FUTURE = new Set(CUES.future)
const PAST = new Set(CUES.past)
const PASSIVE = new Set(CUES.passive)
const STOPS = new Set([';', ':', '”', '“'])

/** `directionBefore(words of "is due to be held on", 5)` → future; "said on" → past; nothing telling → undefined. */
export function directionBefore(words: readonly Word[], at: number): 'future' | 'past' | undefined {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const lower = words[index]?.lower ?? ''
    if (STOPS.has(lower)) return undefined
    if (FUTURE.has(lower)) return 'future'
    const before = words[index - 1]?.lower ?? ''
    if (PASSIVE.has(before)) continue
    if (PAST.has(lower)) return 'past'
    if (lower.length > 4 && lower.endsWith('ed') && !FUTURE.has(before)) return 'past'
  }
  return undefined
}

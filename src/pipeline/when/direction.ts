/**
 * Whether the words before a date say that it lies ahead. Only strong cues count, the nearest one wins, and nothing after the date is
 * read: bare weekdays are the most recent such day in nine of ten news sentences whatever the tense around them.
 */
import { CUES, NEIGHBOURS } from './calendar.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import type { Word } from './words.ts'

const REACH = 16
const SCHEDULE_REACH = 3
const FUTURE = new Set(CUES.future)
const PLANNED = new Set(CUES.planned)
const PLANNED_TO = new Set(CUES.plannedTo)
const ADJACENT = new Set(CUES.adjacent)
/** "three days of mourning beginning on Saturday". */
const OPENING = new Set(['beginning', 'starting'])
/** "invited him to visit Lima in the autumn": the visit lies ahead; a weekday may be that of the invitation. */
const INVITES = new Set(CUES.invites)
const WEAK = new Set(CUES.weak)
const SCHEDULE = new Set(CUES.schedule)
const PAST = new Set(CUES.past)
const PASSIVE = new Set(CUES.passive)
const PLAN_FOLLOWS = new Set(['to', 'for', 'a', 'an', 'another'])
const STOPS = new Set([';', ':', '”', '“', '"', '…'])

type Direction = 'future' | 'past' | undefined

/** `directionBefore(words of "is due to be held on", 5)` → future; "said on" → past; nothing telling → undefined. */
export function directionBefore(words: readonly Word[], at: number): Direction {
  const last = words[at - 1]?.lower === 'the' ? at - 2 : at - 1
  const lastWord = words[last]?.lower ?? ''
  if (ADJACENT.has(lastWord) || (/^(?:on|from|in)$/u.test(lastWord) && OPENING.has(words[last - 1]?.lower ?? '')))
    return 'future'
  const found = nearestCue(words, at)
  return found === undefined && WEAK.has(lastWord) && last > 0 ? 'future' : found
}

function nearestCue(words: readonly Word[], at: number): Direction {
  let aim = false
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const lower = words[index]?.lower ?? ''
    if (STOPS.has(lower)) return undefined
    const after = words[index + 1]
    const before = words[index - 1]?.lower ?? ''
    if (PLANNED_TO.has(lower) && PLAN_FOLLOWS.has(after?.lower ?? '')) return 'future'
    if (PLANNED.has(lower) && before !== 'than') return wasPlanned(words, index) ? 'past' : 'future'
    if (FUTURE.has(lower)) return 'future'
    if (lower === 'to' && (before === 'is' || before === 'are')) return 'future'
    if (SCHEDULE.has(lower) && index >= at - SCHEDULE_REACH) return 'future'
    aim ||= lower === 'to' && isInfinitive(after)
    if (PASSIVE.has(before)) continue
    if (aim && INVITES.has(lower))
      return words[at]?.entries.some(({ kind }) => kind === 'WEEKDAY') ? undefined : 'future'
    if (PAST.has(lower) || isPastForm(words[index])) return aim ? undefined : 'past'
  }
  return undefined
}

/** "signed" and "built", but not "exceed" and not the name of Mohamed. */
function isPastForm(word: Word | undefined): boolean {
  if (word === undefined || !/^\p{Ll}{3,}$/u.test(word.text)) return false
  const form = verbForm(word.lower)
  return form === 'past' || form === 'past-or-participle'
}

/** "called him to testify on 10 February": an aim may lie ahead though the verb before it is past. */
function isInfinitive(after: Word | undefined): boolean {
  return after !== undefined && /^\p{Ll}{2,}$/u.test(after.text) && !NEIGHBOURS.notVerb.has(after.lower)
}

/** "had been scheduled", "was originally due": a plan of the past. */
function wasPlanned(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? ''
  const further = words[index - 2]?.lower ?? ''
  return (before === 'been' && further === 'had') || before === 'originally' || before === 'had'
}

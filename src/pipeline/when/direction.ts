/**
 * Whether the words around a date say that it lies ahead. Only strong cues count and the nearest one before the date wins: bare weekdays
 * are the most recent such day in nine of ten news sentences whatever the tense around them. What follows is read only after a date that
 * opens its clause (`fronted.ts`).
 */
import { CUES, NEIGHBOURS } from './calendar.ts'
import { isAppointment } from './appointment.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { isBeforeModal, verbAfter } from './fronted.ts'
import type { Word } from './words.ts'

const REACH = 16
const SCHEDULE_REACH = 3
/** Words that an aside between commas may have: "the tour, which was halted for five years, on 1 June". */
const ASIDE = 14
const RELATIVE = new Set(['which', 'who', 'whose', 'whom', 'where'])
const FUTURE = new Set(CUES.future)
const PLANNED = new Set(CUES.planned)
const PLANNED_TO = new Set(CUES.plannedTo)
const ADJACENT = new Set(CUES.adjacent)
/** "three days of mourning beginning on Saturday", "imposed duties with effect from 1 April". */
const OPENING = new Set(['beginning', 'starting', 'effective'])
/** "invited him to visit Lima in the autumn": the visit lies ahead; a weekday may be that of the invitation. */
const INVITES = new Set(CUES.invites)
const WEAK = new Set(CUES.weak)
const SCHEDULE = new Set(CUES.schedule)
const APPOINTED = new Map<string, Set<string>>()
for (const phrase of CUES.appointed) {
  const [verb = '', next = ''] = phrase.split(' ')
  APPOINTED.set(verb, (APPOINTED.get(verb) ?? new Set<string>()).add(next))
}
const DECIDES = new Set(CUES.decides)
const SETS = new Set(CUES.sets)
const FORBIDS = new Set(CUES.forbids)
const FORECASTS = new Set(CUES.forecasts)
const LASTED = new Set(CUES.lasted)
const OCCASIONS = new Set(CUES.occasions)
const HAPPENINGS = new Set(CUES.happenings)
const BLAMED = new Set(CUES.blamed)
/** "following the raid on 7 October": where no verb tells more, it has been. */
const FOLLOWS = new Set(['following', 'after', 'despite'])
/** Verbs whose past looks like their infinitive, and those that are the past of another one. */
const BASE = new Set(['have', 'lay', 'cut', 'put', 'shut', 'set', 'hit', 'let', 'quit', 'cost', 'read', 'cast', 'split', 'spread', 'hurt', 'bid', 'become', 'come', 'run']) // prettier-ignore
const BEFORE_BASE = new Set(['will', 'would', 'shall', 'must', 'may', 'might', 'could', 'can', 'should', 'to', 'and', 'or', 'not', ',']) // prettier-ignore
/** Words between what is set and its day: "called early elections in both houses for 9 June". */
const SETS_REACH = 9
const PAST = new Set(CUES.past)
const PASSIVE = new Set(CUES.passive)
const PLAN_FOLLOWS = new Set(['to', 'for', 'a', 'an', 'another'])
const STOPS = new Set([';', ':', '”', '“', '"', '…'])

/** "called on them to march on Saturday". */
const CALLED_ON = new Set(['on', 'upon', 'for'])

/** `set`: the plain present of what is on a calendar; `likely`: ahead where a day ahead is near. */
type Direction = 'future' | 'set' | 'likely' | 'past' | undefined

/** The direction of a date that stands at the words `from` to `to`: by the words before it, or by those after one that opens its clause. */
export function directionOf(words: readonly Word[], from: number, to: number): Direction {
  const before = directionBefore(words, from)
  if (before === 'future' || before === 'set') return before
  const after = verbAfter(words, from, to)
  if (after === 'future' || (before === undefined && isBeforeModal(words, from, to))) return 'future'
  return before ?? after
}

/** `directionBefore(words of "is due to be held on", 5)` → future; "said on" → past; nothing telling → undefined. */
export function directionBefore(words: readonly Word[], at: number): Direction {
  const last = words[at - 1]?.lower === 'the' ? at - 2 : at - 1
  const lastWord = words[last]?.lower ?? ''
  if (isOpening(words, last)) return 'future'
  if (lastWord === 'for' && isSetFor(words, last)) return 'future'
  if (lastWord === 'to' && isMovedTo(words, last)) return 'future'
  const found = nearestCue(words, at)
  return found === undefined && WEAK.has(lastWord) && last > 0 ? 'future' : found
}

/** "until", "until at least", "beginning on", "with effect from", "effective"; not "was effective", nor "continued until". */
function isOpening(words: readonly Word[], at: number): boolean {
  const isLeast = words[at]?.lower === 'least' && words[at - 1]?.lower === 'at'
  const last = isLeast ? at - 2 : words[at]?.lower === 'after' && UP_TO.has(words[at - 1]?.lower ?? '') ? at - 1 : at
  if (UP_TO.has(words[last]?.lower ?? '') && hasLasted(words, last)) return false
  const [word = '', before = '', further = ''] = [0, 1, 2].map((back) => words[last - back]?.lower ?? '')
  const joins = word === 'on' || word === 'from' || word === 'in'
  if (joins && before === 'effect') return further === 'with'
  const [opening, verb] = joins ? [OPENING.has(before), further] : [ADJACENT.has(word), before]
  return opening && !WAS.has(verb)
}

const UP_TO = new Set(['until', 'till', 'through'])
/** Words between what went on and the day up to which it did: "went on without a break until". */
const LASTED_REACH = 5
/** "will have continued until", "is held until": still going on, or to come. */
const STILL = new Set(['will', 'would', 'to', 'be', 'being', 'is', 'are', 'shall', 'must'])

/** "talks continued until Tuesday", "the truce had held until Monday". */
function hasLasted(words: readonly Word[], last: number): boolean {
  for (let index = last - 1; index >= 0 && index >= last - LASTED_REACH; index--) {
    const lower = words[index]?.lower ?? ''
    if (STOPS.has(lower) || lower === ',') return false
    if (LASTED.has(lower)) return !STILL.has(words[index - 1]?.lower ?? '')
  }
  return false
}

const WAS = new Set(['was', 'were', 'became', 'been'])

/** "called an election for 9 June", "forecast snow for Sunday"; not "announced payments for Monday’s crash", whose day is that of a thing. */
function isSetFor(words: readonly Word[], at: number): boolean {
  const isOwned = words.slice(at + 2, at + 4).some(({ text }) => /^['’]s$/.test(text))
  if (words[at + 1]?.lower === 'the' || isOwned) return false
  for (let index = at - 1; index >= 0 && index >= at - SETS_REACH; index--) {
    const lower = words[index]?.lower ?? ''
    if (STOPS.has(lower) || lower === ',') return false
    if (lower === 'originally' || lower === 'had') return false
    const isSet = SETS.has(lower) || (FORECASTS.has(lower) && isWeekday(words[at + 1]))
    if (isSet && wasPlanned(words, index)) return false
    if (isSet || (OCCASIONS.has(lower) && index === at - 1)) return true
  }
  return false
}

/** "extended the truce to 31 December", "put off the vote to 5 May": the day to which it goes. */
function isMovedTo(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - MOVED_REACH; index--) {
    const lower = words[index]?.lower ?? ''
    if (STOPS.has(lower) || lower === ',' || lower === 'and' || lower === 'from') return false
    if (MOVED.has(lower)) return true
  }
  return false
}

/** Words between a verb that moves something and the day. */
const MOVED_REACH = 8
const MOVED = new Set(['extended', 'extends', 'extend', 'extending', 'prolonged', 'prolong', 'postponed', 'postpone', 'postponing', 'delayed', 'deferred', 'adjourned', 'rescheduled', 'pushed', 'moved', 'lengthened', 'renewed']) // prettier-ignore

function nearestCue(words: readonly Word[], at: number): Direction {
  let aim = false
  // "begin" and "meet" are of "will" or "to" where one stands before them.
  let bare: Direction
  let follows: 'past' | undefined = HAPPENINGS.has(words[at - 2]?.lower ?? '') ? 'past' : undefined
  let happened = false
  const isOfOccasion = OCCASIONS.has(words[words[at - 2]?.lower === ',' ? at - 3 : at - 2]?.lower ?? '')
  let reach = at - REACH
  for (let index = at - 1; index >= 0 && index >= reach; index--) {
    const lower = words[index]?.lower ?? ''
    if (STOPS.has(lower)) return bare ?? follows
    const aside = lower === ',' ? asideBefore(words, index) : undefined
    if (aside !== undefined) {
      reach = Math.max(at - REACH - ASIDE, reach - index + aside)
      index = aside
      continue
    }
    const after = words[index + 1]
    const before = words[index - 1]?.lower ?? ''
    if (PLANNED_TO.has(lower) && PLAN_FOLLOWS.has(after?.lower ?? ''))
      return before === 'originally' ? undefined : 'future'
    if (PLANNED.has(lower) && before !== 'than') return wasPlanned(words, index) ? undefined : 'future'
    if (FUTURE.has(lower)) return 'future'
    if (lower === 'to' && (before === 'is' || before === 'are')) return 'future'
    const calendar = calendarAt(words, index, at - SCHEDULE_REACH)
    if (calendar !== undefined && (lower.endsWith('s') || lower === 'are')) return calendar
    bare ??= calendar
    if (lower === 'to' && isInfinitive(after)) {
      aim = true
      bare = undefined
    }
    if (BLAMED.has(lower)) follows = 'past'
    if (PASSIVE.has(before)) continue
    // "has invited both sides to Lima on Friday": the perfect tells of no day that has been
    if (INVITES.has(lower) && (before === 'has' || before === 'have')) return 'likely'
    if (aim && INVITES.has(lower)) return isWeekday(words[at]) ? 'likely' : 'future'
    if (aim && (DECIDES.has(lower) || (lower === 'called' && CALLED_ON.has(after?.lower ?? '')))) return 'likely'
    happened ||= HAPPENINGS.has(lower)
    if (FOLLOWS.has(lower) && happened) return 'past'
    if (FOLLOWS.has(lower)) follows = 'past'
    // “called an election on Sunday” is that Sunday’s news, “called for a march on Friday” may be of the next.
    const isCalled = lower === 'called' && !CALLED_ON.has(after?.lower ?? '') && isWeekday(words[at])
    if (isOfOccasion && SETS.has(lower)) return isCalled ? undefined : 'likely'
    if (isAbout(words, index, isOfOccasion) && !isWeekday(words[at])) return 'likely'
    if (isAttribute(words, index) || (BASE.has(lower) && BEFORE_BASE.has(before))) continue
    if ((PAST.has(lower) && after?.lower !== 'than') || isPastForm(words[index]))
      return bare ?? (aim ? undefined : 'past')
  }
  return bare ?? follows
}

/** "banned a rally on", "called off the concert on", "invited them to a summit on", "warned of a storm on": the day is that of the noun. */
function isAbout(words: readonly Word[], index: number, isOfOccasion: boolean): boolean {
  const lower = words[index]?.lower ?? ''
  const next = words[index + 1]?.lower
  if (FORECASTS.has(lower) || ((lower === 'warned' || lower === 'warns') && next === 'of')) return true
  return isOfOccasion && (FORBIDS.has(lower) || (lower === 'called' && next === 'off'))
}

/** What a word of the calendar says at a place: `set` for "opens" and "takes effect", `likely` for "meets". */
function calendarAt(words: readonly Word[], index: number, reach: number): 'set' | 'likely' | undefined {
  const lower = words[index]?.lower ?? ''
  if ((SCHEDULE.has(lower) && index >= reach) || isAppointed(words, index)) return 'set'
  return isAppointment(words, index) ? 'likely' : undefined
}

/** Where the aside begins that a comma closes: "the tour, which was halted for years, on". */
function asideBefore(words: readonly Word[], closing: number): number | undefined {
  for (let index = closing - 1; index >= 0 && index >= closing - ASIDE; index--) {
    const lower = words[index]?.lower ?? ''
    if (STOPS.has(lower)) return undefined
    if (lower === ',') return RELATIVE.has(words[index + 1]?.lower ?? '') ? index : undefined
  }
  return undefined
}

/** "takes effect", "takes full effect", "begins"; not "was let go on Friday". */
function isAppointed(words: readonly Word[], index: number): boolean {
  const next = APPOINTED.get(words[index]?.lower ?? '')
  if (next === undefined || words[index - 1]?.lower === 'let') return false
  return next.has('') || next.has(words[index + 1]?.lower ?? '-') || next.has(words[index + 2]?.lower ?? '-')
}

/** "signed" and "built", but not "exceed" and not the name of Mohamed. */
function isWeekday(word: Word | undefined): boolean {
  return word?.entries.some(({ kind }) => kind === 'WEEKDAY') === true
}

function isPastForm(word: Word | undefined): boolean {
  if (word === undefined || !/^\p{Ll}{3,}$/u.test(word.text)) return false
  const form = verbForm(word.lower)
  return form === 'past' || form === 'past-or-participle'
}

const BEFORE_NOUN = new Set(['-', 'the', 'a', 'an', 'its', 'his', 'her', 'their'])

/** "long-awaited elections", "its delayed budget": a participle that describes a noun tells no time. */
function isAttribute(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return BEFORE_NOUN.has(words[index - 1]?.lower ?? '') && next !== undefined && /^\p{L}/u.test(next.text) && pastOrParticiple(words[index]) // prettier-ignore
}

function pastOrParticiple(word: Word | undefined): boolean {
  return word !== undefined && verbForm(word.lower) === 'past-or-participle'
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

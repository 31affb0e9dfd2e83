/** Deeds in nouns that have a day of their own though nobody in their words has a name: "since Thursday’s coup", "after a flood on Friday". */
import type { DateMention } from '../annotation.ts'
import { datesIn } from '../clauses/phrases.ts'
import type { ActContext } from './context.ts'
import type { Nominal } from './nominal.ts'

/** Kinds of deed that a day alone makes one that took place. */
const TAKES_PLACE: ReadonlySet<string> = new Set(['FIGHT', 'ASSAULT', 'DISASTER', 'ACCIDENT', 'ELECTION', 'PROTEST', 'COERCE', 'MOBILISE', 'LEGAL', 'DEATH', 'SPACE', 'LAW', 'HEALTH', 'APPOINT', 'RETREAT']) // prettier-ignore
/** What is counted, sought or going on, and so no single deed. */
const NO_DEED = /^(?:toll|casualty|appeal|advance|release|buildup|deployment|crisis|conflict|war|damage|approval|lawsuit|testimony|arrest warrant|passing|unrest)$/ // prettier-ignore
/** Before a noun that lies behind or ahead of what the sentence tells. */
const AFTER = /^(?:after|following|since|until|despite|before)$/
const DAYS = /^(?:day|days|week)$/
const MONTHS = /^(?:day|days|week|month)$/

/** "largest rally since Thursday’s coup", "rescuers are searching the town after a landslide on Friday". */
export function isOnADayOfItsOwn({ reading, dates }: ActContext, nominal: Nominal): boolean {
  const { chunks } = reading
  const { frame, lemma, chunk, determined, prep } = nominal
  if (!determined || prep === '' || frame.speech || !TAKES_PLACE.has(frame.kind) || NO_DEED.test(lemma)) return false
  const inside = datesIn(reading.words, chunk.from, chunk.head - 1)
  if (inside.some((number) => isOf(dates[number], MONTHS))) return true
  // "recalled its envoy after the arrest of a singer on Monday": that may be the day of the recall
  const next = chunks[nominal.at + 1]?.kind === 'prep' ? chunks[nominal.at + 2] : chunks[nominal.at + 1]
  const opens = chunks.slice(0, nominal.at).every(({ kind }) => kind !== 'vg')
  return (
    AFTER.test(prep) && (opens || next?.kind === 'date') && nominal.dates.some((number) => isOf(dates[number], DAYS))
  )
}

function isOf(date: DateMention | undefined, precisions: RegExp): boolean {
  return date?.from !== undefined && date.to !== undefined && date.basis !== 'anchor' && precisions.test(date.precision)
}

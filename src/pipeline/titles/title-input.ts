import type { Actor } from '../../model/dataset.ts'
import type { Candidate, Claim, DateMention, NameMention } from '../annotation.ts'

/** What a title is written from: one candidate and what was read in its sentence. `names` and `claims` are the document's. */
export type TitleInput = {
  candidate: Candidate
  names: readonly NameMention[]
  dates: readonly DateMention[]
  claims: readonly Claim[]
  actors: ReadonlyMap<string, Actor>
  /** Where it happened, from any report of the event. */
  place?: string
  /** True where no report of the event tells it in its own words, without a source. */
  isOnlyTold?: boolean
  /** Whether people are named in full or by surname. */
  style: 'full' | 'surname'
}

/**
 * A title before the gate. `own`: the words that are the template's, not the evidence's. `verb`: what makes it a sentence. `whole`:
 * nothing of its clause was cut off.
 */
export type Draft = { title: string; own: readonly string[]; verb: string; whole: boolean }

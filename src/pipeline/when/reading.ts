/** What a rule is, what it is told and what it answers. */
import type { Certainty, DateBasis, Precision } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { DateMention } from '../annotation.ts'
import type { AnchorEntry } from '../corpus.ts'
import type { Match } from './pattern.ts'
import type { Word } from './words.ts'

/** Inclusive days with their TIMEX3 value; a side that is left out is open. */
export type Extent = { from?: Day; to?: Day; precision: Precision; value: string }

export type Reading = Extent & {
  type?: DateMention['type']
  mod?: DateMention['mod']
  basis: DateBasis
  certainty: Certainty
  /** The day counted from, and what that day is: the article's, or the one that the text named last. */
  reference?: Day
  countedFrom?: 'article' | 'text'
  /** A few words for the reader that go with the result: "the year is not written". */
  note?: string
  unresolved?: string
  /** It names a time that cannot be read, so that no other may take its place; with the year that all its readings share. */
  unreadable?: { year?: number }
  warning?: string
}

export type Context = {
  words: readonly Word[]
  /** Day of the article, and how exactly it is known. */
  published?: { date: Day; precision: 'day' | 'days' | 'month' }
  /** The day that the text named last before this place. */
  narrative?: Day
  /** The week, month or season that the text went on to after that day, so that "the same night" is some night of it. */
  within?: Extent & { from: Day; to: Day }
  /** First day of the date that the text named last, be it a day, a month or a year. */
  lastNamed?: Day
  /** How exactly that was named. */
  lastPrecision?: Precision
  /** Day of the entry before, where the sentence opens the next paragraph of a chronicle. */
  entry?: Day
  /** First day of the date with its year that the sentence gave shortly before. */
  stated?: Day
  /** First day of the month or day told last, where the text may be going on from it: "In October 2023 … In January …". */
  account?: Day
  /** That is a day, and the text has told of no day of its article's own year. */
  isOfPast?: boolean
  /** The year that the text is telling of: "In 2014, …", or a heading with a year. */
  year?: number
  /** Whether the words around a match say that its date lies ahead or behind; `likely`: ahead where a day ahead is near. */
  direction: (from: number, to: number) => 'future' | 'likely' | 'past' | undefined
  anchors: readonly AnchorEntry[]
}

export type Rule = {
  /** What the reader sees in "why this date". */
  name: string
  patterns: readonly string[]
  /** The meaning of a match, null where the words are no date after all. */
  read: (match: Match, context: Context) => Reading | 'not-a-date' | null
}

/** Stands in each reason that would be gone if it were known when the article appeared. */
export const UNDATED_ARTICLE = 'of the article is not known'

/** The part of a reading that says nothing but "there is no day to count from". */
export function withoutReference(value: string, basis: DateBasis, context: Context): Reading {
  const why = context.published
    ? 'only the month of the article is known, and this needs its day'
    : `the day ${UNDATED_ARTICLE}, and this is counted from it`
  const lost = context.published ? {} : { unreadable: {} }
  return { value, precision: 'open', basis, certainty: 'inferred', unresolved: why, ...lost }
}

/** The day of the article where it is known well enough to count days from. */
export function publicationDay(context: Context): Day | undefined {
  return context.published && context.published.precision !== 'month' ? context.published.date : undefined
}

/** "the next day", "two weeks later" where the text has named no day before: nothing to count from. */
export function untoldDay(): Reading {
  return {
    value: 'XXXX-XX-XX',
    precision: 'open',
    basis: 'interval',
    certainty: 'inferred',
    unresolved: 'it counts from a day that the text has not named',
  }
}

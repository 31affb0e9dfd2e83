/** What a sentence of news names in passing though it is still to come: only the day of the article tells that a day lies ahead. */
import type { Clause } from '../clauses/clause.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import type { Reality } from './modality.ts'
import type { Nominal } from './nominal.ts'

/** Kinds of deed that are called by their noun before they take place: a summit, a vote, a trial, a rally, a match. */
const CALLED: ReadonlySet<string> = new Set(['CONSULT', 'ELECTION', 'LEGAL', 'MOBILISE', 'PROTEST', 'SPORT', 'LAW', 'SPACE']) // prettier-ignore
/** Bound to do it: "was ordered to return to court", "was told to vacate the site". */
const BOUND = /^(?:order|tell|ask|require|instruct|direct|summon|oblige|bind)$/
/** "set sentencing for 6 November", "postponed voting to 3 May": what is put on a day. */
const PUT_ON_A_DAY = /^(?:set|schedule|reschedule|fix|slate|postpone|delay|defer|adjourn|put off)$/
const PLAN: Reality = { modality: 'planned', tense: 'future' }

/** "ahead of Thursday’s summit in Brussels", "her trial on 3 June": a noun all of whose days are still to come. */
export function liesAhead(context: ActContext, { frame, chunk, determined, dates }: Nominal): boolean {
  if (frame.speech || !CALLED.has(frame.kind) || dates.length === 0) return false
  // "next week’s summit", whose "next" only belongs to the week
  const there = determined || (context.reading.words[chunk.from]?.date ?? -1) >= 0
  return there && dates.every((number) => isAhead(context, number))
}

/** "was ordered to return to court on 6 January", "was to host the summit in November": what a day that is still to come makes a plan. */
export function asSetForADay(context: ActContext, clause: Clause): Reality | undefined {
  const { clauses, words } = context.reading
  const above = clauses[clause.parent ?? -1]
  if (!above || clause.group.negated || above.group.negated) return undefined
  const { kind, governor = '', group } = clause
  const near = governor === above.group.lemma && group.from - above.group.to <= 3
  const bound = kind === 'infinitive' && near && above.group.passive && BOUND.test(governor)
  const toBe = kind === 'infinitive' && near && governor === 'be' && above.group.tense === 'past'
  // "the forum, to be launched in May", "a treaty to be signed on Friday"
  const described = kind === 'infinitive' && group.passive && words[group.from - 1]?.pos === 'NOUN'
  const put = kind === 'gerund' && PUT_ON_A_DAY.test(above.group.lemma) && group.from === above.group.to + 1
  if (!bound && !toBe && !described && !put) return undefined
  return datesOf(context, clause).some((number) => isAhead(context, number)) ? PLAN : undefined
}

function isAhead({ dates, today }: ActContext, number: number): boolean {
  const date = dates[number]
  return (
    date?.from !== undefined &&
    today !== undefined &&
    date.from > today &&
    date.basis !== 'anchor' &&
    date.type !== 'SET' &&
    date.type !== 'DURATION' &&
    /^(?:day|days|week|month)$/.test(date.precision)
  )
}

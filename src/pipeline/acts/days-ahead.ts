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
/** What is told before, at or after a noun leaves it as it is. */
const AROUND = /^(?:before|until|at|during|in|by|after|following|since)$/
const UNDOES = /^(?:abandon|adjourn|annul|avert|avoid|axe|ban|bar|block|boycott|cancel|decline|defer|delay|disrupt|ditch|drop|forbid|halt|nix|oppose|outlaw|postpone|prevent|prohibit|refuse|reject|resist|scrap|scupper|shelve|stop|suspend|threaten|thwart|torpedo)$/ // prettier-ignore
const UNDOING_NOUNS = /^(?:boycott|cancell?ation|postponement|suspension|threat)$/
const UNDOING_WITH: ReadonlyMap<string, string> = new Map([['call', 'off'], ['put', 'off'], ['rule', 'out']]) // prettier-ignore
const WISHES = /^(?:advocate|back|consider|contemplate|demand|desire|discuss|favou?r|hope|mull|need|propose|seek|suggest|support|urge|want|weigh|wish)$/ // prettier-ignore
const BRINGS_ABOUT = /^(?:arrange|attend|bring|call|convene|have|hold|host|organi[sz]e|secure|see|stage)$/
const PLAN: Reality = { modality: 'planned', tense: 'future' }

/** "ahead of Thursday’s summit in Brussels", "her trial on 3 June": a noun all of whose days are still to come. */
export function liesAhead(context: ActContext, nominal: Nominal): boolean {
  const { frame, chunk, determined, dates } = nominal
  if (frame.speech || !CALLED.has(frame.kind) || dates.length === 0) return false
  // "next week’s summit", whose "next" only belongs to the week
  const there = determined || (context.reading.words[chunk.from]?.date ?? -1) >= 0
  return there && dates.every((number) => isAhead(context, number)) && !isInDoubt(context, nominal)
}

/** "scrapped plans for a summit on 4 August", "wants an election on 5 August": it may well not come, unless the rest is told around its day. */
function isInDoubt({ reading: { words } }: ActContext, { chunk, holder }: Nominal): boolean {
  const before = words[chunk.from - 1]?.low ?? ''
  if (AROUND.test(before) || (before === 'of' && words[chunk.from - 2]?.low === 'ahead')) return false
  if (holder?.group.negated === true || WISHES.test(holder?.group.lemma ?? '')) return true
  if (BRINGS_ABOUT.test(holder?.group.lemma ?? '') && WISHES.test(holder?.governor ?? '')) return true
  return words.some(({ pos, lemma, low }, at) => {
    if (pos === 'NOUN') return UNDOING_NOUNS.test(lemma)
    if (pos !== 'VERB' && pos !== 'ADJ') return false
    const particle = UNDOING_WITH.get(lemma)
    return UNDOES.test(lemma) || low === 'opposed' || words.slice(at + 1).some((word) => word.low === particle)
  })
}

/** "was ordered to return to court on 6 January", "was to host the summit in November": what a day that is still to come makes a plan. */
export function asSetForADay(context: ActContext, clause: Clause): Reality | undefined {
  const { clauses, words } = context.reading
  const above = clauses[clause.parent ?? -1]
  if (above === undefined && isEntryAhead(context, clause)) return PLAN
  if (!above || clause.group.negated || above.group.negated) return undefined
  const { kind, governor = '', group } = clause
  const near = governor === above.group.lemma && group.from - above.group.to <= 3
  const bound = kind === 'infinitive' && near && above.group.passive && BOUND.test(governor)
  const toBe = kind === 'infinitive' && near && governor === 'be' && above.group.tense === 'past'
  // "a treaty to be signed on Friday"
  const described = kind === 'infinitive' && group.passive && words[group.from - 1]?.pos === 'NOUN'
  const put = kind === 'gerund' && PUT_ON_A_DAY.test(above.group.lemma) && group.from === above.group.to + 1
  if (!bound && !toBe && !described && !put) return undefined
  return datesOf(context, clause).some((number) => isAhead(context, number)) ? PLAN : undefined
}

/** Between the day that opens an entry of a calendar and what the entry tells. */
const ENTRY = /^ ?(?::|[—–-] )/

/** "Jan. 14: Ministers meet in Arl.", in a paper of 12 January: the present of a calendar, on a day that is still to come. */
function isEntryAhead(context: ActContext, { group }: Clause): boolean {
  const number = context.reading.words[0]?.date ?? -1
  const end = context.dates[number]?.end
  const verb = context.reading.words[group.to]
  const isPresent = verb !== undefined && (verb.low === verb.lemma || verb.low.endsWith('s'))
  if (end === undefined || group.from !== group.to || !isPresent || group.negated || !isAhead(context, number))
    return false
  return ENTRY.test(context.text.slice(end, end + 3))
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

/**
 * "Surgeons in Boston transplanted a kidney in March": a deed with a day of its own is news, whatever its verb. The frames know what
 * sort of deed it is; where they know none, it is told all the same.
 */
import type { DateMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { namesIn, phrasesAfter, singular } from '../clauses/phrases.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { COURSES, STATES } from '../lexicon/states.ts'
import { framesById, framesOfNoun } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'
import { inDatedEntry } from './dated-entry.ts'
import { datesOf } from './dates-of-clause.ts'
import { onlyFrame } from './match-frame.ts'
import type { Match } from './match-frame.ts'
import { saysThatItHappens } from './nominal-rules.ts'
import { cueStart, numbersOf } from '../look-up.ts'

const NOBODY = /^(?:i|we|you|it|this|that|there|what|which|one|some|many|most|they|these|those|all|few)$/
/** "began buying yuan in 2023": what is begun or given up is told with it. */
const BEGINS = /^(?:begin|start|resume|stop|cease)$/
/** Words that set what somebody did beside what the sentence tells. */
const SETS_BESIDE = /^(?:after|since|when|before|as|while|until)$/
const DEED = framesById.get('deed')

/** A match for a clause whose verb fits no frame, where its day alone makes it news. */
export function plainDeed(context: ActContext, clause: Clause, index: number): Match | undefined {
  const { reading, names } = context
  if (!DEED || !isDeed(context, clause, index)) return undefined
  if (tellsItsSubject(context, clause)) return undefined
  const dates = ownDates(context, clause)
  const inEntry = clause.kind === 'main' && inDatedEntry(context)
  if (!dates.some(isOwnDate) && !inEntry) return undefined
  const known = onlyFrame(reading, clause, names)
  if (known) return known
  const { lemma } = clause.group
  if (isInner(clause) && !isAside(context, clause) && !isOfSomebodyNamed(context, clause)) return undefined
  if (STATES.has(lemma) || saysSomething(context, clause)) return undefined
  const begun = BEGINS.test(lemma) && reading.clauses[index + 1]?.parent === index
  if (
    COURSES.has(lemma) &&
    !begun &&
    !inEntry &&
    !dates.some((date) => isOwnDate(date) && !/^(?:season|year)$/.test(date.precision))
  )
    return undefined
  const phrases = phrasesAfter(reading, clause)
  const objects = clause.group.passive
    ? [clause.subject].flatMap((subject) => (subject ? [{ ...subject }] : []))
    : phrases.filter((phrase) => phrase.prep === undefined)
  const entry = { frame: DEED, lemma: clause.group.lemma }
  return { frame: DEED, entry, phrases, objects, score: 0 }
}

/** "Talks took place", "The trial opened": the noun tells it. */
function tellsItsSubject({ reading }: ActContext, { subject, group }: Clause): boolean {
  if (!subject || !saysThatItHappens(group.lemma)) return false
  const first = reading.chunks.find((chunk) => chunk.from === subject.from)
  return [subject.head, first?.head ?? -1].some((at) => {
    const head = reading.words[at]
    return head !== undefined && framesOfNoun(singular(head)).length > 0
  })
}

/** A main clause, or what somebody says was done, with somebody or something that does or suffers it. */
function isDeed({ reading }: ActContext, clause: Clause, index: number): boolean {
  const { group, subject, kind } = clause
  if (kind !== 'main' && !isInner(clause) && !(kind === 'content' && stanceOf(clause.governor ?? ''))) return false
  if (!subject || NOBODY.test(reading.words[subject.head]?.low ?? '')) return false
  if (group.negated || group.progressive || !(/^(?:past|perfect|pluperfect)$/.test(group.tense) || isAfterDoing(clause))) return false // prettier-ignore
  const next = reading.clauses[index + 1]
  const governs = next?.parent === index && next.kind === 'infinitive' && next.group.from <= group.to + 2
  return !governs || /^(?:begin|start|cease)$/.test(group.lemma)
}

/** "…, which it had left in August 2022", "since the army struck the camps on 3 May", "after blocking the site on Monday". */
function isInner(clause: Clause): boolean {
  const { kind, group, shared, connective = '' } = clause
  if (kind === 'relative') return !shared && group.tense !== 'perfect'
  return kind === 'adverbial' && (SETS_BESIDE.test(connective) || isAfterDoing(clause)) && group.tense !== 'perfect'
}

/** "…, which it had left in August 2022": an aside tells a deed of its own. */
function isAside({ reading }: ActContext, { kind, from }: Clause): boolean {
  return kind === 'relative' && reading.words[from - 1]?.text === ','
}

/** "since Norland struck the camps", "when she was freed": who does or suffers it has a name or stands for one. */
function isOfSomebodyNamed({ reading, names }: ActContext, { subject }: Clause): boolean {
  if (!subject) return false
  return namesIn(reading.words, subject.from, subject.to).some((number) => (names[number]?.actors.length ?? 0) > 0)
}

/** "after blocking the site on Monday", "since taking office in May": told as done by whoever does the rest. */
function isAfterDoing({ kind, connective = '', group }: Clause): boolean {
  return kind === 'adverbial' && group.tense === 'gerund' && /^(?:after|since|before|following)$/.test(connective)
}

/** "recalled that day", "ordered them out" hand on words; "recalled 600,000 trucks" does not. */
function saysSomething({ reading, claims }: ActContext, { group }: Clause): boolean {
  if (!stanceOf(group.lemma)) return false
  const start = reading.words[group.head]?.start
  return !/^(?:recall|order|table|release|publish|carry|reverse|propose)$/.test(group.lemma) || (start !== undefined && numbersOf(claims, cueStart, start).length > 0) // prettier-ignore
}

/** A clause that shares its subject must name its day itself: "met on Monday in a sign of shared opposition". */
function ownDates(context: ActContext, clause: Clause): DateMention[] {
  const { words } = context.reading
  const from = clause.shared ? (words[clause.group.to]?.end ?? 0) : 0
  return datesOf(context, clause).flatMap((number) => {
    const date = context.dates[number]
    return date && date.start >= from ? [date] : []
  })
}

/** A day, week, month or year that is named; "recently", "for years" and "every week" name none. */
function isOwnDate(date: DateMention): boolean {
  return (
    date.from !== undefined &&
    date.to !== undefined &&
    date.basis !== 'anchor' &&
    date.type !== 'SET' &&
    date.type !== 'DURATION' &&
    date.precision !== 'open'
  )
}

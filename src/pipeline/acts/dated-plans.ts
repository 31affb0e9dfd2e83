/** "The new bridge will replace the ferry on July 3": a plan with a day of its own is news, whatever its verb. */
import type { Act, DateMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { STATES } from '../lexicon/states.ts'
import { kindOfVerb } from '../lexicon/verb-classes.ts'
import { framesOfVerb } from '../lexicon/verb-frames.ts'
import { castPronoun, coreOf } from './casting.ts'
import { claimsOver } from './claims-over.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import { isStudy } from './is-study.ts'
import { realityOf } from './modality.ts'
import { castPhrase, castRest, emptyCast } from './participants.ts'
import { isActorOfNews } from './undated-deeds.ts'

/** Verbs that tell a state, a thought or words; what they say of the future is no event. */
const NO_DEED =
  /^(?:be|do|have|know|see|tell|think|say|hear|want|need|look|feel|seem|remain|continue|depend|last|mean|matter|stay|watch|try|hope|like|get|make|go|come|appear|become|find|give|keep|help|ask|allow|let)$/
const ANYBODY = /^(?:i|we|you|they|he|she|this|that|there|what|which|who|one|some|many|most)$/
/** "The deal is expected to close in 2026": an end that the parties have set. */
const TO_CLOSE = /^(?:close|complete|conclude|finish|finalise|finalize|open|launch|enter|begin|start|expect|schedule|plan|slate|set)$/ // prettier-ignore
const EXPECTED = /^(?:expect|schedule|plan|slate|set)$/

/** At most one for a sentence, and only where no verb with a frame has told an act in it. */
export function datedPlans(context: ActContext): Act[] {
  for (const [index, clause] of context.reading.clauses.entries()) {
    const act = isPlan(context, clause, index) ? planOf(context, clause) : undefined
    if (act) return [act]
  }
  return []
}

function isPlan({ reading }: ActContext, clause: Clause, index: number): boolean {
  const { group, subject, kind } = clause
  if (
    !subject ||
    group.negated ||
    isPast(reading.clauses, clause) ||
    ANYBODY.test(reading.words[subject.head]?.low ?? '')
  )
    return false
  if (kind === 'main' && group.passive && group.tense === 'present' && EXPECTED.test(group.lemma)) {
    const next = reading.clauses[index + 1]
    return next?.kind !== 'infinitive' || next.parent !== index
  }
  if (kind !== 'main' && kind !== 'infinitive') return false
  return !NO_DEED.test(group.lemma) && realityOf(reading, index).modality === 'planned' && !isCondition(reading.clauses)
}

/** "had been expected to close in March": what once was a plan. */
function isPast(clauses: readonly Clause[], clause: Clause): boolean {
  const above = clause.parent === undefined ? undefined : clauses[clause.parent]
  return clause.kind === 'infinitive' && (above?.group.tense === 'pluperfect' || above?.group.tense === 'past')
}

function isCondition(clauses: readonly Clause[]): boolean {
  return clauses.some(({ connective }) => /^(?:if|unless|whether)$/.test(connective ?? ''))
}

function planOf(context: ActContext, clause: Clause): Act | undefined {
  const { reading, names } = context
  const head = reading.words[clause.group.head]
  const near = TO_CLOSE.test(clause.group.lemma)
  const dates = datesOf(context, clause).filter((number) => isExact(context.dates[number], near))
  if (!clause.subject || !head || (dates.length === 0 && !isNewsOfPlan(context, clause))) return undefined
  const cast = emptyCast()
  castPhrase(cast, reading, names, coreOf(reading, clause.subject), clause.group.passive ? 'target' : 'agent')
  if (reading.words[clause.subject.head]?.low === 'it') {
    castPronoun(cast, context, clause)
    if (cast.agents.length === 0) return undefined
  }
  castRest(cast, reading, names, clause.from, clause.to)
  const pronoun = reading.words[clause.subject.head]?.pos === 'PRON'
  return {
    sentence: reading.sentence.index,
    trigger: { start: head.start, end: head.end, lemma: head.lemma },
    form: 'verb',
    frame: 'plan',
    kind: 'PLAN',
    clause: spanOf(reading.words, clause.subject.from, clause.to),
    ...cast,
    ...(pronoun ? {} : { subject: spanOf(reading.words, clause.subject.from, clause.subject.to) }),
    modality: 'planned',
    claims: claimsOver(context, head),
    dates,
    tense: 'future',
    ...(clause.group.passive ? { passive: true } : {}),
    rule: dates.length === 0 ? 'plan-of-the-news' : 'plan-with-a-day',
  }
}

/** "Japan will provide three ships", "Nokia is to build a plant": what news says a state, a body or somebody in office will do to something. */
function isNewsOfPlan(context: ActContext, clause: Clause): boolean {
  const { reading } = context
  const { group, kind } = clause
  if (reading.words[group.head]?.quoted === true || STATES.has(group.lemma) || stanceOf(group.lemma)) return false
  if (group.passive) return isToBefall(context, clause)
  if (kind === 'main' ? group.tense !== 'future' : !isSet(reading, clause)) return false
  const object = phrasesAfter(reading, clause).find(({ prep }) => prep === undefined)
  if (!object || reading.words[object.head]?.pos === 'PRON' || VAGUE.test(reading.words[object.head]?.lemma ?? ''))
    return false
  return isActorOfNews(context, clause)
}

/** "The black box will be taken to Norland", "The verdict will be issued in 48 hours": a deed that news says somebody or something will meet with. */
function isToBefall({ reading, sentences, dates }: ActContext, clause: Clause): boolean {
  const { group, kind, subject } = clause
  if (kind !== 'main' || group.tense !== 'future' || !subject || reading.words[subject.head]?.pos === 'PRON')
    return false
  const deed = kindOfVerb(group.lemma) !== undefined || framesOfVerb(group.lemma).some(({ frame }) => !frame.speech)
  return deed && phrasesAfter(reading, clause).length > 0 && !isStudy(sentences, dates)
}

/** "will take the necessary measures", "will make every effort": nothing in particular. */
const VAGUE = /^(?:measure|step|action|effort|decision|role|part|place|care|advantage|responsibility|utmost|best|everything|anything|nothing|something|thing)s?$/ // prettier-ignore

/** "is to build", "is set to build", "plans to build": not "is expected to face". */
function isSet({ clauses, words }: Reading, { parent, group }: Clause): boolean {
  const above = clauses[parent ?? -1]
  return above?.kind === 'main' && above.group.tense === 'present' && group.from - above.group.to <= 4 && words[above.group.head]?.quoted !== true // prettier-ignore
}

/** A day, a week or a month that is said; "by 2030" and "in the coming years" name none, and "in 2026" only where something then ends. */
function isExact(date: DateMention | undefined, near: boolean): boolean {
  if (near && date?.precision === 'year' && date.value.length === 4 && date.from !== undefined) return true
  return (
    date?.from !== undefined &&
    date.to !== undefined &&
    date.basis !== 'anchor' &&
    date.type !== 'SET' &&
    date.type !== 'DURATION' &&
    /^(?:day|days|week|month)$/.test(date.precision)
  )
}

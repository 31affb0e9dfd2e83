/** What a sentence of news tells as done where every other rule found nothing: its one act, or none. */
import type { Act } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter } from '../clauses/phrases.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { BYSTANDERS, COMMENTATORS } from '../lexicon/reporting-verbs.ts'
import { COURSES, STATES } from '../lexicon/states.ts'
import { BARE_BEING, kindOfVerb } from '../lexicon/verb-classes.ts'
import { framesById, framesOfVerb } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'
import { ownDatesOf } from './dates-of-clause.ts'
import { doerOf } from './doers.ts'
import { isStudy } from './is-study.ts'
import { matchFrame } from './match-frame.ts'
import type { Match } from './match-frame.ts'
import { realityOf } from './modality.ts'
import { onlySeems } from './news-deeds.ts'
import { actOf } from './verb-acts.ts'

const DEED = framesById.get('deed')
const DONE = /^(?:past|perfect|pluperfect)$/
/** Any of a kind, or what is only pointed at. */
const VAGUE = /^(?:some|many|a|an|most|all|few|others?|it|each|every|any)\b/i

/**
 * "The insurgents demanded a timetable", "They appeared in court": a deed that a frame knows, of people whom nobody names, where the sentence
 * tells nothing else. `unnamed` are the acts of the sentence that were put aside for want of a name.
 */
export function soleDeed(context: ActContext, unnamed: readonly Act[]): Act[] {
  const { reading, sentences, dates, text } = context
  if (unnamed.length === 0 || isStudy(sentences, dates)) return []
  const act = unnamed.find((unnamedAct) => {
    const { form, modality, tense, rule, trigger, subject, clause } = unnamedAct
    const head = context.heads.get(unnamedAct) ?? ''
    if (BYSTANDERS.has(head) || COMMENTATORS.has(head)) return false
    // "The sceptic rejected it": words of nobody
    if (unnamedAct.speech === true && unnamedAct.passive !== true && subject && !isOfPeople(head, text.slice(subject.start, subject.end))) return false // prettier-ignore
    if (form !== 'verb' || modality !== 'asserted' || !/^(?:past|perfect)$/.test(tense ?? '')) return false
    if (!/^verb-(?:in-main-clause|passive)$/.test(rule) || /^(?:ask|become)$/.test(trigger.lemma)) return false
    if (reading.words.find(({ start }) => start === trigger.start)?.quoted === true) return false
    if (!subject) return /^(?:They|He|She)\b/.test(text.slice(clause.start, clause.end))
    return !VAGUE.test(text.slice(subject.start, subject.end))
  })
  return act ? [act] : []
}

/**
 * "In February 2022 Norland triggered a war", "Inflation declined to 3 per cent in November", "Engineers were painting the bridge on Friday":
 * whatever its verb, what a clause tells as done and puts on a date of its own is news.
 */
export function datedClause(context: ActContext): Act[] {
  const { reading, blocks, sentences, dates } = context
  const block = blocks[reading.sentence.block]
  if (!DEED || (block?.kind !== 'body' && block?.kind !== 'bullet') || block.speaker !== undefined) return []
  const study = isStudy(sentences, dates)
  const index = reading.clauses.findIndex((clause, at) => !study && isDatedDeed(context, clause, at))
  const clause = reading.clauses[index]
  if (!clause?.subject) return []
  const { group, subject } = clause
  const phrases = phrasesAfter(reading, clause)
  const objects = group.passive ? [{ ...subject }] : phrases.filter(({ prep }) => prep === undefined)
  const match: Match = { frame: DEED, entry: { frame: DEED, lemma: group.lemma }, phrases, objects, score: 0 }
  const known = matchFrame(reading, clause, context.names, false, context.subjects)?.frame
  const { tense } = realityOf(reading, index)
  const act = actOf(context, clause, match, { modality: 'asserted', tense })
  const kind = kindOfVerb(group.lemma)?.kind ?? (known?.speech === true ? undefined : known?.kind) ?? act.kind
  return [{ ...act, kind, rule: 'clause-with-its-date' }]
}

function isDatedDeed(context: ActContext, clause: Clause, index: number): boolean {
  const { reading } = context
  const { group, subject, kind } = clause
  // “a boat that first made the news last week”; "where the case was being heard" only sets the scene
  if (kind !== 'main' && !(kind === 'relative' && !group.progressive)) return false
  if (!subject || group.negated || !DONE.test(group.tense) || BARE_BEING.has(group.lemma)) return false
  if (reading.words[group.head]?.quoted === true || onlySeems(reading, index)) return false
  if (/^(?:pronoun|bystander)$/.test(doerOf(context, clause))) return false
  const own = ownDatesOf(context, clause)
  if (own.length === 0 || (isCourse(group.lemma) && own.every(({ precision }) => /^(?:season|year)$/.test(precision))))
    return false
  if (isMeasure(group.lemma) && !isCounted(context, clause)) return false
  const next = reading.clauses[index + 1]
  // what it hands on is judged by itself
  if (next?.parent === index && next.kind === 'content') return false
  return realityOf(reading, index).reason === undefined
}

/** "The insurgents", "the council"; "the North", which begins with a capital. */
function isOfPeople(head: string, subject: string): boolean {
  return PEOPLE_NOUNS.has(head) || GROUP_NOUNS.has(head) || /^(?:The|the) \p{Lu}/u.test(subject)
}

/** "Construction spread in 2018": a year bounds what goes on, it does not place it. */
function isCourse(lemma: string): boolean {
  return STATES.has(lemma) || COURSES.has(lemma)
}

/** "The levels fell to a low", "grew closer": what rises and falls is news with its figure. */
function isMeasure(lemma: string): boolean {
  return framesOfVerb(lemma).some(({ frame, particle }) => frame.measured && particle === undefined)
}

function isCounted({ reading }: ActContext, { from, to }: Clause): boolean {
  return reading.words.slice(from, to + 1).some(({ pos, date }) => pos === 'NUM' && date < 0)
}

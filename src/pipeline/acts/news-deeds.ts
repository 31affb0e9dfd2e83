/**
 * What a sentence of news tells as done though no frame knows its verb: "Thousands lined the streets", "Norland and Sudland abstained",
 * "Riots continued overnight on Friday". Asked last, where a sentence gave nothing else; one act a sentence.
 */
import type { Act } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { BARE_BEING, NO_EVENTS, PERFORMATIVES, TURNS, kindOfVerb } from '../lexicon/verb-classes.ts'
import { COURSES, STATES } from '../lexicon/states.ts'
import { framesById, framesOfVerb } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'
import { datesOf, ownDatesOf } from './dates-of-clause.ts'
import { doerOf, type Doer } from './doers.ts'
import { isStudy } from './is-study.ts'
import { isLightDeed } from './light-deeds.ts'
import { matchFrame } from './match-frame.ts'
import type { Match } from './match-frame.ts'
import { realityOf } from './modality.ts'
import { STATE, refusalOf } from './refusals.ts'
import { isLead } from './standing.ts'
import { actOf } from './verb-acts.ts'
import { cueStart, numbersOf } from '../look-up.ts'

const DEED = framesById.get('deed')
/** "some rebels", "a company": any of them. */
const INDEFINITE = /^(?:a|an|some|many|most|all|other|few|several|no|any|each|every)$/
const KINDS = /^(?:main|relative|adverbial)$/
/** `dated`: the clause names a month or year or more exactly; `governs`: it hands a clause on; `published`: by those who act in it. */
type Case = {
  clause: Clause
  doer: Doer
  dated: boolean
  lead: boolean
  definite: boolean
  governs: boolean
  published: boolean
  /** Whether a light verb becomes a deed by its noun or particle. */
  light: boolean
  /** Whether what is begun or given up stands behind it: "has started confiscating cash", "stopped flying to Varn". */
  turning: boolean
  /** Whether anything is told of it but that it was: an object, a place, by what. */
  full: boolean
  /** Whether the clause that this one hangs on only says when or how it came. */
  after: boolean
  study: boolean
  /** "This inflow …", "That decision …": weighs what was told before. */
  summary: boolean
}
type NewsRule = { name: string; holds: (given: Case) => boolean }

/** When such a clause is news; the first that holds names the act. */
const NEWS: readonly NewsRule[] = [
  {
    // "Riots continued overnight on Friday", "The change applies from 1 March"
    name: 'on-a-day-of-its-own',
    holds: ({ clause, dated, doer }) => dated && doer !== 'pronoun' && isToldAsDone(clause, true),
  },
  {
    // "Norland and Sudland abstained", "The commission started to enforce the ban"
    name: 'deed-of-a-name',
    holds: ({ clause, doer, lead, turning }) =>
      (doer === 'named' || doer === 'writer') &&
      isMainDeed(clause, doer === 'named') &&
      // further down the perfect tells how things have come to stand: "has drawn closer"
      (clause.group.tense === 'past' || lead || doer === 'writer' || turning),
  },
  {
    // "Gang members conspired with one another", "The troops have disengaged"
    name: 'deed-of-people',
    holds: ({ clause, doer, definite, governs, turning }) =>
      doer === 'people' && definite && !clause.group.passive && !governs && isMainDeed(clause, turning),
  },
  {
    // "The ruling ignited protests", "Warnings have been issued": in the first lines of news
    name: 'deed-that-opens-the-news',
    holds: ({ clause, lead, doer, governs }) => lead && doer !== 'pronoun' && !governs && isMainDeed(clause, false),
  },
  {
    // "Norland condemns the attack", "I urge all sides to …"; in a text that somebody publishes only they do it by writing it
    name: 'done-by-saying-it',
    holds: ({ clause, doer, published }) =>
      !published &&
      (doer === 'named' || doer === 'writer') &&
      clause.kind === 'main' &&
      clause.group.tense === 'present' &&
      !clause.group.progressive &&
      !clause.group.passive &&
      PERFORMATIVES.has(clause.group.lemma),
  },
  {
    // "Police moved in with tear gas", "The plane made a U-turn"
    name: 'deed-by-noun-or-particle',
    holds: ({ light, doer, study }) => light && isTeller(doer, study),
  },
  {
    // "The rally came after the coalition spurned the offer"
    name: 'what-it-came-after',
    holds: ({ clause, after, doer, governs }) =>
      after &&
      !governs &&
      (doer === 'named' || doer === 'people') &&
      clause.group.tense === 'past' &&
      isMainDeed({ ...clause, kind: 'main' }, doer === 'named'),
  },
  {
    // "Two helicopters flew above the crowd", "All pleaded not guilty": what a story tells in the simple past, whoever did it
    name: 'told-in-the-story',
    holds: ({ clause, doer, definite, governs, full, study, summary }) =>
      full &&
      !governs &&
      !summary &&
      isTeller(doer, study) &&
      clause.group.tense === 'past' &&
      isMainDeed(clause, false) &&
      (!clause.group.passive || (definite && kindOfVerb(clause.group.lemma) !== undefined)),
  },
  {
    // "Delegates from Norland are considering a proposal", "Norland is bracing for the storm": what the news opens with
    name: 'under-way-as-the-news-opens',
    holds: ({ clause, doer, lead }) =>
      lead && doer === 'named' && isUnderWay(clause) && !BARE_BEING.has(clause.group.lemma),
  },
  {
    // "The relief group is treating 20 people", "The junta is trumpeting the vote": further down what is done to others
    name: 'under-way-in-the-news',
    holds: ({ clause, doer, full, definite, governs }) =>
      full &&
      !governs &&
      (doer === 'named' || (doer === 'people' && definite)) &&
      isUnderWay(clause) &&
      !NO_EVENTS.has(clause.group.lemma) &&
      PRESSING.has(kindOfVerb(clause.group.lemma)?.kind ?? ''),
  },
]

/** Kinds of which it is news that they go on; "is defending", "is serving a sentence" tell how things stand. */
const PRESSING: ReadonlySet<string> = new Set(['AID', 'COERCE', 'FIGHT', 'MOBILISE', 'PROTEST', 'REQUEST', 'SANCTION', 'THREATEN']) // prettier-ignore
/** The rules that hold in a study too, which tells in the simple past what happened and in all else how things are. */
const IN_STUDIES = /^(?:deed-of-people|deed-by-noun-or-particle|told-in-the-story|what-it-came-after)$/
/** What is begun or given up stands behind these. */
const BEGINS = /^(?:begin|start|stop|finish|end|cease|resume)$/
const CAME = /^(?:come|follow|happen|occur|begin|start|erupt|mount)$/

/** The one act of a sentence that no frame explains, or none; beside acts that are `told` only one of a main clause that tells none of them. */
export function newsDeeds(context: ActContext, told: readonly Act[] = []): Act[] {
  const { reading, blocks, sentences, dates } = context
  const block = blocks[reading.sentence.block]
  if (!DEED || (block?.kind !== 'body' && block?.kind !== 'bullet')) return []
  const study = isStudy(sentences, dates)
  // in an interview the turns themselves are told
  if (block.speaker !== undefined) return []
  for (const [index, clause] of reading.clauses.entries()) {
    const { group, subject } = clause
    if (told.length > 0 && (clause.kind !== 'main' || isTold(context, clause, told) || isOfPronoun(context, clause))) continue // prettier-ignore
    if (!subject || group.negated || !KINDS.test(clause.kind) || reading.words[group.head]?.quoted === true) continue
    if (
      onlySeems(reading, index) ||
      isForOthers(clause) ||
      datesOf(context, clause).some((number) => dates[number]?.type === 'SET')
    )
      continue
    const reality = realityOf(reading, index)
    if (reality.reason !== undefined || reality.modality !== (isUnderWay(clause) ? 'ongoing' : 'asserted')) continue
    const own = ownDatesOf(context, clause)
    const day = own.some(({ precision }) => /^(?:day|days|week)$/.test(precision))
    if (own.length > 0 && !day && isCourse(group.lemma)) continue
    const first = reading.words[subject.from]?.low ?? ''
    const next = reading.clauses[index + 1]
    const governs = next?.parent === index && next.kind === 'content'
    const phrases = phrasesAfter(reading, clause)
    const given = {
      clause,
      dated: own.length > 0,
      doer: doerOf(context, clause),
      lead: isLead(context, reading.sentence.index),
      definite: !INDEFINITE.test(first),
      governs,
      published: context.official !== undefined,
      light: isLightDeed(reading, clause),
      turning:
        BEGINS.test(group.lemma) && next?.parent === index && (next.kind === 'gerund' || next.kind === 'infinitive'),
      full: phrases.length > 0 && !/^(?:by|of)$/.test(phrases[0]?.prep ?? ''),
      after: saysWhenItCame(reading, clause),
      study,
      summary: /^(?:this|that|these|those)$/.test(first),
    }
    const rule = NEWS.find(({ name, holds }) => (!study || IN_STUDIES.test(name)) && holds(given))
    if (!rule || (study && group.tense !== 'past')) continue
    const objects = group.passive ? [{ ...subject }] : phrases.filter((phrase) => phrase.prep === undefined)
    const match: Match = { frame: DEED, entry: { frame: DEED, lemma: group.lemma }, phrases, objects, score: 0 }
    const known = matchFrame(reading, clause, context.names, false, context.subjects)
    if (group.tense !== 'present' && isRefused({ context, clause, match: known ?? match, reality }, given.doer))
      continue
    if (isPrivate(reading.words[objects[0]?.from ?? -1]?.low) && !given.dated) continue
    // "The sceptic rejected it": words of nobody
    if (rule.name === 'told-in-the-story' && given.doer === 'thing' && known?.frame.speech === true) continue
    const act = actOf(context, clause, match, reality)
    const deed = kindOfVerb(group.lemma)
    return [{ ...act, rule: rule.name, kind: deed?.kind ?? act.kind, ...(deed?.violent === true ? { violent: true } : {}) }] // prettier-ignore
  }
  return []
}

/** Whether an act tells the clause already, or its verb hands on words. */
function isTold({ reading, claims }: ActContext, clause: Clause, told: readonly Act[]): boolean {
  const [first, last, head] = [reading.words[clause.from], reading.words[clause.to], reading.words[clause.group.head]]
  if (!first || !last || !head || numbersOf(claims, cueStart, head.start).length > 0) return true
  const aside = reading.clauses.filter(({ kind }) => kind === 'relative' || kind === 'reduced')
  const isAside = (start: number): boolean => aside.some(({ group }) => reading.words[group.head]?.start === start)
  return told.some(({ trigger }) => trigger.start >= first.start && trigger.end <= last.end && !isAside(trigger.start))
}

/** "He and I went over the map, which …": who that is, nothing here tells. */
function isOfPronoun({ reading: { words } }: ActContext, { subject }: Clause): boolean {
  return subject !== undefined && words.slice(subject.from, subject.to + 1).some(({ low }) => /^(?:i|we|you|he|she|it|they)$/.test(low)) // prettier-ignore
}

/** Of whom or what a story tells deeds; a study only of those who act. */
function isTeller(doer: Doer, study: boolean): boolean {
  return doer !== 'pronoun' && doer !== 'bystander' && !(study && doer === 'thing')
}

/** "appeared to move closer": nothing done yet. */
export function onlySeems({ clauses }: Reading, index: number): boolean {
  const next = clauses[index + 1]
  return /^(?:appear|seem|tend|happen|prove)$/.test(clauses[index]?.group.lemma ?? '') && next?.kind === 'infinitive' && next.parent === index // prettier-ignore
}

/** "The rally came after …", "Tension mounted when …": the clause above tells nothing but when. */
function saysWhenItCame({ clauses }: Reading, { kind, connective, parent }: Clause): boolean {
  if (kind !== 'adverbial' || !/^(?:after|as|when)$/.test(connective ?? '')) return false
  // "This comes a week after …", which is read as no clause at all
  if (parent === undefined) return clauses.every((clause) => clause.kind !== 'main')
  return CAME.test(clauses[parent]?.group.lemma ?? '')
}

/** A refusal; but "The ministry defended the move" is no state of things where somebody did it once. */
function isRefused(given: Parameters<typeof refusalOf>[0], doer: Doer): boolean {
  const reason = refusalOf(given)
  if (reason !== STATE || given.clause.group.tense !== 'past') return reason !== undefined
  return doer !== 'named' && doer !== 'people'
}

function isUnderWay({ kind, group }: Clause): boolean {
  return kind === 'main' && group.tense === 'present' && group.progressive && !group.passive
}

/** "spread in 2018", "began in the 1990s": a year bounds what goes on, it does not place it. */
function isCourse(lemma: string): boolean {
  return NO_EVENTS.has(lemma) || STATES.has(lemma) || COURSES.has(lemma) || TURNS.has(lemma)
}

/** "The levels fell to a low", which frames of measures judge, and "was repeated", said by nobody. */
function isForOthers({ group }: Clause): boolean {
  return framesOfVerb(group.lemma).some(({ frame, particle }) => frame.measured && particle === undefined) || (group.passive && stanceOf(group.lemma) !== undefined) // prettier-ignore
}

/** "closed his shop", "repainted itself": nothing that concerns others. */
function isPrivate(low: string | undefined): boolean {
  return /^(?:his|her|himself|herself|itself|themselves|so|it)$/.test(low ?? '')
}

function isToldAsDone({ kind, group, shared }: Clause, dated: boolean): boolean {
  if (BARE_BEING.has(group.lemma)) return false
  if (kind !== 'main') return dated && group.tense === 'past' && !group.progressive && !NO_EVENTS.has(group.lemma)
  if (group.tense === 'present') return dated && !group.passive && shared !== true && !NO_EVENTS.has(group.lemma)
  return group.tense === 'past' || group.tense === 'perfect'
}

/** A main clause in the past or the perfect whose verb tells a deed. */
function isMainDeed(clause: Clause, turns: boolean): boolean {
  const { kind, group } = clause
  if (kind !== 'main' || group.progressive || !/^(?:past|perfect)$/.test(group.tense)) return false
  return isToldAsDone(clause, false) && !NO_EVENTS.has(group.lemma) && (turns || !TURNS.has(group.lemma))
}

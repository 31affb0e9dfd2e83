/** What was done: the table of contents of reading acts. */
import type { Act } from '../annotation.ts'
import { isDoneByWriting, officialTextOf } from '../clauses/official-texts.ts'
import { readSentences } from '../clauses/read-sentence.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { ActContext, ActInput } from './context.ts'
import { inDatedEntry } from './dated-entry.ts'
import { datedPlans } from './dated-plans.ts'
import { reasonOfBlock, reasonOfSentence } from './drop-reasons.ts'
import { expectedVisits } from './expected-visits.ts'
import { datedClause, soleDeed } from './last-resorts.ts'
import { subjectsOf } from './match-frame.ts'
import { newsDeeds } from './news-deeds.ts'
import { nominalActs } from './nominal-acts.ts'
import { UNNAMED, reasonAgainst } from './notable.ts'
import { asStanding } from './standing.ts'
import { statementActs, statementsBeside } from './statement-acts.ts'
import { linkSupports } from './supports.ts'
import { turnStatements } from './turn-statements.ts'
import { verbActs } from './verb-acts.ts'

/**
 * Every act that a document reports, and for every sentence without one the reason in a reader's words. Example: "Wang held talks
 * with Lavrov and met Putin." → two acts. Indices in an act point into the names, dates and claims that were given.
 */
export function findActs(input: ActInput): { acts: Act[]; dropped: Map<number, string>; official: boolean } {
  const readings = readSentences(input.sentences, input.names, input.dates)
  const subjects = subjectsOf(readings)
  const official = officialTextOf(input, readings)
  const acts: Act[] = []
  const dropped = new Map<number, string>()
  for (const reading of readings) {
    const block = input.blocks[reading.sentence.block]
    const closed = reasonOfBlock(block)
    const context: ActContext = { ...input, reading, official, subjects, reasons: [], earlier: acts, heads: new Map() }
    const found = closed === undefined && !isQuestion(reading) ? actsOfSentence(context) : []
    if (found.length > 0) acts.push(...found)
    else dropped.set(reading.sentence.index, closed ?? reasonOfSentence(context))
  }
  for (const act of turnStatements(input, readings, acts)) {
    acts.push(act)
    dropped.delete(act.sentence)
  }
  acts.sort((one, other) => one.sentence - other.sentence)
  return { ...linkSupports(acts, dropped, input), official: official !== undefined }
}

/**
 * An entry of a chronicle goes on in the present tense: "12 May: Norland shuts the pass." tells what was done that day. So does what those
 * who publish a text do in it: "Norland condemns the raid."
 */
function asTold(context: ActContext): ActContext {
  const { official, reading } = context
  const isEntry = inDatedEntry(context)
  if (!isEntry && official === undefined) return context
  const isDone = (clause: Clause): boolean =>
    (isEntry && clause.group.tense === 'present' && !clause.group.progressive) ||
    (official !== undefined && isDoneByWriting(official, context, reading, clause))
  const clauses = reading.clauses.map((clause) => (isDone(clause) ? asDone(clause) : clause))
  return { ...context, reading: { ...context.reading, clauses } }
}

function asDone(clause: Clause): Clause {
  return { ...clause, group: { ...clause.group, tense: 'past', progressive: false } }
}

function actsOfSentence(read: ActContext): Act[] {
  const context = asTold(read)
  const told = [...verbActs(context), ...expectedVisits(context)]
  const taken = new Set<number>()
  context.reading.words.forEach((word, at) => {
    if (told.some((act) => act.object !== undefined && word.start >= act.object.start && word.end <= act.object.end))
      taken.add(at)
    if (told.some((act) => act.trigger.start === word.start)) taken.add(at)
  })
  const unnamed: Act[] = []
  const deeds = [...told, ...nominalActs(context, taken).filter((act) => !sharesDay(act, told))]
    .filter((act) => {
      const reason = reasonAgainst(context, act)
      if (reason !== undefined) context.reasons.push(reason)
      if (reason === UNNAMED) unnamed.push(act)
      return reason === undefined
    })
    .map((act) => asStanding(context, act))
  // "Norland closed its border after Monday's coup": the coup tells nothing of what the sentence itself reports
  const own = deeds.filter((act) => !isToldInPassing(context, act))
  const plans = own.length > 0 ? own : datedPlans(context)
  const done = plans.length > 0 ? [...plans, ...statementsBeside(context, plans)] : statementActs(context)
  // a chronicle packs into one entry what a story would tell in two sentences
  if (done.length === 0 || inDatedEntry(context) || done.every((act) => isInAside(context, act)))
    done.push(...newsDeeds(context, done))
  if (done.length === 0) done.push(...soleDeed(context, unnamed))
  if (done.length === 0) done.push(...datedClause(context))
  done.push(...deeds.filter((act) => !own.includes(act)))
  return done.sort((one, other) => one.trigger.start - other.trigger.start)
}

/** "arrested a suspect in the killing of X on 8 June": the day is the verb's, the noun is only talked about. */
function sharesDay(nominal: Act, told: readonly Act[]): boolean {
  // "agreed to hold talks in Oslo on 15 December": told by the verb
  if (nominal.rule === 'noun-that-lies-ahead')
    return told.some(
      ({ clause, modality, frame, dates = [] }) =>
        (modality === 'planned' || frame === 'agree') &&
        clause.end >= nominal.trigger.end &&
        (nominal.dates ?? []).every((date) => dates.includes(date)),
    )
  if (nominal.rule === 'noun-that-happens')
    return told.some(
      (act) =>
        act.frame === 'in-force' &&
        act.clause.start <= nominal.trigger.start &&
        act.trigger.start > nominal.trigger.end,
    )
  if (nominal.rule !== 'noun-with-date' || nominal.kind === 'CONSULT') return false
  return told.some(
    (act) =>
      act.clause.start <= nominal.trigger.start &&
      act.clause.end >= nominal.trigger.end &&
      act.violent !== nominal.violent &&
      (nominal.dates ?? []).every((date) => act.dates?.includes(date) === true),
  )
}

/** "wished Norland luck in the vote that will be held in May", "Berg, who told a paper on Monday that …, flew home": only what is beside the main clause. */
function isInAside({ reading: { clauses, words } }: ActContext, { trigger, form }: Act): boolean {
  if (form === 'nominal') return false
  const clause = clauses.find(({ group }) => words[group.head]?.start === trigger.start)
  return clause?.kind === 'relative' || clause?.kind === 'reduced'
}

/** "after Monday’s coup", "since the flood of 3 May": a noun that a preposition hangs on what the sentence tells. */
function isToldInPassing({ reading: { words } }: ActContext, { form, rule, clause }: Act): boolean {
  if (form !== 'nominal' || !/^noun-(?:with-date|on-its-day)$/.test(rule)) return false
  const first = words.findIndex(({ start }) => start >= clause.start)
  return /^(?:ADP|SCONJ)$/.test(words[first - 1]?.pos ?? '')
}

/** "He asked: “Who did it?”" tells that he asked; whoever asks is read as the speaker of a question. */
function isQuestion({ sentence, words }: Reading): boolean {
  const text = sentence.text.trim().replace(/[”"’']+$/, '')
  if (!text.endsWith('?')) return false
  const asks = words.some(({ quoted, pos }) => !quoted && pos === 'VERB')
  return !asks || words.findLast(({ pos }) => pos !== 'PUNCT')?.quoted !== true
}

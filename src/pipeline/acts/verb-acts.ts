/** Acts told by a verb: one for each clause whose verb stands for a frame and tells that something happened or is planned. */
import type { Act, Span } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { isFirstPerson } from '../clauses/official-texts.ts'
import { namesIn, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { castPronoun, coreOf, dropSelf, isOfUnnamed } from './casting.ts'
import { claimsOver, withDenials } from './claims-over.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import { asSetForADay } from './days-ahead.ts'
import { matchFrame } from './match-frame.ts'
import type { Match } from './match-frame.ts'
import { meetingAhead } from './meetings-ahead.ts'
import { realityOf } from './modality.ts'
import { isAway, isOutcome } from './news-of-now.ts'
import { plainDeed } from './plain-deeds.ts'
import { refusalOf } from './refusals.ts'
import type { Reality } from './modality.ts'
import { undatedDeed } from './undated-deeds.ts'
import { castPhrase, castPhrases, castRest, emptyCast, placeOfSubject } from './participants.ts'
import { cueStart, numbersOf } from '../look-up.ts'

/** What is owed to others, so that leaving it undone is news. */
const OWED =
  /^(?:condemn|denounce|criticise|criticize|recognise|recognize|join|ratify|sign|endorse|impose|accept|withdraw|rule)$/

export function verbActs(context: ActContext): Act[] {
  const acts: Act[] = []
  context.reading.clauses.forEach((clause, index) => {
    const words = reportsWords(context, clause)
    const match =
      matchFrame(context.reading, clause, context.names, words, context.subjects) ??
      (words
        ? undefined
        : (plainDeed(context, clause, index) ?? undatedDeed(context, clause) ?? meetingAhead(context, clause, index)))
    if (!match) return
    const reality =
      standingRefusal(context, clause, match) ?? asSetForADay(context, clause) ?? realityOf(context.reading, index)
    const refusal = refusalOf({ context, clause, match, reality })
    if (refusal) context.reasons.push(refusal)
    else if (match.frame.violent && isOfUnnamed(context, clause) && acts.some(({ violent }) => violent))
      context.reasons.push('does not say who did it')
    else
      acts.push(noteHead(context, clause, actOf(context, clause, match, asGoingOn(context, clause, match) ?? reality)))
  })
  return acts
}

/** "The envoy is on a three-day visit to Norland": the visit lasts. */
function asGoingOn(context: ActContext, clause: Clause, match: Match): Reality | undefined {
  const lasts = clause.group.tense === 'present' && (isAway(context, clause, match) || (match.frame.id === 'under-inquiry' && isOutcome(context, clause, match))) // prettier-ignore
  return lasts ? { modality: 'ongoing', tense: 'present' } : undefined
}

/** "Norland has not condemned the coup": what a state or somebody in office still leaves undone, where others look for it. */
function standingRefusal(
  { names, reading }: ActContext,
  { group, kind, subject }: Clause,
  { objects }: Match,
): Reality | undefined {
  if (!group.negated || group.tense !== 'perfect' || group.passive || kind !== 'main' || !OWED.test(group.lemma))
    return undefined
  const known =
    subject &&
    namesIn(reading.words, subject.from, subject.to).some((number) => (names[number]?.actors.length ?? 0) > 0)
  return known === true && objects.length > 0 ? { modality: 'ongoing', tense: 'past' } : undefined
}

/** Keeps the noun that acts or suffers, for asking whether it holds an office. */
function noteHead(context: ActContext, clause: Clause, act: Act): Act {
  const { subject } = clause
  const head = subject ? context.reading.words[coreOf(context.reading, subject).to] : undefined
  const word = head?.pos === 'NOUN' ? head : subject ? context.reading.words[subject.head] : undefined
  if (word) context.heads.set(act, word.lemma)
  return act
}

/** Whether the verb hands on words that stand before it or in a clause of their own: then only a frame of words fits. */
function reportsWords({ claims, reading }: ActContext, clause: Clause): boolean {
  const head = reading.words[clause.group.head]
  return (
    head !== undefined &&
    numbersOf(claims, cueStart, head.start).some((number) => claims[number]?.rule !== 'speaker-then-object')
  )
}

/** The act of a clause, its parties cast as the frame says. */
export function actOf(context: ActContext, clause: Clause, match: Match, reality: Reality): Act {
  const { reading, names } = context
  const { frame, phrases } = match
  const cast = emptyCast()
  if (clause.subject)
    castPhrase(
      cast,
      reading,
      names,
      coreOf(reading, clause.subject),
      clause.group.passive ? (frame.roles['object'] ?? 'target') : (frame.roles['subject'] ?? 'agent'),
    )
  if (clause.subject) castRest(cast, reading, names, clause.subject.from, clause.subject.to)
  if (isOfUnnamed(context, clause)) cast.agents.length = 0
  else if (!clause.group.passive && cast.agents.length === 0) castPronoun(cast, context, clause)
  if (cast.agents.length === 0 && context.official && isFirstPerson(reading, clause)) cast.agents.push(...context.official.issuers) // prettier-ignore
  dropSelf(cast, context, clause, match)
  castPhrases(cast, reading, names, frame, phrases, match.objects, clause.group.passive)
  castRest(cast, reading, names, clause.from, clause.to)
  const head = reading.words[clause.group.head]
  const object = match.objects[0]
  const span = clauseSpan(reading, clause)
  const { place: after, ...roles } = cast
  const place =
    after ?? (clause.subject ? placeOfSubject(reading, names, clause.subject.from, clause.subject.to) : undefined)
  return {
    sentence: reading.sentence.index,
    trigger: {
      start: head?.start ?? span.start,
      end: head?.end ?? span.end,
      lemma: match.entry.particle ? `${match.entry.lemma} ${match.entry.particle}` : match.entry.lemma,
    },
    form: 'verb',
    frame: frame.id,
    kind: frame.kind,
    clause: span,
    ...roles,
    ...(object ? { object: spanOf(reading.words, object.from, object.to) } : {}),
    ...subjectOf(reading, clause),
    ...(place ? { place } : {}),
    modality: reality.modality,
    claims: withDenials(context, claimsOver(context, head ?? span), head ?? span),
    dates: datesOf(context, clause),
    tense: reality.tense,
    ...(clause.group.passive ? { passive: true } : {}),
    ...(frame.speech ? { speech: true } : {}),
    ...(frame.violent ? { violent: true } : {}),
    rule: ruleName(clause),
  }
}

/** The words that act or suffer, for a title about somebody whom no name tells: "Prosecutors in Katowice", "two managers of the mine". */
function subjectOf(reading: Reading, { subject }: Clause): Pick<Act, 'subject'> {
  if (!subject || reading.words[subject.head]?.pos === 'PRON') return {}
  return { subject: spanOf(reading.words, subject.from, subject.to) }
}

/** From the subject to the end of what hangs on the verb, without a conjunction left over. */
export function clauseSpan(reading: Reading, clause: Clause): Span {
  const subject = clause.kind === 'relative' || clause.shared ? undefined : clause.subject
  let to = clause.to
  while (to > clause.group.to && /^(?:and|but|or|as|after|while|when|with|,)$/.test(reading.words[to]?.low ?? ''))
    to -= 1
  return spanOf(reading.words, Math.min(subject?.from ?? clause.from, clause.from), to)
}

function ruleName(clause: Clause): string {
  if (clause.group.passive) return clause.kind === 'reduced' ? 'verb-describing-a-noun' : 'verb-passive'
  return clause.shared ? 'verb-sharing-a-subject' : `verb-in-${clause.kind}-clause`
}

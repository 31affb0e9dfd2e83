/** Acts told by a verb: one for each clause whose verb stands for a frame and tells that something happened or is planned. */
import type { Act, Span } from '../annotation.ts'
import type { Clause, Range } from '../clauses/clause.ts'
import { namesIn, spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { ActContext } from './context.ts'
import { inDatedEntry } from './dated-entry.ts'
import { datesOf } from './dates-of-clause.ts'
import { matchFrame } from './match-frame.ts'
import type { Match } from './match-frame.ts'
import { realityOf } from './modality.ts'
import type { Reality } from './modality.ts'
import { castPhrase, castPhrases, castRest, emptyCast, placeOfSubject } from './participants.ts'
import type { Cast } from './participants.ts'

export function verbActs(context: ActContext): Act[] {
  const acts: Act[] = []
  context.reading.clauses.forEach((clause, index) => {
    const match = matchFrame(context.reading, clause, context.names, reportsWords(context, clause))
    if (!match) return
    const reality = realityOf(context.reading, index)
    const refusal = reasonAgainst(context, clause, match, reality)
    if (refusal) context.reasons.push(refusal)
    else acts.push(noteHead(context, clause, actOf(context, clause, match, reality)))
  })
  return acts
}

/** Keeps the noun that acts, for asking whether it holds an office. */
function noteHead(context: ActContext, clause: Clause, act: Act): Act {
  const agent = clause.group.passive ? undefined : clause.subject
  const head = agent ? context.reading.words[coreOf(context.reading, agent).to] : undefined
  const word = head?.pos === 'NOUN' ? head : agent ? context.reading.words[agent.head] : undefined
  if (word) context.heads.set(act, word.lemma)
  return act
}

/** Whether the verb hands on words that stand before it or in a clause of their own: then only a frame of words fits. */
function reportsWords({ claims, reading }: ActContext, clause: Clause): boolean {
  const head = reading.words[clause.group.head]
  return claims.some((claim) => claim.cue.start === head?.start && claim.rule !== 'speaker-then-object')
}

/** Why this clause, though its verb has a frame, is no event. */
function reasonAgainst(context: ActContext, clause: Clause, match: Match, reality: Reality): string | undefined {
  if (reality.reason) return reality.reason
  const dated = datesOf(context, clause).some((number) => isDay(context, number))
  const { frame } = match
  if (reality.tense === 'present' && reality.modality === 'asserted' && !dated && !inDatedEntry(context))
    return 'tells how things are, no single act'
  if (measuresTime(context, clause)) return 'only says how long before or after'
  if (!dated && inPassing(context, clause, frame.violent)) return 'named in passing'
  if (frame.id === 'meet' && clause.group.passive) return 'a figure of speech'
  if (frame.speech && clause.group.passive && !match.phrases.some((phrase) => phrase.prep === 'by'))
    return 'does not say who says so'
  if (reality.modality === 'ongoing' && !frame.violent && reality.tense !== 'past')
    return 'goes on without a single act'
  if (!frame.punctual && !(dated && reality.tense !== 'perfect')) return 'a state of things, no single act'
  if (
    reality.tense === 'pluperfect' &&
    frame.speech &&
    !dated &&
    claimsOver(context, context.reading.words[clause.group.head] ?? { start: 0, end: 0 }).length === 0
  )
    return 'background, from before the story'
  if (reality.tense === 'pluperfect' && !dated && isInAdverbial(context, clause))
    return 'background, from before the story'
  if (reality.tense === 'perfect' && !dated && isSeries(context, match)) return 'a run of acts, no single one'
  if (reality.modality === 'planned' && !dated && frame.speech) return 'what somebody will say, not yet said'
  return undefined
}

/** "sanctions imposed on Russia", "firms that left the country": a description of a noun, without a day. */
function inPassing({ reading }: ActContext, clause: Clause, violent: boolean): boolean {
  if (clause.kind === 'reduced') return !(violent && reading.words[clause.group.to + 1]?.low === 'by')
  if (clause.kind !== 'relative' || clause.shared) return false
  const before = reading.words[clause.from - 1]
  return before !== undefined && before.text !== ',' && !/^[–—-]$/.test(before.text)
}

/** "two months after the leaders met": the meeting only measures time. */
function measuresTime({ reading }: ActContext, clause: Clause): boolean {
  if (clause.connective !== 'after' && clause.connective !== 'before' && clause.connective !== 'since') return false
  return /^(?:hours?|days?|weeks?|months?|years?|decades?|moments|minutes?)$/.test(
    reading.words[clause.from - 1]?.low ?? '',
  )
}

/** "after a businessman told prosecutors that he had paid him": twice removed from what is told. */
function isInAdverbial({ reading }: ActContext, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  return clause.kind === 'content' && parent?.kind === 'adverbial'
}

/** "a series of drills", "several rounds of talks". */
function isSeries({ reading }: ActContext, match: Match): boolean {
  const words = match.objects.flatMap((object) => reading.words.slice(object.from, object.to + 1))
  return words.some((word) =>
    /^(?:series|several|numerous|many|multiple|repeated|various|dozens|countless|frequent|regular)$/.test(word.low),
  )
}

/** Whether a date tells a day, month or year of its own and not "since the invasion", "every week" or "for three years". */
function isDay({ dates }: ActContext, number: number): boolean {
  const date = dates[number]
  return (
    date !== undefined &&
    date.basis !== 'anchor' &&
    date.type !== 'SET' &&
    date.type !== 'DURATION' &&
    !date.value.endsWith('_REF') &&
    (date.from !== undefined || date.to !== undefined)
  )
}

function actOf(context: ActContext, clause: Clause, match: Match, reality: Reality): Act {
  const { reading, names } = context
  const { frame, phrases } = match
  const cast = emptyCast()
  if (clause.subject)
    castPhrase(
      cast,
      reading,
      names,
      coreOf(reading, clause.subject),
      clause.group.passive ? (frame.roles['object'] ?? 'target') : 'agent',
    )
  if (clause.subject) castRest(cast, reading, names, clause.subject.from, clause.subject.to)
  if (!clause.group.passive && cast.agents.length === 0) castPronoun(cast, context, clause)
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

/** "Wang said … as he met Lavrov": a pronoun read as the one who is met is read wrongly; the clause above says who it is. */
function dropSelf(cast: Cast, context: ActContext, clause: Clause, match: Match): void {
  const { reading, names } = context
  const subject = clause.subject
  if (!subject || subject.to > subject.from || !/^(?:he|she|they|it)$/.test(reading.words[subject.head]?.low ?? ''))
    return
  const objects = match.phrases
    .flatMap((phrase) => namesIn(reading.words, phrase.from, phrase.to))
    .flatMap((number) => names[number]?.actors ?? [])
  const self = cast.agents.some((number) => names[number]?.actors.some((actor) => objects.includes(actor)))
  const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  const above = parent?.parent === undefined ? parent : (reading.clauses[parent.parent] ?? parent)
  if (!self) return
  cast.agents.length = 0
  if (above?.subject) castPhrase(cast, reading, names, coreOf(reading, above.subject), 'agent')
}

/** "India said it struck …": the pronoun is the one who speaks. */
function castPronoun(cast: Cast, { reading, names, claims }: ActContext, clause: Clause): void {
  const subject = clause.subject
  const word = subject ? reading.words[subject.head] : undefined
  if (!subject || subject.to > subject.from || !word || !/^(?:he|she|it|they)$/.test(word.low)) return
  const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  const before = parent?.subject ? namesIn(reading.words, parent.subject.from, parent.subject.to) : []
  if (clause.kind === 'content' && parent?.subject && before.length > 0)
    castPhrase(cast, reading, names, coreOf(reading, parent.subject), 'agent')
  else if (clause.kind === 'content') {
    const claim = claims.find((candidate) => candidate.content.start <= word.start && candidate.content.end >= word.end)
    names.forEach((name, number) => {
      const speaks =
        claim &&
        name.sentence <= reading.sentence.index &&
        reading.sentence.index - name.sentence <= 2 &&
        name.actors.some((actor) => claim.actors.includes(actor))
      if (speaks && cast.agents.length === 0) cast.agents.push(number)
    })
  }
}

/** The part of a subject that acts: without what stands in, on, after or against something. */
function coreOf(reading: Reading, subject: Range): Range {
  for (let at = subject.from + 1; at <= subject.to; at += 1) {
    const word = reading.words[at]
    if (word?.pos === 'VERB' || (word?.pos === 'ADP' && !/^(?:of|for|from|and|by|at)$/.test(word.low) && word.name < 0))
      return { ...subject, to: at - 1 }
  }
  return subject
}

/** Claims over the act, its own where the act is one of words, and the denial that stands beside them in the sentence. */
function withDenials(context: ActContext, over: number[], trigger: Span): number[] {
  const { sentence } = context.reading
  const found = [...over]
  context.claims.forEach((claim, number) => {
    if (found.includes(number)) return
    const own = claim.cue.start === trigger.start
    const beside = over.length > 0 && claim.stance === 'denies' && claim.sentence === sentence.index
    if (own || beside) found.push(number)
  })
  return found
}

/** From the subject to the end of what hangs on the verb, without a conjunction left over. */
export function clauseSpan(reading: Reading, clause: Clause): Span {
  const subject = clause.kind === 'relative' || clause.shared ? undefined : clause.subject
  let to = clause.to
  while (to > clause.group.to && /^(?:and|but|or|as|after|while|when|with|,)$/.test(reading.words[to]?.low ?? ''))
    to -= 1
  return spanOf(reading.words, Math.min(subject?.from ?? clause.from, clause.from), to)
}

export function claimsOver(context: ActContext, span: Span): number[] {
  const found: number[] = []
  context.claims.forEach((claim, number) => {
    if (claim.content.start <= span.start && claim.content.end >= span.end) found.push(number)
  })
  return found
}

function ruleName(clause: Clause): string {
  if (clause.group.passive) return clause.kind === 'reduced' ? 'verb-describing-a-noun' : 'verb-passive'
  return clause.shared ? 'verb-sharing-a-subject' : `verb-in-${clause.kind}-clause`
}

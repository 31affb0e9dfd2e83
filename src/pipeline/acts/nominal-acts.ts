/** Acts told by a noun: "Wednesday’s call", "his meeting on Tuesday with X", "Y’s announcement on Monday that …". */
import type { Act, NameMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Chunk } from '../clauses/chunks.ts'
import { datesIn, namesIn, phrasesFrom, singular, spanOf } from '../clauses/phrases.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'
import { PLANNED } from '../lexicon/governors.ts'
import { REPORTERS, stanceOf } from '../lexicon/reporting-verbs.ts'
import { framesOfNoun } from '../lexicon/verb-frames.ts'
import type { Frame } from '../lexicon/verb-frames.ts'
import type { ActContext } from './context.ts'
import { realityOf } from './modality.ts'
import { castPhrase, castPhrases, castRest, emptyCast } from './participants.ts'
import type { Cast } from './participants.ts'
import { weightOfSpeaker } from './speaker-weight.ts'
import { datesOf } from './dates-of-clause.ts'
import { inDatedEntry } from './dated-entry.ts'
import { claimsOver } from './claims-over.ts'

type Nominal = { frame: Frame; lemma: string; chunk: Chunk; at: number; reach: number; phrases: Phrase[] }

/** Verbs that say of a noun only that it happens: "took place", "comes as", "followed", "lasted". */
const HAPPENING = new Set([
  'take',
  'come',
  'follow',
  'occur',
  'happen',
  'last',
  'begin',
  'start',
  'end',
  'conclude',
  'open',
  'resume',
  'precede',
  'proceed',
  'leave',
  'kill',
  'mark',
  'be',
])
const FAILING = new Set(['fail', 'succeed', 'collapse', 'stall', 'break'])
const CONTENT_NOUNS = new Set([
  'announcement',
  'decision',
  'refusal',
  'pledge',
  'promise',
  'vow',
  'offer',
  'threat',
  'warning',
  'appeal',
  'call',
  'demand',
  'move',
  'proposal',
  'statement',
  'attempt',
  'bid',
])

/** `taken` are word numbers that a verb's act already stands for. */
export function nominalActs(context: ActContext, taken: ReadonlySet<number>): Act[] {
  const acts: Act[] = []
  const { reading } = context
  reading.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'np') return
    const nominal = nominalAt(context, chunk, at)
    if (!nominal || taken.has(chunk.head)) return
    const rule = reasonFor(context, nominal)
    if (rule) acts.push(actOf(context, nominal, rule))
  })
  return acts
}

function nominalAt({ reading, names }: ActContext, chunk: Chunk, at: number): Nominal | undefined {
  const { words } = reading
  const head = words[chunk.head]
  const before = words[chunk.head - 1]
  if (!head || (head.name >= 0 && !onlyOpens(names[head.name], words[chunk.head - 1]))) return undefined
  const lemma = singular(head)
  const compound = before && chunk.head > chunk.from ? `${before.low} ${lemma}` : ''
  const frame = framesOfNoun(compound)[0] ?? framesOfNoun(lemma)[0]
  if (!frame) return undefined
  const phrases = phrasesFrom(reading, at + 1).filter((phrase) => phrase.prep !== undefined)
  const reach = Math.max(chunk.to, ...phrases.map((phrase) => phrase.to), endOfDates(reading, at))
  return { frame, lemma, chunk, at, reach, phrases }
}

/** "Late June — Talks in Geneva end": the capital only begins the words after a dash. */
function onlyOpens(name: NameMention | undefined, before: Word | undefined): boolean {
  return name?.kind === 'unknown' && !name.text.includes(' ') && /^[–—:-]$/.test(before?.text ?? '')
}

/** Dates right after the noun and its phrases: "his meeting on Tuesday with X", "drone attacks last week". */
function endOfDates(reading: Reading, at: number): number {
  let end = reading.chunks[at]?.to ?? 0
  for (let index = at + 1; index < reading.chunks.length; index += 1) {
    const chunk = reading.chunks[index]
    if (!chunk || (chunk.kind !== 'prep' && chunk.kind !== 'np' && chunk.kind !== 'date' && chunk.kind !== 'adv')) break
    if (chunk.kind === 'np' && reading.chunks[index - 1]?.kind !== 'prep') break
    if (chunk.kind !== 'prep') end = chunk.to
  }
  return end
}

/** The rule by which a noun is an event of its own; nothing where it is only talked about. */
function reasonFor(context: ActContext, nominal: Nominal): string | undefined {
  const { reading } = context
  const { words, clauses } = reading
  const own = datesIn(words, nominal.chunk.from, nominal.reach).filter((number) => {
    const date = context.dates[number]
    return date !== undefined && !date.value.endsWith('_REF') && date.type !== 'SET' && date.type !== 'DURATION'
  })
  if (words[reading.chunks[nominal.at - 1]?.from ?? -1]?.low === 'for')
    return planned(context, nominal) ? 'noun-that-is-planned' : undefined
  const holder =
    clauses.findLast((clause) => clause.from <= nominal.chunk.head && clause.to >= nominal.chunk.head) ?? clauses[0]
  const subjectOf = clauses.find(
    (clause) =>
      clause.subject !== undefined &&
      clause.subject.from <= nominal.chunk.head &&
      clause.subject.to >= nominal.chunk.head &&
      clause.kind !== 'relative' &&
      clause.kind !== 'reduced',
  )
  if (holder && !holder.subject && holder.group.lemma === 'ask') return undefined
  const determined = isDetermined(reading, nominal)
  if (holder && realityOf(reading, clauses.indexOf(holder)).modality === 'hypothetical' && own.length === 0)
    return undefined
  const named = namesIn(words, nominal.chunk.from, nominal.reach).length > 0
  const governs = subjectOf === undefined && holder !== undefined && holder.group.head < nominal.chunk.head
  const said = meetingWhereSaid(context, nominal)
  if (said && determined) return 'meeting-where-said'
  const dateBelongs = own.length > 0 && dateIsClose(reading, nominal, holder !== undefined && governs)
  if (dateBelongs && named && determined && !(nominal.frame.speech && !CONTENT_NOUNS.has(nominal.lemma) && !named))
    return 'noun-with-date'
  if (planned(context, nominal)) return 'noun-that-is-planned'
  if (subjectOf && named && !subjectOf.group.negated) {
    const next = clauses[clauses.indexOf(subjectOf) + 1]
    if (
      FAILING.has(subjectOf.group.lemma) ||
      (/^(?:appear|seem)$/.test(subjectOf.group.lemma) && next && FAILING.has(next.group.lemma))
    )
      return 'noun-that-fails'
    if (
      HAPPENING.has(subjectOf.group.lemma) &&
      (subjectOf.group.tense === 'past' || (subjectOf.group.tense === 'present' && inDatedEntry(context))) &&
      subjectOf.group.lemma !== 'be'
    )
      return 'noun-that-happens'
  }
  const there =
    holder?.group.lemma === 'be' &&
    holder.group.tense === 'past' &&
    !holder.group.negated &&
    words[holder.group.from - 1]?.low === 'there'
  if (
    there &&
    nominal.at === (holder?.chunk ?? -2) + 1 &&
    nominal.frame.violent &&
    !words.slice(nominal.chunk.from, nominal.chunk.to + 1).some((word) => word.low === 'no')
  )
    return 'there-was'
  return undefined
}

/** "a conference, which will take place in June", "a hearing is scheduled for 12 June": the clause that plans the noun. */
function planning({ reading }: ActContext, nominal: Nominal): Clause | undefined {
  return reading.clauses.find((clause) => {
    const { group, subject } = clause
    if (!subject || subject.from > nominal.chunk.head || subject.to < nominal.chunk.head) return false
    if (clause.kind === 'infinitive')
      return PLANNED.has(clause.governor ?? '') && /^(?:begin|start|open|take|resume)$/.test(group.lemma)
    const ahead =
      group.tense === 'future' && (group.lemma === 'take' || HAPPENING.has(group.lemma)) && group.lemma !== 'be'
    return (
      ahead || (group.passive && /^(?:schedule|plan|set|slate|expect)$/.test(group.lemma) && group.tense !== 'past')
    )
  })
}

function planned(context: ActContext, nominal: Nominal): boolean {
  const clause = planning(context, nominal)
  return clause !== undefined && datesOf(context, clause).length > 0
}

/** "during a phone call on Wednesday", "at a video conference": where somebody who is named said or did something that day. */
function meetingWhereSaid({ reading, dates, claims, names }: ActContext, nominal: Nominal): boolean {
  if (nominal.frame.id !== 'talks' && nominal.frame.id !== 'call') return false
  const before = reading.chunks[nominal.at - 1]
  const prep = before?.kind === 'prep' ? (reading.words[before.from]?.low ?? '') : ''
  if (!/^(?:at|during|in|on|after|following)$/.test(prep)) return false
  if (
    claims.some((claim) => claim.sentence === reading.sentence.index && weightOfSpeaker(claim, names) === 'commentator')
  )
    return false
  const holder = reading.clauses.findLast((clause) => clause.chunk < nominal.at)
  if (holder?.group.lemma === 'be' && holder.chunk === nominal.at - 2) return false
  const dated = datesIn(reading.words, 0, reading.words.length - 1).some(
    (number) => dates[number]?.from !== undefined && dates[number]?.basis !== 'anchor',
  )
  return dated && namesIn(reading.words, 0, reading.words.length - 1).length > 0
}

function isDetermined(reading: Reading, nominal: Nominal): boolean {
  const words = reading.words.slice(nominal.chunk.from, nominal.chunk.to + 1)
  return !words.some(
    (word) =>
      word.low === 'no' ||
      word.low === 'any' ||
      word.low === 'further' ||
      word.low === 'future' ||
      word.low === 'possible' ||
      word.low === 'potential',
  )
}

/** A date after the object of a verb belongs to the verb; one inside the noun phrase, or after a subject, to the noun. */
function dateIsClose(reading: Reading, nominal: Nominal, governed: boolean): boolean {
  const inside = datesIn(reading.words, nominal.chunk.from, nominal.chunk.to).length > 0
  if (inside) return true
  const holder = reading.clauses.findLast((clause) => clause.chunk < nominal.at)
  const follows = reading.chunks[nominal.at + 1]
  if (holder && HAPPENING.has(holder.group.lemma) && holder.group.lemma !== 'be' && follows?.kind === 'date')
    return true
  const prep = reading.chunks[nominal.at - 1]
  return !governed || prep?.kind === 'prep'
}

/** Those who speak at a meeting take part in it; people spoken to are the other side. */
function castSpeakers(cast: Cast, { reading, names, claims }: ActContext): void {
  for (const clause of reading.clauses) {
    if (
      !clause.subject ||
      clause.group.passive ||
      !stanceOf(clause.group.lemma) ||
      stanceOf(clause.group.lemma) === 'reports'
    )
      continue
    if (reading.words.slice(clause.subject.from, clause.subject.to + 1).some((word) => REPORTERS.has(word.low)))
      continue
    castPhrase(cast, reading, names, clause.subject, 'agent')
    for (const phrase of phrasesFrom(reading, clause.chunk + 1)) {
      const person = namesIn(reading.words, phrase.from, phrase.to).some((number) => names[number]?.kind === 'person')
      if (phrase.prep === undefined && (person || clause.group.lemma === 'tell'))
        castPhrase(cast, reading, names, phrase, 'counterpart')
    }
  }
  for (const number of namesIn(reading.words, 0, reading.words.length - 1)) {
    const name = names[number]
    const said = claims.some(
      (claim) => name !== undefined && claim.content.start <= name.start && claim.content.end >= name.end,
    )
    if (name?.kind === 'person' && !said && !cast.agents.includes(number) && !cast.counterparts.includes(number))
      cast.agents.push(number)
  }
}

function actOf(context: ActContext, nominal: Nominal, rule: string): Act {
  const { reading, names } = context
  const { words } = reading
  const { frame, chunk } = nominal
  const cast = emptyCast()
  castPhrases(cast, reading, names, frame, nominal.phrases, [], false)
  const owner = words.findIndex((word, at) => at > chunk.from && at < chunk.head && word.low === "'s")
  if (owner > 0) castPhrase(cast, reading, names, { from: chunk.from, to: owner, head: owner }, 'agent')
  castPhrase(cast, reading, names, { from: chunk.from, to: chunk.head, head: chunk.head }, 'agent')
  if (rule === 'meeting-where-said') castSpeakers(cast, context)
  const holder = reading.clauses.findLast((clause) => clause.from <= chunk.head && clause.to >= chunk.head)
  if (holder) castRest(cast, reading, names, holder.from, holder.to)
  const plan = rule === 'noun-that-is-planned' ? planning(context, nominal) : undefined
  const head = words[chunk.head]
  const { place, ...roles } = cast
  const span = spanOf(words, chunk.from, nominal.reach)
  return {
    sentence: reading.sentence.index,
    trigger: { start: head?.start ?? span.start, end: head?.end ?? span.end, lemma: nominal.lemma },
    form: 'nominal',
    frame: frame.id,
    kind: frame.kind,
    clause: span,
    ...roles,
    ...(place ? { place } : {}),
    modality: rule === 'noun-that-is-planned' ? 'planned' : 'asserted',
    claims: claimsOver(context, head ?? span),
    dates: plan ? datesOf(context, plan) : datesIn(words, chunk.from, nominal.reach),
    tense: 'none',
    ...(frame.speech ? { speech: true } : {}),
    ...(frame.violent ? { violent: true } : {}),
    rule,
  }
}

/** By which rule a noun is an event of its own and not only talked about: the ordered list. */
import { ofSentence } from '../group-by.ts'
import type { Clause } from '../clauses/clause.ts'
import { datesIn, namesIn } from '../clauses/phrases.ts'
import { PLANNED } from '../lexicon/governors.ts'
import type { ActContext } from './context.ts'
import { inDatedEntry } from './dated-entry.ts'
import { datesOf } from './dates-of-clause.ts'
import { liesAhead } from './days-ahead.ts'
import { isStudy } from './is-study.ts'
import { realityOf } from './modality.ts'
import type { Nominal } from './nominal.ts'
import { isOnADayOfItsOwn } from './nouns-on-a-day.ts'
import { weightOfSpeaker } from './speaker-weight.ts'

type NounRule = { name: string; holds: (context: ActContext, nominal: Nominal) => boolean }

/** Verbs that say of a noun only that it happens: "took place", "comes as", "followed", "lasted". */
const HAPPENING = new Set(
  'take come follow occur happen last begin start end conclude open resume precede proceed leave kill mark erupt flare rage stop halt cease restart'.split(
    ' ',
  ),
)
const FAILING = new Set(['fail', 'succeed', 'collapse', 'stall', 'break'])
/** Kinds of deed that the name of the one who did it makes definite: "Norland's invasion of Sudland". */
const OWNED = new Set(['FIGHT', 'COERCE', 'RETREAT', 'APPOINT', 'DEATH', 'LEGAL', 'BUSINESS', 'SPACE', 'ELECTION'])

export const NOUN_RULES: readonly NounRule[] = [
  {
    name: 'meeting-where-said',
    holds: (context, nominal) => nominal.determined && isMeetingWhereSaid(context, nominal),
  },
  { name: 'noun-with-date', holds: hasDate },
  { name: 'noun-on-its-day', holds: isOnADayOfItsOwn },
  { name: 'noun-that-is-planned', holds: isPlanned },
  { name: 'deed-of-its-owner', holds: hasOwner },
  { name: 'decision-of-its-owner', holds: isDecided },
  { name: 'meeting-of-two-who-are-named', holds: isMeetingOfTwo },
  { name: 'noun-that-results', holds: isResult },
  { name: 'noun-that-fails', holds: fails },
  { name: 'noun-that-happens', holds: happens },
  { name: 'there-was', holds: isThere },
  { name: 'noun-under-way', holds: isUnderWay },
  { name: 'noun-that-opens-an-entry', holds: opensEntry },
]

/** Whether a verb says of the noun before it no more than that it took place, or did not succeed. */
export function saysThatItHappens(lemma: string): boolean {
  return HAPPENING.has(lemma) || FAILING.has(lemma)
}

/** The name of the rule by which a noun is an event; nothing where it is only talked about. */
export function ruleOfNoun(context: ActContext, nominal: Nominal): string | undefined {
  const { holder, prep, dates } = nominal
  if (liesAhead(context, nominal)) return 'noun-that-lies-ahead'
  if (prep === 'for') return isPlanned(context, nominal) ? 'noun-that-is-planned' : undefined
  if (holder && !holder.subject && holder.group.lemma === 'ask') return undefined
  if (holder && dates.length === 0 && isSupposed(context, holder)) return undefined
  return NOUN_RULES.find(({ holds }) => holds(context, nominal))?.name
}

function isSupposed({ reading }: ActContext, holder: Clause): boolean {
  return realityOf(reading, reading.clauses.indexOf(holder)).modality === 'hypothetical'
}

/** "Wednesday's call", "her arrest on Monday", "the siege of 1993": the day belongs to the noun. */
function hasDate(context: ActContext, nominal: Nominal): boolean {
  const { holder, subjectOf, chunk, dates, determined, named } = nominal
  if (dates.length === 0 || !determined) return false
  const governed = subjectOf === undefined && holder !== undefined && holder.group.head < chunk.head
  if (!dateIsClose(context, nominal, governed)) return false
  return (
    named || (subjectOf !== undefined && !nominal.frame.speech && isPast(subjectOf) && isDefinite(context, nominal))
  )
}

function isPast({ group }: Clause): boolean {
  return group.tense === 'past' || group.tense === 'perfect' || group.tense === 'pluperfect'
}

function isDefinite({ reading }: ActContext, { chunk }: Nominal): boolean {
  return /^(?:the|his|her|their|its)$/.test(reading.words[chunk.from]?.low ?? '')
}

/** A date after the object of a verb belongs to the verb; one inside the noun phrase, or after a subject, to the noun. */
function dateIsClose(
  { reading, text, dates: all }: ActContext,
  { chunk, at, prep, dates }: Nominal,
  governed: boolean,
): boolean {
  // prettier-ignore
  if (datesIn(reading.words, chunk.from, chunk.to).length > 0) return true
  // "the Norlandish invasion of Sudland (1934)"
  if (dates.some((number) => text[(all[number]?.start ?? 0) - 1] === '(')) return true
  const holder = reading.clauses.findLast((clause) => clause.chunk < at)
  const follows = reading.chunks[at + 1]
  if (holder && HAPPENING.has(holder.group.lemma) && follows?.kind === 'date') return true
  return !governed || prep !== ''
}

/** "a conference, which will take place in June", "a hearing is scheduled for 12 June": the clause that plans the noun. */
export function planOf({ reading }: ActContext, nominal: Nominal): Clause | undefined {
  return reading.clauses.find((clause) => {
    const { group, subject } = clause
    if (!subject || subject.from > nominal.chunk.head || subject.to < nominal.chunk.head) return false
    if (clause.kind === 'infinitive')
      return PLANNED.has(clause.governor ?? '') && /^(?:begin|start|open|take|resume)$/.test(group.lemma)
    if (group.tense === 'future' && HAPPENING.has(group.lemma)) return true
    const next = reading.chunks[clause.chunk + 1]
    if (group.lemma === 'be' && group.tense === 'present' && next?.kind === 'adj' && reading.words[next.head]?.low === 'due' && reading.chunks[clause.chunk + 2]?.kind !== 'vg') return true // prettier-ignore
    if (group.lemma === 'be' && group.tense === 'present' && isOnTheCards(reading, group.to + 1)) return true
    return group.passive && /^(?:schedule|plan|set|slate|expect|pencil)$/.test(group.lemma) && group.tense !== 'past'
  })
}

/** "is on the cards for March", "is in the diary for May". */
function isOnTheCards({ words }: ActContext['reading'], at: number): boolean {
  const [first, , noun] = words.slice(at, at + 3).map(({ low }) => low)
  return /^(?:on|in)$/.test(first ?? '') && /^(?:cards?|calendar|diary|pipeline|offing|works)$/.test(noun ?? '')
}

function isPlanned(context: ActContext, nominal: Nominal): boolean {
  const clause = planOf(context, nominal)
  return clause !== undefined && datesOf(context, clause).length > 0
}

function fails(context: ActContext, nominal: Nominal): boolean {
  const { reading } = context
  const { subjectOf } = nominal
  if (!subjectOf || subjectOf.group.negated || breaksOut(context, subjectOf)) return false
  if (!isNamed(context, nominal) && datesOf(context, subjectOf).length === 0) return false
  const next = reading.clauses[reading.clauses.indexOf(subjectOf) + 1]
  const seems = /^(?:appear|seem)$/.test(subjectOf.group.lemma) && next !== undefined && FAILING.has(next.group.lemma)
  return FAILING.has(subjectOf.group.lemma) || seems
}

/** "Fighting broke out": that it began, where "The talks broke down" tells that they failed. */
function breaksOut({ reading }: ActContext, { group }: Clause): boolean {
  return group.lemma === 'break' && reading.words[group.to + 1]?.low === 'out'
}

/** Whether its own words name anybody or, after the verb that only says that it took place, a place: "The talks resumed in Varn". */
function isNamed({ reading }: ActContext, { named, subjectOf }: Nominal): boolean {
  return named || (subjectOf !== undefined && namesIn(reading.words, subjectOf.group.to + 1, subjectOf.to).length > 0)
}

/** "Talks in Geneva ended", "The first joint patrol took place in May". */
function happens(context: ActContext, nominal: Nominal): boolean {
  const { subjectOf, determined } = nominal
  if (!determined || !subjectOf || subjectOf.group.negated) return false
  const broken = breaksOut(context, subjectOf)
  if (!broken && !HAPPENING.has(subjectOf.group.lemma)) return false
  const { tense } = subjectOf.group
  if (
    tense !== 'past' &&
    !((broken || isNamed(context, nominal)) && tense === 'perfect') &&
    !(tense === 'present' && inDatedEntry(context))
  )
    return false
  return (
    isNamed(context, nominal) || datesOf(context, subjectOf).some((number) => context.dates[number]?.from !== undefined)
  )
}

/**
 * "Norland's invasion of Sudland", "the president's recent visit to Sudland": whose it is and at whom it aims make it one that took
 * place. Only in a study: news names in passing what everybody knows.
 */
function hasOwner(context: ActContext, nominal: Nominal): boolean {
  const { frame, chunk, phrases, determined, lemma } = nominal
  if (!isStudy(context.sentences, context.dates)) return false
  const { words } = context.reading
  if (!determined || frame.speech || words[chunk.head]?.low.endsWith('s') === true) return false
  const owner = isKnown(context, chunk.from, chunk.head - 1)
  const aimed = phrases.some(({ prep, from, to }) => /^(?:of|to|with|from|into)$/.test(prep ?? '') && isKnown(context, from, to)) // prettier-ignore
  if (!owner || !aimed) return false
  if (OWNED.has(frame.kind)) return true
  const recent = words
    .slice(chunk.from, chunk.head)
    .some((word) => /^(?:recent|latest|last|first|second|third)$/.test(word.low))
  return frame.kind === 'CONSULT' && /^(?:visit|trip|tour|summit|meeting|call)$/.test(lemma) && recent
}

/** "Norland's refusal to condemn the coup", "the king's decision to stay": in a study, where whose it is and what was decided are told. */
function isDecided(context: ActContext, { chunk, at, determined, lemma }: Nominal): boolean {
  if (!determined || !/^(?:decision|refusal|pledge|promise|vow|failure)$/.test(lemma) || !isStudy(context.sentences, context.dates)) return false // prettier-ignore
  const { chunks, clauses } = context.reading
  if (chunks[at + 1]?.kind !== 'vg' || !clauses.some((clause) => clause.chunk === at + 1 && clause.kind === 'infinitive')) return false // prettier-ignore
  return isKnown(context, chunk.from, chunk.head - 1)
}

/** "The agreement came during talks between Silva and her counterpart Berg": news that names both tells of the meeting. */
function isMeetingOfTwo(context: ActContext, { frame, prep, phrases, determined, holder }: Nominal): boolean {
  if (!determined || (frame.id !== 'talks' && frame.id !== 'call') || isStudy(context.sentences, context.dates)) return false // prettier-ignore
  if (!/^(?:at|during|in|after|following)$/.test(prep) || !isPastDeed(holder)) return false
  const between = phrases.find((phrase) => phrase.prep === 'between')
  if (!between || !holder) return false
  const people = namesIn(context.reading.words, between.from, holder.to).filter((number) => context.names[number]?.kind === 'person') // prettier-ignore
  return new Set(people.flatMap((number) => context.names[number]?.actors ?? [])).size >= 2
}

function isPastDeed(holder: Clause | undefined): boolean {
  return holder !== undefined && !holder.group.negated && isPast(holder)
}

/** "resulted in the arrest of 30 people", "culminated in the signing of a treaty with Norland", "led to his resignation in May". */
function isResult({ reading }: ActContext, { holder, at, prep, determined, named, dates }: Nominal): boolean {
  if (!determined || !isPastDeed(holder) || holder?.chunk !== at - 2 || (!named && dates.length === 0)) return false
  const { lemma } = holder.group
  return (prep === 'in' && /^(?:result|culminate|end)$/.test(lemma)) || (prep === 'to' && lemma === 'lead' && reading.words.length > 0) // prettier-ignore
}

/** "Mar 2011 Protests in Daraa after …": what an entry of a chronicle names first. */
function opensEntry(context: ActContext, { chunk, at, subjectOf, determined, named }: Nominal): boolean {
  const { chunks, words, sentence } = context.reading
  if (!determined || !named || subjectOf !== undefined || !inDatedEntry(context)) return false
  const opens = chunks.slice(0, at).every(({ from, to }) => words.slice(from, to + 1).every(({ date, pos }) => date >= 0 || pos === 'PUNCT')) // prettier-ignore
  const first = context.sentences.find(({ block }) => block === sentence.block)
  return opens && first?.index === sentence.index && (words[chunk.from]?.start ?? 0) > sentence.start
}

/** "Talks are under way in Varn", "A search is underway", "The evacuation was in progress": in news, that it has begun. */
function isUnderWay({ reading, sentences, dates }: ActContext, { subjectOf, determined }: Nominal): boolean {
  if (!subjectOf || !determined || subjectOf.group.negated || subjectOf.group.lemma !== 'be' || subjectOf.kind !== 'main') return false // prettier-ignore
  const behind = reading.words.slice(subjectOf.group.to + 1, subjectOf.group.to + 5).map(({ low }) => low)
  return /^(?:(?:already|still|now|also|currently|well) )*(?:under way|underway|in progress|in full swing|ongoing)\b/.test(behind.join(' ')) && !isStudy(sentences, dates) // prettier-ignore
}

function isKnown({ reading, names }: ActContext, from: number, to: number): boolean {
  return namesIn(reading.words, from, to).some((number) => {
    const name = names[number]
    return name !== undefined && (name.actors.length > 0 || name.kind === 'place')
  })
}

/** Kinds of which news tells by saying that they were there. */
const BREAKING = new Set(['FIGHT', 'ASSAULT', 'PROTEST', 'DISASTER', 'ACCIDENT', 'DEATH'])

/** "There was an explosion", "There were protests in Varn". */
function isThere(context: ActContext, { holder, frame, at, chunk }: Nominal): boolean {
  if (holder?.group.lemma !== 'be' || !/^(?:past|perfect)$/.test(holder.group.tense) || holder.group.negated)
    return false
  const { words, chunks } = context.reading
  const first = chunks[holder.chunk + 1]?.kind === 'adv' ? holder.chunk + 2 : holder.chunk + 1
  if (words[holder.group.from - 1]?.low !== 'there' || at !== first) return false
  const breaking =
    BREAKING.has(frame.kind) && words[chunk.head]?.quoted !== true && !isStudy(context.sentences, context.dates)
  return (frame.violent || breaking) && !words.slice(chunk.from, chunk.to + 1).some((word) => word.low === 'no')
}

/** "during a phone call on Wednesday", "at a video conference": where somebody who is named said or did something that day. */
function isMeetingWhereSaid({ reading, dates, claims, names }: ActContext, { frame, prep, at }: Nominal): boolean {
  if (frame.id !== 'talks' && frame.id !== 'call') return false
  if (!/^(?:at|during|in|on|after|following)$/.test(prep)) return false
  if (ofSentence(claims, reading.sentence.index).some((claim) => weightOfSpeaker(claim, names) === 'commentator')) return false // prettier-ignore
  const holder = reading.clauses.findLast((clause) => clause.chunk < at)
  if (holder?.group.lemma === 'be' && holder.chunk === at - 2) return false
  const last = reading.words.length - 1
  const dated = datesIn(reading.words, 0, last).some(
    (number) => dates[number]?.from !== undefined && dates[number]?.basis !== 'anchor',
  )
  return dated && namesIn(reading.words, 0, last).length > 0
}

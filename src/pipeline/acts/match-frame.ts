/** Which frame a verb stands for here: by its particle, what it governs, and who does it. */
import type { NameMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { namesIn, nounsIn, phrasesAfter } from '../clauses/phrases.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { FRAMES, framesOfVerb } from '../lexicon/verb-frames.ts'
import type { Demand, Frame, VerbEntry } from '../lexicon/verb-frames.ts'
import { governsNoun, isFailure, isOnlyOfPurpose } from './built-verbs.ts'
import { isMeasured } from './is-measured.ts'

export type Match = { frame: Frame; entry: VerbEntry; phrases: Phrase[]; objects: Phrase[]; score: number }

/** Kinds of act that a purpose may follow at once: "arrived to meet", "voted to approve", "met to discuss". */
const PURPOSE = new Set(['CONSULT', 'LAW', 'MOBILISE', 'RETREAT', 'PROTEST', 'ACCIDENT', 'SPACE'])
/** Kinds whose verbs are so plain that an unknown object does no harm: "arrested 14 demonstrators". */
const PLAIN = new Set(['LEGAL', 'ASSAULT', 'FIGHT', 'DISASTER', 'ACCIDENT', 'ELECTION', 'APPOINT', 'CONSULT', 'DEATH'])
/** "three days of mourning", "a team of rescuers": what is meant stands after "of". */
const QUANTITIES =
  /^(?:day|week|month|year|hour|minute|series|team|number|set|pair|group|kind|list|round|batch|tranche|shipment|couple|hundred|thousand|dozen|million|tonne|ton|contingent|wave|form|type|sort|part|raft|slew|string|spate|array|host|bulk|most|lot|quantity|amount|volley|handful|rest|half|third|quarter|fraction|portion)s?$/
const ADJACENT = 3
const LIGHT = 4
const FITS = 2
const MISFITS = -3

const PLACES = ['area', 'region', 'territory', 'town', 'city']
const NONE: ReadonlySet<ReadonlySet<string>> = new Set()
/** A document is on space, sport or an election where that many of its sentences, and this part of them, have a word of it. */
const SENTENCES = 4
const PART = 0.4

/** The lists of cues that stand all through a document: what verbs may then be taken to be about. */
export function subjectsOf(readings: readonly Reading[]): Set<ReadonlySet<string>> {
  const lists = new Set(FRAMES.flatMap(({ cues }) => (cues ? [cues] : [])))
  return new Set(
    [...lists].filter((cues) => {
      const count = readings.filter((reading) => hasCue(reading, cues)).length
      return count >= SENTENCES && count >= readings.length * PART
    }),
  )
}

function hasCue({ words }: Reading, cues: ReadonlySet<string>): boolean {
  return nounsIn(words, 0, words.length - 1).some((noun) => cues.has(noun))
}

/** The best reading of the clause's verb, or nothing where no frame fits. */
export function matchFrame(
  reading: Reading,
  clause: Clause,
  names: readonly NameMention[],
  words = false,
  subjects: ReadonlySet<ReadonlySet<string>> = NONE,
): Match | undefined {
  const { best, entries } = closest(reading, clause, names, words, subjects)
  if (!best) return undefined
  const lone = entries.every((entry) => entry.frame === best.frame) && !best.frame.cues && PLAIN.has(best.frame.kind)
  return best.score >= (lone ? -1 : 0) ? best : undefined
}

/**
 * The frame of a verb that has one kind only, whatever it is done to: "was sentenced", "vandalised". For clauses that are news by
 * their day, where a noun that no list knows must not hide the deed.
 */
export function onlyFrame(reading: Reading, clause: Clause, names: readonly NameMention[]): Match | undefined {
  const { best, entries } = closest(reading, clause, names, false, NONE)
  const ofOneKind = entries.every((entry) => entry.frame.kind === best?.frame.kind)
  return best && ofOneKind && !best.frame.speech && !best.frame.measured && !best.frame.cues ? best : undefined
}

function closest(
  reading: Reading,
  clause: Clause,
  names: readonly NameMention[],
  words: boolean,
  subjects: ReadonlySet<ReadonlySet<string>>,
): { best: Match | undefined; entries: VerbEntry[] } {
  const phrases = phrasesAfter(reading, clause)
  const entries = framesOfVerb(clause.group.lemma).filter(
    (entry) => (!words || entry.frame.speech) && mayStand(reading, clause, entry),
  )
  let best: Match | undefined
  for (const entry of entries) {
    const objects = objectsOf(reading, clause, phrases, entry)
    const score = scoreOf(reading, clause, names, entry, objects, phrases, subjects)
    if (score !== undefined && (!best || score > best.score))
      best = { frame: entry.frame, entry, phrases, objects, score }
  }
  return { best, entries }
}

/** A verb with a content clause only reports; one with an infinitive of its own needs a frame that takes it: "agreed to", "tried to". */
function mayStand(reading: Reading, clause: Clause, entry: VerbEntry): boolean {
  const index = reading.clauses.indexOf(clause)
  const next = reading.clauses[index + 1]
  if (!next || next.parent !== index || clause.group.passive) return true
  if (next.kind === 'content' && (stanceOf(clause.group.lemma) || entry.frame.speech)) return entry.frame.speech
  const close = next.group.from <= clause.group.to + 2 && next.kind === 'infinitive' && !next.shared
  if (close && entry.lemma === 'fail') return isFailure(clause, next.group)
  return (
    !close ||
    entry.frame.speech ||
    entry.particle === 'to' ||
    entry.particle?.endsWith(' to') === true ||
    PURPOSE.has(entry.frame.kind)
  )
}

/** What is acted upon: in the passive the subject, after a particle the phrase that the particle governs. */
function objectsOf(reading: Reading, clause: Clause, phrases: readonly Phrase[], entry: VerbEntry): Phrase[] {
  if (clause.group.passive) return clause.subject ? [{ ...clause.subject }] : []
  const relative = clause.kind === 'relative' && clause.connective !== 'who' && clause.subject
  const last = entry.particle?.split(' ').at(-1)
  const governed = phrases.filter((phrase) => phrase.prep === undefined || phrase.prep === last)
  if (governed.length === 0 && relative && clause.connective === 'whom') return [clause.subject as Phrase]
  const firstPrep = phrases.findIndex(
    (phrase) => phrase.prep !== undefined && phrase.prep !== last && phrase.prep !== 'of',
  )
  const near =
    firstPrep < 0 ? governed : governed.filter((phrase) => phrases.indexOf(phrase) < firstPrep || phrase.prep === last)
  const [first] = phrases
  // "three days of mourning", where the days are a time: the mourning is declared.
  if (near.length === 0 && first?.prep === 'of' && (reading.words[clause.group.to + 1]?.date ?? -1) >= 0) return [first]
  return near.flatMap((phrase) => {
    const next = phrases[phrases.indexOf(phrase) + 1]
    const head = reading.words[phrase.head]
    // "14 of 17 drones": what is counted
    const measures = (QUANTITIES.test(head?.lemma ?? '') || head?.pos === 'NUM') && next?.prep === 'of'
    return measures ? [phrase, next] : [phrase]
  })
}

function scoreOf(
  reading: Reading,
  clause: Clause,
  names: readonly NameMention[],
  entry: VerbEntry,
  objects: readonly Phrase[],
  phrases: readonly Phrase[],
  subjects: ReadonlySet<ReadonlySet<string>>,
): number | undefined {
  let score = 0
  const reached = governsNoun(reading, entry, phrases)
  if (entry.particle !== undefined) {
    const near = particleScore(reading, clause, entry.particle, phrases) || (reached ? 1 : 0)
    if (near === 0 || isOnlyOfPurpose(entry, phrases)) return undefined
    score += near
  }
  if (entry.light) {
    const heads = headNouns(
      reading,
      // "was handed a sentence": what is handed stands after the verb
      [...objects, ...phrases.filter(({ prep }) => prep === (clause.group.passive ? undefined : 'of'))],
    )
    if (!reached && !heads.some((noun) => entry.light?.has(noun))) return undefined
    return score + LIGHT + 1
  }
  const { frame } = entry
  const object = demandScore(reading, names, frame.object, objects, entry)
  const agent = clause.group.passive
    ? phrases.filter((phrase) => phrase.prep === 'by')
    : clause.subject
      ? [{ ...clause.subject }]
      : []
  const subject =
    agent.length === 0 && (clause.group.passive || clause.kind !== 'main')
      ? 0
      : Math.max(clause.group.passive ? 0 : MISFITS, demandScore(reading, names, frame.subject, agent, undefined))
  if (frame.cues && !subjects.has(frame.cues) && !hasCue(reading, frame.cues)) return undefined
  if ((frame.cues || frame.measured) && subject < 0) return undefined
  if (entry.bound && (subject < 0 || (frame.object && object < 0) || (frame.violent && objects.length === 0)))
    return undefined
  const causes = clause.group.passive
    ? phrases.filter((phrase) => /^(?:by|in|from|after|during)$/.test(phrase.prep ?? ''))
    : agent
  const { avoid } = frame
  if (avoid && causes.some((phrase) => fits(reading, names, avoid, phrase))) return undefined
  if (frame.measured && !isMeasured(reading, clause)) return undefined
  // "The airport was closed for four hours": no price is closed
  if (frame.measured && clause.group.passive && demandScore(reading, names, frame.subject, objects, undefined) <= 0) return undefined // prettier-ignore
  return score + object + subject
}

/** "put off", "meet with … on", "take part in": 3 where the particle follows at once, 1 where it comes later, 0 where it is not there. */
function particleScore(reading: Reading, clause: Clause, particle: string, phrases: readonly Phrase[]): number {
  const { words } = reading
  const parts = particle.split(' ')
  let at = clause.group.to + 1
  const matched = parts.every((part) => {
    while (
      words[at] &&
      words[at]?.low !== part &&
      (words[at]?.pos === 'ADV' ||
        words[at]?.pos === 'DET' ||
        words[at]?.low === '“' ||
        (words[at]?.date ?? -1) >= 0 ||
        (words[at + 1]?.date ?? -1) >= 0) &&
      at < clause.group.to + 5
    )
      at += 1
    const word = words[at]
    at += 1
    if (words[at]?.date !== undefined && (words[at]?.date ?? -1) >= 0) return false
    if (part === 'at' && /^(?:least|most)$/.test(words[at]?.low ?? '')) return false
    return word !== undefined && word.name < 0 && (word.low === part || word.lemma === part)
  })
  if (matched) return ADJACENT
  if (
    parts.length === 1 &&
    /^(?:with|as|against|to|for|on|from)$/.test(particle) &&
    !/^(?:come|go|get|stand)$/.test(clause.group.lemma) &&
    (phrases[0]?.prep !== undefined ||
      particle === 'from' ||
      (/^(?:with|as)$/.test(particle) && phrases[1]?.prep === particle)) &&
    phrases.some((phrase) => phrase.prep === particle)
  )
    return 1
  // "put it off", "brought the fire under control"
  const moves = parts.length === 1 ? /^(?:off|up|down|out|back|over)$/ : /^(?:on|under|into|to) [a-z]+$/
  const [object] = phrases
  if (!object || object.prep !== undefined || object.to - object.from >= 5 || !moves.test(particle)) return 0
  return parts.every((part, at) => words[object.to + 1 + at]?.low === part) ? 2 : 0
}

function demandScore(
  reading: Reading,
  names: readonly NameMention[],
  demand: Demand | undefined,
  phrases: readonly Phrase[],
  entry: VerbEntry | undefined,
): number {
  if (!demand) return 0
  if (phrases.length === 0) return demand.bare ? 1 : entry?.particle === undefined ? MISFITS : -1
  if (phrases.some((phrase) => fits(reading, names, demand, phrase))) return FITS
  return entry ? MISFITS : -2
}

function fits(reading: Reading, names: readonly NameMention[], demand: Demand, phrase: Phrase): boolean {
  const { words } = reading
  const nouns = nounsIn(words, phrase.from, phrase.to)
  if (words[phrase.head]?.pos === 'NUM' && demand.words.has('people')) return true
  if (nouns.some((noun) => demand.words.has(noun) || demand.words.has(noun.slice(noun.lastIndexOf('-') + 1))))
    return true
  if (isSomebody(words[phrase.head], demand)) return true
  // "Norland's invasion of Sudland": neither of them is what the noun names
  const head = words[phrase.head]
  const end = head?.pos === 'NOUN' && head.name < 0 ? phrase.head : phrase.to
  const numbers = namesIn(words, afterOwner(words, phrase), end)
  const kinds = numbers.map((number) => names[number]?.kind)
  const proper = words.slice(afterOwner(words, phrase), end + 1).some((word) => word.pos === 'PROPN')
  if (
    demand.actors.has('actor') &&
    (kinds.some((kind) => kind === 'person' || kind === 'country' || kind === 'organisation') ||
      (proper && !kinds.includes('place')))
  )
    return true
  if (demand.actors.has('unknown') && proper) return true
  // "struck Beirut", "shelled Kharkiv", where towns and regions are what the verb is done to
  if (kinds.includes('place') && PLACES.some((noun) => demand.words.has(noun))) return true
  for (const kind of ['person', 'country', 'organisation'] as const) {
    if (demand.actors.has(kind) && (kinds.includes(kind) || (proper && kinds.every((other) => other === 'unknown'))))
      return true
  }
  return false
}

/** A trade, an office or a body of people, where people or actors are asked for: no frame lists every one. */
function isSomebody(head: Word | undefined, { actors, words }: Demand): boolean {
  if (head?.pos !== 'NOUN') return false
  const noun = head.lemma.slice(head.lemma.lastIndexOf('-') + 1)
  if (PEOPLE_NOUNS.has(noun) || PEOPLE_NOUNS.has(head.low))
    return actors.has('person') || actors.has('actor') || words.has('person')
  return GROUP_NOUNS.has(noun) && (actors.has('organisation') || actors.has('actor'))
}

/** "Nigeria's decision" is a decision and not Nigeria: where the phrase goes on after its owner. */
function afterOwner(words: readonly Word[], phrase: Phrase): number {
  for (let at = phrase.head; at > phrase.from; at -= 1) if (words[at]?.low === "'s") return at + 1
  return phrase.from
}

export function headNouns(reading: Reading, phrases: readonly Phrase[]): string[] {
  return phrases.flatMap((phrase) => nounsIn(reading.words, phrase.from, phrase.to))
}

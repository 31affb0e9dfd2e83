/** What news tells in the present or the future that is an event all the same, where somebody who is named does it to something. */
import type { Clause } from '../clauses/clause.ts'
import { namesIn } from '../clauses/phrases.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import type { ActContext } from './context.ts'
import { isStudy } from './is-study.ts'
import type { Match } from './match-frame.ts'

/** Words that are news while they go on: "is calling for sanctions", "are demanding his release". */
const PRESSING_WORDS = new Set(['REQUEST', 'THREATEN', 'ACCUSE'])

/** "The attorney general is investigating the firm", "Denmark is sending jets", "Unions are calling for a strike": what has now begun. */
export function isUnderWay(context: ActContext, clause: Clause, { frame, objects }: Match): boolean {
  const { kind, group } = clause
  if (kind !== 'main' || !group.progressive || group.passive || objects.length === 0) return false
  return (!frame.speech || PRESSING_WORDS.has(frame.kind)) && frame.punctual && isOfNamed(context, clause)
}

/** Frames of what has come about: somebody is dead, on trial or under investigation. */
const OUTCOMES = new Set(['dead', 'under-inquiry', 'presence'])

/** "At least six people are dead", "The firm is under investigation": how things stand now, by which news tells that it came about. */
export function isOutcome({ sentences, dates }: ActContext, { kind, group }: Clause, { frame }: Match): boolean {
  return kind === 'main' && group.lemma === 'be' && OUTCOMES.has(frame.id) && !isStudy(sentences, dates)
}

/** What a state or somebody in office says in the present has just been said. */
const SAID_NOW = /^(?:accuse|deny|condemn|denounce|reject|dispute|refute|allege|deplore|blame|threaten)$/

/** "Norland accuses its neighbour of arming the rebels", "Norland denies any role". */
export function isSaidNow(context: ActContext, clause: Clause, { frame, objects }: Match): boolean {
  const { kind, group, subject } = clause
  // what those who publish a text say in it is told by the rule of such texts
  if (context.official !== undefined || kind !== 'main' || !frame.speech) return false
  if (objects.length === 0 || group.passive || group.progressive || !SAID_NOW.test(group.lemma)) return false
  // "Acme's step denies them access"
  const head = context.reading.words[subject?.head ?? -1]
  const speaks = head !== undefined && (head.name >= 0 || PEOPLE_NOUNS.has(head.lemma) || GROUP_NOUNS.has(head.lemma))
  return speaks && isOfNamed(context, clause)
}

/** "The attack came as Egypt hosts a new round of talks": what goes on at the time of the news. */
export function isBackdrop(context: ActContext, clause: Clause, { frame }: Match): boolean {
  const { kind, connective, group } = clause
  return (
    (kind === 'adverbial' || kind === 'main') &&
    connective === 'as' &&
    !group.negated &&
    !frame.speech &&
    isOfNamed(context, clause)
  )
}

/** "The foreign secretary is on a visit to Norland." */
export function isAway(context: ActContext, clause: Clause, { frame }: Match): boolean {
  return frame.id === 'visit' && clause.group.lemma === 'be' && clause.kind === 'main' && isOfNamed(context, clause)
}

/** "The minister of Norland will formally announce the opening of a centre": what somebody will say or decide about something. */
export function isAnnounced(context: ActContext, clause: Clause, { objects }: Match): boolean {
  const { kind, group } = clause
  if (kind !== 'main' || group.tense !== 'future' || group.passive || objects.length === 0) return false
  return isOfNamed(context, clause)
}

/** Whether news tells it, of a subject that has a name: one that is known, or of several words. */
function isOfNamed({ reading, names, sentences, dates }: ActContext, { subject }: Clause): boolean {
  if (!subject || isStudy(sentences, dates)) return false
  return namesIn(reading.words, subject.from, subject.to).some((number) => {
    const name = names[number]
    if (name === undefined || name.via === 'pronoun') return false
    return name.actors.length > 0 || /\p{L} \p{Lu}/u.test(name.text)
  })
}

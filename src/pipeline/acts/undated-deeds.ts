/**
 * "The company sued the ministry", "Serbia bought two tankers": what a state, a body or somebody in office did to something is told
 * even where no day is named; the article's own day then bounds it.
 */
import type { NameMention } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { isFirstPerson } from '../clauses/official-texts.ts'
import { namesIn, phrasesAfter } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { BYSTANDERS, COMMENTATORS, OFFICIALS, stanceOf } from '../lexicon/reporting-verbs.ts'
import { COURSES, STATES } from '../lexicon/states.ts'
import { framesById } from '../lexicon/verb-frames.ts'
import { coreOf } from './casting.ts'
import type { ActContext } from './context.ts'
import { datesOf } from './dates-of-clause.ts'
import { isStudy } from './is-study.ts'
import { onlyFrame } from './match-frame.ts'
import type { Match } from './match-frame.ts'
import { actorsInOffice } from './speaker-weight.ts'
import { firstOf } from '../look-up.ts'

const DEED = framesById.get('deed')
/** "grabbed his coat", "did so", "found itself": nothing that concerns others. */
const PRIVATE = /^(?:his|her|himself|herself|itself|themselves|so|it|that|this)$/

/** A match for a clause in the past or, in news, the perfect whose subject is a state, a body or an official, and whose verb has an object. */
export function undatedDeed(context: ActContext, clause: Clause): Match | undefined {
  const { reading, names } = context
  const { group, subject, kind } = clause
  if (
    !DEED ||
    !subject ||
    group.passive ||
    group.negated ||
    group.progressive ||
    !/^(?:past|perfect|pluperfect)$/.test(group.tense)
  )
    return undefined
  // “has copied engines”, within what somebody says: how things stand; "said it had bought two tankers" is told as done
  if (
    !(kind === 'main' && group.tense !== 'pluperfect') &&
    !(kind === 'content' && group.tense !== 'perfect' && stanceOf(clause.governor ?? ''))
  )
    // prettier-ignore
    return undefined
  // "has courted buyers": in a study how things stand
  if (group.tense === 'perfect' && isStudy(context.sentences, context.dates)) return undefined
  // "had “deactivated” a group": the word itself is somebody's
  if (reading.words[group.head]?.quoted === true && reading.words[group.from]?.quoted !== true) return undefined
  // "have trained 16,000 soldiers": the course of things, but with what came of it
  if (STATES.has(group.lemma) || stanceOf(group.lemma)) return undefined
  const counted = reading.words.slice(group.to + 1, clause.to + 1).some(({ pos, date }) => pos === 'NUM' && date < 0)
  if (COURSES.has(group.lemma) && !counted) return undefined
  const inNews = !isStudy(context.sentences, context.dates)
  const isIssuer = context.official !== undefined && isFirstPerson(reading, clause)
  if (!isIssuer && !actsForOthers(reading, clause, names, inNews) && !isBodyOfNews(context, clause)) return undefined
  // "every Monday"
  if (datesOf(context, clause).some((number) => context.dates[number]?.type === 'SET')) return undefined
  const phrases = phrasesAfter(reading, clause)
  const objects = phrases.filter((phrase) => phrase.prep === undefined)
  const first = objects[0]
  if (!first || PRIVATE.test(reading.words[first.from]?.low ?? '')) return undefined
  const entry = { frame: DEED, lemma: group.lemma }
  return onlyFrame(reading, clause, names) ?? { frame: DEED, entry, phrases, objects, score: 0 }
}

/** Whether news tells what a state, a body or somebody in office does: "Nokia", "the ministry of Peru", "the junta". */
export function isActorOfNews(context: ActContext, clause: Clause): boolean {
  if (isStudy(context.sentences, context.dates)) return false
  return actsForOthers(context.reading, clause, context.names, true) || isBodyOfNews(context, clause)
}

/** "China", "the government of Chad", "Defence Minister Lee"; not "China's growing power", "arms sales to China" or a villager. */
function actsForOthers(reading: Reading, clause: Clause, names: readonly NameMention[], inNews: boolean): boolean {
  if (!clause.subject) return false
  const core = coreOf(reading, clause.subject)
  const head = reading.words[core.head] ?? reading.words[core.to]
  const name = names[head?.name ?? -1]
  if (name) return isOfNote(name, names, inNews)
  if (!head || !mayAct(head.lemma)) return false
  // "officers at Varn", "the police of Norland"
  return namesIn(reading.words, core.from, clause.subject.to).some((number) => isKnown(names[number]))
}

/** "The junta dissolved all parties", "Rescue workers have found 12 more": in news the body or officials that the article is about. */
function isBodyOfNews(context: ActContext, { subject, kind }: Clause): boolean {
  const { reading, sentences, dates } = context
  if (!subject || kind !== 'main' || isStudy(sentences, dates)) return false
  const core = coreOf(reading, subject)
  const head = reading.words[core.to]
  const first = reading.words[core.from]?.low ?? ''
  if (!head || head.name >= 0 || /^(?:a|an|some|many|most|all|other|few|several|no|any|each|every|this|that|these|those)$/.test(first)) return false // prettier-ignore
  return mayAct(head.lemma) && !BYSTANDERS.has(head.lemma)
}

function isKnown(name: NameMention | undefined): boolean {
  return name !== undefined && (name.actors.length > 0 || name.kind === 'place' || name.kind === 'unknown')
}

/** "rebels", "officers", "the committee"; those who study and comment do nothing that a timeline would name. */
function mayAct(noun: string): boolean {
  return OFFICIALS.has(noun) || ((PEOPLE_NOUNS.has(noun) || GROUP_NOUNS.has(noun)) && !COMMENTATORS.has(noun))
}

/** A state, a body, or a person whose office the text tells somewhere. */
function isOfNote(name: NameMention, names: readonly NameMention[], inNews: boolean): boolean {
  if (name.actors.length === 0 || name.locative === true) return false
  if (name.kind === 'country' || name.kind === 'organisation') return true
  return inNews || firstOf(names, actorsInOffice, name.actors) !== undefined
}

import { addDays, type Day } from '../../../model/day.ts'
import type { DateMention, Sentence } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { numberOf } from '../../look-up.ts'
import { describesNoun, mayDate } from '../mentions.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { daysTold } from '../story-day.ts'
import { takenFrom } from '../taken-from.ts'

/** Sentences back to the time that a scene of the past was given. */
const REACH = 3
/** Days before its article beyond which a time is no longer its news. */
const BEHIND = 10

/** Letters before a time at the front of its sentence. */
const FRONT = 4
/** What goes on with those who were named, or in the same course of things. */
const GOES_ON =
  /^(?:He|She|They|Later|Then|Soon|Afterwards?|Simultaneously|Meanwhile|At the same time|Eventually|Instead|Following|After|When|While|In response|As a result|During)\b|\b(?:later|then|subsequently|eventually|initially|simultaneously|meanwhile)\b/
const ALSO = /\b(?:also|too|likewise|similarly)\b/i
/** "Silva, who took office in May, …": the time of what is only added about a name. */
const ASIDE = /, (?:who|which|whose|where)\b[^,]*$/
/** "a group outlawed by Silva in 2002": the time of what is told of a noun. */
const OF_A_NOUN = /^verb-(?:describing-a-noun|in-relative-clause)$/
const ADVERBIAL = /\b(?:in|on|during) (?:early |late |mid-?)?$/i

/**
 * "He was arrested in August 2017 on his way home. ¶ Prosecutors charged him with fraud. He was later freed.": the simple past that goes on
 * from a scene of long ago is of the time of that scene, and no news of the day.
 */
export function sceneGoesOn(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  const published = document.published?.date
  if (published === undefined || act.modality !== 'asserted' || act.tense !== 'past' || act.form !== 'verb')
    return undefined
  if (act.speech === true || act.claims.some((number) => document.claims[number]?.quoted === true)) return undefined
  const scene = sceneBefore(context, addDays(published, -BEHIND))
  if (scene === undefined || (!GOES_ON.test(sentence.text) && !ALSO.test(sentence.text) && !sharesName(context, scene)))
    return undefined
  return takenFrom(scene, 'assumed', `The account goes on from that time: ${scene.explanation}`)
}

/** The time that the nearest dated sentence before gives for what it tells as done: long ago, or one that "also" adds to. */
function sceneBefore(context: DatingContext, day: Day): DateMention | undefined {
  const { act, sentence, document } = context
  for (let at = act.sentence - 1; at >= Math.max(0, act.sentence - REACH); at -= 1) {
    if (document.blocks[document.sentences[at]?.block ?? -1]?.kind !== 'body') return undefined
    const last = timesOf(at, context).at(-1)
    if (last?.to !== undefined && last.to < day) return last
    if (last !== undefined && at === act.sentence - 1 && ALSO.test(sentence.text) && isInFront(last, document))
      return last
    if (last !== undefined || daysTold(at, document).length > 0) return undefined
  }
  return undefined
}

/** The times that a sentence gives for what it tells, in their order. */
function timesOf(sentence: number, context: DatingContext): DateMention[] {
  const { document } = context
  return ofSentence(document.dates, sentence).filter(
    (time) =>
      time.from !== undefined &&
      time.to !== undefined &&
      (time.type === 'DATE' || time.type === 'TIME') &&
      time.basis !== 'anchor' &&
      time.precision !== 'open' &&
      isToldOf(time, document) &&
      !describesNoun(context, time) &&
      mayDate(context, time),
  )
}

/** Whether a time is that of what its sentence tells as done. */
function isToldOf(time: DateMention, { acts = [], dates, text, sentences }: DatingDocument): boolean {
  const number = numberOf(dates, time)
  const start = sentences[time.sentence]?.start ?? time.start
  if (ASIDE.test(text.slice(start, time.start))) return false
  const own = ofSentence(acts, time.sentence).filter((act) => (act.dates ?? []).includes(number))
  if (own.length > 0) return own.some(({ modality, tense, form, rule }) => modality === 'asserted' && !OF_A_NOUN.test(rule) && (tense === 'past' || form === 'nominal')) // prettier-ignore
  return ADVERBIAL.test(text.slice(Math.max(start, time.start - 12), time.start)) || isInFront(time, { sentences })
}

/** "In March" and "Last week" at the front of their sentence. */
function isInFront({ start, sentence }: DateMention, { sentences }: Pick<DatingDocument, 'sentences'>): boolean {
  return start - (sentences[sentence]?.start ?? 0) <= FRONT
}

function sharesName({ sentence, document }: DatingContext, scene: DateMention): boolean {
  const names = new Set(properNouns(document.sentences[scene.sentence]))
  return properNouns(sentence).some((name) => names.has(name))
}

function properNouns(sentence: Sentence | undefined): string[] {
  return (sentence?.tokens ?? []).filter(({ pos }) => pos === 'PROPN').map(({ text }) => text)
}

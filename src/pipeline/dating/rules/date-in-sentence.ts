import { ofSentence } from '../../group-by.ts'
import { cueStart, numberOf, numbersInSentences, numbersOf } from '../../look-up.ts'
import { framesById } from '../../lexicon/verb-frames.ts'
import { isNews } from '../is-news.ts'
import { joinSentences } from '../join-sentences.ts'
import type { Act, Claim, DateMention } from '../../annotation.ts'
import { isBesideSpeaker } from '../beside-speaker.ts'
import { isCompared } from '../comparisons.ts'
import { chooseMention, describesNoun, joinedDays } from '../mentions.ts'
import { isOfOccasion } from './occasions.ts'
import type { Dated, DatingContext } from '../rule.ts'

/** What was said is taken to be of the day it was said: "destroyed all 20 drones, Oleshchuk said on Tuesday" → Tuesday. */
export function dateOfReport(context: DatingContext): Dated | undefined {
  const { act, document } = context
  for (const number of act.claims) {
    const claim = document.claims[number]
    if (!claim) continue
    const near = datesOfReport(context, claim)
    const mention = chooseMention(
      context,
      near.filter((date) => isDayLike(date)),
    )
    if (mention) return inferred(joinedDays(context, mention))
  }
  return undefined
}

/** Dates beside the words of saying, the nearest first. */
export function datesOfReport(context: DatingContext, claim: Claim): DateMention[] {
  const { start, end } = claim.content
  return ofSentence(context.document.dates, claim.sentence)
    .filter(
      (date) =>
        (date.end <= start || date.start >= end) && !inOtherContent(context, date) && !isBesideSpeaker(context, date),
    )
    .toSorted((one, other) => farFrom(claim, one) - farFrom(claim, other) || one.start - other.start)
}

/** Letters between a date and the verb of saying: "sued last month after the paper reported on 20 May that …" was told on 20 May. */
function farFrom({ cue }: Claim, { start, end }: DateMention): number {
  return Math.max(0, start - cue.end, cue.start - end)
}

const GOVERNED = /\b(?:ahead of|before|until|till|since|of|for|from|after|to|between|by) (?:the )?$/i

/** "Its meeting, at which she is to stand, takes place on April 9": the one day ahead that the sentence of a plan names. */
export function dayAheadInSentence(context: DatingContext): Dated | undefined {
  const { act, document } = context
  const published = document.published?.date
  if (act.modality !== 'planned' || published === undefined) return undefined
  const ahead = ofSentence(document.dates, act.sentence).filter(({ from, type, basis }) => from !== undefined && from > published && type !== 'SET' && type !== 'DURATION' && basis !== 'anchor') // prettier-ignore
  const [mention] = ahead
  if (mention === undefined || ahead.length > 1 || describesNoun(context, mention)) return undefined
  const before = document.text.slice(Math.max(0, mention.start - 12), mention.start)
  if ((GOVERNED.test(before) && !isAppointedFor(mention, document)) || inOtherContent(context, mention))
    return undefined
  return inferred(joinedDays(context, mention))
}

/** "set sentencing for 20 May, at which time he will be sentenced". */
const APPOINTED_FOR =
  /\b(?:set|sets|scheduled|slated|due|fixed|listed|booked|called|planned)\b[^,;.“”"]{0,40} for (?:the )?$/i

function isAppointedFor({ start, sentence }: DateMention, { sentences, text }: DatingContext['document']): boolean {
  return APPOINTED_FOR.test(text.slice(Math.max(sentences[sentence]?.start ?? start, start - 60), start))
}

const SINCE_FRONT = /^Since [^,;]*$/
const SINCE = /\bsince (?:the |at least )?(?:\p{L}[\p{L}’'-]* ){0,7}$/iu

/** "has invested since building began in April 2011", "since the invasion of Norland, … has sent": from then until the article. */
export function sinceInSentence({ act, document }: Pick<DatingContext, 'act' | 'document'>): Dated | undefined {
  const published = document.published?.date
  if (act.tense !== 'perfect' || act.modality === 'planned' || published === undefined) return undefined
  const isStanding = framesById.get(act.frame)?.standing === true
  const mention = ofSentence(document.dates, act.sentence).find(
    ({ start, end, text, from, type, basis }) =>
      from !== undefined &&
      from < published &&
      type !== 'DURATION' &&
      type !== 'SET' &&
      !(isStanding && basis === 'anchor') &&
      !isCompared(document.text, { start, text }) &&
      ((!isParted(end, act, document.text) &&
        SINCE.test(
          document.text.slice(Math.max(start < act.trigger.start ? 0 : act.trigger.end, start - 80), start),
        )) ||
        SINCE_FRONT.test(document.text.slice(document.sentences[act.sentence]?.start ?? start, start))),
  )
  if (mention?.from === undefined) return undefined
  const explanation = joinSentences(mention.explanation, 'From then until the article.')
  const { basis, reference } = mention
  return { from: mention.from, to: published, precision: 'days', basis, certainty: 'inferred', explanation, mention, ...(reference === undefined ? {} : { reference }) } // prettier-ignore
}

/** "who has ruled since 2007, has been detained": a comma parts the verb from a time before it. */
function isParted(end: number, { trigger }: Act, text: string): boolean {
  return end <= trigger.start && text.slice(end, trigger.start).includes(',')
}

/** Another date of the sentence, the nearest one, unless it stands in words that somebody only says. */
export function dateInSentence(context: DatingContext): Dated | undefined {
  const others = datesBeside(
    context,
    (date) =>
      isDayLike(date) ||
      isOfOccasion(date, context) ||
      closes(date, context) ||
      governs(date, context.document) ||
      isAbove(date, context) ||
      leadsTo(date, context),
  )
  const mention = chooseMention(context, others)
  return mention ? inferred(joinedDays(context, mention)) : undefined
}

/** The dates of a kind that may be those of an act elsewhere in their sentence, the nearest first. */
export function datesBeside(context: DatingContext, isMeant: (date: DateMention) => boolean): DateMention[] {
  const { act, document } = context
  if (act.modality === 'planned' || act.tense === 'perfect') return []
  const numbers = numbersOf(document.claims, cueStart, act.trigger.start)
  const own = [...numbers, ...(act.form === 'statement' ? act.claims : [])].flatMap((at) => document.claims[at] ?? [])
  return ofSentence(document.dates, act.sentence)
    .filter((date) => isMeant(date))
    .filter(
      (date) =>
        leadsTo(date, context) ||
        !(governs(date, document) ? OTHER_BOUND : BOUND).test(
          document.text.slice(Math.max(0, date.start - 12), date.start),
        ),
    )
    .filter(
      (date) =>
        !isInAside(date, context) &&
        !isBesideSpeaker(context, date) &&
        !isOfMainVerb(date, context) &&
        !isOver(date, context) &&
        !isOfNounBefore(date, context),
    )
    .filter((date) => !own.some((claim) => date.start >= claim.content.start && date.end <= claim.content.end))
    .filter((date) => !inOtherContent(context, date) && (isOfOccasion(date, context) || !describesNoun(context, date)))
    .toSorted((one, other) => distance(context, one) - distance(context, other) || one.start - other.start)
}

/** "is reviewing the law after a man was arrested in May": what goes on is of no time that is over. */
function isOver({ to }: DateMention, { act, document: { published } }: DatingContext): boolean {
  return act.modality === 'ongoing' && act.tense === 'present' && to !== undefined && published !== undefined && to < published.date // prettier-ignore
}

/** "met as Norland braces for an answer to its attack last week": the week, month or year of the noun right before it, not of the verb. */
function isOfNounBefore(date: DateMention, { act, document }: DatingContext): boolean {
  if (date.precision === 'day' || date.start < act.trigger.end) return false
  const number = numberOf(document.dates, date)
  return ofSentence(document.acts ?? [], date.sentence).some(
    ({ form, trigger, dates }) =>
      form === 'nominal' &&
      trigger.start > act.trigger.end &&
      (dates ?? []).includes(number) &&
      ADJACENT.test(document.text.slice(trigger.end, date.start)),
  )
}

const ADJACENT = /^ (?:(?:in|on|at|of|during|earlier|late|early) (?:the )?)?$/i

const BOUND = /\b(?:for|until|till|by|since)\s+(?:the\s+)?$/i
const OTHER_BOUND = /\b(?:for|until|till|since)\s+(?:the\s+)?$/i

const RELATIVE = /\b(?:which|who|whom|whose|where)\b/
const ASIDE = /^,? ?(?:which|who|whom|whose|where|\p{Ll}+ed)\b/u
const SET_OFF = /,[”"’']? (?:on |in |early |late |the )*$/

/** "froze its aid, which it had cut in August", "Silva, who took office in May, said": the date of what is only added about a noun. */
function isInAside(date: DateMention, { act, document }: DatingContext): boolean {
  const { text } = document
  if (date.start >= act.trigger.end) {
    const between = text.slice(act.trigger.end, date.start)
    return RELATIVE.test(between) && !SET_OFF.test(between)
  }
  if (date.end > act.trigger.start || !text.slice(date.end, act.trigger.start).includes(',')) return false
  const { start = 0 } = document.sentences[date.sentence] ?? {}
  const comma = text.lastIndexOf(',', date.start)
  return comma > start && act.clause.start < comma && ASIDE.test(text.slice(comma, date.start))
}

const WHO = /^(?:who|which|whose|whom)\b/

/** "Danby, who was dismissed over the leak, said on Saturday": the day of the main verb is not that of the aside about a name. */
function isOfMainVerb(date: DateMention, { act, document: { text } }: DatingContext): boolean {
  const { clause, trigger } = act
  if (date.start < trigger.end || !WHO.test(text.slice(clause.start, clause.start + 6))) return false
  if (!text.slice(Math.max(0, clause.start - 2), clause.start).endsWith(', ')) return false
  const comma = text.indexOf(',', trigger.end)
  return comma >= 0 && comma < date.start && !SET_OFF.test(text.slice(trigger.end, date.start))
}

function inOtherContent({ act, document }: DatingContext, date: DateMention): boolean {
  return numbersInSentences(document.claims, act.sentence).some((number) => {
    const content = document.claims[number]?.content
    if (content !== undefined && act.trigger.start >= content.start && act.trigger.end <= content.end) return false
    return !act.claims.includes(number) && content !== undefined && date.start >= content.start && date.end <= content.end // prettier-ignore
  })
}

function isDayLike(date: DateMention): boolean {
  return date.basis !== 'anchor' && date.precision !== 'open' && date.precision !== 'year' && date.type !== 'DURATION'
}

/** Characters after a date that its sentence may still have where the date closes it. */
const CLOSE = 2

/** "began to sell the software, which it calls complete, nine years ago.": after the aside the sentence goes on with its verb. */
function closes(date: DateMention, { act, document: { text, sentences } }: DatingContext): boolean {
  const { end = 0 } = sentences[date.sentence] ?? {}
  if (date.basis === 'anchor' || date.type !== 'DATE' || date.from === undefined || act.tense !== 'past') return false
  if (act.form !== 'verb' || date.start < act.trigger.end || end - date.end > CLOSE) return false
  const between = text.slice(act.trigger.end, date.start)
  return (RELATIVE.test(between) && SET_OFF.test(between)) || AFTER_DOING.test(between)
}

/** "dropped the rule after reaching a settlement last year": both are of that year. */
const AFTER_DOING = /\bafter (?:\p{Ll}+ly )?\p{Ll}{2,}ing\b[^,;:“”"]*$/u

/** Characters within which a date opens its sentence. */
const FRONT = 12

/** "When the fund raised a billion last year, Berg said …": the time that closes a clause in front is that of the main one too. */
const FRONT_CLAUSE = /^(?:When|While|As) [^,;:“”"]*$/

/** "In 2004 alone, three cases saw seven convicted", and in a study the one year that its sentence names. */
function governs(date: DateMention, document: DatingContext['document']): boolean {
  if (date.basis === 'anchor' || date.type === 'DURATION' || date.type === 'SET' || date.from === undefined)
    return false
  const start = document.sentences[date.sentence]?.start ?? 0
  if (date.start - start <= FRONT) return true
  if (document.text.charAt(date.end) === ',' && FRONT_CLAUSE.test(document.text.slice(start, date.start))) return true
  const alone = ofSentence(document.dates, date.sentence).filter(({ from }) => from !== undefined)
  return date.precision === 'year' && alone.length === 1 && !isNews(document)
}

/** "hit a record in 2023, growing by a quarter": what a participle adds is of the time of the verb before it. */
function isAbove(date: DateMention, { act, document }: DatingContext): boolean {
  const [verb = ''] = document.text.slice(act.trigger.start, act.trigger.end).split(' ')
  if (act.form !== 'verb' || !verb.endsWith('ing')) return false
  return (
    date.precision === 'year' && date.basis !== 'anchor' && date.from !== undefined && date.end <= act.trigger.start
  )
}

const AT_THE_TIME = /^,? (?:\p{Ll}{3,9} (?=after|before))?(?:when|after|before|as|while|once|because) (?!part\b)/u
const GOES_ON = /^(?:,? (?:and|but)(?: then| later)?|, (?:during|after|in) which) /
/** Words of a date that an "and" after it carries on: "in 1998 and then …", not "the treaty of 1998 and …". */
const IN = /\b(?:in|during) (?:the )?(?:early |late )?$/i

/** "bought them in 1898 and then fought a war", "until 2013, when it was banned", "left in 2009 after Berg won": the verb after the year is of that year. */
function leadsTo(date: DateMention, { act, document }: DatingContext): boolean {
  const isClosed = date.from !== undefined && date.to !== undefined && date.basis !== 'anchor' && date.type === 'DATE'
  if (!isClosed || date.precision === 'open' || act.tense !== 'past' || act.form === 'nominal') return false
  if (date.end > act.trigger.start) return false
  const next = document.text.slice(date.end, date.end + 24)
  const between = ofSentence(document.dates, date.sentence).some(
    ({ start, end }) => start >= date.end && end <= act.trigger.start,
  )
  if (between) return false
  if (AT_THE_TIME.test(next)) return true
  const { start = 0 } = document.sentences[date.sentence] ?? {}
  return GOES_ON.test(next) && IN.test(document.text.slice(Math.max(start, date.start - 16), date.start)) && isToldOf(date, act, document) // prettier-ignore
}

/** Whether a verb of the main line is dated by it, not one in an aside: "the firm, founded in 1998 and based in Oslo, bought …". */
function isToldOf(date: DateMention, act: Act, document: DatingContext['document']): boolean {
  const number = numberOf(document.dates, date)
  return ofSentence(document.acts ?? [], date.sentence).some(
    (other) =>
      other.trigger.end <= date.start &&
      other.tense === act.tense &&
      (other.dates ?? []).includes(number) &&
      !document.text.slice(Math.max(0, other.trigger.start - 2), other.trigger.start).endsWith(', '),
  )
}

function distance({ act }: DatingContext, date: DateMention): number {
  return Math.min(Math.abs(date.start - act.trigger.end), Math.abs(act.trigger.start - date.end))
}

function inferred(dated: Dated): Dated {
  return {
    ...dated,
    certainty: dated.certainty === 'stated' ? 'inferred' : dated.certainty,
    explanation: joinSentences(dated.explanation, 'It stands in the same sentence.'),
  }
}

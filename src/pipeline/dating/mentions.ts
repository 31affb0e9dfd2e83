/** Choosing among dates that the text gives. */
import { joinSentences } from './join-sentences.ts'
import type { Act, DateMention } from '../annotation.ts'
import { isOfWhatIsAnswered } from './answered.ts'
import { bounded, endOfSpan } from './bounds.ts'
import { isCompared } from './comparisons.ts'
import { isCreated } from './created.ts'
import type { Dated, DatingContext, DatingDocument } from './rule.ts'
import { ofSentence } from '../group-by.ts'
import { numberOf } from '../look-up.ts'

const PRECISION_ORDER = ['day', 'days', 'week', 'month', 'season', 'year', 'open'] as const

/** Whether a mention can date this act: resolved, no repetition, and not ahead of the article unless the act is planned. */
export function mayDate({ act, document }: DatingContext, mention: DateMention): boolean {
  if (mention.type === 'SET' || (mention.from === undefined && mention.to === undefined)) return false
  if (!isOfAct({ act, document }, mention)) return false
  const published = document.published?.date
  if (published === undefined || act.modality === 'planned') return true
  return (mention.from ?? mention.to ?? '') <= published || isAppointed({ act, document }, mention)
}

/** Whether a mention, were it read or not, tells when this act was, and not when something else was. */
export function isOfAct({ act, document }: Pick<DatingContext, 'act' | 'document'>, mention: DateMention): boolean {
  const ofItself = describesItself(act, mention)
  if (
    !ofItself &&
    /\bsince (?:the )?$/i.test(document.text.slice(Math.max(0, mention.start - 12), mention.start)) &&
    !/^,? when /.test(document.text.slice(mention.end, mention.end + 7)) &&
    act.tense !== 'perfect'
  )
    return false
  if (!ofItself && isCompared(document.text, mention)) return false
  if (act.modality !== 'planned' && isWhatFor(document.text, mention)) return false
  if (
    isOfAnotherAct({ act, document }, mention) ||
    isOfThing(act, document.text, mention) ||
    bearsYear(act, document.text, mention)
  )
    return false
  return !isOfWordsBefore(act, document.text, mention) && !isOfWhatIsAnswered({ act, document }, mention)
}

const WORDS_OF_SOMEBODY =
  /\b(?:remark|comment|statement|announcement|warning|claim|report|assertion|allegation|suggestion|pledge|vow|promise|threat|declaration|confirmation|admission|disclosure|revelation)s? (?:(?:early|late|earlier) )?(?:on )?$/i // prettier-ignore

/** "asked about his remark on Monday that the border was shut": the day of those words, and of nothing else. */
function isOfWordsBefore({ form, trigger }: Act, text: string, { start, end }: DateMention): boolean {
  if (form === 'nominal' || !text.startsWith(' that ', end)) return false
  const isSaid = trigger.start > end && !text.slice(end, trigger.start).includes(',')
  return !isSaid && WORDS_OF_SOMEBODY.test(text.slice(Math.max(0, start - 30), start))
}

/** "the largest rally since Monday’s coup", of the coup: the day stands in the noun that tells it. */
export function describesItself({ form, clause, trigger }: Act, { start, end }: DateMention): boolean {
  return form === 'nominal' && start >= clause.start && end <= trigger.start
}

/** What takes place on a day, unlike what is decided, agreed or said on one about another. */
const OCCURRENCES = new Set(['CONSULT', 'ASSAULT', 'FIGHT', 'DEATH', 'ACCIDENT', 'DISASTER', 'RETREAT'])

/** "meets him on 15 June", "talks on 15 June", told before that day: no past tense stands against it, so it is to come. */
function isAppointed({ act, document }: Pick<DatingContext, 'act' | 'document'>, mention: DateMention): boolean {
  const untensed = act.tense === 'present' || act.tense === 'none'
  return untensed && act.kind === 'CONSULT' && (act.dates ?? []).includes(numberOf(document.dates, mention))
}

/**
 * Whether the words of an act name a day ahead of the article for what they tell as done: "met on 15 June 2025" in a paper of 2024. One
 * of the two is wrong, so no day can be given.
 */
export function isDoneAhead(context: Pick<DatingContext, 'act' | 'document'>): boolean {
  const { act } = context
  if (act.modality === 'planned' || act.speech === true || !OCCURRENCES.has(act.kind)) return false
  return !hasUsableDate(context) && namesDayAhead(context)
}

/** Whether a day, week or month that stands in the act's own clause lies after the article. */
export function namesDayAhead({ act, document }: Pick<DatingContext, 'act' | 'document'>): boolean {
  const published = document.published?.date
  if (published === undefined || act.modality === 'planned') return false
  return datesOfClause({ act, document }).some(
    ({ from, type, basis }) => type !== 'SET' && basis !== 'anchor' && from !== undefined && from > published,
  )
}

function hasUsableDate({ act, document }: Pick<DatingContext, 'act' | 'document'>): boolean {
  const sentence = document.sentences[act.sentence]
  return sentence !== undefined && datesOfClause({ act, document }).some((date) => mayDate({ act, sentence, document }, date)) // prettier-ignore
}

function datesOfClause({ act, document }: Pick<DatingContext, 'act' | 'document'>): DateMention[] {
  return (act.dates ?? []).flatMap((number) => document.dates[number] ?? [])
}

const ANOTHER = /\b(?:after|before|following|ahead of|prior to|despite|since) (?:[^\s,;]+ ){0,4}$/i

/** "held talks with Silva after his meeting on Tuesday with Berg": Tuesday is the meeting's, and nothing is said of the talks. */
function isOfAnotherAct({ act, document }: Pick<DatingContext, 'act' | 'document'>, mention: DateMention): boolean {
  if (mention.sentence !== act.sentence || mention.start < act.trigger.end) return false
  const number = numberOf(document.dates, mention)
  return ofSentence(document.acts ?? [], act.sentence).some(
    (other) =>
      other !== act &&
      other.form === 'nominal' &&
      // "expelled two diplomats after the attack of 8 July": that day, or soon after
      other.rule !== 'noun-on-its-day' &&
      other.trigger.start > act.trigger.end &&
      other.trigger.end <= mention.start &&
      (other.dates ?? []).includes(number) &&
      ANOTHER.test(document.text.slice(act.trigger.end, other.trigger.start)),
  )
}

/** What is told by the date that it bears. */
const THING_OF =
  /\b(?:letter|agreement|accord|treaty|deal|law|act|decree|decision|resolution|statement|declaration|ruling|judge?ment|verdict|convention|memorandum|protocol|pact|constitution|elections?|vote|referendum|coup|war|attacks?|bombings?|killings?|invasion|revolution|uprising|massacre|genocide|annexation|earthquake|pandemic|crisis|summit|order|notice|circular)(?: (?:No\.?|number) ?\d+)? of (?:the )?$/i

/** "rejected the letter of 13 February", "repealed the law of 2014": the date of the thing; not so of what is made: "signed the pact of 5 May". */
function isOfThing(act: Act, text: string, { start, sentence }: DateMention): boolean {
  if (act.form !== 'verb' || sentence !== act.sentence || start < act.trigger.end || isCreated(act)) return false
  const before = text.slice(Math.max(act.trigger.end, start - THING_REACH), start)
  return THING_OF.test(before) && !IN_THING.test(before)
}

/** Characters before a date that a thing and what stands before it may have. */
const THING_REACH = 60
/** "came to power after the election of October 2020": about then. */
const IN_THING =
  /\b(?:after|following|since|in|at|during|with|amid|before) (?:(?:the|an?|its|his|her|their) )?(?:\p{L}+ ){0,2}\p{L}+ of (?:the )?$/iu

const OWNED = /(?:\b(?:the|its|their|his|her|an?|this|that)|[’']s) (?:\p{Ll}+ )?$/u
const IN_OWNED =
  /\b(?:in|during|after|since|following|before|at|by|amid|with) (?:the|its|their|his|her|an?|this|that) (?:\p{Ll}+ )?$/u

/** "in connection with a breach of the 2025 examination": the year of a thing, unless the act is told as in or after it. */
function bearsYear(act: Act, text: string, { start, end, sentence, precision, rule }: DateMention): boolean {
  if (precision !== 'year' || rule !== 'year' || sentence !== act.sentence || start < act.trigger.end) return false
  if (isCreated(act) || !/^ \p{L}/u.test(text.slice(end, end + 2))) return false
  const before = text.slice(Math.max(act.trigger.end, start - 30), start)
  return OWNED.test(before) && !IN_OWNED.test(before) && !THE_YEAR.test(before)
}

const THE_YEAR = /\bthe (?:year|summer|winter|spring|autumn|fall|end|start|early|late|mid) $/iu

/** "discussed supplies for the winter", "a budget for 2025": what something is for, not when it was done. */
function isWhatFor(text: string, { start, precision, unreadable }: DateMention): boolean {
  const long = unreadable !== undefined || precision === 'season' || precision === 'year' || precision === 'month'
  return long && /\bfor (?:the )?$/i.test(text.slice(Math.max(0, start - 9), start))
}

/** The mention that fits best: a closed interval before an open one, else the order in which they are given. */
export function chooseMention(context: DatingContext, mentions: readonly DateMention[]): DateMention | undefined {
  const usable = mentions
    .map((mention) => inBrackets(mention, context.document) ?? mention)
    .filter((mention) => mayDate(context, mention))
  return (
    usable.find((mention) => isBesideVerb(context, mention)) ??
    usable.find((mention) => mention.precision !== 'open' && isFine(mention)) ??
    usable.find((mention) => mention.precision !== 'open') ??
    usable[0]
  )
}

/** "from Thursday to Sunday (Nov 12-15)": the brackets say which. */
function inBrackets(
  { end, sentence, basis }: DateMention,
  { text, dates }: DatingContext['document'],
): DateMention | undefined {
  if (basis !== 'weekday' || !text.startsWith(' (', end)) return undefined
  const next = ofSentence(dates, sentence).find(({ start }) => start === end + 2)
  return next?.basis === 'explicit' && next.from !== undefined && text.charAt(next.end) === ')' ? next : undefined
}

/** "yesterday elected a speaker after its victory last month": the day right before the verb is the verb’s. */
function isBesideVerb({ act, document }: DatingContext, { start, end, precision, basis }: DateMention): boolean {
  if (act.form !== 'verb' || precision !== 'day' || basis === 'anchor' || end > act.trigger.start) return false
  return start >= act.clause.start && /^ (?:\p{Ll}+ly )?$/u.test(document.text.slice(end, act.trigger.start))
}

function isFine(mention: DateMention): boolean {
  return PRECISION_ORDER.indexOf(mention.precision) <= PRECISION_ORDER.indexOf('month')
}

/** Mentions that an "and" joins to this one: "on Thursday evening and Friday morning" is both days. */
export function joinedDays(context: DatingContext, mention: DateMention): Dated {
  const { dates, text } = context.document
  const base: Dated = bounded(context, mention)
  const next = ofSentence(dates, mention.sentence).find(
    (other) =>
      other.start > mention.end &&
      !/\b(?:later|earlier|after|before)\b/.test(other.text) &&
      /^,? ?(?:and|to|until|or) (?:on )?(?:early |late )?$/.test(text.slice(mention.end, other.start)),
  )
  const to = next && endOfSpan(next)
  if (
    !next ||
    to === undefined ||
    mention.from === undefined ||
    to <= mention.from ||
    !mayDate(context, next) ||
    isOfNextAct(context.document, mention, next)
  )
    return base
  return {
    ...base,
    from: mention.from,
    to,
    precision: 'days',
    explanation: joinSentences(mention.explanation, next.explanation),
  }
}

/** "came to Arl on Tuesday and on Wednesday he met Silva": the second day is that of the second deed. */
function isOfNextAct({ acts = [], dates }: DatingDocument, mention: DateMention, next: DateMention): boolean {
  const [own, other] = [numberOf(dates, mention), numberOf(dates, next)]
  return ofSentence(acts, next.sentence).some(({ dates: days = [] }) => days.includes(other) && !days.includes(own))
}

/** "last month’s massacre", "the April 22 attack": the day of the noun and of nothing else in the sentence. */
export function describesNoun({ document }: DatingContext, mention: DateMention): boolean {
  const after = document.text.slice(mention.end, mention.end + 2)
  if (/^[’']s?/.test(after)) return true
  const tokens = document.sentences[mention.sentence]?.tokens ?? []
  const next = tokens.find((token) => token.start >= mention.end)
  const before = tokens.findLast((token) => token.end <= mention.start)
  return before?.pos === 'DET' && (next?.pos === 'NOUN' || next?.pos === 'PROPN')
}

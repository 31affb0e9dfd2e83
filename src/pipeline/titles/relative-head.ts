/** The noun that a relative clause is about, where it is the object of its verb: “an offer | that both sides had initialled”. */
import type { Span, Token } from '../annotation.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { SAYS_WHAT } from './complements.ts'
import { asksForObject } from './takes-object.ts'
import type { TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'])
const OWNER = /^['’]s?$|^-$/
const CHAIN = new Set(['AUX', 'ADV', 'PART'])

/** Whom it is told stands right before what is told: "told the president | he would go". */
const TELLS_SOMEBODY = /^(?:tell|assure|inform|warn|remind|convince|promise|show|persuade|advise|notify|report|teach)$/i
/** Behind these "that" says when or how: "the day | that he left". */
const WHEN_OR_HOW =
  /^(?:day|night|morning|evening|week|month|year|time|moment|way|extent|degree|reason|case|so|such)s?$/i
const TELLS_WITHIN = 6

/** Where the noun stands, by the numbers of its first and last token. */
type Head = { first: number; last: number }

/** "an offer, which officials dismissed as a ploy", where the verb has no object of its own. */
export function isRelative(input: TitleInput): boolean {
  return headOf(input) !== undefined
}

/** The noun phrase before a relative clause; of “Norbank, a rival | that Sudobank rebuffed” the name. */
export function headBefore(input: TitleInput): Word[] {
  const { tokens } = input.candidate.sentence
  const { first = 0, last = -1 } = headOf(input) ?? {}
  const [from, to] = [tokens[first], tokens[last]]
  const words = from === undefined || to === undefined ? [] : readWords(input, { start: from.start, end: to.end })
  return words[0]?.pos === 'DET' ? words.slice(1) : words
}

/** What stands behind the verb in its relative clause; of “adopted on Monday | bans protests” nothing. */
export function withinRelative(rest: readonly Word[]): readonly Word[] {
  const outer = rest.findIndex(({ pos, text, afterDate }) => pos === 'AUX' || ((pos === 'VERB' || afterDate === true) && /^(?:past|present|past-or-participle)$/.test(verbForm(text.toLowerCase())))) // prettier-ignore
  return outer < 0 ? rest : rest.slice(0, outer)
}

/** "It is | what Tang was suggesting in a piece": what he suggested stands nowhere. */
export function isWhat({ candidate: { act, sentence } }: TitleInput): boolean {
  const verb = chainBefore(sentence.tokens, act.trigger.start)
  const subject = subjectBefore(sentence.tokens, verb)
  return act.object === undefined && subject < verb && /^what(?:ever)?$/i.test(sentence.tokens[subject - 1]?.text ?? '')
}

function headOf({ candidate: { act, sentence }, dates }: TitleInput): Head | undefined {
  const { tokens } = sentence
  if (act.form !== 'verb' || act.passive === true || hasObject(tokens, act.trigger.end, dates)) return undefined
  const verb = chainBefore(tokens, act.trigger.start)
  const subject = subjectBefore(tokens, verb)
  if (subject === verb) return undefined
  const pronoun = tokens[subject - 1]
  if (/^(?:which|whom)$/i.test(pronoun?.text ?? '')) return nounBefore(tokens, subject - 1)
  const isThatDay = subject === verb - 1 && WHEN_OR_HOW.test(tokens[subject]?.text ?? '')
  const head = /^that$/i.test(pronoun?.text ?? '') && !isThatDay ? nounBefore(tokens, subject - 1) : contact(tokens, subject, act.trigger.lemma) // prettier-ignore
  return head === undefined || saysThat(tokens, head, act.trigger.lemma) ? undefined : head
}

/** "told reporters | that", "the claim | that", "the day | that": what follows is no description of the noun. */
function saysThat(tokens: readonly Token[], { first, last }: Head, lemma: string): boolean {
  const noun = tokens[last]?.text ?? ''
  // “a report that the ministry commissioned”: a verb that asks for an object has it in the noun
  return (SAYS_WHAT.test(noun) && !asksForObject(lemma)) || WHEN_OR_HOW.test(noun) || tokens.slice(Math.max(0, first - TELLS_WITHIN), first).some(({ lemma }) => TELLS_SOMEBODY.test(lemma)) // prettier-ignore
}

function hasObject(tokens: readonly Token[], end: number, dates: readonly Span[]): boolean {
  const next = tokens.find(({ start }) => start >= end)
  const isDay = next !== undefined && dates.some((date) => date.start === next.start)
  return next !== undefined && !isDay && (NOUN_PHRASE.has(next.pos) || next.pos === 'PRON' || (next.pos === 'VERB' && next.text.endsWith('ing')) || /^(?:to|with|about|for|of)$/i.test(next.text)) // prettier-ignore
}

function chainBefore(tokens: readonly Token[], trigger: number): number {
  let at = tokens.findIndex(({ start }) => start >= trigger)
  while (CHAIN.has(tokens[at - 1]?.pos ?? '') && !OWNER.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

/** Where the phrase before a verb starts: “he”, “both sides”, “Norland and Sudonia”. */
function subjectBefore(tokens: readonly Token[], verb: number): number {
  let at = verb
  if (tokens[at - 1]?.pos === 'PRON' && !/^(?:that|which|whom|who|what)$/i.test(tokens[at - 1]?.text ?? '')) return at - 1 // prettier-ignore
  while (isOfPhrase(tokens, at - 1)) {
    at--
    if (tokens[at]?.pos === 'DET') break
  }
  return at
}

function isOfPhrase(tokens: readonly Token[], at: number): boolean {
  const { pos = '', text = '' } = tokens[at] ?? {}
  if (/^(?:that|which|whom|who|what)$/i.test(text)) return false
  return NOUN_PHRASE.has(pos) || OWNER.test(text) || /^(?:his|her|its|their|our)$/i.test(text) || (text === 'and' && NOUN_PHRASE.has(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos === 'PROPN') // prettier-ignore
}

/** "the premier | he ousted", "the factory | the government closed in May": with no word between. */
function contact(tokens: readonly Token[], subject: number, lemma: string): Head | undefined {
  const [opens, noun] = [tokens[subject], tokens[subject - 1]]
  const isPronoun = /^(?:he|she|they|it)$/i.test(opens?.text ?? '')
  if (noun?.pos !== 'NOUN' || (!isPronoun && (opens?.pos !== 'DET' || !asksForObject(lemma)))) return undefined
  const head = nounBefore(tokens, subject)
  const before = tokens[(head?.first ?? 0) - 1]
  const isFree = isPronoun || before === undefined || before.pos === 'VERB'
  return head !== undefined && isFree && /^(?:the|an?)$/i.test(tokens[head.first]?.text ?? '') ? head : undefined
}

/** The noun phrase that ends before a token, a comma between or not. */
function nounBefore(tokens: readonly Token[], end: number): Head | undefined {
  const last = tokens[end - 1]?.text === ',' ? end - 2 : end - 1
  if (!['NOUN', 'PROPN', 'ADJ'].includes(tokens[last]?.pos ?? '')) return undefined
  const first = tokens.findLastIndex(({ pos, text }, at) => at <= last && !NOUN_PHRASE.has(pos) && !OWNER.test(text)) + 1 // prettier-ignore
  const isNamed = tokens[first - 1]?.text === ',' && tokens[first - 2]?.pos === 'PROPN' && /^(?:an?)$/i.test(tokens[first]?.text ?? '') // prettier-ignore
  return isNamed ? nounBefore(tokens, first - 1) : { first, last }
}

import type { ActorKind } from '../../model/dataset.ts'
import type { NameMention, PartOfSpeech, Span, Token } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { begunAnew } from '../clauses/begun-anew.ts'
import { singleQuotes } from '../clauses/single-quotes.ts'
import { groupName } from './group-names.ts'
import { onlyActor, titleOfName } from './name-in-title.ts'
import type { TitleInput } from './title-input.ts'
import { agreeArticle, dropDatePreposition, dropParticipleOfDate, isPartOfName } from './words-of-dates.ts'
import { dropOffice } from './words-of-office.ts'

/** A word of a title in the making. `space`: white space stood before it. */
export type Word = {
  text: string
  lemma: string
  pos: PartOfSpeech
  space: boolean
  at: number
  actor?: ActorKind
  many?: true
  /** A date stood before it, which the title leaves out: a verb here belongs to another clause. */
  afterDate?: true
}

const EMPTY_ADVERBS = new Set([
  'also',
  'meanwhile',
  'however',
  'already',
  'still',
  'again',
  'quickly',
  'swiftly',
  'pointedly',
  'recently',
  'earlier',
  'eventually',
  'once',
  'just',
  'now',
])
const POSSESSIVE = /^['’]s?$/
/** "not only" says that it was so; the others only where a "but" says what more it was. */
const PAIRED = /^(?:just|merely|simply|solely)$/i
/** Who acts in news so often that the tagger’s verb is wrong. */
const ALWAYS_NOUNS = /^(?:police|troops|gunmen|people)$/i
/** Countries whose short name has an article: "condemns | the Democratic Republic of | Nordia" is "condemns Nordia", "the US" stays. */
const TAKES_ARTICLE =
  /^(?:\p{Lu}{2,4}|.*(?:States|Kingdom|Emirates|Netherlands|Philippines|Maldives|Bahamas|Gambia|Republic|Union|Islands|Vatican|Comoros|Seychelles|Congo|Ivory Coast|Sudan))(?:['’]s?)?$/u
const OPEN = new Set(['(', '['])
const CLOSE = new Set([')', ']'])

/**
 * The words of a span as a title may use them: dates go with their preposition, brackets with what they hold, people lose their offices
 * and go by their short names, adverbs that only link sentences are left out.
 */
export function readWords(input: TitleInput, span: Span): Word[] {
  const tokens = input.candidate.sentence.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  const names = namesInside(input, span)
  const isDay = ({ type, basis }: { type: string; basis: string }) => (type === 'DATE' || type === 'TIME') && basis !== 'anchor' // prettier-ignore
  const dates = input.dates.filter(
    (date) =>
      isDay(date) &&
      date.start >= span.start &&
      date.end <= span.end &&
      !isPartOfName(tokens, date) &&
      !isHalfAWord(tokens, date.end),
  )
  const words: Word[] = []
  const singles = singleQuotes(input.candidate.sentence.tokens)
  const anew = begunAnew(input.candidate.sentence.tokens)
  let depth = 0
  let isQuoted = false
  let skipTo = -1
  for (const [index, token] of tokens.entries()) {
    if (OPEN.has(token.text)) depth++
    const isHidden = depth > 0 || token.start < skipTo || (anew.has(token.start) && !isQuoted)
    if (CLOSE.has(token.text)) depth = Math.max(0, depth - 1)
    if (isHidden) continue
    if (/^(?:those|these)$/i.test(token.text) && !isQuoted && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) continue
    const isDated = dates.some(({ end }) => end === token.start) && !isQuoted
    if (isDated && POSSESSIVE.test(token.text)) continue
    if (!isQuoted && isZone(tokens, dates, index)) continue
    const mark = singles.get(token.start)
    if (mark !== undefined) isQuoted = mark === 'opens'
    else if (/^[“”"]$/.test(token.text)) isQuoted = token.text === '"' ? !isQuoted : token.text === '“'
    if (!isQuoted && (isOfPair(tokens, index) || isSpokenMark(tokens, index))) continue
    if (!isQuoted && dates.some((date) => token.start >= date.start && token.end <= date.end)) {
      const owns = dates.some(
        ({ start, end }) =>
          token.start >= start &&
          token.end <= end &&
          tokens.some((next) => next.start === end && POSSESSIVE.test(next.text)),
      )
      if (owns) continue
      dropDatePreposition(words, tokens[index - 2], dates, !opensNoun(tokens, dates, token))
      dropParticipleOfDate(words, input.candidate.act.trigger.start)
      agreeArticle(words.at(-1), tokens[index + 1])
      continue
    }
    const space = (tokens[index - 1]?.end ?? token.start) < token.start
    const isAfterDate = dates.some(({ end }) => end === tokens[index - 1]?.end) && !isQuoted
    const name = names.find(({ start, end }) => start === token.start && !isPartOfToken(token, end))
    const actor = name === undefined ? undefined : onlyActor(input, name)
    const group = name === undefined || isQuoted ? undefined : groupName(input, name)
    if (name !== undefined && group !== undefined) {
      if (/^(?:the|both|all)$/i.test(words.at(-1)?.text ?? '')) words.pop()
      const text = /['’]s?$/.test(name.text) ? `${group}’s` : group
      words.push({ text, lemma: group, pos: 'PROPN', space, at: token.start, actor: name.kind === 'person' ? 'person' : 'country', many: true }) // prettier-ignore
      skipTo = name.end
    } else if (name !== undefined && actor !== undefined) {
      if (actor.kind === 'person' && !/^(?:he|she)$/i.test(name.text)) dropOffice(words)
      const next = tokens.find(({ start }) => start >= name.end)
      const isThe =
        actor.kind === 'country' &&
        next?.pos !== 'NOUN' &&
        next?.pos !== 'PROPN' &&
        !TAKES_ARTICLE.test(titleOfName(input, name, tokens)) &&
        !isQuoted
      if ((actor.kind === 'person' && /^(?:the|an?)$/i.test(words.at(-1)?.text ?? '')) || (isThe && /^the$/i.test(words.at(-1)?.text ?? ''))) words.pop() // prettier-ignore
      words.push({
        text: titleOfName(input, name, tokens),
        lemma: actor.name,
        pos: 'PROPN',
        space,
        at: token.start,
        actor: actor.kind,
        ...(isAfterDate ? { afterDate: true } : {}),
      })
      skipTo =
        actor.kind === 'person' && !actor.name.split(' ').some((part) => name.text.includes(part))
          ? endOfOffice(tokens, names, name)
          : name.end
    } else if (
      isQuoted ||
      !EMPTY_ADVERBS.has(token.text.toLowerCase()) ||
      token.pos === 'VERB' ||
      tokens[index + 1]?.text === '-' ||
      isSetPhrase(words.at(-1), token, tokens[index + 1])
    ) {
      const text = token.text === '"' || mark !== undefined ? (isQuoted ? '“' : '”') : token.text
      words.push({ text, lemma: token.lemma, pos: ALWAYS_NOUNS.test(token.text) && token.pos === 'VERB' ? 'NOUN' : token.pos, space, at: token.start, ...(isAfterDate ? { afterDate: true } : {}) }) // prettier-ignore
    }
  }
  return trimWords(words)
}

/** "10:00 | Moscow time": goes with its hour. */
function isZone(tokens: readonly Token[], dates: readonly Span[], at: number): boolean {
  const from = /^time$/i.test(tokens[at]?.text ?? '') ? at - 1 : at
  const before = tokens[from - 1]
  return /^time$/i.test(tokens[from + 1]?.text ?? '') && ['PROPN', 'ADJ'].includes(tokens[from]?.pos ?? '') && before !== undefined && dates.some(({ end }) => end === before.end) // prettier-ignore
}

/** "now" of "now-closed". */
function isHalfAWord(tokens: readonly Token[], end: number): boolean {
  return tokens.some(({ start, text }) => start === end && /^[-‑]/.test(text))
}

/** "US" of "US$34 billion": a sum, and not the country. */
function isPartOfToken(token: Token, end: number): boolean {
  return end < token.end && /^[$£€¥]/.test(token.text.slice(end - token.start))
}

/** "the president | of Norland": a name that stands for the office needs no country. */
function endOfOffice(tokens: readonly Token[], names: readonly NameMention[], { end }: Span): number {
  const of = tokens.findIndex(({ start }) => start >= end)
  const after = tokens[of + 1]?.text === 'the' ? tokens[of + 2] : tokens[of + 1]
  const whose = tokens[of]?.text === 'of' ? names.find(({ start }) => start === after?.start) : undefined
  return whose?.kind === 'country' || whose?.kind === 'organisation' ? whose.end : end
}

/** Whether a date only describes the noun behind it: "invited to Monday | talks". */
function opensNoun(tokens: readonly Token[], dates: readonly Span[], token: Token): boolean {
  const end = dates.find((date) => token.start >= date.start && token.end <= date.end)?.end ?? token.end
  return ['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'].includes(tokens.find(({ start }) => start >= end)?.pos ?? '')
}

/** Puts words back into text; the first letter as it was. */
export function writeWords(words: readonly Word[]): string {
  return words
    .map(({ text, space }, index) => (index > 0 && (space || needsSpace(words[index - 1], text)) ? ` ${text}` : text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\bcan not\b/gi, 'cannot')
    .replaceAll(/ ([,.;:])/g, '$1')
    .trim()
}

function needsSpace(before: Word | undefined, text: string): boolean {
  return (
    before !== undefined &&
    /^[\p{L}\p{N}$“]/u.test(text) &&
    !(text.startsWith('$') && /^(?:US|NZ|HK|A|C|S|NT|R)$/.test(before.text)) &&
    /[\p{L}\p{N},;:”]$/u.test(before.text) &&
    !/^n?['’]/.test(text) &&
    !/^(?:bn|mn|tn|m|k|p|kg|km|mm|pm|am|th|st|nd|rd)$/.test(text)
  )
}

/** Takes punctuation and links off both ends. */
export function trimWords(words: readonly Word[]): Word[] {
  let [from, to] = [0, words.length]
  while (from < to && /^[,;:.–—\-•]+$|^['’]s?$|^(?:and|but|that|while)$/i.test(words[from]?.text ?? '')) from++
  while (to > from && /^[,;:.–—-]+$/.test(words[to - 1]?.text ?? '')) to--
  return words.slice(from, to)
}

function namesInside({ names, candidate }: TitleInput, span: Span): NameMention[] {
  return ofSentence(names, candidate.act.sentence).filter(({ start, end }) => start >= span.start && end <= span.end)
}

/** "not only held | but also planned": what is said of it is that it was held, so neither word of the pair is a denial. */
function isOfPair(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text.toLowerCase() ?? ''
  const from = text === 'not' ? at : at - 1
  if (tokens[from]?.text.toLowerCase() !== 'not') return false
  const adverb = tokens[from + 1]?.text.toLowerCase() ?? ''
  return adverb === 'only' || (PAIRED.test(adverb) && tokens.slice(from + 2).some((word) => /^but$/i.test(word.text)))
}

/** "to a, quote, “shadow war”": how a speaker reads out a quotation mark. */
function isSpokenMark(tokens: readonly Token[], at: number): boolean {
  const isAt = (quote: number) => /^(?:quote|unquote)$/i.test(tokens[quote]?.text ?? '') && tokens[quote - 1]?.text === ',' && tokens[quote + 1]?.text === ',' // prettier-ignore
  return isAt(at) || (tokens[at]?.text === ',' && (isAt(at - 1) || isAt(at + 1)))
}

/** Part of a word with a hyphen: "Indian-controlled" is one modifier, whose participle is no verb of the sentence. */
export function isHyphened(words: readonly Word[], at: number): boolean {
  const isJoint = (word: Word | undefined) => word !== undefined && /^[-‑‐]$/.test(word.text) && !word.space
  return isJoint(words[at - 1]) || isJoint(words[at + 1])
}

/** "at once", "too soon" and "no earlier | than July" say something that the adverb alone does not. */
function isSetPhrase(before: Word | undefined, { text }: Token, next: Token | undefined): boolean {
  if (/^earlier$/i.test(text) && /^than$/i.test(next?.text ?? '')) return true
  if (/^soon$/i.test(text)) return /^(?:too|so|as)$/i.test(before?.text ?? '')
  return /^once$/i.test(text) && /^at$/i.test(before?.text ?? '')
}

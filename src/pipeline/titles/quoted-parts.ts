import type { Span, Token } from '../annotation.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import type { TitleInput } from './title-input.ts'

/** A whole quote may be longer than what is cut from one. */
const MOST_WHOLE = 10
const MOST_WORDS = 8
const FEWEST_WORDS = 3
const OPENS = /^(?:“|"|‘‘)$/
const CLOSES = /^(?:”|"|’’)$/
const PARTS = /^(?:[,;:.!?…]|\.{2,}|[–—-]|\[|\])$/
/** A quote may not end on these: what they open is missing. */
/** Words that say nothing without what somebody said before. */
const POINTS = /^(?:he|she|it|they|this|that|these|those|him|her|them|there|hey|who|which)$/i
const CONTROLS = new Set(['urge', 'ask', 'tell', 'want', 'allow', 'force', 'call', 'invite', 'order', 'expect', 'help', 'encourage', 'enable', 'persuade', 'require', 'press', 'warn', 'remind', 'get', 'need', 'have', 'lead', 'cause']) // prettier-ignore
const LOOSE = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'ADV', 'ADJ', 'PRON'])

/**
 * What is quoted in the sentence, as three to eight words in a row that can stand alone: the whole quote where it is short, else its first
 * clause with a verb, ended where nothing hangs. Word for word; square brackets and dots are never bridged.
 */
export function* quotedParts({ candidate, claims }: TitleInput, mayPoint = false): Iterable<string> {
  const { act, sentence } = candidate
  const blocks = act.claims
    .flatMap((index) => claims[index] ?? [])
    .filter(
      ({ rule }) => rule.startsWith('quote') || (act.rule === 'statement-of-a-turn' && rule === 'speaker-of-the-turn'),
    )
  const spans = [...quotedTokens(sentence.tokens), ...blocks.map(({ content }) => tokensIn(sentence.tokens, content))]
  for (const tokens of spans) {
    const part = bestPart(tokens, mayPoint)
    if (part !== undefined) yield sentence.text.slice(part.start - sentence.start, part.end - sentence.start).replaceAll(/\s+/g, ' ') // prettier-ignore
  }
}

function quotedTokens(tokens: readonly Token[]): Token[][] {
  const quotes: Token[][] = []
  let open: Token[] | undefined
  for (const token of tokens) {
    if (open === undefined && OPENS.test(token.text)) open = []
    else if (open !== undefined && CLOSES.test(token.text)) {
      quotes.push(open)
      open = undefined
    } else open?.push(token)
  }
  return open === undefined ? quotes : [...quotes, open]
}

function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end && !OPENS.test(token.text) && !CLOSES.test(token.text)) // prettier-ignore
}

function bestPart(tokens: readonly Token[], mayPoint: boolean): Span | undefined {
  const whole = trim(tokens)
  if (
    isShort(whole, MOST_WHOLE) &&
    standsAlone(whole, mayPoint) &&
    !whole.some(({ text }) => /^(?:\[|\]|…|\.{2,})$/.test(text))
  )
    return spanOf(whole)
  const clauses = split(tokens).map(trim).filter(({ length }) => length > 0) // prettier-ignore
  const telling = clauses.filter((clause) => clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX') && !/^(?:that|which|who|and|but|if|when|while|because|although|though|since|as|whether|unless)$/i.test(clause[0]?.text ?? '')) // prettier-ignore
  const cuts = [false, true].flatMap((beforeOf) =>
    telling.map((clause) => (isShort(clause) ? clause : shorten(clause, beforeOf))),
  )
  const cut = cuts.find((part) => isShort(part) && standsAlone(part, mayPoint))
  return cut === undefined ? undefined : spanOf(cut)
}

/** "resorted to arbitrary firing" does not say who did, "it was theirs" not what: neither is anybody's word without the sentence. */
function standsAlone([first, second]: readonly Token[], mayPoint: boolean): boolean {
  if (first === undefined || (!mayPoint && POINTS.test(first.text))) return false
  const form = verbForm(first.text.toLowerCase())
  const isVerb = first.pos === 'AUX' || (first.pos === 'VERB' && form !== 'base')
  return !isVerb && !(/^to$/i.test(first.text) && second?.pos === 'VERB')
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (PARTS.test(token.text)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** The longest beginning of at most eight words that ends before a phrase, with its verb inside; before "of" only with `beforeOf`. */
function shorten(clause: readonly Token[], beforeOf: boolean): Token[] {
  const verb = clause.findIndex(({ pos }) => pos === 'VERB')
  for (let end = Math.min(clause.length, MOST_WORDS); end > Math.max(verb + 1, FEWEST_WORDS - 1); end--) {
    const next = clause[end]
    const isBoundary =
      next === undefined ||
      (next.pos === 'ADP' && (beforeOf || !/^of$/i.test(next.text))) ||
      (next.pos === 'CCONJ' && !isInList(clause, end)) ||
      (/^to$/i.test(next.text) && clause[end - 1]?.pos === 'NOUN' && !governsInfinitive(clause.slice(0, end))) ||
      next.pos === 'SCONJ'
    if (isBoundary && !LOOSE.has(clause[end - 1]?.pos ?? '')) return clause.slice(0, end)
  }
  return []
}

/** "India and Pakistan": no cut between the two. */
function isInList(clause: readonly Token[], and: number): boolean {
  const isNoun = (token: Token | undefined) => ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(token?.pos ?? '')
  return isNoun(clause[and - 1]) && isNoun(clause[and + 1])
}

/** "urges the sides | to talk": what somebody is to do belongs to the verb. */
function governsInfinitive(clause: readonly Token[]): boolean {
  const verb = clause.findLast(({ pos }) => pos === 'VERB')
  return verb !== undefined && CONTROLS.has(verb.lemma.toLowerCase())
}

function trim(tokens: readonly Token[]): Token[] {
  const from = tokens.findIndex(({ text }) => !PARTS.test(text))
  const to = tokens.findLastIndex(({ text }) => !PARTS.test(text))
  return from < 0 ? [] : tokens.slice(from, to + 1)
}

function isShort(tokens: readonly Token[], most = MOST_WORDS): boolean {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^['’]/.test(text)).length
  return words >= FEWEST_WORDS && words <= most
}

function spanOf(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

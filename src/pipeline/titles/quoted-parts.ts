import type { Span, Token } from '../annotation.ts'
import type { TitleInput } from './title-input.ts'

/** A whole quote may be longer than what is cut from one. */
const MOST_WHOLE = 10
const MOST_WORDS = 8
const FEWEST_WORDS = 3
const OPENS = /^(?:“|"|‘‘)$/
const CLOSES = /^(?:”|"|’’)$/
const PARTS = /^(?:[,;:.!?…]|\.{2,}|[–—-]|\[|\])$/
/** A quote may not end on these: what they open is missing. */
const LOOSE = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'ADV', 'ADJ', 'PRON'])

/**
 * What is quoted in the sentence, as three to eight words in a row that can stand alone: the whole quote where it is short, else its first
 * clause with a verb, ended where nothing hangs. Word for word; square brackets and dots are never bridged.
 */
export function* quotedParts({ candidate, claims }: TitleInput): Iterable<string> {
  const { act, sentence } = candidate
  const blocks = act.claims.flatMap((index) => claims[index] ?? []).filter(({ rule }) => rule.startsWith('quote'))
  const spans = [...quotedTokens(sentence.tokens), ...blocks.map(({ content }) => tokensIn(sentence.tokens, content))]
  for (const tokens of spans) {
    const part = bestPart(tokens)
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

function bestPart(tokens: readonly Token[]): Span | undefined {
  const whole = trim(tokens)
  if (isShort(whole, MOST_WHOLE) && !whole.some(({ text }) => /^(?:\[|\]|…|\.{2,})$/.test(text))) return spanOf(whole)
  const clauses = split(tokens).map(trim).filter(({ length }) => length > 0) // prettier-ignore
  const telling = clauses.filter((clause) => clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX') && !/^(?:that|which|who|and|but|if|when|while|because|although|though|since|as|whether|unless)$/i.test(clause[0]?.text ?? '')) // prettier-ignore
  const cuts = [false, true].flatMap((beforeOf) =>
    telling.map((clause) => (isShort(clause) ? clause : shorten(clause, beforeOf))),
  )
  const cut = cuts.find((part) => isShort(part))
  return cut === undefined ? undefined : spanOf(cut)
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
      next.pos === 'PART' ||
      next.pos === 'CCONJ' ||
      next.pos === 'SCONJ'
    if (isBoundary && !LOOSE.has(clause[end - 1]?.pos ?? '')) return clause.slice(0, end)
  }
  return []
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

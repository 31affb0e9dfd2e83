import type { Span } from '../annotation.ts'
import { isOpener, stopAfter } from './abbreviations.ts'

/** No sentence is longer: longer ones are cut at white space, nothing is lost. UTF-16 units. */
export const LONGEST_SENTENCE = 5000

const STOP = /[.!?…]{1,200}|[。！？]/g
const CLOSER = /[”"’')\]»›*_]/
/** The mark of a note: “exports.[2]”, “exports.2”, “exports.²”. A bare number is one behind a letter only: “3.5 %” has none. */
const BRACKETED_NOTE = /^(?:\[\d{1,3}\]){1,4}/
const BARE_NOTE = /^(?:\d{1,3}(?:,\d{1,3})*|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3})(?!\S)/
const SAYS =
  '(?:said|says|say|told|tells|asked|asks|added|adds|wrote|writes|replied|insisted|warned|noted|declared|shouted|cried|quoted|reported|recalled|exclaimed|wondered)'
/** After “…!” or “…?”: who says it. At most six words stand between. */
const REPORTING_CLAUSE = new RegExp(String.raw`^(?:[\p{L}.’'-]{1,24} ){0,6}?${SAYS}\b`, 'iu')
const PRONOUN_SAYS = new RegExp(String.raw`^(?:he|she|they|it|i|we) (?:\p{L}{2,12}ly )?${SAYS}\b`, 'iu')
const TIME_WORD =
  /^(?:[A-Z]{2,5}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Eastern|Pacific|Central|Greenwich|\p{Lu}\p{Ll}{2,12} time\b)/u

/**
 * The sentences of one block, as spans without white space at either end, in order; every character that is no white space is in
 * exactly one. `“It is done.” He left.` → two; `“It is done!” he said.` → one; `Mr. U.S. Envoy` → one.
 */
export function sentenceSpans(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = start
  const block = text.slice(start, end)
  for (const stop of block.matchAll(STOP)) {
    const at = start + stop.index
    if (at < from) continue
    let close = at + stop[0].length
    while (close < end && close < at + 240 && CLOSER.test(text.charAt(close))) close += 1
    close += noteLength(text, at, close, end)
    if (close >= end) break
    if (!endsHere(text, from, at, close, end, stop[0])) continue
    pushCapped(spans, text, from, close)
    from = close
  }
  pushCapped(spans, text, from, end)
  return spans
}

function noteLength(text: string, at: number, close: number, end: number): number {
  const behind = text.slice(close, Math.min(end, close + 24))
  const bracketed = BRACKETED_NOTE.exec(behind)
  if (bracketed !== null) return bracketed[0].length
  return /\p{L}{2}|[”"’')\]%]/u.test(text.slice(Math.max(0, at - 2), at))
    ? (BARE_NOTE.exec(behind)?.[0].length ?? 0)
    : 0
}

function endsHere(text: string, from: number, at: number, close: number, end: number, stop: string): boolean {
  if (/[。！？]/.test(stop)) return true
  if (!isSpace(text.charAt(close))) return false
  const after = text
    .slice(close, Math.min(end, close + 120))
    .replaceAll(/[\s\u0085\u200b\u2060\ufeff]+/g, ' ')
    .trimStart()
  if (after === '') return false
  const word = /^[“"‘'([«‹*_—–-]{0,4}\s?([\p{L}\p{N}][\p{L}\p{N}’'-]{0,30}|[$€£#@])/u.exec(after)?.[1] ?? ''
  if (/^\p{Ll}/u.test(word)) return false
  const opensQuote = /^[“"‘]/.test(after)
  const closesQuote = /[”"’'»]/.test(text.slice(at + stop.length, close))
  if (closesQuote && /[!?…]/.test(stop) && REPORTING_CLAUSE.test(after)) return false
  if (closesQuote && PRONOUN_SAYS.test(after)) return false
  if (stop === '…' || stop === '...') return opensQuote || startsSentence(word, after)
  if (stop !== '.') return true
  const before = /[\p{L}\p{N}.]{1,24}$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
  const lead = text.slice(Math.max(from, at - 8), Math.max(from, at - 1))
  return stopEnds(before.replace(/^\.+/, ''), word, after, closesQuote || opensQuote, lead)
}

/** Whether one full stop behind `before` ends the sentence, given the word that follows. */
function stopEnds(before: string, word: string, after: string, quote: boolean, lead: string): boolean {
  const kind = stopAfter(before)
  if (kind === 'inside') return /^(?:no|al)$/i.test(before) && /^\p{Lu}/u.test(word)
  if (kind === 'end') return word !== '' || /^[^\p{L}\p{N}\s]/u.test(after)
  if (quote || startsSentence(word, after)) return true
  // “in a post on X. Norland’s minister said”: no initial of a name stands behind “on”
  if (before === 'X' && /\b(?:on|via|onto|to) $/.test(lead)) return true
  return /^[ap]\.m$/i.test(before) && /^\p{Lu}/u.test(word) && !TIME_WORD.test(after)
}

/** Whether the word most likely opens a sentence: “The”, “He”, not the “A” of “A. Smith”. */
function startsSentence(word: string, after: string): boolean {
  return isOpener(word) && !/^[A-Z]\./.test(after)
}

function pushCapped(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charAt(start))) start += 1
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1
  while (end - start > LONGEST_SENTENCE) {
    let cut = start + LONGEST_SENTENCE
    while (cut > start + LONGEST_SENTENCE / 2 && !isSpace(text.charAt(cut))) cut -= 1
    if (!isSpace(text.charAt(cut))) cut = start + LONGEST_SENTENCE
    if (/[\uDC00-\uDFFF]/.test(text.charAt(cut))) cut -= 1
    let stop = cut
    while (stop > start && isSpace(text.charAt(stop - 1))) stop -= 1
    if (stop > start) spans.push({ start, end: stop })
    start = cut
    while (start < end && isSpace(text.charAt(start))) start += 1
  }
  if (start < end) spans.push({ start, end })
}

/** White space as the blocks have it: NEL ends a line, and invisible marks alone are no words. */
function isSpace(character: string): boolean {
  return /[\s\u0085\u200b\u2060\ufeff]/.test(character)
}

import type { Span } from '../annotation.ts'
import { isOpener, stopAfter } from './abbreviations.ts'

/** No sentence is longer: longer ones are cut at white space, nothing is lost. UTF-16 units. */
export const LONGEST_SENTENCE = 5000

const STOP = /[.!?…]{1,200}|[。！？]/g
const CLOSER = /[”"’')\]»›*_]/
const REPORTS =
  /^(?:(?:he|she|they|it|i|we|who|the|a|an|mr|mrs|ms|dr)\b|said|says|told|added|asked|wrote|according|reported|noted|warned|insisted|continued|\p{Ll})/u

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
    while (close < end && close < at + 40 && CLOSER.test(text.charAt(close))) close += 1
    if (close >= end) break
    if (!endsHere(text, from, at, close, end, stop[0])) continue
    pushCapped(spans, text, from, close)
    from = close
  }
  pushCapped(spans, text, from, end)
  return spans
}

function endsHere(text: string, from: number, at: number, close: number, end: number, stop: string): boolean {
  if (/[。！？]/.test(stop)) return true
  if (!/\s/.test(text.charAt(close))) return false
  const after = text.slice(close, Math.min(end, close + 60)).trimStart()
  const next = /^[“"‘'([«‹*_—–-]{0,4}\s?([\p{L}\p{N}][\p{L}\p{N}’'-]{0,30}|\$|€|£|#|@)/u.exec(after)
  const word = next?.[1] ?? ''
  if (after === '') return false
  if (/^\p{Ll}/u.test(word)) return false
  if (
    text.slice(at, close).length > stop.length &&
    /[”"’']/.test(text.slice(at + stop.length, close)) &&
    REPORTS.test(after)
  )
    return false
  if (stop === '…' || stop === '...') return /^\p{Lu}/u.test(word) || /^[“"‘]/.test(after)
  if (stop !== '.') return true
  const before = /[\p{L}\p{N}.]{1,24}$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
  const kind = stopAfter(before.replace(/^\.+/, ''))
  if (close > at + 1 && kind !== 'inside') return true
  if (kind === 'inside') return /^(?:no|al)$/i.test(before) && !/^\p{N}/u.test(word) && /^\p{Lu}/u.test(word)
  if (kind === 'open') return isOpener(word) || /^[“"]/.test(after)
  return word !== '' || /^[“"‘([]/.test(after) || /^[^\p{L}\p{N}\s]/u.test(after)
}

function pushCapped(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  while (end - start > LONGEST_SENTENCE) {
    let cut = start + LONGEST_SENTENCE
    while (cut > start + LONGEST_SENTENCE / 2 && !/\s/.test(text.charAt(cut))) cut -= 1
    if (!/\s/.test(text.charAt(cut))) cut = start + LONGEST_SENTENCE
    if (/[\uDC00-\uDFFF]/.test(text.charAt(cut))) cut -= 1
    let stop = cut
    while (stop > start && /\s/.test(text.charAt(stop - 1))) stop -= 1
    if (stop > start) spans.push({ start, end: stop })
    start = cut
    while (start < end && /\s/.test(text.charAt(start))) start += 1
  }
  if (start < end) spans.push({ start, end })
}

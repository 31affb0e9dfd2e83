import type { Span } from '../annotation.ts'
import { splitLines } from './lines.ts'
import type { Line } from './lines.ts'
import { countWords, endsSentence } from './shape.ts'
import { isFull, wrappedRuns } from './wrap-width.ts'

/**
 * A paragraph or a line that stands for itself. `text` is what the rules read: white space made single, at most `TEXT_CAP` characters;
 * `tail` is its end, for the same paragraph of any length.
 */
export type Piece = Span & {
  text: string
  tail: string
  length: number
  words: number
  blankBefore: boolean
  blankAfter: boolean
}

const TEXT_CAP = 2000
const TAIL_CAP = 200
const MARK = /^(?:[-*•‣▪◦●·–]|\d{1,3}[.)])$/
const STARTS_OWN_LINE =
  /^(?:[-*•‣▪◦●·>#|]|\d{1,3}[.)]\s|(?:Q|A)\s{2,}|[A-Z][A-Z .’'-]{1,40}:|list \d{1,2} of \d{1,2}$|end of list$)/

/**
 * Joins the hard-wrapped lines of a paragraph and leaves every other line alone, so that an article that keeps one paragraph on one
 * line and a transcript wrapped at 72 columns both give one piece a paragraph. `from` is where reading begins (after front matter).
 */
export function splitPieces(text: string, from: number): Piece[] {
  const lines = splitLines(text).filter((line) => line.next > from)
  const widths = new Map<number, number>()
  for (const run of wrappedRuns(text, lines))
    for (let index = run.from; index < run.to; index += 1) widths.set(index, run.width)
  const pieces: Piece[] = []
  let blankBefore = true
  for (let index = 0; index < lines.length; index += 1) {
    const first = lines[index]
    if (!first || first.blank) {
      blankBefore = true
      continue
    }
    const width = widths.get(index)
    let last = first
    for (
      let next = lines[index + 1];
      next && !next.blank && continues(text, last, next, width);
      next = lines[index + 1]
    ) {
      last = next
      index += 1
    }
    pieces.push(pieceOf(text, Math.max(first.start, from), last.end, blankBefore, lines[index + 1]?.blank ?? true))
    blankBefore = false
  }
  return pieces
}

/** Builds a piece from a span of the text. */
export function pieceOf(text: string, start: number, end: number, blankBefore: boolean, blankAfter: boolean): Piece {
  const head = text.slice(start, Math.min(end, start + TEXT_CAP)).replaceAll(/\s+/g, ' ')
  const tail = text.slice(Math.max(start, end - TAIL_CAP), end).replaceAll(/\s+/g, ' ')
  return { start, end, text: head, tail, length: end - start, words: countWords(head), blankBefore, blankAfter }
}

function continues(text: string, line: Line, next: Line, width: number | undefined): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 60))
  if (STARTS_OWN_LINE.test(head)) return false
  const length = line.end - line.start
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end)
  if (length <= 4 && MARK.test(tail)) return false
  const lower = /^[\p{Ll}(—–]/u.test(head)
  if (width !== undefined) {
    if (isFull(text, line, next, width)) return true
    return !endsSentence(tail) && (lower || (length >= width * 0.4 && /[\p{L},—–]$/u.test(tail)))
  }
  return lower && length >= 24 && length <= 120 && /[\p{L},]$/u.test(tail)
}

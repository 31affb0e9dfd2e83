import type { Span } from '../annotation.ts'

/** A physical line: `start..end` without its terminator and without white space at either end; `next` is where the next line begins. */
export type Line = Span & { next: number; blank: boolean }

/** LF, CRLF, CR, VT, FF, NEL, LS and PS end a line: https://www.unicode.org/reports/tr14/#BK */
const TERMINATOR = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
const SPACE = /[\s\u200b\ufeff]/

/** Splits a text into its lines. Lines cover the text: each begins at the `next` of the one before. `"a\r\n\r\nb"` → a, blank, b. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const terminator of text.matchAll(TERMINATOR)) {
    lines.push(lineOf(text, from, terminator.index, terminator.index + terminator[0].length))
    from = terminator.index + terminator[0].length
  }
  if (from < text.length) lines.push(lineOf(text, from, text.length, text.length))
  return lines
}

function lineOf(text: string, from: number, to: number, next: number): Line {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start += 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  return { start, end, next, blank: start === end }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || (code > 126 && SPACE.test(text.charAt(at)))
}

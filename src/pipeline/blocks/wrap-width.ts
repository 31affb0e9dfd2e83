import type { Line } from './lines.ts'
import { endsSentence } from './shape.ts'

/** Narrower than this is a menu, wider is one paragraph a line. */
const NARROWEST = 45
const WIDEST = 120

/** Lines right below one another, `from` to `to` (exclusive), whose breaks were made by hand at `width` columns. */
export type WrappedRun = { from: number; to: number; width: number }

/**
 * The runs of lines that were wrapped by hand. A run counts where most of its lines were full (the next word would not have fitted into
 * the longest of them) or end a sentence, and some were full in mid-sentence; runs of two lines count where the text has such runs.
 * Each run is judged alone, so that a menu below a wrapped article changes nothing in the article.
 */
export function wrappedRuns(text: string, lines: readonly Line[]): WrappedRun[] {
  const runs = runsOfLines(lines)
  const wrapped = runs.filter((run) => isWrapped(text, lines, run, run.width, 2))
  const width = Math.max(0, ...widthsOf(wrapped))
  if (width === 0) return []
  return runs.filter(
    (run) => run.width <= width + 1 && isWrapped(text, lines, run, width, run.to - run.from > 4 ? 2 : 0),
  )
}

/** A few widths stand for all: spreading a million runs into `Math.max` would overflow the stack. */
function widthsOf(runs: readonly WrappedRun[]): number[] {
  return [...new Set(runs.map((run) => run.width))]
}

function runsOfLines(lines: readonly Line[]): WrappedRun[] {
  const runs: WrappedRun[] = []
  let from = 0
  let width = 0
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index]
    if (line && !line.blank) {
      width = Math.max(width, line.end - line.start)
      continue
    }
    if (index - from >= 2) runs.push({ from, to: index, width })
    from = index + 1
    width = 0
  }
  return runs
}

function isWrapped(text: string, lines: readonly Line[], run: WrappedRun, width: number, least: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false
  let regular = 0
  let midSentence = 0
  for (let index = run.from; index + 1 < run.to; index += 1) {
    const line = lines[index]
    const next = lines[index + 1]
    if (!line || !next) continue
    const tail = text.slice(Math.max(line.start, line.end - 20), line.end)
    const ended = endsSentence(tail) || /[:;]$/.test(tail)
    const full = isFull(text, line, next, width)
    if (full || ended) regular += 1
    if (full && !ended) midSentence += 1
  }
  const pairs = run.to - run.from - 1
  return midSentence >= Math.max(least, pairs * 0.25) && regular >= pairs * 0.5
}

/** Whether the first word of the next line would not have fitted into this one. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S{1,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0].length ?? 0
  return line.end - line.start + 1 + firstWord > width * 0.97
}

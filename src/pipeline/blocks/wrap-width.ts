import { endsSentence } from './shape.ts'
import type { Line } from './lines.ts'

/** Narrower than this is a menu, wider is one paragraph a line. */
const NARROWEST = 50
const WIDEST = 120
const SAMPLE = 4000

/**
 * The column at which a text was wrapped by hand, or undefined where every line is a paragraph of its own. A text counts as wrapped
 * where many lines that have a line right below them were full (the next word would not have fitted) in mid-sentence.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths: number[] = []
  for (let index = 0; index + 1 < lines.length && lengths.length < SAMPLE; index += 1) {
    const line = lines[index]
    if (line && !line.blank && lines[index + 1]?.blank === false) lengths.push(line.end - line.start)
  }
  if (lengths.length < 3) return undefined
  const sorted = lengths.toSorted((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.98)] ?? 0
  if (width < NARROWEST || width > WIDEST) return undefined
  let full = 0
  let pairs = 0
  for (let index = 0; index + 1 < lines.length && pairs < SAMPLE; index += 1) {
    const line = lines[index]
    const next = lines[index + 1]
    if (!line || !next || line.blank || next.blank) continue
    pairs += 1
    const firstWord = /^\S{1,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0].length ?? 0
    if (
      line.end - line.start + 1 + firstWord > width * 0.97 &&
      !endsSentence(text.slice(Math.max(line.start, line.end - 20), line.end))
    )
      full += 1
  }
  return full >= pairs * 0.4 ? width : undefined
}

import type { DocumentRecord } from '../../model/dataset.ts'
import type { Telling } from './find-tellings.ts'
import { sentenceFinder } from './sentence-context.ts'

type Span = { start: number; end: number }
export type ShownText = { text: string; withheld: Span[] }

/**
 * The text of an article that may only be published in excerpts: the sentences that events rest on, one sentence either side, the
 * words that dates were read from and the headline stay; every other character becomes a space, so that all offsets still hold.
 * `withheld` lists the stretches that were blanked, in order.
 */
export function withholdText(document: DocumentRecord, { quotes, cues }: Pick<Telling, 'quotes' | 'cues'>): ShownText {
  const { touching, neighbour } = sentenceFinder(document)
  const { sentences } = document
  const shown: Span[] = document.blocks.filter(({ kind }) => kind === 'title')
  const keep = (span: Span, context: number) => {
    shown.push(span)
    const range = touching(span.start, span.end)
    if (range === undefined) return
    for (let position = range.first - context; position <= range.last + context; position += 1) {
      const isQuoted = position >= range.first && position <= range.last
      const sentence = isQuoted ? sentences[position] : neighbour(position)
      if (sentence !== undefined) shown.push(sentence)
    }
  }
  for (let at = 0; at < quotes.length; at += 2) keep({ start: quotes[at] ?? 0, end: quotes[at + 1] ?? 0 }, 1)
  for (let at = 0; at < cues.length; at += 2) keep({ start: cues[at] ?? 0, end: cues[at + 1] ?? 0 }, 0)
  const withheld = gapsBetween(shown, document.text)
  return { text: blank(document.text, withheld), withheld }
}

/** Stretches of the text that no span covers, without the white space at their ends. */
function gapsBetween(spans: Span[], text: string): Span[] {
  const gaps: Span[] = []
  let covered = 0
  const add = (start: number, end: number) => {
    const words = text.slice(start, end)
    const left = start + words.length - words.trimStart().length
    const right = start + words.trimEnd().length
    if (right > left) gaps.push({ start: left, end: right })
  }
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > covered) add(covered, start)
    covered = Math.max(covered, end)
  }
  add(covered, text.length)
  return gaps
}

function blank(text: string, gaps: readonly Span[]): string {
  let result = ''
  let copied = 0
  for (const { start, end } of gaps) {
    result += text.slice(copied, start)
    // Line ends stay, so that the shape of the article can still be seen.
    result += text.slice(start, end).replace(/[^\r\n]/g, ' ')
    copied = end
  }
  return result + text.slice(copied)
}

import type { Sentence, Span } from '../annotation.ts'
import { singleQuotes } from '../clauses/single-quotes.ts'
import type { TitleInput } from './title-input.ts'

/** What is said may end on the words of a quote, whose closing mark belongs to it. */
export function withClosingMark({ candidate: { sentence } }: TitleInput, { start, end }: Span): Span {
  const single = closingSingle(sentence, { start, end })
  if (single !== undefined) return { start, end: single }
  const said = sentence.text.slice(start - sentence.start, end - sentence.start)
  const [close = '', mark = ''] = /^[.,]?([”"])/.exec(sentence.text.slice(end - sentence.start)) ?? []
  const isLater = mark === '' ? laterMark(sentence, said, end) : undefined
  if (isLater !== undefined) return { start, end: isLater }
  const isOpen = mark === '”' ? said.lastIndexOf('“') > said.lastIndexOf('”') : mark === '"' && (said.match(/"/g) ?? []).length % 2 === 1 // prettier-ignore
  return { start, end: isOpen ? end + close.length : end }
}

/** "Berg said Norland “will make | no excuse for that”": the rest of a quote that the words of a span have opened belongs to it. */
function laterMark({ text, start }: Sentence, said: string, end: number): number | undefined {
  const isOpen = said.lastIndexOf('“') > said.lastIndexOf('”') || (said.match(/"/g) ?? []).length % 2 === 1
  const close = isOpen ? text.slice(end - start).search(/[”"]/) : -1
  return close < 0 ? undefined : end + close + 1
}

/** The end of the single mark right behind a span that opens one. */
function closingSingle({ tokens }: Sentence, { start, end }: Span): number | undefined {
  const marks = singleQuotes(tokens)
  if (marks.size === 0) return undefined
  const next = tokens.find((token) => token.start >= end && !/^[.,]$/.test(token.text))
  const inside = tokens.findLast((token) => token.start >= start && token.end <= end && marks.has(token.start))
  const isClosed = next !== undefined && marks.get(next.start) === 'closes' && next.start - end <= 1
  return isClosed && inside !== undefined && marks.get(inside.start) === 'opens' ? next.end : undefined
}

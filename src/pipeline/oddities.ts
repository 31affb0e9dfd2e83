import type { ReadDocument } from './annotation.ts'
import { ENDLESS, LONGEST_PARAGRAPH } from './blocks/split-blocks.ts'
import { placeOf } from './place-of.ts'
import { LONGEST_SENTENCE } from './sentences/sentence-spans.ts'
import { UNDATED_ARTICLE } from './when/reading.ts'

/** Something odd in one article, at its place. */
export type Oddity = {
  code: 'W-NO-DAY' | 'W-DATE' | 'W-SENTENCE' | 'W-PARAGRAPH'
  line: number
  column: number
  message: string
}

/** A text that nothing dates, dates that contradict themselves, a sentence without an end, paragraphs that are too long to be read. */
export function odditiesOf({ text, published, dates, sentences, blocks }: ReadDocument): Oddity[] {
  const at = (code: Oddity['code'], start: number, message: string) => ({ code, ...placeOf(text, start), message })
  const odd = dates.flatMap(({ warning, text: words, start }) =>
    warning === undefined ? [] : [at('W-DATE', start, `“${words}”: ${warning}.`)],
  )
  const first = sentences.find(({ start, end }) => end - start > LONGEST_SENTENCE / 2)
  const endless = `a sentence does not end within ${LONGEST_SENTENCE / 2} characters; nothing of it is lost, but one that goes on for ${LONGEST_SENTENCE} is read in pieces. Check that the text has its punctuation.`
  const unread = `a paragraph goes on for more than ${LONGEST_PARAGRAPH} characters; it is kept whole, and what follows from here on is not read. Check that the text has its line breaks.`
  return [
    ...(published === undefined ? [at('W-NO-DAY', 0, withoutDay(text, dates))] : []),
    ...odd,
    ...(first === undefined ? [] : [at('W-SENTENCE', first.start, endless)]),
    ...blocks.flatMap(({ reason, start }) => (reason === ENDLESS ? [at('W-PARAGRAPH', start, unread)] : [])),
  ]
}

/** What it costs that nobody knows when an article appeared: the dates that would have a day if that were known. */
function withoutDay(text: string, dates: ReadDocument['dates']): string {
  const [first, ...more] = dates.filter(({ unresolved }) => unresolved?.includes(UNDATED_ARTICLE))
  const others = more.length === 0 ? ' stays' : ` and ${more.length} more ${more.length === 1 ? 'date' : 'dates'} stay`
  const cost = first === undefined ? '' : `, so “${text.slice(first.start, first.end).replace(/\s+/g, ' ')}”${others} without a day` // prettier-ignore
  return `nothing says when this appeared${cost}. Add published in corpus.yaml.`
}

import type { DateMention, Sentence } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import type { ActContext, ActInput } from './context.ts'
import { numbersOf } from '../look-up.ts'

/** How far into an entry of a chronicle its date may stand, in characters. */
const FRONT = 12
/** How many blocks up a line that dates others may stand, and how many characters it may have. */
const LINES = 12
const LONGEST = 70

/**
 * Whether the sentence belongs to an entry of a chronicle, which opens with its date and goes on in the present tense:
 * "12 February — Norway closes the bank to trawlers. Iceland protests."
 */
export function inDatedEntry(context: ActContext): boolean {
  const { sentences, blocks } = context
  const { block, index } = context.reading.sentence
  if (blocks[block]?.kind !== 'bullet' && blocks[block]?.kind !== 'body') return false
  const first = sentences[numbersOf(sentences, blockOf, block)[0] ?? -1]
  if (!first || index - first.index > 4) return false
  return opensWithDate(context, first) || isUnderDatedLine(context, block)
}

/** Whether two sentences are of different entries, as the block of the first opens with a date of its own. */
export function isOfAnotherEntry(one: number, other: number, input: ActInput): boolean {
  const { sentences } = input
  const block = sentences[one]?.block
  if (block === undefined || block === sentences[other]?.block) return false
  const first = sentences[numbersOf(sentences, blockOf, block)[0] ?? -1]
  return first !== undefined && opensWithDate(input, first)
}

function opensWithDate({ dates }: Pick<ActInput, 'dates'>, first: Sentence): boolean {
  return ofSentence(dates, first.index).some(
    (date) =>
      date.from !== undefined &&
      date.start - first.start <= FRONT &&
      date.type !== 'SET' &&
      date.type !== 'DURATION' &&
      (opensEntry(first.text, date.end - first.start) || isMargin(first, date)),
  )
}

/** "March 2018: Taxes on steel" as a line of its own dates the paragraphs below it, up to the next heading. */
function isUnderDatedLine(context: ActContext, block: number): boolean {
  const { blocks, sentences } = context
  for (let at = block - 1; at >= Math.max(0, block - LINES); at -= 1) {
    const { kind = 'furniture' } = blocks[at] ?? {}
    const line = sentences[numbersOf(sentences, blockOf, at)[0] ?? -1]
    const isLine = kind === 'heading' || (kind === 'body' && line !== undefined && line.text.length <= LONGEST && !/[.!?”"’']$/.test(line.text)) // prettier-ignore
    if (isLine && line !== undefined && isOfPeriod(context, line)) return true
    if (kind === 'heading' || kind === 'title') return false
  }
  return false
}

/** A day, month or year and then a dash or a colon; a time of day heads the post of a live report. */
function isOfPeriod(context: ActContext, line: Sentence): boolean {
  const [date] = ofSentence(context.dates, line.index)
  return date !== undefined && date.type === 'DATE' && date.basis === 'explicit' && opensWithDate(context, line)
}

function blockOf({ block }: Sentence): readonly number[] {
  return [block]
}

/** "Sept 23 The United States launches …": a day that stands before the sentence, and not in it as in "Earlier in the day Xi called …". */
function isMargin(first: Sentence, { start, end, precision, basis }: DateMention): boolean {
  return basis === 'explicit' && start === first.start && /^(?:day|month)$/.test(precision) && /^\s+\p{Lu}/u.test(first.text.slice(end - start, end - start + 4)) // prettier-ignore
}

/** After its date an entry has a dash or a colon; "In March 2022, …" is a sentence like any other. */
function opensEntry(text: string, at: number): boolean {
  return /^[*_.,\s)\]]*[–—:-]/.test(text.slice(at, at + 8))
}

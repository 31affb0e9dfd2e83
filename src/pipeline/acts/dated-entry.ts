import type { DateMention, Sentence } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import type { ActContext } from './context.ts'
import { numbersOf } from '../look-up.ts'

/** How far into an entry of a chronicle its date may stand, in characters. */
const FRONT = 12

/**
 * Whether the sentence belongs to an entry of a chronicle, which opens with its date and goes on in the present tense:
 * "12 February — Norway closes the bank to trawlers. Iceland protests."
 */
export function inDatedEntry({ reading, sentences, dates, blocks }: ActContext): boolean {
  const { block, index } = reading.sentence
  if (blocks[block]?.kind !== 'bullet' && blocks[block]?.kind !== 'body') return false
  const first = sentences[numbersOf(sentences, blockOf, block)[0] ?? -1]
  if (!first || index - first.index > 4) return false
  return ofSentence(dates, first.index).some(
    (date) =>
      date.from !== undefined &&
      date.start - first.start <= FRONT &&
      date.type !== 'SET' &&
      date.type !== 'DURATION' &&
      (opensEntry(first.text, date.end - first.start) || isMargin(first, date)),
  )
}

function blockOf({ block }: Sentence): readonly number[] {
  return [block]
}

/** "Sept 23 The United States launches …": a day that stands before the sentence, and not in it. */
function isMargin(first: Sentence, { start, end, precision }: DateMention): boolean {
  return start === first.start && /^(?:day|month)$/.test(precision) && /^\s+\p{Lu}/u.test(first.text.slice(end - start, end - start + 4)) // prettier-ignore
}

/** After its date an entry has a dash or a colon; "In March 2022, …" is a sentence like any other. */
function opensEntry(text: string, at: number): boolean {
  return /^[*_.,\s)\]]*[–—:-]/.test(text.slice(at, at + 8))
}

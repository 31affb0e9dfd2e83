import type { ActContext } from './context.ts'

/** How far into an entry of a chronicle its date may stand, in characters. */
const FRONT = 12

/**
 * Whether the sentence belongs to an entry of a chronicle, which opens with its date and goes on in the present tense:
 * "12 February — Norway closes the bank to trawlers. Iceland protests."
 */
export function inDatedEntry({ reading, sentences, dates, blocks }: ActContext): boolean {
  const { block, index } = reading.sentence
  if (blocks[block]?.kind !== 'bullet' && blocks[block]?.kind !== 'body') return false
  const first = sentences.find((sentence) => sentence.block === block)
  if (!first || index - first.index > 4) return false
  return dates.some(
    (date) =>
      date.sentence === first.index &&
      date.from !== undefined &&
      date.start - first.start <= FRONT &&
      date.type !== 'SET' &&
      date.type !== 'DURATION' &&
      opensEntry(first.text, date.end - first.start),
  )
}

/** After its date an entry has a dash or a colon; "In March 2022, …" is a sentence like any other. */
function opensEntry(text: string, at: number): boolean {
  return /^[*_.,\s)\]]*[–—:-]/.test(text.slice(at, at + 8))
}

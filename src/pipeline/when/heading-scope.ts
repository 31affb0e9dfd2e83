/** Which heading dates which sentence: "Here are the key developments from yesterday:" governs the bullets below it. */
import type { Block, DateMention, Sentence } from '../annotation.ts'

/**
 * For each sentence, by its index, the date of the heading that governs it, or undefined. A heading governs what follows until the next
 * heading or title; the words under the headline govern nothing. A line of the text that ends in a colon or asks ("What happened
 * yesterday?") governs the bullets right below it. A heading without a date ends the reach of the one before. Of several dates the first
 * that is resolved counts, else the first that cannot be read.
 */
export function headingScope(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): (DateMention | undefined)[] {
  const dateOfBlock = new Map<number, DateMention>()
  const lastOfBlock = new Map<number, Sentence>()
  const blockOfSentence = new Map(sentences.map(({ index, block }) => [index, block]))
  for (const sentence of sentences) lastOfBlock.set(sentence.block, sentence)
  for (const date of dates) {
    const block = blockOfSentence.get(date.sentence)
    if (block === undefined || !isDay(date) || dateOfBlock.get(block)?.from !== undefined) continue
    if (date.from !== undefined || (date.unreadable !== undefined && !dateOfBlock.has(block)))
      dateOfBlock.set(block, date)
  }

  const scopeOfBlock: (DateMention | undefined)[] = []
  let heading: DateMention | undefined
  let list: DateMention | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'title') {
      heading = block.kind === 'heading' && block.reason !== 'standfirst' ? dateOfBlock.get(index) : undefined
      list = undefined
    } else if (block.kind !== 'bullet' && block.kind !== 'furniture') {
      // The marks before bullets, and buttons between them, do not end a list.
      list = undefined
    }
    scopeOfBlock.push(block.kind === 'heading' || block.kind === 'title' ? undefined : (list ?? heading))
    const introducesList = block.kind === 'body' && /[:?]$/.test(lastOfBlock.get(index)?.text ?? '')
    if (introducesList) list = dateOfBlock.get(index)
  }
  const scope: (DateMention | undefined)[] = []
  for (const { index, block } of sentences) scope[index] = scopeOfBlock[block]
  return scope
}

function isDay({ type }: DateMention): boolean {
  return type === 'DATE' || type === 'TIME'
}

import { ofSentence } from '../../group-by.ts'
import type { Dated, DatingContext, DatingDocument, Unread } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'
import { datedUnread } from '../unread.ts'

/** Marks before the day that opens an entry: of a list, of bold or italic letters. */
const MARKS = 4
/** What sets the day off from what the entry tells. */
const SET_OFF = /^[*_)\]]{0,3} ?(?:[—–:-]|\.(?: |$)|,? ?\n)/

/** "1 September — The bank reopens. The minister says the dispute is over.": in a chronicle all of an entry is of the day that opens it. */
export function entryOfDay(context: DatingContext): Dated | Unread | undefined {
  const { act, sentence, document } = context
  if (act.modality === 'planned') return undefined
  const first = firstOfBlock(sentence.index, document)
  if (first === sentence.index) return undefined
  const [mention] = ofSentence(document.dates, first)
  const start = document.blocks[sentence.block]?.start ?? 0
  if (mention === undefined || mention.start - start > MARKS || mention.basis !== 'explicit') return undefined
  const isFine = mention.precision === 'day' || mention.precision === 'days' || mention.precision === 'month'
  if (!isFine && mention.unreadable === undefined) return undefined
  if (!SET_OFF.test(document.text.slice(mention.end, mention.end + MARKS + 4))) return undefined
  const says = (explanation: string) => `The entry is of that time: ${explanation}`
  if (mention.unreadable !== undefined) return datedUnread(context, mention, 'inferred', says)
  return takenFrom(mention, 'inferred', says(mention.explanation))
}

function firstOfBlock(index: number, { sentences }: DatingDocument): number {
  const block = sentences[index]?.block
  let first = index
  while (first > 0 && sentences[first - 1]?.block === block) first -= 1
  return first
}

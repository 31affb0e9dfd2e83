import type { Sentence } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { numbersInSentences } from '../../look-up.ts'
import type { Dated, DatingContext } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'

/** What goes on with the plan told before: those who were named are meant again, or its occasion. */
const AGAIN =
  /^(?:He|She|They|Both|The (?:two|pair|leaders|ministers|presidents|delegation|visit|trip|meeting|talks|summit))\b|\b(?:there|on the (?:margins|sidelines)|(?:during|on) (?:the|this|that|his|her|their) (?:visit|trip|stay|tour|summit))\b/

/** "He will be in Lima from 18 to 22 May. He will meet the mayor on the margins.": a plan that goes on is of the days told before it. */
export function planGoesOn(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  const published = document.published?.date
  if (act.modality !== 'planned' || published === undefined || !AGAIN.test(sentence.text)) return undefined
  const before = document.sentences[sentence.index - 1]
  if (before === undefined || !goesOn(before, context)) return undefined
  const plans = numbersInSentences(document.acts ?? [], before.index).flatMap((number) => document.acts?.[number] ?? [])
  const days = ofSentence(document.dates, before.index).filter(
    ({ from, precision }) => from !== undefined && from > published && (precision === 'day' || precision === 'days'),
  )
  const [mention] = days
  if (mention === undefined || days.length > 1 || !plans.some(({ modality }) => modality === 'planned'))
    return undefined
  return takenFrom(mention, 'assumed', `The plan goes on from what is told before it: ${mention.explanation}`)
}

/** In one paragraph, and over its end where the occasion itself is named again: "… to hold talks on 15 December. ¶ The talks will be …". */
function goesOn(before: Sentence, { sentence, document }: DatingContext): boolean {
  if (before.block === sentence.block) return true
  const isBody = [before, sentence].every(({ block }) => document.blocks[block]?.kind === 'body')
  return isBody && OCCASION.test(sentence.text)
}

const OCCASION = /^The (?:visit|trip|meeting|talks|summit|tour|conference|session|hearing|vote|election|ceremony|launch|exercises?|drills?|march|rally|strike)\b/ // prettier-ignore

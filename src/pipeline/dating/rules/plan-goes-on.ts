import type { Day } from '../../../model/day.ts'
import type { DateMention, Sentence } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'

/** Sentences back to the plan. */
const REACH = 2

/** What goes on with the plan told before: those who were named are meant again, or its occasion. */
const AGAIN =
  /^(?:He|She|They|Both|The (?:two|pair|leaders|ministers|presidents|delegation|visit|trip|meeting|talks|summit))\b|\b(?:(?:part in|attend|join) it|there|on the (?:margins|sidelines)|(?:[Dd]uring|[Oo]n) (?:the|this|that|his|her|their) (?:visit|trip|stay|tour|summit|talks|meeting))\b/

/** "He will be in Lima from 18 to 22 May. He will meet the mayor on the margins.": a plan that goes on is of the days told before it. */
export function planGoesOn(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  const published = document.published?.date
  if (act.modality !== 'planned' || published === undefined || !AGAIN.test(sentence.text)) return undefined
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - REACH); at -= 1) {
    const before = document.sentences[at]
    if (before === undefined || !goesOn(before, context)) return undefined
    const [mention, ...more] = daysAhead(at, document, published)
    if (mention === undefined) continue
    if (more.length > 0 || !isPlan(before, context)) return undefined
    return takenFrom(mention, 'assumed', `The plan goes on from what is told before it: ${mention.explanation}`)
  }
  return undefined
}

function daysAhead(sentence: number, { dates }: DatingDocument, published: Day): DateMention[] {
  return ofSentence(dates, sentence).filter(
    ({ from, precision }) => from !== undefined && from > published && (precision === 'day' || precision === 'days'),
  )
}

/** Whether a sentence tells of a plan, or names the occasion itself: "agreed to hold talks on 15 December. The talks will …". */
function isPlan({ index, text }: Sentence, { sentence, document: { acts = [] } }: DatingContext): boolean {
  if (ofSentence(acts, index).some(({ modality }) => modality === 'planned')) return true
  const [, occasion] = OCCASION.exec(sentence.text) ?? []
  return occasion !== undefined && text.includes(` ${occasion}`)
}

/** In one paragraph, and over its end where the occasion itself is named again: "… to hold talks on 15 December. ¶ The talks will be …". */
function goesOn(before: Sentence, { sentence, document }: DatingContext): boolean {
  if (before.block === sentence.block) return true
  const isBody = [before, sentence].every(({ block }) => document.blocks[block]?.kind === 'body')
  return isBody && (OCCASION.test(sentence.text) || DURING.test(sentence.text) || IT.test(sentence.text))
}

const OCCASION = /^The (visit|trip|meeting|talks|summit|tour|conference|session|hearing|vote|election|ceremony|launch|exercises?|drills?|march|rally|strike)\b/ // prettier-ignore

/** "During the visit, …" opens the next paragraph of the plan. */
const DURING = /^During (?:the|this|that|his|her|their) (?:visit|trip|stay|tour|summit|talks|meeting)\b/

const IT = /\b(?:part in|attend|join) it\b/

import { ofSentence } from '../../group-by.ts'
import type { DateMention } from '../../annotation.ts'
import type { Dated, DatingContext } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'

const AT = /^[^.,;:“”"]* (?:at|during) (?:the )?$/u
const MEETING = /^[’']s? (?:[\p{L}\d][\p{L}\d’'-]* ){0,4}?(?:[Cc]ouncil|[Ss]ummit|meeting|session|talks|[Cc]onference|[Aa]ssembly|[Cc]ongress|[Ff]orum|hearing|debate|ceremony|rally|parade|trial|sitting)\b/u // prettier-ignore

/**
 * "Leaders will take stock at next week’s council, Berg said on Friday": what is to be done at a meeting is of the time of the meeting, not of
 * the day on which it was said. What another verb between them tells is not.
 */
export function dayOfMeetingAhead(context: DatingContext): Dated | undefined {
  const { act, document } = context
  const published = document.published?.date
  if (act.modality !== 'planned' || published === undefined) return undefined
  const mention = ofSentence(document.dates, act.sentence).find(
    ({ from, type, basis, ...place }) =>
      from !== undefined && from > published && type === 'DATE' && basis !== 'anchor' && isOfMeeting(context, place),
  )
  return mention && takenFrom(mention, 'inferred', `It is to be done at a meeting of that time: ${mention.explanation}`)
}

function isOfMeeting(
  { act, sentence, document: { text } }: DatingContext,
  { start, end }: Pick<DateMention, 'start' | 'end'>,
): boolean {
  if (start < act.trigger.end || !AT.test(text.slice(act.trigger.end, start))) return false
  const isOfAnother = sentence.tokens.some(({ pos, start: at, end: to }) => pos === 'VERB' && at >= act.trigger.end && to <= start) // prettier-ignore
  return !isOfAnother && MEETING.test(text.slice(end, end + 60))
}

import { numbersInSentences } from '../../look-up.ts'
import type { DateMention } from '../../annotation.ts'
import { isDenial, isInAccount } from '../denials.ts'
import { describesNoun, mayDate } from '../mentions.ts'
import type { Dated, DatingContext, DatingDocument, Unread } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'
import { datedUnread, isLong, isUnread } from '../unread.ts'

/** Sentences that the story may go on without naming its day again. */
const REACH = 3
/** Characters from the beginning of a sentence within which a date is its introduction. */
const FRONT = 12

/** What names the members of what the sentence before told of. */
const LISTS =
  /^(?:(?:They|These|Those|The (?:attacks|cases|crimes|offences|killings|incidents|deaths|victims|raids|strikes|deals|measures)) included?\b|Among (?:them|these|those)\b)/

/** "… twenty offences between 2001 and 2004. ¶ They included the bombing of a court": what a list gives is of the time told before it. */
export function listedBefore(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  if (act.modality !== 'asserted' || act.tense === 'perfect' || !LISTS.test(sentence.text)) return undefined
  const mention = numbersInSentences(document.dates, act.sentence - 1)
    .flatMap((number) => document.dates[number] ?? [])
    .findLast((date) => date.basis !== 'anchor' && date.type !== 'SET' && date.from !== undefined && date.to !== undefined && date.precision !== 'open' && mayDate(context, date)) // prettier-ignore
  return mention && takenFrom(mention, 'inferred', `It is one of what the sentence before told of: ${mention.explanation}`) // prettier-ignore
}

/** The day that the paragraph was last on: "… on Friday morning. All drones were shot down." */
export function sameParagraph(context: DatingContext): Dated | Unread | undefined {
  const { act, sentence, document } = context
  if (act.modality === 'planned' || act.tense === 'perfect') return undefined
  const before = numbersInSentences(document.dates, Math.max(0, act.sentence - REACH), act.sentence - 1)
  const mention = before
    .flatMap((number) => document.dates[number] ?? [])
    .findLast(
      (date) =>
        document.sentences[date.sentence]?.block === sentence.block &&
        tells(date, document) &&
        !(isDenial(act) && isInAccount(date, document)) &&
        !describesNoun(context, date) &&
        (isUnread(context, date) || mayDate(context, date)),
    )
  if (mention?.unreadable !== undefined)
    return datedUnread(context, mention, 'assumed', (explanation) => `The paragraph is about that time: ${explanation}`)
  if (mention?.to === undefined) return undefined
  return takenFrom(mention, 'assumed', `The paragraph is about that time: ${mention.explanation}`)
}

/** A week or a year carries on only from the front of its sentence: "In 2007, they …". */
function tells(date: DateMention, { sentences }: DatingDocument): boolean {
  const fronted = date.start - (sentences[date.sentence]?.start ?? 0) <= FRONT
  return (
    date.basis !== 'anchor' &&
    date.type !== 'SET' &&
    date.type !== 'DURATION' &&
    (date.precision === 'day' || date.precision === 'days' || isDayUnread(date) || fronted) &&
    (date.precision !== 'open' || date.unreadable !== undefined) &&
    date.value !== 'FUTURE_REF'
  )
}

function isDayUnread(date: DateMention): boolean {
  return date.unreadable !== undefined && date.type === 'DATE' && !isLong(date)
}

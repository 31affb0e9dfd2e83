import { addDays, daysBetween } from '../../../model/day.ts'
import type { DateMention } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { isDenial, isInAccount } from '../denials.ts'
import { joinSentences } from '../join-sentences.ts'
import { mayDate } from '../mentions.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'
import { onceEach } from '../../once-each.ts'

/** Sentences back to the time that the account was last on. */
const REACH = 4
/** Days before the article within which a day is its news, and beyond which it is what lies behind. */
const [NEWS, BEHIND] = [6, 10]
/** Characters after a date that its sentence may still have where the date closes it. */
const CLOSE = 3

/**
 * "… reached its worst at the end of October. ¶ After a siege the rebels captured the city.": in an article that names no day of its own
 * week, the simple past goes on from the time with which the paragraph before closed.
 */
export function carriedOn(context: DatingContext): Dated | undefined {
  const { act, document } = context
  const published = document.published?.date
  if (published === undefined || act.modality !== 'asserted' || act.tense !== 'past' || act.form === 'nominal')
    return undefined
  if (tellsOfItsWeek(document)) return undefined
  const mention = lastTime(context)
  if (mention !== undefined && isDenial(act) && isInAccount(mention, document)) return undefined
  if (mention?.to === undefined || mention.to > addDays(published, -BEHIND)) return undefined
  return takenFrom(mention, 'assumed', joinSentences(mention.explanation, 'The account goes on from that time.'))
}

/** The date of the nearest sentence before that names any, if it closes that sentence. */
function lastTime(context: DatingContext): DateMention | undefined {
  const { act, document } = context
  for (let at = act.sentence - 1; at >= Math.max(0, act.sentence - REACH); at -= 1) {
    const dates = ofSentence(document.dates, at).filter(
      ({ type, basis }) => type !== 'DURATION' && type !== 'SET' && basis !== 'anchor',
    )
    const last = dates.at(-1)
    if (last === undefined) continue
    const closes = (document.sentences[at]?.end ?? 0) - last.end <= CLOSE
    return closes && last.precision !== 'year' && last.precision !== 'open' && mayDate(context, last) ? last : undefined
  }
  return undefined
}

const tellsOfItsWeek = onceEach(({ dates, published }: DatingDocument) =>
  dates.some(
    ({ from, precision, sentence }) =>
      from !== undefined &&
      precision === 'day' &&
      sentence >= 0 &&
      Math.abs(daysBetween(from, published?.date ?? from)) <= NEWS,
  ),
)

import { ofSentence } from '../../group-by.ts'
import { isCreated } from '../created.ts'
import type { Dated, DatingContext } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'

const OBJECT = /^ (?:an?|the|its|their|his|her) (?:\p{Ll}[\p{L}-]* ){0,2}$/u
/** Things that bear the date on which they were made or held; not a budget, a model or a season, which are for a year. */
const THING =
  /^ (?:\p{L}[\p{L}’'-]* ){0,3}?(?:statements?|declarations?|agreements?|accords?|deals?|treat(?:y|ies)|pacts?|truces?|ceasefires?|armistice|laws?|resolutions?|conventions?|rulings?|verdicts?|decrees?|manifesto|memorandum|letter|apology|wars?|coups?|invasions?|revolution|uprising|massacres?|elections?|referendum|runoff|attacks?|bombings?|shootings?|raids?|protests?|strikes?|campaign|operation)\b/u

/** "issued a landmark 1993 statement", "signed a 2015 peace deal", "won the 2016 election": done when the thing was made or held. */
export function yearOfObject({ act, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (act.form === 'nominal' || act.tense !== 'past' || act.modality !== 'asserted' || !isCreated(act)) return undefined
  const mention = ofSentence(document.dates, act.sentence).find(
    ({ start, end, from, to, precision, basis }) =>
      (precision === 'year' || precision === 'month') &&
      basis === 'explicit' &&
      from !== undefined &&
      (published === undefined || (to ?? from) < published) &&
      start >= act.trigger.end &&
      OBJECT.test(document.text.slice(act.trigger.end, start)) &&
      THING.test(document.text.slice(end, end + 80)),
  )
  return mention && takenFrom(mention, 'inferred', `It is the date of what was made: ${mention.explanation}`)
}

import { ofSentence } from '../../group-by.ts'
import { joinSentences } from '../join-sentences.ts'
import type { Dated, DatingContext } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'

/** Occasions that are over within their day, so that what became of them is of that day. */
const OCCASION = /^[’']s? (?:[\p{L}-]+ ){0,3}?(?:match|game|race|fixture|final|vote|ballot|election|poll|session|sitting|hearing|debate|ceremony|parade|march|rally|protest|concert|launch|flight|voyage|drill|meeting|talks|summit|raid|attack|strike|assault|bombing|shelling|blast|explosion|crash|collision|fire|quake|earthquake|flood|storm)s?\b/iu // prettier-ignore
/** What is done about an occasion before it or long after. */
const ABOUT =
  /^(?:cancel|postpone|delay|plan|call|schedule|announce|investigate|review|condemn|prompt|lead|follow|spark|draw|raise)/

/** "Sunday evening’s match was abandoned", "Tuesday’s attack destroyed a bridge": what became of an occasion is of its day. */
export function dayOfSubject({ act, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  const { subject } = act
  if (published === undefined || act.tense !== 'past' || act.form !== 'verb' || act.speech === true) return undefined
  if (act.modality !== 'asserted' || ABOUT.test(act.trigger.lemma)) return undefined
  const openings = [subject?.start, act.clause.start, document.sentences[act.sentence]?.start]
  const mention = ofSentence(document.dates, act.sentence).find(
    (date) =>
      date.precision === 'day' &&
      date.from !== undefined &&
      date.from <= published &&
      openings.some((from) => from !== undefined && date.start >= from && date.start - from <= ARTICLE) &&
      date.end < act.trigger.start &&
      OCCASION.test(document.text.slice(date.end, act.trigger.start)),
  )
  if (mention === undefined) return undefined
  return takenFrom(mention, 'inferred', joinSentences(mention.explanation, 'It became of what took place then.'))
}

/** Letters of an article before the day. */
const ARTICLE = 4

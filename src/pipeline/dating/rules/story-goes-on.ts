import { addDays, daysBetween, type Day } from '../../../model/day.ts'
import type { Act } from '../../annotation.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { storyDayAt, type StoryDay } from '../story-day.ts'
import { takenFrom } from '../taken-from.ts'

/** Days after what has happened on which people still speak of it, so that their words are of the article’s day. */
const OLD = 3

function isOld(day: Day, { published }: DatingDocument): boolean {
  return published !== undefined && daysBetween(day, published.date) >= OLD
}

/** Whether the act is itself one of saying: "had announced a strike"; not what somebody says had been done. */
function isTold({ claims, trigger }: Act, document: DatingDocument): boolean {
  return claims.some((number) => document.claims[number]?.cue.start === trigger.start)
}

/** "had announced a strike": before the day that the story is on, nobody says when. */
function beforeStory({ mention, day }: StoryDay): Dated {
  const { basis, explanation, reference } = mention
  return {
    to: addDays(day, -1),
    precision: 'open',
    basis,
    certainty: 'assumed',
    explanation: `It was before what the story tells, and nothing says when: ${explanation}`,
    ...(reference === undefined ? {} : { reference }),
  }
}

/** Sentences that a story goes on without naming its day again. */
const REACH = 14

/**
 * "Warships entered the strait on Tuesday. … Lima summoned the ambassador." in Wednesday’s paper: what the story goes on to tell without a
 * day is of the day that its lead names, not of the day on which it was printed. The perfect stays open.
 */
export function storyGoesOn({ act, document }: DatingContext): Dated | undefined {
  if (act.modality !== 'asserted' || act.form === 'nominal' || (act.tense !== 'past' && act.tense !== 'pluperfect'))
    return undefined
  const story = storyDayAt(act.sentence, document)
  if (story === undefined || act.sentence - story.sentence > REACH) return undefined
  if (act.speech === true && isOld(story.day, document)) return undefined
  if (act.tense === 'pluperfect' && isTold(act, document)) return beforeStory(story)
  return takenFrom(
    story.mention,
    'assumed',
    `The story goes on from what it tells before: ${story.mention.explanation}`,
  )
}

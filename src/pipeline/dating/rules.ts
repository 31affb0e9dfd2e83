/** The order in which an act is dated. The first rule that gives days wins and is named to the reader. */
import { dayOfAnniversary } from './rules/anniversary.ts'
import { anchorOfStanding } from './rules/anchor-of-standing.ts'
import { carriedOn } from './rules/carried-on.ts'
import { countedFromStory } from './rules/counted-from-story.ts'
import { dateInClause } from './rules/date-in-clause.ts'
import { dateInSentence, dateOfReport, dayAheadInSentence, sinceInSentence } from './rules/date-in-sentence.ts'
import { dayBelowLead } from './rules/day-below-lead.ts'
import { dayOfMeetingAhead } from './rules/meeting-ahead.ts'
import { dayOfOccasion } from './rules/day-of-occasion.ts'
import { sceneGoesOn } from './rules/scene-goes-on.ts'
import { soLongAfter } from './rules/so-long-after.ts'
import { storyGoesOn } from './rules/story-goes-on.ts'
import { timeOfCrimes } from './rules/time-of-crimes.ts'
import { dayOfSubject } from './rules/day-of-subject.ts'
import { entryOfDay } from './rules/entry-of-day.ts'
import { dayOfEvent } from './rules/event-told.ts'
import { dayOfKnownEvent } from './rules/known-event.ts'
import { headingAbove } from './rules/heading-above.ts'
import { openInStudy, openSincePerfect, plannedAhead, publicationDay } from './rules/publication-day.ts'
import { planGoesOn } from './rules/plan-goes-on.ts'
import { listedBefore, sameParagraph } from './rules/same-paragraph.ts'
import { sameSpeaker } from './rules/same-speaker.ts'
import { sinceItBegan } from './rules/since-it-began.ts'
import { sinceClause } from './rules/since-clause.ts'
import { dayOfTalks, saidInTurn } from './rules/talks-told.ts'
import { toldAgain } from './rules/told-again.ts'
import { underHistory } from './rules/under-history.ts'
import { unreadInClause, unreadInSentence, unreadOfReport } from './rules/unread-date.ts'
import { vaguePast } from './rules/vague-past.ts'
import { yearOfObject } from './rules/year-of-object.ts'
import type { DatingRule } from './rule.ts'

export const DATING_RULES: readonly DatingRule[] = [
  { name: 'unread-date-in-clause', date: unreadInClause },
  { name: 'so-long-before-its-anniversary', date: dayOfAnniversary },
  { name: 'date-in-clause', date: dateInClause },
  { name: 'year-of-what-was-made', date: yearOfObject },
  { name: 'day-of-a-known-event', date: dayOfKnownEvent },
  { name: 'since-it-was', date: sinceClause },
  { name: 'vague-past', date: vaguePast },
  { name: 'day-of-an-occasion', date: dayOfOccasion },
  { name: 'so-long-before-or-after', date: soLongAfter },
  { name: 'counted-from-the-news', date: countedFromStory },
  { name: 'day-of-the-meeting-ahead', date: dayOfMeetingAhead },
  { name: 'date-of-report', date: dateOfReport },
  { name: 'unread-date-of-report', date: unreadOfReport },
  { name: 'day-of-its-subject', date: dayOfSubject },
  { name: 'date-in-sentence', date: dateInSentence },
  { name: 'unread-date-in-sentence', date: unreadInSentence },
  { name: 'since-in-sentence', date: sinceInSentence },
  { name: 'since-it-began', date: sinceItBegan },
  { name: 'entry-of-its-day', date: entryOfDay },
  { name: 'heading-above', date: headingAbove },
  { name: 'anchor-of-standing', date: anchorOfStanding },
  { name: 'said-in-the-turn', date: saidInTurn },
  { name: 'day-of-the-talks', date: dayOfTalks },
  { name: 'day-of-the-event', date: dayOfEvent },
  { name: 'listed-after-its-time', date: listedBefore },
  { name: 'same-paragraph', date: sameParagraph },
  { name: 'goes-on-speaking', date: sameSpeaker },
  { name: 'told-again-with-its-day', date: toldAgain },
  { name: 'day-named-below-the-lead', date: dayBelowLead },
  { name: 'day-ahead-in-sentence', date: dayAheadInSentence },
  { name: 'plan-goes-on', date: planGoesOn },
  { name: 'planned-ahead', date: plannedAhead },
  { name: 'goes-on-from-before', date: carriedOn },
  { name: 'time-of-the-crimes', date: timeOfCrimes },
  { name: 'open-since-perfect', date: openSincePerfect },
  { name: 'under-history', date: underHistory },
  { name: 'open-in-study', date: openInStudy },
  { name: 'scene-goes-on', date: sceneGoesOn },
  { name: 'story-goes-on', date: storyGoesOn },
  { name: 'publication-day', date: publicationDay },
]

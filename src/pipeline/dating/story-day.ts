/** The day that the lead of an article names for its news: the story that goes on below it is of that day, until it names a later one. */
import { daysBetween, type Day } from '../../model/day.ts'
import type { DateMention } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { numberOf } from '../look-up.ts'
import { isCompared } from './comparisons.ts'
import type { DatingDocument } from './rule.ts'
import { onceEach } from '../once-each.ts'

/** Sentences of the body among which the news has its day. */
const LEAD = 3
/** Days before its article that news may be of. */
const FRESH = 7
/** Words that make a day the edge of something or the day of something else. */
const GOVERNED =
  /\b(?:since|until|till|before|after|following|ahead of|prior to|despite|by|for|of|from|to|than|between)(?: (?:the|a|an|late|early|on|last|in)){0,2} $/i

/** "After the forced landing of a plane on Sunday, they demanded …". */
const FRONTED = /^(?:After|Since|Following|Before|Despite|Ahead of) [^,;]*$/

/** A day, and the number of the sentence that names it. */
export type StoryDay = { mention: DateMention; day: Day; sentence: number }

/**
 * The day before its publication on which the story of an article opens: "warships entered the strait on Tuesday" in Wednesday's paper.
 * Nothing where the lead names no day, the article's own day or several. Worked out once for a document.
 */
export const dayOfLead = onceEach((document: DatingDocument): StoryDay | undefined => {
  const published = document.published
  if (published?.precision !== 'day') return undefined
  for (const { index } of bodyAtHead(document)) {
    const days = daysTold(index, document)
    const [mention] = days
    if (mention?.from === undefined) continue
    const isOne = days.every(({ from }) => from === mention.from) && mention.from < published.date
    return isOne ? { mention, day: mention.from, sentence: index } : undefined
  }
  return undefined
})

function bodyAtHead({ sentences, blocks }: DatingDocument): DatingDocument['sentences'] {
  return sentences.filter(({ block }) => blocks[block]?.kind === 'body').slice(0, LEAD)
}

/** The days near the article that a sentence names for what it tells, and not for what it only speaks of. */
export function daysTold(sentence: number, document: DatingDocument): DateMention[] {
  const published = document.published?.date
  if (published === undefined) return []
  return ofSentence(document.dates, sentence).filter((mention) => {
    const { from, precision, type, basis, rule } = mention
    if (from === undefined || precision !== 'day' || (type !== 'DATE' && type !== 'TIME') || basis === 'anchor')
      return false
    if (rule === 'before-midnight-of-the-day-before' || rule === 'time-of-the-day-being-told') return false
    const ago = daysBetween(from, published)
    return ago >= 0 && ago <= FRESH && !isOfAnother(mention, document)
  })
}

/** "after Thursday’s coup", "the Dec. 18 meeting": the day of something that is only spoken of. */
function isOfAnother(mention: DateMention, { text, sentences }: DatingDocument): boolean {
  const { start, end } = mention
  const opening = sentences[mention.sentence]?.start ?? start
  if (GOVERNED.test(text.slice(Math.max(opening, start - 24), start)) || isCompared(text, mention)) return true
  if (FRONTED.test(text.slice(opening, start)) && text.charAt(end) === ',') return true
  return /^[’'´]s?\b/u.test(text.slice(end, end + 2))
}

/**
 * The day that the story is on at a sentence below the lead: the lead’s, or a later one that a sentence between them names. A heading or a
 * bullet between them ends it: there another story may begin. Worked out once for a document.
 */
export function storyDayAt(sentence: number, document: DatingDocument): StoryDay | undefined {
  const lead = dayOfLead(document)
  if (lead === undefined || sentence <= lead.sentence) return undefined
  const story = storyOf(document)[sentence - lead.sentence - 1]
  return story?.day === document.published?.date ? undefined : story
}

/** The day of the story at each sentence below the lead, as far as it goes. */
const storyOf = onceEach((document: DatingDocument): StoryDay[] => {
  const lead = dayOfLead(document)
  if (lead === undefined) return []
  const days: StoryDay[] = []
  let day = lead
  for (let at = lead.sentence + 1; at < document.sentences.length; at += 1) {
    const kind = document.blocks[document.sentences[at]?.block ?? -1]?.kind
    if (kind === 'heading' || kind === 'bullet') break
    days.push(day)
    for (const mention of daysTold(at, document)) {
      if (mention.from === undefined || mention.from <= day.day || isPlanned(mention, document)) continue
      day = { mention, day: mention.from, sentence: at }
    }
  }
  return days
})

/** "is expected to review the play on Monday": the story does not go on to a day that is still to come in it. */
function isPlanned(mention: DateMention, { acts = [], dates, text }: DatingDocument): boolean {
  const number = numberOf(dates, mention)
  const own = ofSentence(acts, mention.sentence).filter((act) => (act.dates ?? []).includes(number))
  if (own.length > 0) return own.every(({ modality }) => modality !== 'asserted')
  return AHEAD.test(text.slice(Math.max(0, mention.start - 80), mention.start))
}

const AHEAD = /\b(?:will|would|shall|is to|are to|(?:due|set|expected|scheduled|planned|slated) (?:to|for))\b[^.;]*$/i

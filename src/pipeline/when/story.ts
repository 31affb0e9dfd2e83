/** What the text has told so far about time: the day it counts from, the day and the year it is telling of. */
import { daysBetween, parseDay } from '../../model/day.ts'
import type { Day } from '../../model/day.ts'
import type { Block, DateMention } from '../annotation.ts'
import type { Context, Extent } from './reading.ts'

/** A stretch of text that is read for dates: a sentence, or a byline or dateline, which have none. */
export type Place = { start: number; end: number; text: string; sentence: number; block: number }

export type Story = {
  published?: Context['published']
  narrative?: Day
  lastNamed?: Day
  /** How exactly it was named. */
  lastPrecision?: DateMention['precision']
  /** The week, month or season that the text went on to after its last day: "Three weeks on, she walked in. … the same night". */
  within?: Extent & { from: Day; to: Day }
  /** The date that opened the last dated paragraph, and that paragraph: in a chronicle the next one counts on from it. */
  entry?: { day: Day; block: number }
  /** The last day or month that a sentence gave with its year: "arrested in May 2021, charged in June". */
  stated?: { day: Day; end: number; sentence: number }
  /** The last month or day that the text told of, and where: a month named alone after it goes on from there. */
  account?: { day: Day; block: number; precision: DateMention['precision'] }
  /** The text has named a day of the year of its article: it is not all of the past. */
  isOfNow?: true
  /** Year of the heading that governs this place. */
  headingYear?: number
  /** Year that this block began with: "In 2014, …". */
  blockYear?: number
  block: number
}

/** The story as it stands when a place begins: a new block forgets the year of the one before, a new heading that of the last. */
export function storyAt(story: Story, place: Place, block: Block | undefined): Story {
  if (story.block === place.block) return story
  const { blockYear: _blockYear, headingYear, ...rest } = story
  // An entry of a live blog is of the page's day, whatever the one above it looked back to.
  const next: Story = { ...(block?.reason === 'live-stamp' ? withoutDay(rest) : rest), block: place.block }
  return block?.kind === 'heading' || block?.kind === 'title' || headingYear === undefined
    ? next
    : { ...next, headingYear }
}

/** Captions and bylines stand beside the story: no "next day" counts from them. */
const TELLING: ReadonlySet<string> = new Set(['title', 'heading', 'body', 'bullet'])

/** The story after a mention. */
export function storyAfter(before: Story, mention: DateMention, place: Place, block: Block | undefined): Story {
  const { from, type, basis, precision } = mention
  if (from === undefined || (type !== 'DATE' && type !== 'TIME') || basis === 'anchor') return before
  const story = withoutStated(before)
  if (isDateline(mention, place, block, story))
    return {
      ...story,
      ...atDay(story, from),
      lastNamed: from,
      lastPrecision: precision,
      published: { date: from, precision: 'day' },
    }
  if (block !== undefined && !TELLING.has(block.kind)) return story
  if (isBackground(mention, place, story)) return { ...story, lastNamed: from, lastPrecision: precision }
  const told = precision === 'day' ? atDay(story, from) : goneOn(story, mention, place)
  const next: Story = { ...told, lastNamed: from, lastPrecision: precision }
  if (story.published !== undefined && parseDay(from).year >= parseDay(story.published.date).year) next.isOfNow = true
  if (block !== undefined && mention.start === block.start && basis === 'explicit')
    next.entry = { day: from, block: place.block }
  if (precision === 'day' || precision === 'month' || precision === 'days') next.account = { day: precision === 'days' ? (mention.to ?? from) : from, block: place.block, precision } // prettier-ignore
  if (mention.certainty !== 'stated' || basis !== 'explicit') return next
  if (precision === 'day' || precision === 'month' || precision === 'days')
    next.stated = { day: from, end: mention.end, sentence: place.sentence }
  const { year } = parseDay(from)
  if (block?.kind === 'heading' && block.reason !== 'standfirst') next.headingYear = year
  else if (mention.start - place.start <= 12) next.blockYear = year
  else if (next.blockYear !== undefined && year > next.blockYear) return movedOn(next)
  return next
}

/** "in May 2021, and a year later in June": another time between them ends what the year was said of. */
function withoutStated({ stated: _past, ...story }: Story): Story {
  return story
}

function atDay({ within: _over, ...story }: Story, day: Day): Story {
  return { ...story, narrative: day }
}

/** What stands before a day that the story does not go to: "since 28 May", "whose minister had said on Monday". */
const BACKGROUND =
  /\bsince (?:the |late |early )?$|\b(?:who|which|whose|whom|that)\b [^,.;:“”"]{0,60}\bhad [^,.;:“”"]{0,80}$/u

/** Whether a day before the one being told is only looked back to: "earlier in the day" after it is still of the day being told. */
function isBackground({ from, precision, start }: DateMention, place: Place, { narrative }: Story): boolean {
  if (precision !== 'day' || from === undefined || narrative === undefined || from >= narrative) return false
  return BACKGROUND.test(place.text.slice(0, start - place.start))
}

const LONGER: ReadonlySet<string> = new Set(['days', 'week', 'month', 'season'])
const GOES_ON = /(?:^|\b(?:in|during|by|around|that|on) (?:the )?|, )$/i

/** A longer time that follows on the day named last takes its place: of a day after it nobody knows which day of that time it was. */
function goneOn(story: Story, { from, to, precision, value, start, type }: DateMention, place: Place): Story {
  const { narrative, published } = story
  const isYear = precision === 'year'
  if (from === undefined || to === undefined || type !== 'DATE' || (!isYear && !LONGER.has(precision))) return story
  const isAfter = narrative !== undefined && from > narrative && (published === undefined || to < published.date)
  const isTold = GOES_ON.test(place.text.slice(0, start - place.start).slice(-16))
  if (!isAfter || !isTold) return story
  // Of the days after "In 2012 …" none is counted from one of 2010.
  return isYear ? withoutDay(story) : { ...story, within: { from, to, precision, value } }
}

function withoutDay({ narrative: _past, within: _over, ...story }: Story): Story {
  return story
}

/** "In 2011 … and in 2018 …": the paragraph has left the year that it began with. */
function movedOn({ blockYear: _left, ...rest }: Story): Story {
  return rest
}

/** The year that the text is telling of, where a heading or the beginning of the paragraph said one. */
export function yearTold({ blockYear, headingYear }: Story): number | undefined {
  return blockYear ?? headingYear
}

/** The month or day from which a month named alone goes on: told in this paragraph or the one before, and not below a heading with a year. */
export function accountBefore({ account, headingYear }: Story, place: Place): Day | undefined {
  return account !== undefined && headingYear === undefined && place.block - account.block <= 1
    ? account.day
    : undefined
}

/** The day from which an account goes on that has been of the past alone: not where the article has told of its own year. */
export function pastBefore({ account, isOfNow }: Story): Day | undefined {
  return isOfNow === undefined && account?.precision === 'day' ? account.day : undefined
}

/** Characters between a date with its year and one without in the same sentence. */
const CLOSE_BY = 70

/** The date with its year that a sentence gave shortly before a place: the month after it is of the same year. */
export function statedBefore({ stated }: Story, place: Place, at: number): Day | undefined {
  const isNear = stated?.sentence === place.sentence && at - stated.end <= CLOSE_BY
  return isNear && place.sentence >= 0 ? stated.day : undefined
}

/** Paragraphs without a date between two entries of a chronicle. */
const BETWEEN_ENTRIES = 5

/** The day of the entry before, where a place opens the next paragraph of what may be a chronicle. */
export function entryBefore({ entry }: Story, place: Place, block: Block | undefined): Day | undefined {
  if (entry === undefined || block?.start !== place.start || place.block - entry.block > BETWEEN_ENTRIES)
    return undefined
  return entry.day
}

const AGENCY_AFTER = /^ ?(?:\([A-Z][\w .]{1,30}\)|[-–—]{1,2} )/
const AGENCY_IN_BRACKETS = /^ ?\([A-Z][\w .]{1,30}\)/
/** "KYIV," or "Washington, D.C.,": capitals throughout, or names where the agency follows in brackets. */
const PLACE_IN_CAPITALS = /^\p{Lu}{2}[^\p{Ll}]*, ?$/u
const PLACE = /^\p{Lu}[\p{L}.’' /-]{1,30}(?:, [\p{Lu}][\p{L}. ]{1,20})?, ?$/u

/** The stamp above an entry of a live blog, or the "KYIV, June 15 (Reuters) -" that opens an agency's story. */
function isDateline(mention: DateMention, place: Place, block: Block | undefined, { published }: Story): boolean {
  if (mention.basis !== 'explicit' || mention.precision !== 'day' || mention.from === undefined) return false
  if (published && Math.abs(daysBetween(mention.from, published.date)) > 7) return false
  // Dates of the story are read from the day of the page: “recalled on April 5” below “LIMA, April 4” is no year old.
  if (block?.kind === 'dateline') return block.reason === 'live-stamp' || !published
  if (published !== undefined && mention.from > published.date) return false
  const before = place.text.slice(0, mention.start - place.start)
  const after = place.text.slice(mention.end - place.start)
  if (before.length < 3 || before.length > 60) return false
  if (PLACE_IN_CAPITALS.test(before)) return AGENCY_AFTER.test(after)
  return PLACE.test(before) && AGENCY_IN_BRACKETS.test(after)
}

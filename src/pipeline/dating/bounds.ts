/** What the word before a date makes of it: "by 1960", "before the summer", "after 2015", "since 2007". */
import { addDays, daysBetween } from '../../model/day.ts'
import type { DateMention } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { joinSentences } from './join-sentences.ts'
import type { Dated, DatingContext } from './rule.ts'

/** "by the end of the year" names when it was finished. */
const EDGES: ReadonlySet<string> = new Set(['start-middle-or-end-of-period', 'first-or-last-months-of-year'])
const BY = /\bby (?:the )?$/i
const BEFORE = /\b(?:before|ahead of|prior to) (?:the )?$/i
/** "shortly before midnight on Sunday", "before dawn on Sunday", "before 6am on Sunday": on that day. */
const OF_DAY = /^(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|nightfall|daybreak|\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m)/i
const AFTER = /(?<!\b(?:day|days|week|weeks|month|months|year|years|soon|shortly|hours|minutes) )\bafter (?:the )?$/i
const UNTIL = /\b(?:until|till|up to) (?:the )?$/i
/** "until 2013, when it was banned": the year of what follows. */
const WHEN = /^,? when\b/
const SINCE = /\bsince (?:the |at least )?$/i

/**
 * The days of an act that a date bounds or names. Done "by 1960" or "before June": some time up to it; planned "before the summer": from
 * the article until then; "after 2015": from then on; "since 2007" with the perfect: from then until the article.
 */
export function bounded(context: DatingContext, mention: DateMention): Dated {
  const { act, document } = context
  const { from, to, precision, basis, certainty, explanation, reference } = mention
  const shared = {
    precision,
    basis,
    certainty,
    explanation,
    mention,
    ...(reference === undefined ? {} : { reference }),
  }
  const before = document.text.slice(Math.max(0, mention.start - 24), mention.start)
  const planned = act.modality === 'planned'
  const done = !planned && (act.tense === 'past' || act.tense === 'pluperfect')
  const published = document.published?.date
  const say = (more: string): { explanation: string } => ({ explanation: joinSentences(explanation, more) })
  const closed = from !== undefined && to !== undefined

  if (closed && precision !== 'open' && BY.test(before)) {
    if (planned) return { ...shared, from, to, ...say('It is a deadline: by then at the latest.') }
    // "By 5pm, 2,000 had been moved": on that day
    if (done && !EDGES.has(mention.rule) && mention.rule !== 'time-of-the-day-being-told')
      return { ...shared, to, precision: 'open', ...say('It was done by then.') }
  }
  if (
    closed &&
    precision !== 'open' &&
    UNTIL.test(before) &&
    !WHEN.test(document.text.slice(mention.end, mention.end + 8))
  ) {
    if (planned && published !== undefined && published <= from)
      return { ...shared, from: published, to, precision: 'days', ...say('It is to last until then.') }
    if (done) return { ...shared, to, precision: 'open', ...say('It lasted until then.') }
  }
  if (closed && BEFORE.test(before) && !OF_DAY.test(mention.text) && standsAlone(document.text, mention)) {
    const last = isEnd(mention) ? to : addDays(from, -1)
    if (planned && published !== undefined && published <= last)
      return { ...shared, from: published, to: last, precision: 'days', ...say('It is to be before then, and after the article.') } // prettier-ignore
    if (done) return { ...shared, to: last, precision: 'open', ...say('It was done before then.') }
  }
  if (closed && LONG.has(precision) && AFTER.test(before) && standsAlone(document.text, mention)) {
    if (planned) return { ...shared, from: addDays(to, 1), precision: 'open', ...say('It is to be after that.') }
    if (done && published !== undefined && to < published)
      return { ...shared, from: to, to: published, precision: 'days', ...say('It was after that, and before the article.') } // prettier-ignore
  }
  const days = lengthBefore(context, mention)
  if (closed && precision === 'day' && days !== undefined)
    return { ...shared, from, to: addDays(from, days - 1), precision: 'days', ...say('It lasts so long from then.') }
  const since = act.tense === 'perfect' && SINCE.test(before)
  if (
    (since || mention.rule === 'since-what-was-told') &&
    !planned &&
    from !== undefined &&
    published !== undefined &&
    from < published
  )
    // prettier-ignore
    return { ...shared, from, to: published, precision: 'days', ...say('From then until the article.') }
  return { ...shared, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

const LONG: ReadonlySet<string> = new Set(['month', 'season', 'year'])

/** "for ten days from 20 July", "three days of talks starting on Monday": how many days lie from a date on. */
function lengthBefore(
  { document: { text, dates } }: DatingContext,
  { start, sentence }: DateMention,
): number | undefined {
  const length = ofSentence(dates, sentence).find(({ end, type }) => type === 'DURATION' && FROM.test(text.slice(end, start)) && end < start) // prettier-ignore
  const [, count, unit] = LENGTH.exec(length?.value ?? '') ?? []
  if (length === undefined || count === undefined || !/\bfor (?:a |the )?$/.test(text.slice(Math.max(0, length.start - 8), length.start))) return undefined // prettier-ignore
  return Number(count) * (unit === 'W' ? 7 : 1)
}

const FROM = /^,? (?:from|starting|beginning|starting from|beginning from|as of) (?:on )?$/
const LENGTH = /^P(\d{1,2})([DW])$/

/** "before the end of the year": in time for it, and not before its last month. */
function isEnd({ rule, text }: DateMention): boolean {
  return rule === 'start-middle-or-end-of-period' && /\b(?:end|close)\b/i.test(text)
}

/** "before the summer", but not "before Monday’s talks" or "before the 2024 election", which name something else. */
function standsAlone(text: string, { end }: DateMention): boolean {
  return /^(?:[,.;:)]|$| (?:and|or|but|when|as|if|unless|because|in|on|at|by|with|to|from|for|under)\b)/.test(
    text.slice(end, end + 9),
  )
}

/** The last day of a span that ends with a date: "between 2003 and mid-2022" ends in the middle of it. */
export function endOfSpan({ from, to, mod, precision }: DateMention): string | undefined {
  if (mod !== 'MID' || from === undefined || to === undefined || precision === 'day') return to
  return addDays(from, Math.max(0, Math.floor(daysBetween(from, to) / 2) - 1))
}

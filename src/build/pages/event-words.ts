// The same words on the static pages as in the app: dates in words are pure functions without React.
import { dateInWords } from '../../app/words/date-in-words.ts'
import type { DocumentRecord, TimelineEvent, When } from '../../model/dataset.ts'

/** A date as precise as it is known: `15 June 2022`, `autumn 2022`. */
export function whenInWords({ start, end, precision, edtf }: When): string {
  const openStart = /^(?:\.\.|\[\.\.|\/)/.test(edtf)
  const openEnd = /(?:\.\.\]?|\/)$/.test(edtf)
  return dateInWords({ start, end, precision, openStart, openEnd })
}

export const STATUS_WORDS = {
  happened: 'happened',
  planned: 'planned',
  claimed: 'claimed',
  denied: 'denied',
  ongoing: 'ongoing',
} as const satisfies Record<TimelineEvent['status'], string>

export const CERTAINTY_WORDS = {
  stated: 'The date is stated.',
  inferred: 'The date is inferred.',
  assumed: 'The date is assumed.',
} as const satisfies Record<When['certainty'], string>

/** What an article is called: its title, else its publisher, else its file. */
export function articleName({ title, publisher, file }: Pick<DocumentRecord, 'title' | 'publisher' | 'file'>): string {
  return title ?? publisher ?? file
}

/** When an article appeared and how that is known: `17 June 2022 (inferred)`. */
export function publishedInWords({ published }: Pick<DocumentRecord, 'published'>): string {
  if (published === undefined) return 'date of publication unknown'
  const { date, precision, basis } = published
  const day = dateInWords({ start: date, end: date, precision: precision === 'month' ? 'month' : 'day' })
  return `${precision === 'days' ? 'about ' : ''}${day}${basis === 'inferred' ? ' (inferred)' : ''}`
}

/** `11 April 2024`. */
export function dayInWords(day: string): string {
  return dateInWords({ start: day, end: day, precision: 'day' })
}

/** One sentence for search engines and previews: date, then the first quote, at most 200 characters. */
export function eventDescription(event: TimelineEvent): string {
  const quote = event.evidence[0]?.quote.replace(/\s+/g, ' ') ?? ''
  return shorten(`${whenInWords(event.when)}. “${quote}”`, 200)
}

export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 30))}…`
}

export function eventPath({ id, slug }: Pick<TimelineEvent, 'id' | 'slug'>): string {
  return slug === '' ? `e/${id}/` : `e/${id}/${slug}/`
}

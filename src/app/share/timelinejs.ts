/**
 * Events in the form that TimelineJS reads: dates no finer than they are known, quotes as text. TimelineJS puts its texts into the page as
 * markup, so every text of an article is escaped here.
 */
import type { Catalogue, EventDetail } from '../../model/site.ts'
import { parseDay } from '../../model/day.ts'
import { escapeMarkup } from '../ui/escape-markup.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { spanOfWhen } from '../words/when-in-words.ts'

type Parts = { year: number; month?: number; day?: number }

export function eventsAsTimelineJs(
  events: readonly EventDetail[],
  { title, catalogue }: { title: string; catalogue: Catalogue },
  address: (event: EventDetail) => string,
): string {
  const topics = new Map(catalogue.topics.map(({ id, label }) => [id, label]))
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]))
  const slides = events.map((event) => {
    const group = topics.get(event.topics[0] ?? '')
    const quotes = event.evidence.map(({ quote, document }) => {
      const { title: article, publisher } = documents.get(document) ?? {}
      const source = [article, publisher].filter((part) => part !== undefined).join(', ')
      return `<blockquote>${escapeMarkup(quote)}</blockquote><p>${escapeMarkup(source)}</p>`
    })
    const link = escapeMarkup(address(event))
    return {
      ...datesOf(event),
      display_date: dateInWords(spanOfWhen(event.when)),
      ...(group === undefined ? {} : { group: escapeMarkup(group) }),
      unique_id: event.id,
      text: { headline: escapeMarkup(event.title), text: `${quotes.join('')}<p><a href="${link}">${link}</a></p>` },
    }
  })
  return `${JSON.stringify({ title: { text: { headline: escapeMarkup(title) } }, events: slides }, null, 2)}\n`
}

/** A month is a month, a year a year; what has no known end is a point. */
function datesOf({ when }: EventDetail): { start_date: Parts; end_date?: Parts } {
  const { openStart, openEnd } = spanOfWhen(when)
  const fine = when.precision === 'year' ? 'year' : ['month', 'season'].includes(when.precision) ? 'month' : 'day'
  const partsOf = (day: string): Parts => {
    const { year, month, day: ofMonth } = parseDay(day)
    return { year, ...(fine === 'year' ? {} : { month }), ...(fine === 'day' ? { day: ofMonth } : {}) }
  }
  const start = partsOf(openStart ? when.end : when.start)
  const end = partsOf(when.end)
  const point = openStart || openEnd || JSON.stringify(start) === JSON.stringify(end)
  return point ? { start_date: start } : { start_date: start, end_date: end }
}

/**
 * Events as a calendar (RFC 5545): all-day entries over the days that an event is known to, inclusive days turned into the exclusive end
 * that calendars want. What is planned is tentative; a claim says so in its text. An event without a known end is put on its first day.
 */
import type { Catalogue, EventDetail } from '../../model/site.ts'
import { addDays } from '../../model/day.ts'
import { messages } from '../messages.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { spanOfWhen } from '../words/when-in-words.ts'

type About = { title: string; catalogue: Catalogue; /** When the file was made, in milliseconds. */ made: number }

export function eventsAsIcs(
  events: readonly EventDetail[],
  { title, catalogue, made }: About,
  address: (event: EventDetail) => string,
): string {
  const stamp = `${new Date(made).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const topics = new Map(catalogue.topics.map(({ id, label }) => [id, label]))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(title)}`,
  ]
  for (const event of events) lines.push(...entryOf(event, topics, stamp, address(event)))
  lines.push('END:VCALENDAR')
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function entryOf(event: EventDetail, topics: ReadonlyMap<string, string>, stamp: string, link: string): string[] {
  const span = spanOfWhen(event.when)
  const first = span.openStart ? event.when.end : event.when.start
  const last = span.openStart || span.openEnd ? first : event.when.end
  const status = messages.event.statuses[event.status].label
  const description = [`${dateInWords(span)} · ${status}`, ...event.evidence.map(({ quote }) => `“${quote}”`), link]
  const categories = event.topics.map((topic) => escapeText(topics.get(topic) ?? topic))
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@dateline`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(last, 1).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(description.join('\n\n'))}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(',')}`] : []),
    `URL:${link.replace(/[\r\n]/g, '')}`,
    `STATUS:${event.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Text as a value: no line of the text can become a line of the file. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\n\t\P{Cc}]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

const MOST_OCTETS = 75
const encoder = new TextEncoder()

/** A line of at most 75 octets, going on below after a space; no character is cut in two. */
export function foldLine(line: string): string {
  let folded = ''
  let used = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (used + size > MOST_OCTETS) {
      folded += '\r\n '
      used = 1
    }
    folded += character
    used += size
  }
  return folded
}

/** Names for stretches of the timeline, never more precise than the dates that stand in them. */
import type { EventIndex } from '../../model/columns.ts'
import { messages } from '../messages.ts'
import { dateInWords, monthInWords, seasonOf, shortDate, shortMonth, type Span } from './date-in-words.ts'
import { spanOfRow } from './row-in-words.ts'

/**
 * The heading of rows that begin in one month: `June 2022`; where no row is known to the month, the period that they share: `1998`,
 * `Autumn 2022`.
 */
export function headingInWords(index: EventIndex, rows: Uint32Array, month: string): string {
  let period: string | undefined
  for (const row of rows) {
    const span = spanOfRow(index, row)
    if (!isCoarse(span)) return capital(monthInWords(month))
    const words = dateInWords(span)
    period = period === undefined || period === words ? words : yearOf(span.start)
  }
  return capital(period ?? monthInWords(month))
}

/** From or until when a list reaches, by its first or last row: `Jun 2022`, `autumn 2022`, `1998`. */
export function edgeInWords(index: EventIndex, row: number, edge: 'start' | 'end'): string {
  const span = spanOfRow(index, row)
  if (!isCoarse(span)) return shortMonth(span.start)
  if (span.precision === 'season') return seasonOf(span) ? shortDate(span) : shortMonth(span[edge])
  return yearOf(span[edge])
}

function yearOf(day: string): string {
  return messages.dates.year(day.slice(0, 4))
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function isCoarse({ precision, openStart, openEnd }: Span): boolean {
  return (precision === 'season' || precision === 'year') && openStart !== true && openEnd !== true
}

/** What the columnar index knows of an event, as words and marks for the list and the table. */
import { type EventIndex, FLAG_CONTESTED, FLAG_OPEN_END, FLAG_OPEN_START, NO_SOURCE } from '../../model/columns.ts'
import type { Stance, Status } from '../../model/dataset.ts'
import { PRECISIONS, STANCES, STATUSES } from '../../model/vocabulary.ts'
import { fromDayNumber } from '../../model/day.ts'
import type { Catalogue, ListedDocument } from '../../model/site.ts'
import { messages } from '../messages.ts'
import { actorName } from './actor-name.ts'
import { shortDate, type Span } from './date-in-words.ts'

/** When the event of a row was. */
export function spanOfRow(index: EventIndex, row: number): Span {
  const flags = index.flags[row] ?? 0
  return {
    start: fromDayNumber(index.start[row] ?? 0),
    end: fromDayNumber(index.end[row] ?? 0),
    precision: PRECISIONS[index.precision[row] ?? 0] ?? 'day',
    openStart: (flags & FLAG_OPEN_START) !== 0,
    openEnd: (flags & FLAG_OPEN_END) !== 0,
  }
}

export function statusOfRow(index: EventIndex, row: number): Status {
  return STATUSES[index.status[row] ?? 0] ?? 'happened'
}

export function isContested(index: EventIndex, row: number): boolean {
  return ((index.flags[row] ?? 0) & FLAG_CONTESTED) !== 0
}

/** How the source of a row speaks; undefined where the articles speak for themselves. */
export function stanceOfRow(index: EventIndex, row: number): Stance | undefined {
  return STANCES[(index.stance[row] ?? 0) - 1]
}

/** Who is named as the source: `said by Sergei Lavrov`; empty where the articles speak for themselves. */
export function sourceOfRow(index: EventIndex, catalogue: Catalogue, row: number): string {
  const stance = stanceOfRow(index, row)
  if (!stance) return ''
  const source = index.source[row] ?? NO_SOURCE
  const actor = source === NO_SOURCE ? undefined : catalogue.actors[source]
  return actor === undefined ? messages.event.saysNobody[stance] : messages.event.says[stance](actorName(actor))
}

/** A name for an article that may have no title: `Ukraine blog`, else `AFP, 10 Apr 2024`. */
export function articleName(document: ListedDocument): string {
  if (document.title) return document.title
  return [document.publisher ?? messages.event.untitled, articleDate(document)].filter(Boolean).join(', ')
}

/** When an article appeared, as precise as it is known; empty where nobody knows. */
export function articleDate({ published }: Pick<ListedDocument, 'published'>): string {
  if (!published) return ''
  const { date, precision } = published
  const text = shortDate({ start: date, end: date, precision: precision === 'month' ? 'month' : 'day' })
  return precision === 'days' ? messages.about(text) : text
}

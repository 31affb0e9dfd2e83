/** What a citation names: first the articles that an event rests on, since they said it; the event's own page where that is wanted. */
import type { EventDetail, ListedDocument } from '../../model/site.ts'
import { messages } from '../messages.ts'
import { dateInWords, type Span } from '../words/date-in-words.ts'
import { articleName } from '../words/row-in-words.ts'
import { spanOfWhen } from '../words/when-in-words.ts'

export type Reference = {
  kind: 'article' | 'event'
  /** Letters, digits and hyphens only. */
  key: string
  title: string
  author?: string
  /** The outlet, or the corpus that an event stands in. */
  container?: string
  issued?: { year: number; month: number; day?: number; about: boolean; words: string }
  /** What else there is to say of it, as the day of an event. */
  note?: string
  address?: string
}

type Cited = Pick<EventDetail, 'id' | 'title' | 'when' | 'evidence'>

/** The articles in the order in which they speak. */
export function articleReferences(event: Cited, documentOf: (id: string) => ListedDocument | undefined): Reference[] {
  const ids = [...new Set(event.evidence.map(({ document }) => document))]
  return ids.flatMap((id) => {
    const document = documentOf(id)
    return document ? [referenceOf(document)] : []
  })
}

/** The event at its permanent address. */
export function eventReference(event: Cited, corpus: string, address: string): Reference {
  return {
    kind: 'event',
    key: `dateline-${event.id}`,
    title: event.title,
    container: `Dateline: ${corpus}`,
    note: dateInWords(spanOfWhen(event.when)),
    address,
  }
}

function referenceOf(document: ListedDocument): Reference {
  const { id, title, author, publisher, published, address } = document
  return {
    kind: 'article',
    key: `article-${id.replace(/[^A-Za-z0-9-]/g, '')}`,
    title: title ?? articleName({ ...document, publisher: publisher ?? messages.event.untitled }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { container: publisher }),
    ...(published === undefined ? {} : { issued: issuedOf(published) }),
    ...(address === undefined || !/^https?:\/\//i.test(address) ? {} : { address }),
  }
}

function issuedOf({ date, precision }: NonNullable<ListedDocument['published']>): NonNullable<Reference['issued']> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const span: Span = { start: date, end: date, precision: precision === 'month' ? 'month' : 'day' }
  const words = dateInWords(span)
  const about = precision === 'days'
  const text = about ? messages.about(words) : words
  return { year, month, about, words: text, ...(precision === 'month' ? {} : { day }) }
}

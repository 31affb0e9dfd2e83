import type { Actor, DocumentRecord, Precision, TimelineEvent, When } from '../../model/dataset.ts'
import { webAddress } from '../../model/web-address.ts'
import { articleName } from './event-words.ts'
import type { PageWorld } from './page-world.ts'

/** Who wrote the data, which is not who published the articles. https://schema.org/sdPublisher */
const SIGNED = { '@context': 'https://schema.org', sdPublisher: { '@type': 'Organization', name: 'Dateline' } }

/**
 * What an event is, for machines, in the words of https://schema.org: an Event where the articles report it as having happened or going
 * on or planned, a Claim where they only report that somebody says so. Quotes are citations of their articles.
 */
export function linkedData(world: PageWorld, event: TimelineEvent): Record<string, unknown> {
  const isClaim = event.status === 'claimed' || event.status === 'denied'
  const citation = event.evidence.flatMap(({ document, quote }) => {
    const source = world.documents.get(document)
    if (source === undefined) return []
    return { '@type': 'Quotation', text: quote, isPartOf: newsArticle(source) }
  })
  const who = event.actors.map(({ actor }) => party(world.actors.get(actor), actor))
  const shared = { ...SIGNED, name: event.title, citation }
  if (isClaim) return { ...shared, '@type': 'Claim', appearance: citation.map(({ isPartOf }) => isPartOf), about: who }
  return compact({
    ...shared,
    '@type': 'Event',
    ...daysOf(event.when),
    location: event.place === undefined ? undefined : { '@type': 'Place', name: event.place },
    actor: who,
  })
}

/** An article: what is known of it, and its headline. */
function newsArticle(source: DocumentRecord): Record<string, unknown> {
  const { published, publisher, author, address } = source
  return compact({
    '@type': 'NewsArticle',
    headline: articleName(source),
    datePublished:
      published === undefined || published.precision === 'days'
        ? undefined
        : partOfDay(published.date, published.precision),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    url: webAddress(address),
  })
}

function party(known: Actor | undefined, id: string): Record<string, unknown> {
  const native = known?.native === undefined ? [] : Object.values(known.native)
  return compact({
    '@type': TYPES[known?.kind ?? 'organisation'],
    name: known?.name ?? id,
    alternateName: native.length === 0 ? undefined : native,
    sameAs: known?.wikidata === undefined ? undefined : `https://www.wikidata.org/wiki/${known.wikidata}`,
  })
}

/** Of an article's page. */
export function articleData(document: DocumentRecord): Record<string, unknown> {
  return { ...SIGNED, ...newsArticle(document) }
}

/** Of the page of somebody who acts. */
export function actorData(actor: Actor): Record<string, unknown> {
  return { ...SIGNED, '@type': 'ProfilePage', name: actor.name, mainEntity: party(actor, actor.id) }
}

/** Of a page that is about the timeline. */
export function pageData(
  type: 'CollectionPage' | 'AboutPage' | 'WebPage',
  name: string,
  world: PageWorld,
): Record<string, unknown> {
  const { title, from, to } = world.dataset.corpus
  const temporalCoverage = from === undefined && to === undefined ? undefined : `${from ?? '..'}/${to ?? '..'}`
  const isPartOf = compact({ '@type': 'WebSite', name: title, temporalCoverage })
  return { ...SIGNED, '@type': type, name, isPartOf }
}

/**
 * The days of an event as https://schema.org/Date has them, and never more than the articles say: `2022-06` for a month, months
 * for a season, `2022` for a year, nothing for the open side of an interval.
 */
function daysOf({ edtf, start, end, precision }: When): { startDate?: string; endDate?: string } {
  const [opens, closes] = edtf.split('/')
  const isOpen = (side: string | undefined) => side === '' || side === '..'
  const from = isOpen(opens) ? undefined : partOfDay(start, precision)
  const to = isOpen(closes) ? undefined : partOfDay(end, precision)
  return {
    ...(from === undefined ? {} : { startDate: from }),
    ...(to === undefined || to === from ? {} : { endDate: to }),
  }
}

function partOfDay(day: string, precision: Precision): string {
  if (precision === 'month' || precision === 'season') return day.slice(0, 7)
  return precision === 'year' ? day.slice(0, 4) : day
}

const TYPES = { person: 'Person', country: 'Country', organisation: 'Organization' } as const

/** JSON that may stand in a page: no text of it can end the element that holds it. */
export function jsonForHtml(data: unknown): string {
  return JSON.stringify(data)
    .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

function compact(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
}

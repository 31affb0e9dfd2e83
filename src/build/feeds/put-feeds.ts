import { Feed, type Item } from 'feed'
import type { TimelineEvent } from '../../model/dataset.ts'
import { correctionKey, correctionWords } from '../pages/CorrectionsPage.tsx'
import { articleName, dayInWords, eventPath, publishedInWords, whenInWords } from '../pages/event-words.ts'
import { withFile } from '../pages/Head.tsx'
import type { PageWorld } from '../pages/page-world.ts'
import type { SiteFacts } from '../pages/page.ts'
import type { SiteSink } from '../site/site-sink.ts'
import { byCodeUnit as compare } from '../../pipeline/group-by.ts'
import { FEEDS } from './feed-names.ts'

/** Readers of feeds ask again and again for the whole file. */
const NEWEST = 50
/** Stands for the site's address while a feed is made, which knows whole addresses only, where the site does not know its own. */
const NOWHERE = 'https://dateline.invalid/'
const LONG_AGO = '1970-01-01'

/**
 * Writes the feeds of what is new, at the root of the site: events and corrections, each as Atom and as JSON Feed. The day of an event and
 * the day on which it came to the timeline are told apart. Equal sites give equal bytes: no clock is asked.
 */
export async function putFeeds(world: PageWorld, site: SiteFacts, sink: SiteSink): Promise<void> {
  const base = site.siteUrl ?? NOWHERE
  for (const { path, type, of } of FEEDS) {
    const isAtom = type === 'application/atom+xml'
    // The library marks what it writes into Atom as HTML, and writes it into JSON as plain text.
    const plain = isAtom ? escapeHtml : (words: string) => words
    const feed = of === 'events' ? eventFeed(world, site, plain) : correctionFeed(world, site, plain)
    const text = isAtom ? feed.atom1() : feed.json1()
    // At the root of the site a path is an address relative to the feed itself.
    await sink(path, `${base === NOWHERE ? text.replaceAll(NOWHERE, './') : text}\n`)
  }
}

type Plain = (words: string) => string

function eventFeed(world: PageWorld, site: SiteFacts, plain: Plain): Feed {
  const dated = world.rows.map((event) => ({ event, added: world.addedOn(event) ?? LONG_AGO }))
  const newest = dated
    .sort(
      (one, other) =>
        compare(other.added, one.added) ||
        compare(other.event.when.start, one.event.when.start) ||
        compare(one.event.id, other.event.id),
    ) // prettier-ignore
    .slice(0, NEWEST)
  const feed = feedOf('events', site, newest[0]?.added ?? LONG_AGO)
  for (const { event, added } of newest) {
    const item = eventItem(world, site, event, added)
    feed.addItem({ ...item, title: plain(item.title), description: plain(item.description ?? '') })
  }
  return feed
}

function eventItem(world: PageWorld, site: SiteFacts, event: TimelineEvent, added: string): Item {
  const when = whenInWords(event.when)
  const quotes = event.evidence.map(({ quote, document }) => {
    const source = world.documents.get(document)
    const from =
      source === undefined ? '' : `<p>${escapeHtml(`${articleName(source)}, ${publishedInWords(source)}`)}</p>`
    return `<blockquote>${escapeHtml(quote)}</blockquote>${from}`
  })
  return {
    id: `urn:dateline:event:${event.id}`,
    title: event.title,
    link: addressOf(site, eventPath(event)),
    description: `${when}. Added on ${dayInWords(added)}.`,
    content: `<p>Date of the event: ${escapeHtml(when)}. Added to this timeline on ${dayInWords(added)}.</p>${quotes.join('')}`,
    date: new Date(added),
    published: new Date(added),
    extensions: [{ name: '_dateline', objects: { event_date: event.when.edtf, added, status: event.status } }],
  }
}

function correctionFeed(world: PageWorld, site: SiteFacts, plain: Plain): Feed {
  const feed = feedOf('corrections', site, world.corrections[0]?.on || LONG_AGO)
  for (const correction of world.corrections.slice(0, NEWEST)) {
    const event = world.events.get(correction.event)
    const words = `${correctionWords(correction)}. ${correction.reason}`
    feed.addItem({
      id: `urn:dateline:correction:${correctionKey(correction)}`,
      title: plain(correction.title),
      link: addressOf(site, event === undefined ? 'corrections/' : eventPath(event)),
      description: plain(words),
      content: `<p>${escapeHtml(words)}</p>`,
      date: new Date(correction.on || LONG_AGO),
    })
  }
  return feed
}

function feedOf(of: (typeof FEEDS)[number]['of'], site: SiteFacts, updated: string): Feed {
  const named = FEEDS.filter((feed) => feed.of === of)
  const title = named[0]?.title ?? ''
  const [atom, json] = named.map(({ path }) => (site.siteUrl ?? NOWHERE) + path)
  return new Feed({
    id: `urn:dateline:${of}:${encodeURIComponent(site.name)}`,
    title: `${title}: ${site.name}`,
    link: addressOf(site, ''),
    feedLinks: { atom, json },
    updated: new Date(updated),
    generator: 'Dateline',
    copyright: 'Quotes belong to their publishers.',
    author: { name: site.name },
  })
}

function addressOf({ siteUrl = NOWHERE, flat }: SiteFacts, path: string): string {
  return siteUrl + withFile(path, flat)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

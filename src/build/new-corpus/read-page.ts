import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { isDay } from '../../model/day.ts'
import { webAddress } from '../../model/web-address.ts'
import { textOfMarkup } from './text-of-markup.ts'

/** What a saved page says of its article. `dateFrom` names the place that the day was read from. */
export type PageReading = {
  text: string
  title?: string
  author?: string
  publisher?: string
  address?: string
  date?: string
  dateFrom?: string
  language?: string
  /** False where the article could not be told from the rest of the page. */
  isWhole: boolean
}

/** Where pages write when they were published, the surest first. */
const DATE_PLACES: readonly { name: string; selector: string; attribute: string }[] = [
  { name: 'article:published_time', selector: 'meta[property="article:published_time"]', attribute: 'content' },
  { name: 'citation_publication_date', selector: 'meta[name="citation_publication_date"]', attribute: 'content' },
  { name: 'datePublished', selector: '[itemprop="datePublished"]', attribute: 'content' },
  { name: 'datePublished', selector: '[itemprop="datePublished"]', attribute: 'datetime' },
  { name: 'date', selector: 'meta[name="date"], meta[name="DC.date.issued"], meta[name="pubdate"]', attribute: 'content' }, // prettier-ignore
  {
    name: 'the first time of the page',
    selector: 'article time[datetime], main time[datetime]',
    attribute: 'datetime',
  },
]

/**
 * Reads a page as a browser saved it: the text of its article, found by the library that Firefox's reader view uses, one paragraph a
 * block, and what the page says of itself. No script of it runs and nothing is loaded. Bytes are decoded as the page says.
 */
export function readPage(bytes: Uint8Array): PageReading {
  const { window } = new JSDOM(bytes, { virtualConsole: new VirtualConsole() })
  try {
    const { document } = window
    const said = readHead(document)
    // The library takes the page apart, so what stands in the head is read first.
    const article = articleOf(document)
    const body = article?.content ? new JSDOM(article.content).window.document.body : document.body
    const title = tidy(article?.title) ?? said.title
    const author = said.author ?? tidy(article?.byline)
    const publisher = said.publisher ?? tidy(article?.siteName)
    const text = textOfMarkup(body)
    const head = title === undefined || text.startsWith(title) ? '' : `${title}\n\n`
    return {
      ...said,
      ...compact({ title, author, publisher }),
      text: `${head}${text}\n`,
      isWhole: Boolean(article?.content),
    }
  } finally {
    window.close()
  }
}

/** No page that people read is nested as deeply; the time that the library takes grows with the square of the depth. */
const DEEPEST = 200

function depthOf(root: Element): number {
  let depth = 0
  for (let level: Element[] = [root]; level.length > 0 && depth <= DEEPEST; depth += 1) {
    level = level.flatMap((element) => Array.from(element.children))
  }
  return depth
}

/** Null where the article cannot be told from the page; the library gives up on pages that are nested too deeply for it, too. */
function articleOf(document: Document) {
  if (depthOf(document.body) > DEEPEST) return null
  try {
    return new Readability(document, { charThreshold: 250, maxElemsToParse: 50_000 }).parse()
  } catch {
    return null
  }
}

function readHead(document: Document): Omit<PageReading, 'text' | 'isWhole'> {
  const attribute = (selector: string, name: string) => tidy(document.querySelector(selector)?.getAttribute(name))
  const meta = (name: string) => attribute(`meta[property="${name}"], meta[name="${name}"]`, 'content')
  const date = dateOf(document)
  return compact({
    title: meta('og:title') ?? tidy(document.title),
    author: meta('author') ?? meta('citation_author'),
    publisher: meta('og:site_name') ?? meta('citation_publisher'),
    address: plainAddress(attribute('link[rel="canonical"]', 'href') ?? meta('og:url')),
    date: date?.day,
    dateFrom: date?.from,
    language: tidy(document.documentElement.lang),
  })
}

/** An address as corpus.yaml takes it: of the web, without user and password. */
function plainAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^/\s@]+(?:\/|$)/i.test(address) ? webAddress(address) : undefined
}

function dateOf(document: Document): { day: string; from: string } | undefined {
  for (const { name, selector, attribute } of DATE_PLACES) {
    const day = dayIn(document.querySelector(selector)?.getAttribute(attribute))
    if (day !== undefined) return { day, from: name }
  }
  for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
    // Only the day is taken, so the block need not even be well formed.
    const day = dayIn(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(block.textContent)?.[1])
    if (day !== undefined) return { day, from: 'datePublished' }
  }
  return undefined
}

/** The day that a time begins with, as it was where it was written: `2024-04-09T23:30:00+08:00` → `2024-04-09`. */
function dayIn(text: string | null | undefined): string | undefined {
  const day = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/
    .exec(text ?? '')
    ?.slice(1, 4)
    .join('-')
  return day !== undefined && isDay(day) ? day : undefined
}

function tidy(text: string | null | undefined): string | undefined {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? undefined : line
}

function compact<T extends object>(entry: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as never
}

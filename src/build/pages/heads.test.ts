// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import { memorySink } from '../site/site-sink.ts'
import { type PageOptions, writePages } from './write-pages.tsx'

const SITE_URL = 'https://news.example/line/'
const EVENT = 'e/ev00000/north-meets-south-about-matter-0/'

let template = ''
beforeAll(async () => {
  template = (await readFile('index.html', 'utf8')).replace(/(href|src)="\//g, '$1="./')
})

async function made(options: Partial<PageOptions> = {}) {
  const files = new Map<string, Uint8Array>()
  const dataset = makeDataset({ events: 6 })
  for (const document of dataset.documents) Object.assign(document, { publisher: 'The Courier', author: 'Ann Pen' })
  await writePages(dataset, template, { limit: 100, text: 'published', build: 'abc', ...options }, memorySink(files))
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  const page = (path: string) => new DOMParser().parseFromString(text(`${path}index.html`), 'text/html')
  const meta = (path: string, name: string) =>
    page(path).querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')
  const pages = [...files.keys()].filter((path) => path.endsWith('/index.html') || path === 'index.html')
  return { files, text, page, meta, pages: pages.map((path) => path.slice(0, -'index.html'.length)) }
}

const isFrame = (path: string) => /(?:^|\/)embed\/$/.test(path)

describe('the head of a page', () => {
  it('has a title, a description, a card and data for machines on every page, but those for frames', async () => {
    const { page, meta, pages } = await made({ siteUrl: SITE_URL, images: new Map([['', 'previews/timeline.png']]) })
    for (const path of pages) {
      expect(page(path).title, path).not.toBe('')
      expect(meta(path, 'description'), path).toBeTruthy()
      expect(meta(path, 'dateline-build'), path).toBe('abc')
      if (isFrame(path)) continue
      for (const name of ['og:title', 'og:description', 'og:url', 'og:image', 'twitter:card', 'twitter:image:alt'])
        expect(meta(path, name), `${path} ${name}`).toBeTruthy()
      const data = JSON.parse(
        page(path).querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      ) as object
      expect(data, path).toMatchObject({ '@context': 'https://schema.org', sdPublisher: { name: 'Dateline' } })
      expect(JSON.stringify(data)).not.toContain('ClaimReview')
    }
  })

  it('has the picture of its event, else that of the timeline, whole where the site knows its address', async () => {
    const images = new Map([['ev00000', 'previews/ev00000.png'], ['', 'previews/timeline.png']]) // prettier-ignore
    const known = await made({ images, siteUrl: SITE_URL })
    expect(known.meta(EVENT, 'og:image')).toBe(`${SITE_URL}previews/ev00000.png`)
    expect(known.meta('e/al00000/', 'og:image')).toBe(`${SITE_URL}previews/ev00000.png`)
    expect(known.meta('e/ev00001/', 'twitter:image')).toBe(`${SITE_URL}previews/timeline.png`)
    expect(known.meta('about/', 'og:image:width')).toBe('1200')
    const unknown = await made({ images })
    expect(unknown.meta(EVENT, 'og:image')).toBe('../../../previews/ev00000.png')
    expect((await made()).meta(EVENT, 'twitter:card')).toBe('summary')
  })

  it('gives reference managers what they ask for', async () => {
    const { meta } = await made({ siteUrl: SITE_URL })
    expect(meta('d/doc0/', 'citation_title')).toBe('Article 0 of the towns')
    expect(meta('d/doc0/', 'citation_author')).toBe('Ann Pen')
    expect(meta('d/doc0/', 'citation_publisher')).toBe('The Courier')
    expect(meta('d/doc0/', 'citation_publication_date')).toBe('2024/01/05')
    expect(meta('d/doc0/', 'article:published_time')).toBe('2024-01-05')
    expect(meta(EVENT, 'citation_title')).toBe('North meets South about matter 0')
    expect(meta(EVENT, 'citation_public_url')).toBe(SITE_URL + EVENT)
  })

  it('leads to the feeds and, where the site knows its address, to what shows the event elsewhere', async () => {
    const { page, text } = await made({ siteUrl: SITE_URL })
    const links = [...page(EVENT).querySelectorAll('link[rel="alternate"]')]
    const address = (type: string) => links.find((link) => link.getAttribute('type') === type)?.getAttribute('href')
    expect(address('application/atom+xml')).toBe('../../../feed.xml')
    expect(address('application/feed+json')).toBe('../../../feed.json')
    expect(address('application/json+oembed')).toBe(`${SITE_URL}e/ev00000/oembed.json`)
    expect(JSON.parse(text('e/ev00000/oembed.json'))).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'North meets South about matter 0',
      html: expect.stringContaining(`<iframe src="${SITE_URL}e/ev00000/embed/"`) as string,
    })
    expect((await made()).files.has('e/ev00000/oembed.json')).toBe(false)
    expect(text('robots.txt')).toContain(`Sitemap: ${SITE_URL}sitemap.xml`)
  })
})

describe('a page for a frame', () => {
  it('has no navigation, is not indexed, tells its height, and its links leave the frame', async () => {
    const { page, meta } = await made({ siteUrl: SITE_URL })
    for (const path of ['embed/', 'e/ev00000/embed/']) {
      const document = page(path)
      expect(document.querySelector('nav')).toBeNull()
      expect(meta(path, 'robots')).toBe('noindex')
      expect(document.querySelector('script[src$="frame.js"]')).not.toBeNull()
      for (const link of document.querySelectorAll('#root a')) expect(link.getAttribute('target')).toBe('_blank')
    }
    expect(page('e/ev00000/embed/').querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(SITE_URL + EVENT)
  })

  it('is filled by the app for the timeline only', async () => {
    const { page } = await made()
    const startsApp = (path: string) => page(path).querySelector('script[type="module"]') !== null
    expect(['', EVENT, 'embed/'].map(startsApp)).toEqual([true, true, true])
    expect(['e/ev00000/embed/', 'corrections/'].map(startsApp)).toEqual([false, false])
    expect(page('corrections/').querySelector('#boot-failed')).toBeNull()
  })
})

describe('a site for a store of objects', () => {
  it('names the file of every page in its links, canonical addresses and sitemap', async () => {
    const { files, page, meta, pages, text } = await made({ siteUrl: SITE_URL, flat: true })
    const standing = new Set([...files.keys()].map((path) => SITE_URL + path))
    for (const path of pages) {
      expect(meta(path, 'app-file')).toBe('index.html')
      for (const link of page(path).querySelectorAll('#root a')) {
        const address = new URL(link.getAttribute('href') ?? '', `${SITE_URL}${path}index.html`)
        expect(standing, `${path} → ${address.href}`).toContain(address.href)
      }
    }
    const canonical = page(EVENT).querySelector('link[rel="canonical"]')?.getAttribute('href')
    expect(standing).toContain(canonical)
    for (const [, address = ''] of text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g))
      expect(standing).toContain(address)
    expect(text('feed.xml')).toContain(`${SITE_URL}${EVENT}index.html`)
  })
})

describe('the page of corrections', () => {
  const corrections = [
    { event: 'ev00000', title: 'T', isHidden: false, fields: ['place'], on: '2024-02-01', reason: 'Said so later.' },
    { event: 'gone1', title: 'A hoax', isHidden: true, fields: ['hide'], on: '2024-03-01', reason: 'It was a hoax.' },
  ]

  it('lists them with day, reason and what was done, the latest first', async () => {
    const { page } = await made({ corrections })
    const items = [...page('corrections/').querySelectorAll('main li')].map(({ textContent }) => textContent)
    expect(items).toEqual([
      '1 March 2024: A hoax (taken out). It was a hoax.',
      '1 February 2024: North meets South about matter 0 (place set). Said so later.',
    ])
  })

  it('says so where there are none', async () => {
    const { page } = await made()
    expect(page('corrections/').querySelector('main')?.textContent).toContain('Nothing has been corrected so far.')
  })
})

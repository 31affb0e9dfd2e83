// @vitest-environment jsdom
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import type { Dataset } from '../../model/dataset.ts'
import { FEEDS } from '../feeds/feed-names.ts'
import { memorySink } from '../site/site-sink.ts'
import { renderPage, rootOf } from './render-page.tsx'
import { type PageOptions, writePages } from './write-pages.tsx'

let template = ''
beforeAll(async () => {
  // What bundling does to addresses of public files.
  template = (await readFile('index.html', 'utf8')).replace(/(href|src)="\//g, '$1="./')
})

const SITE = { name: 'Two towns', build: 'b1', flat: false }
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

async function pagesOf(dataset: Dataset, options: Partial<PageOptions> = {}) {
  const files = new Map<string, Uint8Array>()
  const count = await writePages(dataset, template, { limit: 100, text: 'published', ...options }, memorySink(files))
  const html = (path: string) => new TextDecoder().decode(files.get(path))
  const page = (path: string) => parse(html(path))
  return { files, count, html, page }
}

describe('the prerendered pages', () => {
  it('hold a page for the start, each event, slug, alias, article, actor and retired id', async () => {
    const dataset = makeDataset({ events: 6 })
    const { files } = await pagesOf(dataset)
    const expected = [
      'index.html',
      '404.html',
      'about/index.html',
      'corrections/index.html',
      'embed/index.html',
      'robots.txt',
      'data/added.json',
      ...FEEDS.map(({ path }) => path),
      ...dataset.events.flatMap(({ id, slug, aliases }) =>
        [`e/${id}/`, `e/${id}/${slug}/`, `e/${id}/embed/`, ...aliases.map((alias) => `e/${alias}/`)].map(
          (path) => `${path}index.html`,
        ),
      ),
      ...dataset.documents.map(({ id }) => `d/${id}/index.html`),
      ...dataset.actors.map(({ id }) => `a/${id}/index.html`),
      'e/gone1/index.html',
      'e/moved1/index.html',
    ]
    expect([...files.keys()].sort()).toEqual(expected.sort())
  })

  it('have no link that leads nowhere, from any depth', async () => {
    const { files, page } = await pagesOf(makeDataset({ events: 9 }), { limit: 4 })
    const standing = new Set([...files.keys()].map((path) => `https://example.org/a/b/${path}`))
    let checked = 0
    for (const path of files.keys()) {
      if (path === '404.html' || !path.endsWith('.html')) continue
      for (const link of page(path).querySelectorAll('#root a')) {
        const { href } = new URL(link.getAttribute('href') ?? '', `https://example.org/a/b/${path}`)
        expect(standing, `${path} → ${href}`).toContain(href.replace(/\/$/, '/index.html'))
        checked += 1
      }
    }
    expect(checked).toBeGreaterThan(20)
  })

  it('stand under the slug of the title too, where the dataset spells another', async () => {
    const dataset = makeDataset({ events: 1 })
    for (const event of dataset.events) event.slug = 'spelt-otherwise'
    const { files } = await pagesOf(dataset)
    expect(files.has('e/ev00000/spelt-otherwise/index.html')).toBe(true)
    expect(files.has('e/ev00000/north-meets-south-about-matter-0/index.html')).toBe(true)
  })

  it('name the root of the site and the files of the app by their depth', async () => {
    const { page } = await pagesOf(makeDataset())
    for (const [path, root] of [
      ['index.html', './'],
      ['about/index.html', '../'],
      ['d/doc0/index.html', '../../'],
      ['e/ev00000/north-meets-south-about-matter-0/index.html', '../../../'],
      ['404.html', '/'],
    ] as const) {
      const document = page(path)
      expect(document.querySelector('meta[name="app-root"]')?.getAttribute('content')).toBe(root)
      expect(document.querySelector('link[rel="icon"]')?.getAttribute('href')).toBe(`${root}favicon.svg`)
    }
  })

  it('tell an event without scripts: title, date in words, quote, article, reason of the date, neighbours', async () => {
    const dataset = makeDataset()
    const { page } = await pagesOf(dataset)
    const document = page('e/ev00003/index.html')
    const text = document.querySelector('main')?.textContent ?? ''
    const event = dataset.events[3]
    expect(document.querySelector('h1')?.textContent).toBe(event?.title)
    expect(document.querySelector('blockquote')?.textContent).toBe(event?.evidence[0]?.quote)
    expect(text).toContain('22 January 2020')
    expect(text).toContain(event?.when.explanation)
    expect(text).toContain('Ada One says')
    expect(text).toContain('Before: North meets South about matter 2')
    expect(text).toContain('After: North meets South about matter 4')
    expect(document.title).toBe(`${event?.title} · Two towns`)
  })

  it('give hostile text as text', async () => {
    const dataset = makeDataset({ events: 1 })
    const hostile = `</title><script>alert(1)</script><img src=x onerror=alert(1)> $& $\` "'`
    for (const event of dataset.events) event.title = hostile
    dataset.corpus.title = hostile
    const { files, page } = await pagesOf(dataset)
    const scripts = parse(template).querySelectorAll('script').length
    for (const path of files.keys()) {
      const document = page(path)
      const named = document.querySelectorAll('script[src]:not([type="module"]):not([defer])')
      const run = document.querySelectorAll('script:not([type="application/ld+json"])')
      if (!path.endsWith('.html')) continue
      expect(named).toHaveLength(1)
      expect(run.length).toBeLessThanOrEqual(scripts + 1)
      for (const script of run) expect(script.textContent).toBe('')
      expect(document.querySelectorAll('#root img')).toHaveLength(0)
    }
    expect(page('e/ev00000/index.html').querySelector('h1')?.textContent).toBe(hostile)
  })

  it('tell machines what the page is about, in words of schema.org, without ending their element', async () => {
    const dataset = makeDataset({ events: 4 })
    for (const event of dataset.events) event.title = '</script><script>alert(1)</script> \u2028 &lt;'
    const { page } = await pagesOf(dataset)
    const dataOf = (path: string) => {
      const [block, ...more] = page(path).querySelectorAll('script[type="application/ld+json"]')
      expect(more).toEqual([])
      return JSON.parse(block?.textContent ?? '') as Record<string, unknown>
    }
    expect(dataOf('e/ev00000/index.html')).toMatchObject({
      '@type': 'Event',
      name: '</script><script>alert(1)</script> \u2028 &lt;',
      startDate: '2020-01-01',
      citation: [{ '@type': 'Quotation', isPartOf: { '@type': 'NewsArticle', datePublished: '2024-01-05' } }],
    })
    expect(dataOf('e/ev00003/index.html')).toMatchObject({ '@type': 'Claim' })
    expect(dataOf('e/ev00003/index.html')).not.toHaveProperty('startDate')
  })

  it('give canonical addresses and a sitemap only when the site knows its own', async () => {
    const dataset = makeDataset({ events: 1 })
    const without = await pagesOf(dataset)
    expect(without.html('index.html')).not.toContain('canonical')
    const { page, html } = await pagesOf(dataset, { siteUrl: 'https://news.example/line/' })
    const canonical = (path: string) => page(path).querySelector('link[rel="canonical"]')?.getAttribute('href')
    const address = 'https://news.example/line/e/ev00000/north-meets-south-about-matter-0/'
    expect(canonical('e/ev00000/north-meets-south-about-matter-0/index.html')).toBe(address)
    expect(canonical('e/ev00000/index.html')).toBe(address)
    expect(canonical('e/al00000/index.html')).toBe(address)
    expect(canonical('e/moved1/index.html')).toBe(address)
    expect(html('sitemap.xml')).toContain(`<loc>${address}</loc>`)
    expect(html('404.html')).toContain('content="/line/"')
  })

  it('are bounded: the most salient and the newest events come first', async () => {
    const { files } = await pagesOf(makeDataset({ events: 40 }), { limit: 6 })
    const pages = [...files.keys()].filter((path) => /^e\/ev[^/]+\/index\.html$/.test(path)).sort()
    expect(pages).toEqual(['9', 'j', 't', '11', '12', '13'].map((n) => `e/ev${n.padStart(5, '0')}/index.html`))
  })

  it('hold nothing of an article but its excerpts', async () => {
    const { files, html } = await pagesOf(makeDataset({ events: 1, documents: 1 }))
    for (const path of files.keys()) expect(html(path)).not.toContain('Sentence 9 of')
    expect(html('d/doc0/index.html')).toContain('[…]')
  })
})

it('a page without a place for it in the template is refused', () => {
  const page = { path: '', title: '', description: '', body: () => null as never }
  expect(() => renderPage('<html></html>', page, SITE)).toThrow('index.html needs')
})

it.each([
  ['', './'],
  ['about/', '../'],
  ['e/x/', '../../'],
  ['e/x/y/', '../../../'],
])('the root of the page %j is %s', (path, root) => {
  expect(rootOf(path)).toBe(root)
})

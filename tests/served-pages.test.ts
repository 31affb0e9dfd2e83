/** The pages of the shipped timeline as a host gives them out that knows files and nothing else, below a path of its own. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePages } from '../src/build/pages/write-pages.tsx'
import { folderSink } from '../src/build/site/site-sink.ts'
import { serveStatic, type StaticServer } from './browser/static-server.ts'
import { extractWhole } from './fixtures/extract-whole.ts'

let folder = ''
let server: StaticServer
let addresses: string[] = []
const pages = new Map<string, Document>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-served-'))
  server = await serveStatic(folder, '/a/b/c/')
  const { dataset, ledger, corrections } = await extractWhole('seeds')
  const added = new Map(ledger.entries.flatMap(({ id, added: day }) => (day === undefined ? [] : [[id, day] as const])))
  // Without the app, which has no part in what is asked here.
  const whole = (await readFile('index.html', 'utf8')).replace(/(href|src)="\//g, '$1="./')
  const template = whole.replace(/<script type="module".*<\/script>|<link [^>]*href="\.\/src\/[^>]*>/g, '')
  const options = { limit: 2000, text: 'published', siteUrl: server.address, build: 'b', added, corrections } as const
  await cp('public', folder, { recursive: true })
  await writePages(dataset, template, options, folderSink(folder))
  const sitemap = await (await fetch(`${server.address}sitemap.xml`)).text()
  addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
}, 60_000)

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe('every page of the sitemap', () => {
  it('answers, under the address that it calls its own', async () => {
    expect(addresses.length).toBeGreaterThan(50)
    for (const address of addresses) {
      const response = await fetch(address)
      expect(response.status, address).toBe(200)
      const page = new JSDOM(await response.text()).window.document
      expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address)
      pages.set(address, page)
    }
  }, 60_000)

  it('reads whole without scripts, with a card and data for machines', () => {
    for (const [address, page] of pages) {
      expect(page.querySelector('main h1')?.textContent, address).toBeTruthy()
      const meta = (name: string) => page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') // prettier-ignore
      for (const name of ['description', 'og:title', 'og:url', 'twitter:card']) expect(meta(name), address).toBeTruthy()
      const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as object
      expect(data, address).toMatchObject({ '@context': 'https://schema.org' })
      if (/\/e\//.test(address)) expect(page.querySelector('main blockquote')?.textContent, address).toBeTruthy()
    }
  })

  it('leads to what is there: pages, pictures, feeds, and what tells of the event elsewhere', async () => {
    const asked = new Map<string, number>()
    for (const [address, page] of pages) {
      for (const link of page.querySelectorAll('a[href], link[href], script[src], img[src]')) {
        const target = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', address)
        target.hash = ''
        if (target.origin !== new URL(server.address).origin || asked.has(target.href)) continue
        asked.set(target.href, (await fetch(target)).status)
      }
    }
    expect(asked.size).toBeGreaterThan(addresses.length)
    expect([...asked].filter(([, status]) => status !== 200)).toEqual([])
  }, 60_000)
})

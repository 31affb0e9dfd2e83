import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractWhole } from '../fixtures/extract-whole.ts'
import { formatDataset } from '../../src/build/format-dataset.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { type Fires, putCarelessly, watchFires } from '../fixtures/fires.ts'
import { inOneLine, spoil, writeHostileCorpus } from '../fixtures/hostile-corpus.ts'
import { type PayloadClass, payloads } from '../fixtures/payloads.ts'
import { tried } from '../tried.ts'
import { assertClean, openSite, type Site } from './harness.ts'

let folder = ''
let site: Site
/** A page without policy, to show that the payloads are good ones. */
let careless: Site
let dataset: Dataset

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-hostile-'))
  const [corpus, plain] = [join(folder, 'corpus'), join(folder, 'plain/data')]
  await mkdir(corpus)
  await writeHostileCorpus(corpus)
  dataset = spoil((await extractWhole(corpus, true)).dataset)
  const file = join(folder, 'dataset.json')
  await writeFile(file, [...formatDataset(dataset)].join(''))
  const build = ['src/build/run.mjs', 'build', '--dataset', file, '--full', '--out', join(folder, 'site')]
  await promisify(execFile)(process.execPath, build)
  site = await openSite({ folder: join(folder, 'site') })
  await mkdir(plain, { recursive: true })
  await writeFile(join(plain, 'site.json'), '{}')
  await writeFile(join(folder, 'plain/index.html'), '<!doctype html><title>No guard</title><link rel=icon href=data:,>')
  careless = await openSite({ folder: join(folder, 'plain') })
})

afterAll(async () => {
  await site.close()
  await careless.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(path: string, of = site): Promise<{ page: Page; fires: Fires }> {
  let fires: Fires | undefined
  const page = await of.page(path, {
    raw: of === careless,
    before: async (fresh) => {
      fires = await watchFires(fresh.context())
    },
  })
  if (fires === undefined) throw new Error('nobody watches')
  return { page, fires }
}

async function expectNothing({ page, fires }: { page: Page; fires: Fires }, allow: RegExp[] = []): Promise<void> {
  expect([...(await fires.read(page))]).toEqual([])
  assertClean(page, allow)
}

const squeeze = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()
const withoutSpace = (text: string) => text.replaceAll(/\s+/gu, '')
const titlesOf = (list: Dataset['events']) => list.map(({ title }) => squeeze(title)).toSorted()

it('the payloads do fire where nothing guards the page', async (context) => {
  const { page, fires } = await open('', careless)
  await putCarelessly(page, payloads)
  expect(payloads.length).toBeGreaterThanOrEqual(150)
  const kinds = [...new Set(payloads.map(({ kind }) => kind))]
  // What loads before it fires takes its time.
  const missed = async () => {
    const fired = await fires.read(page)
    const count = (kind: PayloadClass) => payloads.filter((one) => one.kind === kind && fired.has(one.number)).length
    return kinds.filter((kind) => count(kind) < 4).concat(fired.size < 100 ? kinds : [])
  }
  await expect.poll(missed, { timeout: 30_000 }).toEqual([])
  tried(context, 'payloads', payloads.length)
})

describe('a site of nothing but payloads', () => {
  it('has each of them in a title and nearly each in a quote', () => {
    const quotes = dataset.events.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
    const quoted = payloads.filter(({ text }) => quotes.some((quote) => quote.includes(inOneLine(text))))
    expect(dataset.events.length).toBeGreaterThanOrEqual(150)
    expect(quoted.length).toBeGreaterThanOrEqual(150)
  })

  it.each(['?view=list&background=1', '?view=table&background=1', '?view=read&background=1'])(
    'shows them word for word and runs none: %s',
    async (path) => {
      const opened = await open(path)
      const titles = new Set(titlesOf(dataset.events))
      const rows = opened.page.getByRole('main').locator('a[data-row]')
      await rows.nth(10).waitFor()
      const shown = await rows.allTextContents()
      expect(shown.filter((title) => !titles.has(squeeze(title)))).toEqual([])
      await expectNothing(opened)
    },
  )

  it.each(['topic', 'person'])('draws them in lanes by %s', async (lanes) => {
    const opened = await open(`?lanes=${lanes}&background=1`)
    await opened.page.locator('.lane-title, .lane-name').first().waitFor()
    await expectNothing(opened)
  })

  it('opens one event after the other, with its quotes word for word', async () => {
    const opened = await open('?background=1')
    const { page } = opened
    const heading = page.getByRole('complementary', { name: 'Event', exact: true }).locator('h2')
    const seen: { title: string; quotes: string[] }[] = []
    for (let step = 0; step < 30; step += 1) {
      const before = page.url()
      await page.keyboard.press('j')
      await page.waitForFunction((address) => location.href !== address, before)
      await page.locator('.quote-words').first().waitFor()
      seen.push({
        title: squeeze((await heading.first().textContent()) ?? ''),
        quotes: await page.locator('.quote-words').allTextContents(),
      })
    }
    for (const { title, quotes } of seen) {
      const known = dataset.events.filter((event) => squeeze(event.title) === title)
      expect(
        known.map(({ evidence }) => evidence[0]?.quote),
        title,
      ).toContain(quotes[0])
    }
    await expectNothing(opened)
  })

  it('shows articles, actors and the method', async () => {
    for (const path of [`d/${dataset.documents[0]?.id}/`, `d/${dataset.documents[5]?.id}/`, 'about/', 'a/peru/']) {
      const opened = await open(path)
      await opened.page.getByRole('heading', { level: 1 }).waitFor()
      const document = dataset.documents.find(({ id }) => path.includes(id))
      const text = squeeze((await opened.page.locator('main').textContent()) ?? '')
      for (const line of document?.text.split('\n\n') ?? []) expect(text).toContain(squeeze(line))
      await expectNothing(opened)
      await opened.page.context().close()
    }
  })

  it('takes them in the search box and in every part of the address', async () => {
    const opened = await open('')
    const { page } = opened
    const box = page.getByRole('searchbox', { name: 'Search events' })
    for (const { text } of payloads.filter(({ number }) => number % 24 === 0)) {
      await box.fill(text)
      expect(withoutSpace(await box.inputValue())).toBe(withoutSpace(text))
    }
    const names = ['q', 'country', 'not-person', 'from', 'view', 'match', 'v', 'return', 'known']
    const texts = payloads.filter(({ number }) => number % 5 === 0).map(({ text }) => text)
    await page.evaluate(
      async ([texts, parts]) => {
        for (const text of texts) {
          const query = parts.map((name) => `${name}=${encodeURIComponent(text)}`).join('&')
          history.pushState(null, '', `./?${query}&${encodeURIComponent(text)}=1#${encodeURIComponent(text)}`)
          dispatchEvent(new PopStateEvent('popstate'))
          await new Promise(requestAnimationFrame)
        }
      },
      [texts, names] as const,
    )
    await page.locator('.notes').waitFor()
    await expect.poll(() => page.locator('.notes').textContent()).toContain(`“${texts.at(-1)}”`)
    await expectNothing(opened)
  })

  it('links to nothing but itself and the web', async () => {
    const opened = await open(`d/${dataset.documents[0]?.id}/`)
    const links = await opened.page.locator('a[href]').evaluateAll((all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        rel: link.getAttribute('rel') ?? '',
      })),
    )
    for (const { href, rel } of links) {
      expect(href).toMatch(/^https?:/)
      if (!href.startsWith(site.server.address)) expect(rel).toBe('noopener noreferrer')
    }
  })

  it('exports tables in which nothing computes', async () => {
    const opened = await open('?background=1')
    const { page } = opened
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV|spreadsheet/i }).click(),
    ])
    const cells = cellsOf(await readFile(await download.path(), 'utf8'))
    expect(cells.length).toBeGreaterThan(dataset.events.length * 10)
    expect(cells.filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u.test(cell))).toEqual([])
    for (const { text } of payloads.filter(({ text }) => /^[=+\-@]/.test(text))) expect(cells).toContain(`'${text}`)
    await expectNothing(opened)
  })
})

it('pages without scripts hold payloads as text alone', async () => {
  const root = join(folder, 'site')
  const paths = (await readdir(root, { recursive: true })).filter((path) => path.endsWith('.html'))
  expect(paths.length).toBeGreaterThan(dataset.events.length)
  const sources = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')))
  const page = await careless.page('', { raw: true })
  const read = await page.evaluate((all) => {
    return all.map((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html')
      const parts = [...parsed.querySelectorAll('*')].flatMap(({ localName, attributes }) =>
        [localName].concat([...attributes].map(({ name, value }) => `${localName} ${name}=${value}`)),
      )
      const data = [...parsed.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent)
      return { parts: [...new Set(parts)], heading: parsed.querySelector('h1')?.textContent ?? '', data }
    })
  }, sources)
  for (const [index, { parts, data }] of read.entries()) {
    expect(parts.filter(isForeign), paths[index]).toEqual([])
    for (const block of data) expect(() => JSON.parse(block ?? '') as unknown, paths[index]).not.toThrow()
  }
  const headings = new Set(read.map(({ heading }) => squeeze(heading)))
  expect(titlesOf(dataset.events).filter((title) => !headings.has(title))).toEqual([])
})

/** Elements that our own pages are made of. */
const OWN_ELEMENTS = new Set(
  `html head body meta title link script div p nav main a article section h1 h2 h3 ul ol li figure figcaption blockquote
  table caption thead tbody tr th td span bdi q time dl dt dd header footer strong em small br abbr`.split(/\s+/),
)
/** A file of the site: relative, or from the root in 404.html, which cannot know how deep it is asked for. */
const OWN_FILE = /^(?:\/|(?:\.{1,2}\/)+)(?:(?:assets\/)?[\w-]+\.(?:js|css|svg)|(?:feed|corrections)\.(?:xml|json))$/

/** Whether an element (`img`) or an attribute (`a href=javascript:…`) is none of ours. */
function isForeign(part: string): boolean {
  const [, element = '', name, value = ''] = /^(\S+)(?: ([^=]+)=([^]*))?$/.exec(part) ?? []
  if (name === undefined) return !OWN_ELEMENTS.has(element)
  if (name.startsWith('on') || ['style', 'srcdoc', 'action'].includes(name)) return true
  if (name === 'http-equiv') return value !== 'Content-Security-Policy'
  if (name === 'href' && element === 'a') return !/^(?:\.{0,2}\/(?![/\\])|#|https?:\/\/)/.test(value)
  return (name === 'src' || name === 'href') && !OWN_FILE.test(value)
}

/** The cells of a CSV text (RFC 4180). */
function cellsOf(text: string): string[] {
  const rows = text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)
  return [...rows].map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
}

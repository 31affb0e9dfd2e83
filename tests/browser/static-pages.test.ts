import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertClean, axe, openSite, ready, type Site } from './harness.ts'

/** The site stands below a path of its own, on a host that rewrites nothing. */
const BASE = '/a/b/c/'
const FOLDER = process.env['SITE_FOLDER'] ?? 'dist'
let site: Site
let pages: string[] = []

beforeAll(async () => {
  site = await openSite({ base: BASE })
  const files = await readdir(FOLDER, { recursive: true })
  pages = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length))
})

afterAll(() => site.close())

/** The first page of a kind; those for frames are another kind. */
const pageLike = (pattern: RegExp) => pages.find((path) => pattern.test(path) && !/(?:^|\/)embed\/$/.test(path)) ?? ''
const frameLike = (pattern: RegExp) => pages.find((path) => pattern.test(path)) ?? ''

describe('the built site without scripts', () => {
  it.each([
    ['the timeline', /^$/],
    ['an event', /^e\/[^/]+\/[^/]+\/$/],
    ['an event by its id alone', /^e\/[^/]+\/$/],
    ['an article', /^d\//],
    ['an actor', /^a\//],
    ['how it was made', /^about\//],
  ])('shows %s, readable', async (_, pattern) => {
    const page = await site.page(pageLike(pattern), { raw: true, javaScriptEnabled: false })
    await expect.poll(() => page.locator('main h1').count()).toBe(1)
    expect(((await page.locator('main').textContent()) ?? '').length).toBeGreaterThan(100)
    await expect.poll(() => page.locator('main').isVisible()).toBe(true)
    assertClean(page)
    await page.context().close()
  })

  it('leads from the timeline to an event, its article and back', async () => {
    const page = await site.page('', { raw: true, javaScriptEnabled: false })
    await page.locator('main ol a').first().click()
    const title = await page.locator('h1').textContent()
    expect(new URL(page.url()).pathname).toMatch(/^\/a\/b\/c\/e\//)
    await page.locator('figcaption a').first().click()
    expect(new URL(page.url()).pathname).toMatch(/^\/a\/b\/c\/d\//)
    await page
      .getByRole('link', { name: title ?? '', exact: true })
      .first()
      .click()
    await expect.poll(() => page.locator('h1').textContent()).toBe(title)
  })
})

describe('the built site whose app never arrives', () => {
  it.each([
    ['the timeline', /^$/],
    ['an event', /^e\/[^/]+\/[^/]+\/$/],
    ['an article', /^d\//],
    ['an actor', /^a\//],
    ['how it was made', /^about\//],
  ])('shows %s all the same, accessible, and says after a while that something is missing', async (_, pattern) => {
    const before = async (page: Page) => {
      await page.clock.install()
      await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
    }
    const page = await site.page(pageLike(pattern), { raw: true, before })
    await page.locator('main h1').waitFor({ state: 'visible' })
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page.clock.fastForward(11_000)
    await page.getByRole('alert').waitFor({ state: 'visible' })
    await page.clock.resume()
    expect(await axe(page)).toEqual([])
    assertClean(page, [/ERR_FAILED/])
    await page.context().close()
  })
})

describe('the built site with scripts', () => {
  it.each([
    ['the timeline', /^$/],
    ['an event', /^e\/[^/]+\/[^/]+\/$/],
    ['an article', /^d\//],
    ['an actor', /^a\//],
    ['how it was made', /^about\//],
  ])('opens %s below a path, within the policy and from its own origin', async (_, pattern) => {
    const page = await site.page(pageLike(pattern))
    // The lanes are drawn when the page is idle.
    await page.waitForLoadState('networkidle')
    assertClean(page)
    expect(await axe(page)).toEqual([])
    await page.context().close()
  })

  it('opens an event by an earlier name of it as by its own, without a word of what became of it', async () => {
    const names = (await readdir(join(FOLDER, 'data'))).filter((name) => /^ids[-.].*\.txt$/.test(name))
    const ids = (await Promise.all(names.map((name) => readFile(join(FOLDER, 'data', name), 'utf8')))).join('')
    const earlier = pages.filter((path) => /^e\/[^/]+\/$/.test(path) && !ids.includes(path.split('/')[1] ?? ''))
    const bodies = await Promise.all(earlier.map((path) => readFile(join(FOLDER, path, 'index.html'), 'utf8')))
    // One that became another event says so; an earlier name has the page of its event.
    const path = earlier[bodies.findIndex((body) => body.includes('<blockquote>'))] ?? ''
    const still = await site.page(path, { raw: true, javaScriptEnabled: false })
    const title = (await still.locator('main h1').textContent()) ?? ''
    await still.context().close()
    const page = await site.page(path)
    const panel = page.getByRole('complementary', { name: 'Event', exact: true })
    await panel.getByRole('region', { name: 'Evidence' }).waitFor()
    expect(title).toContain(((await panel.getByRole('heading').first().textContent()) ?? '-').trim())
    await expect.poll(() => panel.getByText(/merged into|withdrawn|no event/i).count()).toBe(0)
    assertClean(page)
    await page.context().close()
  })

  it('opens an address that has no file of its own at the root of a host', async () => {
    const root = await openSite()
    const page = await root.page('e/no-such-event/', { raw: true })
    await ready(page)
    assertClean(page, [/404/])
    await root.close()
  })
})

describe('a page in a frame of another site', () => {
  it.each([
    ['the events of a view', /^embed\/$/, '?status=happened'],
    ['one event', /^e\/[^/]+\/embed\/$/, ''],
  ])('shows %s, tells its height, and leaves the frame by its links', async (_, pattern, query) => {
    const path = frameLike(pattern)
    // A page without a policy: that of the site forbids to hold a frame.
    site.server.answer(/^\/a\/b\/c\/outside$/, (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>')
    })
    const page = await site.page('outside', { raw: true })
    const told = page.evaluate(
      async ([address = '']) => {
        const frame = document.createElement('iframe')
        frame.src = address
        document.body.append(frame)
        return new Promise<number>((resolve) => {
          addEventListener('message', ({ data, source }) => {
            const { type, height } = data as { type?: string; height?: number }
            if (source === frame.contentWindow && type === 'dateline-height' && height !== undefined) resolve(height)
          })
        })
      },
      [site.server.address + path + query],
    )
    expect(await told).toBeGreaterThan(50)
    const frame = page.frames().find((each) => each.url().includes('embed/'))
    const links = frame?.locator('main a')
    await expect.poll(() => links?.count() ?? 0).toBeGreaterThan(0)
    const targets = await links?.evaluateAll((all) => all.map((link) => link.getAttribute('target')))
    expect(new Set(targets)).toEqual(new Set(['_blank']))
    await page.context().close()
  })

  it.each([
    ['the events of a view', /^embed\/$/],
    ['one event', /^e\/[^/]+\/embed\/$/],
    ['the corrections', /^corrections\/$/],
  ])('and %s by itself is clean and accessible', async (_, pattern) => {
    const page = await site.page(frameLike(pattern), { raw: true })
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await axe(page)).toEqual([])
    assertClean(page)
    await page.context().close()
  })
})

describe('the files', () => {
  it('link only to what is there', async () => {
    const broken: string[] = []
    let checked = 0
    for (const path of pages) {
      const html = await readFile(join(FOLDER, path, 'index.html'), 'utf8')
      for (const [, address = ''] of html.matchAll(/\b(?:href|src)="([^"#]+)"/g)) {
        const { origin, pathname } = new URL(address, `${site.server.address}${path}`)
        if (origin !== new URL(site.server.address).origin) continue
        const file = pathname.slice(BASE.length).replace(/(^|\/)$/, '$1index.html')
        checked += 1
        if (!known.has(file)) known.set(file, await readFile(join(FOLDER, file)).then(() => true, () => false)) // prettier-ignore
        if (known.get(file) === false) broken.push(`${path} → ${address}`)
      }
    }
    expect(checked).toBeGreaterThan(pages.length)
    expect(broken).toEqual([])
  })

  it('name no path of the machine that built them, and hold no source map', async () => {
    const files = await readdir(FOLDER, { recursive: true, withFileTypes: true })
    const leaks: string[] = []
    for (const file of files) {
      if (!file.isFile()) continue
      if (file.name.endsWith('.map')) leaks.push(file.name)
      const content = await readFile(join(file.parentPath, file.name), 'latin1')
      if (content.includes(process.cwd()) || content.includes('sourceMappingURL=')) leaks.push(file.name)
    }
    expect(leaks).toEqual([])
  })
})

const known = new Map<string, boolean>()

import type { Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { assertClean, axe, openSite, ready, type Site } from './harness.ts'

let site: Site
const opened: Page[] = []

beforeAll(async () => {
  site = await openSite()
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()))
})
afterAll(() => site.close())

/** What browser and React write into the log about what a test breaks on purpose. */
const BROWSER_SAYS = [/Failed to load resource/, /net::ERR_/, /^console error: Error: Its code could not be loaded/]

type Fault = (route: Route) => Promise<unknown>

const answer =
  (status: number, body = '', contentType = 'application/json'): Fault =>
  (route) =>
    route.fulfill({ status, body, contentType })
/** The real answer, changed. */
const changed =
  (change: (body: Buffer) => Buffer): Fault =>
  async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.body()) })
  }
const flipped = changed((body) => {
  const copy = Buffer.from(body)
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1
  return copy
})
const half = changed((body) => body.subarray(0, body.length >> 1))
const withFormat = changed((body) =>
  Buffer.from(JSON.stringify({ ...(JSON.parse(body.toString()) as object), format: 99 })),
)

async function open(path: string, file: RegExp | undefined, fault: Fault, scale = 1): Promise<Page> {
  const page = await site.page(path, {
    raw: true,
    before: async (fresh) => {
      // Fifteen seconds are what a reader waits at most; a test waits a part of them.
      await fresh.addInitScript((part) => {
        const real = AbortSignal.timeout.bind(AbortSignal)
        AbortSignal.timeout = (milliseconds) => real(milliseconds * part)
      }, scale)
      if (file !== undefined) await fresh.route(file, fault)
    },
  })
  opened.push(page)
  return page
}

const listed = (page: Page) => page.getByRole('list', { name: 'Events', exact: true }).getByRole('link')
const eventPanel = (page: Page) => page.getByRole('complementary', { name: 'Event', exact: true })

/** The message is spoken, says what is the matter and what to do, and nothing goes on turning. */
async function expectMessage(page: Page, words: RegExp): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: words })
  await alert.first().waitFor({ timeout: 10_000 })
  expect(await alert.first().textContent()).toMatch(/\w+ .*\. ?\w+/)
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
  assertClean(page, BROWSER_SAYS)
}

async function retry(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.getByRole('button', { name: 'Retry' }).first().click()
}

const MANIFEST = /data\/site\.json/
const SITE_FAULTS: [name: string, file: RegExp, fault: Fault, words: RegExp][] = [
  ['a manifest that is missing', MANIFEST, answer(404), /does not have it \(404\).*newer version/],
  ['a server that breaks', MANIFEST, answer(500), /answered with an error/],
  ['a server that refuses', MANIFEST, answer(403), /answered with an error/],
  ['a host that answers all with a page', MANIFEST, answer(200, '<!doctype html>', 'text/html'), /something else/],
  ['a manifest of another type', MANIFEST, answer(200, '{}', 'image/png'), /something else/],
  ['a manifest cut in half', MANIFEST, half, /incomplete or changed/],
  ['an empty manifest', MANIFEST, answer(200), /incomplete or changed/],
  ['null for a manifest', MANIFEST, answer(200, 'null'), /not in the form/],
  ['a manifest of another shape', MANIFEST, answer(200, '{"format":2}'), /not in the form/],
  ['a manifest of a newer version', MANIFEST, withFormat, /newer version/],
  ['a broken connection', MANIFEST, (route) => route.abort('connectionreset'), /could not be reached/],
  ['a name that nobody knows', MANIFEST, (route) => route.abort('namenotresolved'), /could not be reached/],
  ['an index that is missing', /data\/index\./, answer(404), /does not have it/],
  ['an index with a wrong bit', /data\/index\./, flipped, /incomplete or changed \(checksum\)/],
  ['an index cut in half', /data\/index\./, half, /incomplete or changed \(\d+ of \d+ bytes\)/],
  ['a page for a catalogue', /data\/catalogue\./, answer(200, '<html>', 'text/html'), /something else/],
  ['a catalogue with a wrong bit', /data\/catalogue\./, flipped, /incomplete or changed/],
]

describe('without the data of the timeline', () => {
  it.each(SITE_FAULTS)('%s is told, and Retry brings the timeline', async (_, file, fault, words) => {
    const page = await open('', file, fault)
    await expectMessage(page, words)
    await expect.poll(() => page.getByRole('heading', { name: 'The timeline could not be loaded' }).count()).toBe(1)
    await retry(page)
    await listed(page).first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('is accessible', async () => {
    const page = await open('', MANIFEST, answer(404))
    await expectMessage(page, /does not have it/)
    expect(await axe(page)).toEqual([])
  })

  it('a server that never answers is given up', async () => {
    const page = await open('', MANIFEST, () => new Promise(() => {}), 1 / 30)
    await expectMessage(page, /no answer within 15 seconds/)
    await retry(page)
    await listed(page).first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a server that answers at the third try is asked three times', async () => {
    let asked = 0
    const page = await open('', MANIFEST, (route) => {
      asked += 1
      return asked < 3 ? route.fulfill({ status: 503 }) : route.continue()
    })
    await expectMessage(page, /answered with an error/)
    await page.getByRole('button', { name: 'Retry' }).click()
    await listed(page).first().waitFor()
    expect(asked).toBe(3)
  })

  it('data that is older than the page is asked for again past the cache, unseen', async () => {
    let asked = 0
    const page = await open('', /data\/index\./, (route) => {
      asked += 1
      return asked === 1 ? flipped(route) : route.continue()
    })
    await ready(page)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    expect(asked).toBe(2)
    assertClean(page)
  })
})

const PART_FAULTS: [name: string, path: string, file: RegExp, fault: Fault, words: RegExp][] = [
  ['titles', '', /data\/titles-/, answer(404), /The titles: the server does not have it/],
  ['titles', '', /data\/titles-/, flipped, /The titles: it arrived incomplete or changed/],
  ['addresses', '', /data\/ids-/, answer(500), /The addresses: the server answered with an error/],
  ['an article', 'd/', /data\/document-/, answer(404), /does not have it/],
  ['an article', 'd/', /data\/document-/, half, /incomplete or changed/],
  ['the details of an event', 'e/', /data\/events-/, answer(404), /does not have it/],
  ['the details of an event', 'e/', /data\/events-/, answer(200, '<html>', 'text/html'), /something else/],
  ['the addresses behind a link', 'e/', /data\/ids-/, answer(404), /The addresses: the server does not have it/],
]

describe('without a part of the data', () => {
  it.each(PART_FAULTS)('%s: %s%s is told in its place, and Retry brings it', async (_, prefix, file, fault, words) => {
    const page = await open(await pathOf(prefix), file, fault)
    await expectMessage(page, words)
    await expect.poll(() => page.getByRole('heading', { name: 'The timeline could not be loaded' }).count()).toBe(0)
    expect(await axe(page)).toEqual([])
    await retry(page)
    if (prefix === '') await listed(page).filter({ hasText: /\w+/ }).first().waitFor()
    if (prefix === 'd/') await page.locator('main a.lit').first().waitFor()
    if (prefix === 'e/') await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    assertClean(page, BROWSER_SAYS)
  })

  it('a search that cannot start says so and leaves the list', async () => {
    const page = await open('', /assets\/search-/, (route) => route.abort())
    await ready(page)
    const all = await listed(page).count()
    await page.getByRole('searchbox').fill('Ukraine')
    await page.getByText(/search could not be loaded/i).waitFor()
    await expect.poll(() => listed(page).count()).toBeGreaterThanOrEqual(all)
    await page.unrouteAll()
    await page.getByRole('searchbox').fill('Lavrov')
    await expect.poll(() => listed(page).count()).toBeLessThan(all)
    assertClean(page, BROWSER_SAYS)
  })

  it('an export whose quotes do not come says so', async () => {
    const page = await open('', /data\/events-/, answer(500))
    await ready(page)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('button', { name: /CSV/ }).click()
    await page.locator('[aria-live="polite"]').getByText('nothing was exported').waitFor()
    assertClean(page, BROWSER_SAYS)
  })
})

describe('without a part of the code', () => {
  it('the lanes are told, the list stays, and Retry brings them', async () => {
    const page = await open('', /assets\/VisLanes-[^/]*\.js/, (route) => route.abort())
    await expectMessage(page, /lanes could not be drawn.*The list has every event/)
    await ready(page)
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    expect(await axe(page)).toEqual([])
    await retry(page)
    await page.locator('.lane-title').first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a page whose code is gone after a new release takes the new one', async () => {
    const page = await open('', /assets\/TextPage-/, answer(404))
    await ready(page)
    await page.route(
      (url) => url.href === site.server.address,
      (route) =>
        route.request().resourceType() === 'fetch'
          ? route.fulfill({ body: '<script type="module" src="./assets/index-newer.js"></script>' })
          : route.continue(),
    )
    const reloaded = page.waitForEvent('load')
    await page.getByRole('link', { name: 'About', exact: true }).first().click()
    await reloaded
    await expectMessage(page, /could not be loaded/)
    const before = await page.evaluate(() => performance.timeOrigin)
    await retry(page)
    await page.getByRole('heading', { level: 1, name: /about/i }).waitFor()
    // The same release is taken once.
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(before)
    assertClean(page, BROWSER_SAYS)
  })

  it.each([
    ['a page', /assets\/TextPage-/, 'about/'],
    ['the table', /assets\/EventTable-/, '?view=table'],
    ['the view for reading', /assets\/ReadView-/, '?view=read'],
  ])('%s whose code stays away says so, and Retry brings it', async (_, file, path) => {
    const page = await open(path, file, answer(404))
    await expectMessage(page, /could not be shown.*could not be loaded/)
    expect(await axe(page)).toEqual([])
    await retry(page)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page.getByRole('main').getByRole('link').first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a view whose code stays away leaves the next one as it is', async () => {
    const page = await open('?view=read', /assets\/ReadView-/, answer(404))
    await expectMessage(page, /could not be loaded/)
    await page.getByRole('link', { name: 'List', exact: true }).first().click()
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    expect(await page.getByRole('alert').count()).toBe(0)
    assertClean(page, BROWSER_SAYS)
  })

  it('an export whose code stays away leaves the page as it is', async () => {
    const page = await open('', /assets\/ExportChoices-/, answer(404))
    await ready(page)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expectMessage(page, /could not be loaded/)
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    await retry(page)
    await page.getByRole('button', { name: /CSV/ }).waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a page whose script never comes says so, and its text can be read', async () => {
    const page = await site.page(await pathOf('e/'), {
      raw: true,
      before: async (fresh) => {
        await fresh.clock.install()
        await fresh.route(/assets\/index-[^/]*\.js/, answer(404))
      },
    })
    opened.push(page)
    await page.clock.fastForward(11_000)
    await page.getByRole('alert').filter({ hasText: 'did not start' }).waitFor()
    await expect.poll(() => page.getByRole('main').locator('blockquote').first().isVisible()).toBe(true)
    assertClean(page, BROWSER_SAYS)
  })

  it.each([
    ['style', /assets\/index-[^/]*\.css/],
    ['letters', /woff2/],
  ])('works without its %s', async (_, file) => {
    const page = await open('', file, (route) => route.abort())
    await ready(page)
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    assertClean(page, BROWSER_SAYS)
  })
})

describe('a device', () => {
  it('that is offline is told so, and comes back', async () => {
    const page = await open('', undefined, answer(200))
    await ready(page)
    await page.context().setOffline(true)
    await page.getByText('You are offline').waitFor()
    const shown = await listed(page).count()
    await page.getByRole('link', { name: 'About', exact: true }).first().click()
    await expectMessage(page, /could not be loaded. Check the connection/)
    await page.goBack()
    await expect.poll(() => listed(page).count()).toBe(shown)
    await page.goForward()
    await page.context().setOffline(false)
    await retry(page)
    await page.getByRole('heading', { level: 1, name: /about/i }).waitFor()
    await expect.poll(() => page.getByText('You are offline').count()).toBe(0)
    assertClean(page, BROWSER_SAYS)
  })

  it.each([
    ['forbids to keep anything', 'throw'],
    ['has no room', 'full'],
    ['kept something else', 'corrupt'],
  ])('that %s shows everything all the same', async (_, how) => {
    const page = await site.page('', {
      before: async (fresh) => {
        await fresh.addInitScript((what) => {
          const refuse = () => {
            throw new DOMException('refused', what === 'full' ? 'QuotaExceededError' : 'SecurityError')
          }
          if (what === 'full') Storage.prototype.setItem = refuse
          else if (what === 'corrupt') {
            for (const key of ['dateline.theme', 'dateline.reloaded']) localStorage.setItem(key, '\u0000{"<img>')
          } else {
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
              Object.defineProperty(window, name, { get: refuse })
            }
          }
        }, how)
      },
    })
    opened.push(page)
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    await page
      .getByRole('button', { name: /colours/i })
      .first()
      .click()
    await page.getByText('Dark', { exact: true }).first().click()
    assertClean(page)
  })

  it('that has another year shows the same dates', async () => {
    const texts: string[] = []
    for (const [timezoneId, locale, time] of [
      ['UTC', 'en-GB', '2024-05-01'],
      ['Pacific/Kiritimati', 'ar', '1970-01-02'],
      ['America/Los_Angeles', 'tr', '2099-12-31'],
    ] as const) {
      const page = await site.page('?view=list', {
        timezoneId,
        locale,
        before: async (fresh) => {
          await fresh.clock.setFixedTime(time)
        },
      })
      opened.push(page)
      texts.push((await page.getByRole('main').textContent()) ?? '')
      assertClean(page)
    }
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).toBe(texts[0])
  })
})

/** The path of the first event or article of the site. */
async function pathOf(prefix: string): Promise<string> {
  if (prefix === '') return ''
  const start = await (await fetch(site.server.address)).text()
  const about = await (await fetch(`${site.server.address}about/`)).text()
  const link = new RegExp(`href="(?:\\.{1,2}/)+(${prefix}[^"]+)"`).exec(start + about)?.[1]
  if (link === undefined) throw new Error(`no link to ${prefix} on the start page`)
  return link
}

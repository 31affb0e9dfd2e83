/** Without a part of the code, and on devices that are offline, full or set to another year. */
import { describe, expect, it } from 'vitest'
import { answer, BROWSER_SAYS, expectMessage, faultySiteOfTests, retry } from './faulty-site.ts'
import { assertClean, axe, ready } from './harness.ts'
import { listed } from './reader.ts'

const { address, firstPath, open, openFaulty } = faultySiteOfTests()

describe('without a part of the code', () => {
  it('the lanes are told, the list stays, and Retry brings them', async () => {
    const page = await openFaulty('', /assets\/VisLanes-[^/]*\.js/, (route) => route.abort())
    await expectMessage(page, /lanes could not be drawn.*The list has every event/)
    await ready(page)
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    expect(await axe(page)).toEqual([])
    await retry(page)
    await page.locator('.lane-title').first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a page whose code is gone after a new release takes the new one', async () => {
    const page = await openFaulty('', /assets\/TextPage-/, answer(404))
    await ready(page)
    await page.route(
      (url) => url.href === address(),
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

  it('a part that others share may stay away: Retry brings a new page', async () => {
    const page = await openFaulty('', /assets\/lane-set-[^/]*\.js/, (route) => route.abort())
    await expectMessage(page, /lanes could not be drawn/)
    const before = await page.evaluate(() => performance.timeOrigin)
    await retry(page)
    await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => before)).not.toBe(before)
    await page.locator('.lane-title').first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a part whose style stays away is drawn without it, and gets it when the line is back', async () => {
    const page = await openFaulty('about/', /assets\/TextPage-[^/]*\.css/, (route) => route.abort())
    await page.getByRole('heading', { level: 1, name: /about/i }).waitFor()
    await ready(page)
    const styled = page.locator('link[rel="stylesheet"][href*="/TextPage-"]')
    // What did not come has a sheet whose rules cannot be read.
    const hasRules = () =>
      styled.evaluate((link: HTMLLinkElement) => {
        try {
          return (link.sheet?.cssRules.length ?? 0) > 0
        } catch {
          return false
        }
      })
    expect(await hasRules()).toBe(false)
    await page.unrouteAll()
    await page.context().setOffline(true)
    await page.context().setOffline(false)
    await expect.poll(hasRules).toBe(true)
    assertClean(page, BROWSER_SAYS)
  })

  it.each([
    ['a page', /assets\/TextPage-/, 'about/'],
    ['the table', /assets\/EventTable-/, '?view=table'],
    ['the view for reading', /assets\/ReadView-/, '?view=read'],
  ])('%s whose code stays away says so, and Retry brings it', async (_, file, path) => {
    const page = await openFaulty(path, file, answer(404))
    await expectMessage(page, /could not be shown.*could not be loaded/)
    expect(await axe(page)).toEqual([])
    await retry(page)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page.getByRole('main').getByRole('link').first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a view whose code stays away leaves the next one as it is', async () => {
    const page = await openFaulty('?view=read', /assets\/ReadView-/, answer(404))
    await expectMessage(page, /could not be loaded/)
    await page.getByRole('link', { name: 'List', exact: true }).first().click()
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    expect(await page.getByRole('alert').count()).toBe(0)
    assertClean(page, BROWSER_SAYS)
  })

  it('an export whose code stays away leaves the page as it is', async () => {
    const page = await openFaulty('', /assets\/ExportChoices-/, answer(404))
    await ready(page)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expectMessage(page, /could not be loaded/)
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    await retry(page)
    await page.getByRole('button', { name: /CSV/ }).waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a page whose script never comes says so, and its text can be read', async () => {
    const page = await open(await firstPath('e/'), {
      raw: true,
      before: async (fresh) => {
        await fresh.clock.install()
        await fresh.route(/assets\/index-[^/]*\.js/, answer(404))
      },
    })
    await page.clock.fastForward(11_000)
    await page.getByRole('alert').filter({ hasText: 'did not start' }).waitFor()
    await expect.poll(() => page.getByRole('main').locator('blockquote').first().isVisible()).toBe(true)
    assertClean(page, BROWSER_SAYS)
  })

  it.each([
    ['style', /assets\/index-[^/]*\.css/],
    ['letters', /woff2/],
  ])('works without its %s', async (_, file) => {
    const page = await openFaulty('', file, (route) => route.abort())
    await ready(page)
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
    assertClean(page, BROWSER_SAYS)
  })
})

describe('a device', () => {
  it('that is offline is told so, and comes back', async () => {
    const page = await openFaulty('', undefined, answer(200))
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
    const page = await open('', {
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
      const page = await open('?view=list', {
        timezoneId,
        locale,
        before: async (fresh) => {
          await fresh.clock.setFixedTime(time)
        },
      })
      texts.push((await page.getByRole('main').textContent()) ?? '')
      assertClean(page)
    }
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).toBe(texts[0])
  })
})

/** What stands around the page and is not ours: the library of the lanes, browsers that translate, frames, files, other tabs, other apps. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assertClean, axe, openSite, ready, type Site } from './harness.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const listed = (page: Page) => page.getByRole('list', { name: 'Events', exact: true }).getByRole('link')

it('a library of lanes that throws when it starts leaves the list, and says so', async () => {
  let planted = 0
  const page = await site.page('', {
    before: async (fresh) => {
      await fresh.route(/assets\/VisLanes-[^/]*\.js/, async (route) => {
        const response = await route.fetch()
        const code = (await response.text()).replace(/className=[`"']vis-timeline[ `"']/, (found) => {
          planted += 1
          return `className=(()=>{throw new Error("planted")})()+${found.slice('className='.length, -1)}${found.at(10) ?? ''}`
        })
        await route.fulfill({ response, body: code })
      })
    },
  })
  await page.getByRole('alert').filter({ hasText: 'lanes could not be drawn' }).waitFor()
  expect(planted).toBe(1)
  expect(await listed(page).count()).toBeGreaterThan(0)
  expect(await axe(page)).toEqual([])
  await listed(page).first().click()
  await page.getByRole('complementary', { name: 'Event', exact: true }).waitFor()
  assertClean(page, [/planted/])
})

it('a server that leads elsewhere is not believed', async () => {
  const manifest = /data\/site\.json/
  site.server.answer(manifest, (response) => response.writeHead(302, { location: '/about/' }).end())
  const page = await site.page('', { raw: true })
  await page.getByRole('alert').filter({ hasText: 'something else' }).first().waitFor()
  site.server.answer(manifest, undefined)
  await page.getByRole('button', { name: 'Retry' }).first().click()
  await listed(page).first().waitFor()
  assertClean(page)
})

it('a browser that translates the page may replace every word of it', async () => {
  const page = await site.page('?view=list')
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script,style,title') !== null) continue
      const font = document.createElement('font')
      font.textContent = text.data
      text.replaceWith(font)
    }
  })
  await page.getByRole('searchbox').fill('Lavrov')
  await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
  await listed(page).first().click()
  await page.getByRole('complementary', { name: 'Event', exact: true }).waitFor()
  await page.goBack()
  await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
})

it('another tab may write anything where this one keeps its choices', async () => {
  const page = await site.page()
  await page.evaluate(() => {
    for (const newValue of ['\u0000', '{"', null, '<img src=x onerror=alert(1)>'])
      window.dispatchEvent(new StorageEvent('storage', { key: 'dateline.theme', newValue }))
  })
  await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
  assertClean(page)
})

it('a service worker that another app left on this host changes nothing', async () => {
  site.server.answer(/other-worker\.js/, (response) =>
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end('addEventListener("activate",e=>e.waitUntil(clients.claim()));addEventListener("fetch",()=>{})'),
  )
  const page = await site.page()
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/other-worker.js')
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await ready(page)
  await expect.poll(() => listed(page).count()).toBeGreaterThan(0)
  site.server.answer(/other-worker\.js/, undefined)
})

it('an untrusted frame shows the words of the page', async () => {
  const page = await (await site.browser.newContext()).newPage()
  await page.setContent(`<iframe sandbox="allow-scripts" width="900" height="700" src="${site.server.address}embed/"></iframe>`) // prettier-ignore
  await expect.poll(() => page.frameLocator('iframe').getByRole('main').locator('a').count()).toBeGreaterThan(3)
  await page.context().close()
})

it('a page opened as a file can be read', async () => {
  const page = await (await site.browser.newContext()).newPage()
  await page.goto(pathToFileURL(resolve(process.env['SITE_FOLDER'] ?? 'dist', 'index.html')).href)
  await expect.poll(() => page.getByRole('main').locator('a').count()).toBeGreaterThan(3)
  await page.context().close()
})

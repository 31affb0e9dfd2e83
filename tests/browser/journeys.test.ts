import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
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

async function open(...[path, choices]: Parameters<Site['page']>): Promise<Page> {
  const page = await site.page(path, choices)
  opened.push(page)
  return page
}

/** The result line without its live changes: `12 of 41 events`. */
const resultOf = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /\d+ of \d+ events?/ })
    .first()
const count = async (page: Page) => Number(/(\d+) of/.exec((await resultOf(page).textContent()) ?? '')?.[1])
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const listed = (page: Page) => page.getByRole('list', { name: 'Events', exact: true }).getByRole('link')
const eventPanel = (page: Page) => page.getByRole('complementary', { name: 'Event', exact: true })
const addressOf = (page: Page) => page.url().slice(site.server.address.length)

async function choose(page: Page, group: string, name: RegExp): Promise<void> {
  const before = page.url()
  await facet(page, group).getByRole('checkbox', { name }).first().check()
  await page.waitForFunction((address) => location.href !== address, before)
}

describe('finding', () => {
  it('answers to the names that people and tools rely on', async () => {
    const page = await open()
    await page.getByRole('main').getByRole('region', { name: 'Timeline', exact: true }).waitFor()
    for (const name of ['Country', 'Person', 'Organisation', 'Topic', 'Status', 'Article']) {
      expect(await facet(page, name).getByRole('checkbox').count(), name).toBeGreaterThan(0)
    }
    for (const name of ['Fit', 'Zoom in', 'Zoom out', 'Export']) {
      expect(await page.getByRole('button', { name, exact: true }).first().isVisible(), name).toBe(true)
    }
    await expect
      .poll(() => page.getByRole('search').getByRole('searchbox', { name: 'Search events' }).isVisible())
      .toBe(true)
    await expect.poll(() => page.getByRole('link', { name: 'Skip to events' }).count()).toBe(1)
    await expect.poll(() => listed(page).count()).toBe(await count(page))
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('narrows by country and person, counts what is left, and clears', async () => {
    const page = await open()
    const all = await count(page)
    await choose(page, 'Country', /^China/)
    const china = await count(page)
    expect(china).toBeLessThan(all)
    await choose(page, 'Person', /^Sergei Lavrov/)
    const both = await count(page)
    expect(both).toBeLessThan(china)
    expect(both).toBeGreaterThan(0)
    await expect.poll(() => listed(page).count()).toBe(both)
    expect(addressOf(page)).toContain('country=china')
    expect(addressOf(page)).toContain('person=sergei-lavrov')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await page.waitForFunction(() => !location.search.includes('country='))
    expect(await count(page)).toBe(all)
    assertClean(page)
  })

  it('finds a person by any script and the events of a word by typing', async () => {
    const page = await open()
    const all = await count(page)
    await page.getByRole('searchbox', { name: 'Search events' }).fill('王毅')
    await expect.poll(() => count(page), { timeout: 10_000 }).toBeLessThan(all)
    expect(await count(page)).toBeGreaterThan(0)
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('王毅')
    assertClean(page)
  })

  it('finds what two people have in common, and a country without another', async () => {
    const page = await open()
    await choose(page, 'Person', /^Xi Jinping/)
    const one = await count(page)
    await choose(page, 'Person', /^Vladimir Putin/)
    const either = await count(page)
    await facet(page, 'Person').getByRole('button', { name: 'All together' }).click()
    await page.waitForURL(/match=person/)
    const both = await count(page)
    expect(both).toBeLessThan(either)
    expect(both).toBeLessThanOrEqual(one)
    expect(both).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await choose(page, 'Country', /^China/)
    const china = await count(page)
    await facet(page, 'Country').getByRole('button', { name: 'Exclude Russia' }).click()
    await page.waitForURL(/not-country=russia/)
    expect(await count(page)).toBeLessThan(china)
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('narrows to known days and to what several articles report', async () => {
    const page = await open()
    const all = await count(page)
    await choose(page, 'Precision', /^Day known/)
    const days = await count(page)
    expect(days).toBeLessThan(all)
    await page.getByRole('button', { name: '2 or more' }).click()
    await page.waitForURL(/articles=2/)
    expect(await count(page)).toBeLessThan(days)
    expect(addressOf(page)).toContain('precision=day')
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('is ready with what the search of a shared address finds, not with everything', async () => {
    const all = await count(await open())
    const page = await open('?q=Lavrov')
    const found = await count(page)
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(all)
    await expect.poll(() => listed(page).count()).toBe(found)
    assertClean(page)
  })

  it('says which filter to drop where nothing matches', async () => {
    const page = await open('?person=xi-jinping&from=2022-08&to=2022-10')
    expect(await count(page)).toBe(0)
    expect(
      await page
        .getByRole('main')
        .getByRole('button', { name: /date|from|to|xi jinping/i })
        .count(),
    ).toBeGreaterThan(0)
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })
})

describe('an event', () => {
  it('opens beside the list with its evidence, its date and its source', async () => {
    const page = await open()
    const link = listed(page).first()
    const title = ((await link.textContent()) ?? '').trim()
    await link.click()
    const panel = eventPanel(page)
    await panel.getByRole('region', { name: 'Evidence' }).waitFor()
    expect(title).toContain(((await panel.getByRole('heading').first().textContent()) ?? '').trim())
    await expect.poll(() => panel.getByRole('region', { name: 'Why this date' }).isVisible()).toBe(true)
    await expect.poll(() => panel.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(true)
    await expect.poll(() => panel.getByRole('button', { name: 'Cite' }).isVisible()).toBe(true)
    expect(addressOf(page)).toMatch(/^e\/[a-z0-9]+\//)
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('opens again from a copied link, under the same filters, in a fresh browser', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] })
    await choose(page, 'Country', /^China/)
    await choose(page, 'Person', /^Sergei Lavrov/)
    const left = await count(page)
    await listed(page).last().click()
    await eventPanel(page).getByRole('button', { name: 'Copy link' }).click()
    const title = await eventPanel(page).getByRole('heading').first().textContent()
    const link = await page.evaluate(() => navigator.clipboard.readText())

    const fresh = await open(link.slice(site.server.address.length))
    await expect.poll(() => eventPanel(fresh).getByRole('heading').first().textContent()).toBe(title)
    expect(await count(fresh)).toBe(left)
    expect(
      await facet(fresh, 'Country')
        .getByRole('checkbox', { name: /^China/ })
        .isChecked(),
    ).toBe(true)
    expect(
      await facet(fresh, 'Person')
        .getByRole('checkbox', { name: /^Sergei Lavrov/ })
        .isChecked(),
    ).toBe(true)
    assertClean(page)
    assertClean(fresh)
  })

  it('comes back and goes again with Back, Forward and reload', async () => {
    const page = await open()
    await choose(page, 'Country', /^China/)
    const left = await count(page)
    const filtered = page.url()
    await listed(page).first().click()
    await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    const event = page.url()
    await page.goBack()
    await expect.poll(() => page.url()).toBe(filtered)
    expect(await count(page)).toBe(left)
    await page.goForward()
    await expect.poll(() => page.url()).toBe(event)
    await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    await page.reload()
    await ready(page)
    expect(page.url()).toBe(event)
    await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    expect(await count(page)).toBe(left)
    assertClean(page)
  })

  it('that is unknown says so and offers others', async () => {
    const page = await open('e/zzzzzzzzzzzz/gone')
    await expect.poll(() => eventPanel(page).getByRole('heading').first().textContent()).toMatch(/no event/i)
    await expect.poll(() => eventPanel(page).getByRole('link').count()).toBeGreaterThan(0)
    expect(await axe(page)).toEqual([])
    assertClean(page, [/404/])
  })
})

describe('the other pages', () => {
  it('an article shows its events where their sentences stand', async () => {
    const page = await open()
    await listed(page).first().click()
    await eventPanel(page)
      .getByRole('link', { name: /open in article/i })
      .first()
      .click()
    await page.waitForURL(/\/d\//)
    await page.locator('main a.lit').first().waitFor()
    expect(await axe(page)).toEqual([])
    await page.locator('main a.lit').first().click()
    await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    assertClean(page)
  })

  it('an actor shows events and company', async () => {
    const page = await open('a/xi-jinping/')
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Xi Jinping')
    await expect.poll(() => page.getByRole('main').getByText('习近平').count()).toBeGreaterThan(0)
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('about tells the method and the sources', async () => {
    const page = await open('about/')
    await expect.poll(() => page.getByRole('main').getByRole('row').count()).toBeGreaterThanOrEqual(6)
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })
})

describe('other ways to look', () => {
  it('tells the story by arrow keys, each page with an address that opens it again', async () => {
    const page = await open('?view=story')
    const title = () => page.locator('.story-title').textContent()
    const first = await title()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await expect.poll(title).not.toBe(first)
    const second = await title()
    const address = addressOf(page)
    expect(address).toMatch(/^e\/.*view=story/)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(title).toBe(first)
    const fresh = await open(address)
    expect(await fresh.locator('.story-title').textContent()).toBe(second)
    await fresh.getByRole('link', { name: /All that is known/ }).click()
    await eventPanel(fresh).getByRole('region', { name: 'Evidence' }).waitFor()
    assertClean(page)
    assertClean(fresh)
  })

  it.each(['table', 'read'])('shows the same events as %s', async (layout) => {
    const page = await open(`?view=${layout}&country=china`)
    const rows = layout === 'table' ? page.locator('.table-events tbody tr') : page.locator('.read-event')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(await count(page))
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('shows an event before it is opened, and the lines to what it is tied to', async () => {
    const page = await open('')
    await page.locator('.lane-event').first().waitFor()
    await page.locator('.lane-event').first().hover()
    await page.locator('.lane-preview').waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.lane-preview').waitFor({ state: 'detached' })
    assertClean(page)
  })
})

describe('another language', () => {
  it.each([
    ['zh-CN', 'zh-Hans', '国家', '分享'],
    ['ru-RU', 'ru', 'Страна', 'Поделиться'],
  ])('%s is spoken by the system, with quotes as they are', async (locale, lang, group, share) => {
    const page = await open('', { locale })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
    expect(await facet(page, group).getByRole('checkbox').count()).toBeGreaterThan(0)
    expect(await page.getByRole('button', { name: share, exact: true }).count()).toBe(1)
    expect(page.url()).not.toContain('lang=')
    await page.locator('.row-link').first().click()
    await page.locator('blockquote[lang="en"]').first().waitFor()
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('is chosen by a switch, stands in the address then, and is loaded only then', async () => {
    const asked: string[] = []
    const page = await open('', {
      before: async (fresh) => {
        fresh.on('request', (request) => asked.push(request.url()))
      },
    })
    expect(asked.filter((url) => /russian|chinese/.test(url))).toEqual([])
    await page.getByRole('button', { name: 'Language' }).click()
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: 'Русский' }).click()
    await facet(page, 'Страна').waitFor()
    expect(page.url()).toContain('lang=ru')
    await page.goBack()
    await facet(page, 'Country').waitFor()
    assertClean(page)
  })
})

describe('to take along', () => {
  it.each([
    [/^CSV/, 'events.csv', /^\uFEFFid,title,/],
    [/^JSON with/, 'events.json', /"corpus"/],
    [/^ICS/, 'events.ics', /^BEGIN:VCALENDAR\r\n/],
    [/TimelineJS/, 'timelinejs.json', /"start_date"/],
    [/^SVG/, 'timeline.svg', /^<svg [^>]*xmlns/],
    [/^PNG/, 'timeline.png', /^.PNG/],
  ])('%s holds the current filter', async (name, file, begins) => {
    const page = await open('?person=xi-jinping')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    expect(download.suggestedFilename()).toBe(file)
    const bytes = await readFile(await download.path())
    const text = bytes.toString(file.endsWith('.png') ? 'latin1' : 'utf8')
    expect(text).toMatch(begins)
    const events = await count(page)
    if (file === 'events.ics') expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(events)
    if (file === 'timelinejs.json') expect(JSON.parse(text)).toHaveProperty('events.length', events)
    assertClean(page)
  })
})

describe('every screen', () => {
  const screens = [
    { name: 'dark', choices: { colorScheme: 'dark' } },
    { name: '320 px', choices: { viewport: { width: 320, height: 640 }, hasTouch: true } },
    { name: 'a phone', choices: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'a tablet', choices: { viewport: { width: 1024, height: 768 } } },
  ] as const
  it.each(screens)(
    '$name: start, event, article and about are accessible and nothing runs off the side',
    async ({ choices }) => {
      const start = await open('', choices)
      const address = (await listed(start).first().getAttribute('href')) ?? ''
      const event = new URL(address, start.url()).href.slice(site.server.address.length)
      for (const path of ['', event, 'about/', 'a/china/']) {
        const page = await open(path, choices)
        expect(await axe(page), path).toEqual([])
        const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(content, path).toBeLessThanOrEqual(screen ?? 0)
        assertClean(page)
      }
    },
    120_000,
  )

  it.each(['light', 'dark'] as const)(
    'the sheets and the menu on top of the page can be read in %s colours',
    async (colorScheme) => {
      const page = await open('', { colorScheme })
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await page.getByRole('button', { name: /CSV/ }).waitFor()
      expect(await axe(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Copy address' }).waitFor()
      expect(await axe(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await listed(page).first().click()
      await eventPanel(page).getByRole('button', { name: 'Cite' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Copy citation' }).waitFor()
      expect(await axe(page)).toEqual([])
      assertClean(page)
    },
  )

  it('paper shows what it is, its filter and address, each date, and an open event alone', async () => {
    const page = await open('?country=china')
    await page.emulateMedia({ media: 'print' })
    const seen = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).count()
    expect(await seen(page.url())).toBe(1)
    await expect.poll(() => page.locator('.printed strong').isVisible()).toBe(true)
    await expect.poll(() => page.locator('.chip-text').first().isVisible()).toBe(true)
    await expect
      .poll(() => page.locator('.chip svg, .header, .overview, .lanes').filter({ visible: true }).count())
      .toBe(0)
    await expect
      .poll(() => page.locator('.row-when').filter({ visible: true }).count())
      .toBe(await page.locator('.row').count())
    await page.emulateMedia({ media: 'screen' })
    await listed(page).first().click()
    await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.row').filter({ visible: true }).count()).toBe(0)
    await expect.poll(() => eventPanel(page).locator('q.quote-words').first().isVisible()).toBe(true)
    expect(await seen(page.url())).toBe(1)
    assertClean(page)
  })

  it('a phone filters in a sheet that counts what it would show', async () => {
    const page = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.getByRole('button', { name: /^Filters/ }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('group', { name: 'Country', exact: true }).getByRole('checkbox').first().check()
    expect(await axe(page)).toEqual([])
    await sheet.getByRole('button', { name: /^Show \d+ events?/ }).click()
    await sheet.waitFor({ state: 'hidden' })
    expect(page.url()).toContain('country=')
    assertClean(page)
  })
})

describe('the keyboard alone', () => {
  it('searches, walks through the events, opens and closes one', async () => {
    const page = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('Lavrov')
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('q=Lavrov')
    await page.keyboard.press('Escape')
    await page.getByRole('main').click({ position: { x: 5, y: 5 }, trial: true })
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('j')
    await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    const first = page.url()
    await page.keyboard.press('j')
    await expect.poll(() => page.url()).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(() => new URL(page.url()).pathname).toBe(new URL(first).pathname)
    await page.keyboard.press('Escape')
    await expect.poll(() => addressOf(page)).not.toMatch(/^e\//)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    assertClean(page)
  })

  it('gets from the start to a copied link of an event', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] })
    const tabTo = async (selector: string) => {
      const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
      for (let press = 0; press < 60 && !(await isThere()); press += 1) await page.keyboard.press('Tab')
      expect(await isThere(), selector).toBe(true)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await tabTo('.row-link')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    await tabTo('.event-actions button')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    assertClean(page)
  })
})

describe('enlarged, and in the colours of the system', () => {
  it.each(['', '?view=story', '?view=table', 'about/'])('%j can be read at 400 % zoom', async (path) => {
    // A window of 1280 by 1024 at 400 %.
    const page = await open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
    expect(await axe(page)).toEqual([])
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(content).toBeLessThanOrEqual(screen ?? 0)
    assertClean(page)
  })

  it.each(['', '?view=story'])('%j stands in forced colours', async (path) => {
    const page = await open(path, { forcedColors: 'active' })
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })
})

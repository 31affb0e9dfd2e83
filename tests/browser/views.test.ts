/** Other ways to look at the same events, in other languages, and to take them along. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { assertClean, axe } from './harness.ts'
import { count, eventPanel, facet, siteOfTests } from './reader.ts'

const { open, pathOf } = siteOfTests()

describe('other ways to look', () => {
  it('tells the story by arrow keys, each page with an address that opens it again', async () => {
    const page = await open('?view=story')
    const title = () => page.locator('.story-title').textContent()
    const first = await title()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await expect.poll(title).not.toBe(first)
    const second = await title()
    const address = pathOf(page)
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

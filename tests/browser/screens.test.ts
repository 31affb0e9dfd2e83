/** Every screen, paper, the keyboard alone, enlarged and in forced colours. */
import { describe, expect, it } from 'vitest'
import { assertClean, axe } from './harness.ts'
import { eventPanel, listed, siteOfTests } from './reader.ts'

const { address, open, pathOf } = siteOfTests()

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
      const link = (await listed(start).first().getAttribute('href')) ?? ''
      const event = new URL(link, start.url()).href.slice(address().length)
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
    await expect.poll(() => pathOf(page)).not.toMatch(/^e\//)
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

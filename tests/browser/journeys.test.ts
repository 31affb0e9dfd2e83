/** What readers come for: finding events, opening one, sharing it. */
import { describe, expect, it } from 'vitest'
import { assertClean, axe, ready } from './harness.ts'
import { choose, count, eventPanel, facet, listed, siteOfTests } from './reader.ts'

const { address, open, pathOf } = siteOfTests()

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
    expect(pathOf(page)).toContain('country=china')
    expect(pathOf(page)).toContain('person=sergei-lavrov')
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
    expect(pathOf(page)).toContain('precision=day')
    expect(await axe(page)).toEqual([])
    assertClean(page)
  })

  it('narrows to what is contested', async () => {
    const page = await open()
    const all = await count(page)
    await choose(page, 'Accounts', /^Contested/)
    await page.waitForURL(/contested=1/)
    const contested = await count(page)
    expect(contested).toBeGreaterThan(0)
    expect(contested).toBeLessThan(all)
    for (const row of await page.getByRole('list', { name: 'Events', exact: true }).getByRole('listitem').all()) {
      expect(await row.innerText()).toContain('contested')
    }
    await page.reload()
    expect(await count(page)).toBe(contested)
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
    expect(pathOf(page)).toMatch(/^e\/[a-z0-9]+\//)
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

    const fresh = await open(link.slice(address().length))
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

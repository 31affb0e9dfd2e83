import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertClean, openSite, ready, type Site } from './harness.ts'

let site: Site
let page: Page

beforeAll(async () => {
  site = await openSite()
  page = await site.page()
})
afterAll(() => site.close())

/** Raw ends of addresses as they arrive; what the note says, or nothing where there is none to make. */
const ADDRESSES: [raw: string, note: RegExp | undefined][] = [
  ['?country=', undefined],
  ['?country[]=china', undefined],
  ['?country=china&amp;status=claimed', undefined],
  ['?q=%', undefined],
  ['?q=%E0%A4%A', undefined],
  ['?q=%00%ED%A0%80', undefined],
  ['?q=<img src=x onerror=alert(1)>', undefined],
  ['?q=xi+jinping&utm_source=x&fbclid=y', undefined],
  [`?q=${'a'.repeat(3000)}`, undefined],
  ['#:~:text=Xi', undefined],
  [`#${'a'.repeat(20_000)}`, undefined],
  ['index.html', undefined],
  ['?v=0', undefined],
  ['?person=%E2%80%AEputin', /putin/],
  ['?person=__proto__&person=toString', /__proto__/],
  ['?country=atlantis', /Not in this timeline.*atlantis/],
  ['?person=<img src=x onerror=alert(1)>', /<img src=x onerror=alert\(1\)>/],
  ['?__proto__[polluted]=1', /__proto__\[polluted\]/],
  ['?constructor[prototype][polluted]=1', /constructor\[prototype\]/],
  ['?return=javascript:alert(1)', /“return” is not a part/],
  ['?from=2024-02-31', /2024-02-31.*is neither a day/],
  ['?from=NaN&to=8.64e15', /8\.64e15/],
  ['?from=2024-03&to=2022-01', /swapped/],
  ['?from=2022&from=2023', /given 2 times/],
  [`?${'from=2022-01&'.repeat(300)}`, /given 300 times/],
  [`?x=${'a'.repeat(9000)}`, /too long/],
  ['?view=cube&lanes=0&scale=1e9', /“cube” is not one of/],
  ['?background=maybe', /neither 0 nor 1/],
  ['?known=yesterday', /is not a day/],
  ['?match=none', /is not a filter/],
  ['?v=99', /newer version/],
  ['?v=-1', /not a version/],
  ['?tz=Mars&lang=xx', /“tz” is not a part/],
  ['?q=1&q=2', /given 2 times/],
]

describe('an address as it arrives', () => {
  it.each(ADDRESSES.map(([raw, note]) => ({ raw, note, start: raw.slice(0, 60) })))(
    '$start shows the timeline and names what it could not take',
    async ({ raw, note }) => {
      await page.goto('about:blank')
      await page.goto(site.server.address + raw)
      await ready(page)
      await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/\d+ of \d+ events?/)
      const notes = page.getByRole('region', { name: 'About this address' })
      if (note === undefined) expect(await notes.count()).toBe(0)
      else {
        await expect.poll(() => notes.textContent()).toMatch(note)
        const shown = await notes.getByRole('button', { name: 'Dismiss' }).count()
        await notes.getByRole('button', { name: 'Dismiss' }).first().click()
        await expect.poll(() => notes.getByRole('button', { name: 'Dismiss' }).count()).toBe(shown - 1)
      }
      expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false)
      assertClean(page)
    },
  )

  it.each(['?from=2024-02-31&q=x', '?v=99', 'index.html?tz=Mars'])(
    '%s stays in the address bar until somebody acts',
    async (raw) => {
      await page.goto(site.server.address + raw)
      await ready(page)
      expect(page.url()).toBe(site.server.address + raw)
      assertClean(page)
    },
  )

  it.each([
    ['e/%2e%2e%2f%2e%2e%2fetc', /no such page|no event/i],
    ['e/%E0%A4%A', /no such page|no event/i],
    ['e/a%2Fb', /no such page|no event/i],
    ['x/y/z', /no such page/i],
    ['e/zzzzzzzzzzzz).', /no event/i],
    ['d/unknown', /article/i],
    ['a/__proto__', /actor/i],
  ])('%s says that nothing stands there, on a page that works', async (raw, words) => {
    await page.goto(site.server.address + raw)
    await ready(page)
    await page.getByRole('heading').filter({ hasText: words }).first().waitFor()
    await expect.poll(() => page.getByRole('link').count()).toBeGreaterThan(1)
    assertClean(page, [/404/])
  })
})

/** What tests of the built page do again and again: open pages that are closed after each test, and find what a reader sees on them. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openSite, type Site } from './harness.ts'

/** The built site for the tests of one file; whatever they open is closed after each of them. */
export function siteOfTests(): { open: Site['page']; address: () => string; pathOf: (page: Page) => string } {
  let site: Site | undefined
  const opened: Page[] = []
  beforeAll(async () => {
    site = await openSite()
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()))
  })
  afterAll(() => site?.close())
  const started = () => {
    if (site === undefined) throw new Error('The site is open within tests only.')
    return site
  }
  const address = () => started().server.address
  return {
    async open(path, choices) {
      const page = await started().page(path, choices)
      opened.push(page)
      return page
    },
    address,
    pathOf: (page) => page.url().slice(address().length),
  }
}

/** The number of events that the result line of a page gives: 12 of `12 of 41 events`. */
export async function count(page: Page): Promise<number> {
  const line = page
    .getByRole('status')
    .filter({ hasText: /\d+ of \d+ events?/ })
    .first()
  return Number(/(\d+) of/.exec((await line.textContent()) ?? '')?.[1])
}

export const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
export const listed = (page: Page) => page.getByRole('list', { name: 'Events', exact: true }).getByRole('link')
export const eventPanel = (page: Page) => page.getByRole('complementary', { name: 'Event', exact: true })

/** Ticks the first value of a group that is called so, and waits until the address knows it. */
export async function choose(page: Page, group: string, name: RegExp): Promise<void> {
  const before = page.url()
  await facet(page, group).getByRole('checkbox', { name }).first().check()
  await page.waitForFunction((address) => location.href !== address, before)
}

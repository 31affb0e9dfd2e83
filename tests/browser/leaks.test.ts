import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assertClean, openSite, ready, type Site } from './harness.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

type Counters = { nodes: number; jsEventListeners: number; documents: number }
const VIEWS = ['list', 'table', 'read', '']
/** What a garbage collector may still keep after so much use: caches that are full, shapes of objects. */
const HEAP_SLACK = 1.25

/** Nodes, listeners and bytes that live on after everything unreachable was thrown away. */
async function alive(page: Page, session: CDPSession): Promise<Counters & { bytes: number }> {
  // What is thrown away in one round may free more in the next.
  for (let round = 0; round < 4; round += 1) {
    await session.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(100)
  }
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { nodes, jsEventListeners, documents, bytes: usedSize }
}

/** Goes through addresses as Back and Forward do, and waits until each is painted. */
async function wander(page: Page, addresses: string[], times: number): Promise<void> {
  await page.evaluate(
    async ([places, count]) => {
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      for (let step = 0; step < count; step += 1) {
        history.replaceState(null, '', places[step % places.length])
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
        await painted()
      }
    },
    [addresses, times] as const,
  )
  await page.waitForTimeout(300)
}

/** A short walk fills what may be kept for good; the long one after it must leave nothing more behind. */
async function expectNothingLeft(page: Page, addresses: string[], times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const rest = addresses.at(-1) ?? '/'
  const walk = async (steps: number) => {
    await wander(page, addresses, steps)
    await wander(page, [rest], 1)
    await ready(page)
  }
  await walk(Math.max(addresses.length * 2, times / 10))
  const before = await alive(page, session)
  await walk(times)
  const after = await alive(page, session)
  expect(after.documents).toBe(before.documents)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20)
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 5)
  expect(after.bytes).toBeLessThan(before.bytes * HEAP_SLACK)
}

it('keeps no node, listener or memory of 50 views that were left', { timeout: 240_000 }, async () => {
  const page = await site.page()
  await expectNothingLeft(page, [...VIEWS.map((view) => (view ? `/?view=${view}` : '/')), '/about', '/'], 50)
  assertClean(page)
})

it('keeps none of 500 changes of the filter', { timeout: 240_000 }, async () => {
  const page = await site.page()
  const people = await page.locator('input[type=checkbox]').evaluateAll((boxes) => boxes.length)
  expect(people).toBeGreaterThan(5)
  const filters = ['country=china', 'country=russia', 'person=xi-jinping', 'country=china&country=russia', 'status=claimed', 'q=Lavrov', ''] // prettier-ignore
  await expectNothingLeft(page, filters.map((filter) => (filter ? `/?${filter}` : '/')), 500) // prettier-ignore
  assertClean(page)
})

it('keeps none of 200 events that were opened and closed', { timeout: 240_000 }, async () => {
  const page = await site.page('?view=list')
  const paths = await page.locator('main a[data-row]').evaluateAll((links) => links.slice(0, 12).map((link) => link.getAttribute('href') ?? '')) // prettier-ignore
  expect(paths.length).toBeGreaterThan(5)
  await expectNothingLeft(page, paths.flatMap((path) => [path, '/?view=list']), 200) // prettier-ignore
  assertClean(page)
})

it('would notice a page that holds on to what it drew', { timeout: 240_000 }, async () => {
  const page = await site.page()
  await page.evaluate(() => {
    const held: Element[] = []
    addEventListener('popstate', () => held.push(document.createElement('p')))
  })
  await expect(expectNothingLeft(page, ['/?view=list', '/?country=china', '/'], 60)).rejects.toThrow(/nodes|expected/)
})

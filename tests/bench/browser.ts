/** A browser to measure in, and the clock inside its pages. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../src/build/check/find-chromium.ts'
import { installClock } from './page-clock.ts'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const PRECISE = ['--enable-precise-memory-info', '--js-flags=--expose-gc']

export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium()
  return chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...FLAGS, ...PRECISE] })
}

export type Opened = { page: Page; requests: string[]; close: () => Promise<void> }

/** Opens a page in a fresh profile and waits until its first view stands. The clock in it watches for what the selectors find. */
export async function openPage(browser: Browser, address: string, watched: readonly string[]): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(installClock, watched)
  await page.goto(address, { timeout: 180_000 })
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 180_000 })
  return { page, requests, close: () => context.close() }
}

/** Live heap in MB after a collection, typed arrays included, and elements in the document. */
export async function sizesOf(page: Page): Promise<{ heap: number; nodes: number }> {
  const session = await sessionOf(page)
  await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  return { heap: (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6, nodes }
}

/**
 * Milliseconds of processor time that the page's own thread has spent, with style, layout and painting. Other programs on the machine do not
 * add to it, as they do to every clock.
 */
export async function processorMs(page: Page): Promise<number> {
  const session = await sessionOf(page)
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? startSession(page)
  sessions.set(page, session)
  return session
}

async function startSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

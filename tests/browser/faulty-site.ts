/** Faults between the page and its host, put in a file's way on purpose, and what a reader must be told then. */
import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { assertClean } from './harness.ts'
import { siteOfTests } from './reader.ts'

/** What browser and React write into the log about what a test breaks on purpose. */
export const BROWSER_SAYS = [
  /Failed to load resource/,
  /net::ERR_/,
  /^console error: Error: Its code could not be loaded/,
]

export type Fault = (route: Route) => Promise<unknown>

export const answer =
  (status: number, body = '', contentType = 'application/json'): Fault =>
  (route) =>
    route.fulfill({ status, body, contentType })
/** The real answer, changed. */
const changed =
  (change: (body: Buffer) => Buffer): Fault =>
  async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.body()) })
  }
export const flipped = changed((body) => {
  const copy = Buffer.from(body)
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1
  return copy
})
export const half = changed((body) => body.subarray(0, body.length >> 1))
export const withFormat = changed((body) =>
  Buffer.from(JSON.stringify({ ...(JSON.parse(body.toString()) as object), format: 99 })),
)

/** The site of a file of tests, with pages that meet a fault. */
export function faultySiteOfTests(): ReturnType<typeof siteOfTests> & {
  /** Opens a page that meets the fault wherever it asks for the file. `scale` is the part of its patience that a test waits. */
  openFaulty: (path: string, file: RegExp | undefined, fault: Fault, scale?: number) => Promise<Page>
  /** The path of the first event or article of the site. */
  firstPath: (prefix: '' | 'd/' | 'e/') => Promise<string>
} {
  const site = siteOfTests()
  return {
    ...site,
    openFaulty: (path, file, fault, scale = 1) =>
      site.open(path, {
        raw: true,
        before: async (fresh) => {
          await fresh.addInitScript((part) => {
            const real = AbortSignal.timeout.bind(AbortSignal)
            AbortSignal.timeout = (milliseconds) => real(milliseconds * part)
          }, scale)
          if (file !== undefined) await fresh.route(file, fault)
        },
      }),
    firstPath: (prefix) => firstPath(site.address(), prefix),
  }
}

async function firstPath(address: string, prefix: string): Promise<string> {
  if (prefix === '') return ''
  const start = await (await fetch(address)).text()
  const about = await (await fetch(`${address}about/`)).text()
  const link = new RegExp(`href="(?:\\.{1,2}/)+(${prefix}[^"]+)"`).exec(start + about)?.[1]
  if (link === undefined) throw new Error(`no link to ${prefix} on the start page`)
  return link
}

/** The message is spoken, says what is the matter and what to do, and nothing goes on turning. */
export async function expectMessage(page: Page, words: RegExp): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: words })
  await alert.first().waitFor({ timeout: 10_000 })
  expect(await alert.first().textContent()).toMatch(/\w+ .*\. ?\w+/)
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
  assertClean(page, BROWSER_SAYS)
}

export async function retry(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.getByRole('button', { name: 'Retry' }).first().click()
}

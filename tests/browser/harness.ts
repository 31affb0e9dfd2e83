/**
 * A real Chromium on the built site. `openSite()` starts a plain static host and a browser with a fresh profile; `site.page('e/…')`
 * opens a page and collects what a reader never should cause: console errors, exceptions, requests to elsewhere, breaches of the
 * security policy. `assertClean(page)` fails with all of them. The site is `dist`, which `npm run build` made, or `SITE_FOLDER`.
 */
import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findChromium } from '../../src/build/check/find-chromium.ts'
import { serveStatic, type StaticServer } from './static-server.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Site = {
  server: StaticServer
  browser: Browser
  /** Opens an address below the root of the site in a fresh profile and waits until the first view stands. */
  page: (path?: string, options?: PageChoices) => Promise<Page>
  close: () => Promise<void>
}

export type PageChoices = BrowserContextOptions & {
  /** Do not wait for `<html data-ready="true">`: for pages that are meant to fail, or without scripts. */
  raw?: boolean
  /** Runs before the page is opened: to intercept requests, to set a clock. */
  before?: (page: Page) => Promise<void>
}

const faultsOf = new WeakMap<Page, string[]>()

/** Starts host and browser. `base` is the path that the site stands under, such as `/a/b/c/`. */
export async function openSite({ base = '/', folder = process.env['SITE_FOLDER'] ?? 'dist' } = {}): Promise<Site> {
  const root = resolve(folder)
  await access(resolve(root, 'data/site.json')).catch(() => {
    throw new Error(`There is no built site in ${root}. Run npm run build first.`)
  })
  const server = await serveStatic(root, base)
  const executablePath = await findChromium()
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: FLAGS })
  return {
    server,
    browser,
    page: (path = '', choices = {}) => openPage(browser, server.address, path, choices),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function openPage(browser: Browser, address: string, path: string, choices: PageChoices): Promise<Page> {
  const { raw, before, ...options } = choices
  const context = await browser.newContext({ viewport: { width: 1366, height: 850 }, locale: 'en-GB', ...options })
  const page = await context.newPage()
  faultsOf.set(page, await watchFaults(page, new URL(address).origin))
  await before?.(page)
  await page.goto(address + path, { waitUntil: 'load' })
  if (raw !== true) await ready(page)
  return page
}

/** Waits until the page says that its first view stands. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 20_000 })
}

async function watchFaults(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.stack ?? error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url)) faults.push(`request to elsewhere: ${url}`)
  })
  await page.exposeFunction('reportPolicyBreach', (breach: string) => {
    faults.push(`policy: ${breach}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      const report = Reflect.get(globalThis, 'reportPolicyBreach') as (breach: string) => void
      report(`${effectiveDirective} refused ${blockedURI} ${sample} in ${sourceFile ?? ''}`)
    })
  })
  return faults
}

/** What went wrong on a page so far; `allow` names faults that a test provokes on purpose. */
export function faults(page: Page, allow: RegExp[] = []): string[] {
  return (faultsOf.get(page) ?? []).filter((fault) => !allow.some((pattern) => pattern.test(fault)))
}

/** Fails with everything that went wrong on the page. */
export function assertClean(page: Page, allow: RegExp[] = []): void {
  expect(faults(page, allow)).toEqual([])
}

let axeSource: string | undefined

/** Breaches of WCAG 2.2 AA on the page as it stands: `rule: what (where)`, one line each. */
export async function axe(page: Page, within?: string): Promise<string[]> {
  axeSource ??= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const source = axeSource
  // Through the debugging protocol, which the page's policy does not bind.
  await page.evaluate(source)
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(selector ?? document, { runOnly: { type: 'tag', values: tags } })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help} (${target.join(' ')}) ${failureSummary?.split('\n').at(-1)?.trim() ?? ''}`,
      ),
    )
  }, within)
}

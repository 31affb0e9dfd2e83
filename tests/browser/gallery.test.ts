/**
 * Photographs of the gallery, at three widths in two colours: a change of looks is seen in review as a changed picture. They are compared
 * by the average colour of small squares, so that another edition of the browser, which draws letters a little differently, changes nothing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appConfig } from '../../src/build/app-config.ts'
import { findChromium } from '../../src/build/check/find-chromium.ts'
import { devSite } from '../../src/build/dev-site.ts'
import { axe } from './harness.ts'

const FOLDER = 'tests/browser/photos'
/** Where a picture goes that differs from the one that is kept. */
const ELSEWHERE = 'node_modules/.cache/photos'
/** Of 255: how far two squares are apart before they differ, and which share of them may. */
const NOTED = 28
const MOST_NOTED = 0.02

let server: ViteDevServer
let browser: Browser
let address: string

beforeAll(async () => {
  const app = appConfig()
  const plugins = [...(app.plugins ?? []), devSite()]
  const cacheDir = 'node_modules/.cache/vite-gallery'
  server = await createServer({
    ...app,
    configFile: false,
    cacheDir,
    plugins,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  })
  await server.listen()
  address = `${server.resolvedUrls?.local[0] ?? ''}dev/gallery`
  const executablePath = await findChromium()
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']
  browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args })
  // The first visit finds the packages to bundle, and may load the page anew for them.
  const page = await open(1280, 'light')
  await page.waitForLoadState('networkidle')
  await page.context().close()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('.gallery .event-actions').nth(2).waitFor({ timeout: 60_000 })
  await page.evaluate(() => document.fonts.ready.then(() => true))
  return page
}

const photographs = [320, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => [width, theme] as const),
)

it.each(photographs)('the gallery at %i pixels looks as on its photograph in %s colours', async (width, theme) => {
  const page = await open(width, theme)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  const breaches = await axe(page, '.gallery')
  // The same part stands here several times, which it never does on a page.
  expect(breaches.filter((breach) => !/^(?:duplicate-id|landmark|heading-order|page-has)/.test(breach))).toEqual([])
  const name = `gallery-${width}-${theme}.jpg`
  const photo = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 60, scale: 'css' })
  const kept = await readFile(`${FOLDER}/${name}`).catch(() => undefined)
  if (kept === undefined) {
    await keep(FOLDER, name, photo)
  } else {
    const share = await difference(page, kept, photo)
    if (share > MOST_NOTED) await keep(ELSEWHERE, name, photo)
    const hint = `Compare ${FOLDER}/${name} with ${ELSEWHERE}/${name}. If the new looks are meant, put it in its place.`
    expect(share, hint).toBeLessThanOrEqual(MOST_NOTED)
  }
  await page.context().close()
})

async function keep(folder: string, name: string, photo: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/${name}`, photo)
}

/** The share of squares of sixteen pixels that differ; all of them where the pictures are not of one size. */
function difference(page: Page, before: Buffer, now: Buffer): Promise<number> {
  const addresses = [before, now].map((photo) => `data:image/jpeg;base64,${photo.toString('base64')}`)
  return page.evaluate(
    async ([sources, noted]) => {
      const images = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          return image
        }),
      )
      const [one, other] = images as [HTMLImageElement, HTMLImageElement]
      if (one.naturalWidth !== other.naturalWidth) return 1
      if (Math.abs(one.naturalHeight - other.naturalHeight) > one.naturalHeight * 0.01) return 1
      const width = Math.ceil(one.naturalWidth / 16)
      const height = Math.ceil(one.naturalHeight / 16)
      const squares = images.map((image) => {
        const canvas = document.createElement('canvas')
        canvas.width = width
        canvas.height = height
        const context = canvas.getContext('2d')!
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, width, height)
        return context.getImageData(0, 0, width, height).data
      })
      let differing = 0
      for (let at = 0; at < width * height * 4; at += 4) {
        const apart = [0, 1, 2].map((channel) => Math.abs(squares[0]![at + channel]! - squares[1]![at + channel]!))
        if (Math.max(...apart) > noted) differing += 1
      }
      return differing / (width * height)
    },
    [addresses, NOTED] as const,
  )
}

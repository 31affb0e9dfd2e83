import type { Page } from 'playwright-core'
import { processorMs } from './browser.ts'
import { quantile } from './figures.ts'
import type { Clock } from './page-clock.ts'

const STEPS = 60

export type Moved = { frames: { p95: number; worst: number }; cpu: number }

/** Sixty steps over lanes: twenty turns of the wheel closer, twenty of dragging, twenty turns back. CPU in milliseconds per step. */
export async function moveAround(page: Page, selector: string): Promise<Moved> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`There is no ${selector}.`)
  const x = box.x + box.width * 0.6
  const y = box.y + Math.min(box.height, 300) / 2
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  const before = await processorMs(page)
  await page.evaluate(() => (globalThis as unknown as { clock: Clock }).clock.watchFrames())
  for (let step = 0; step < STEPS / 3; step += 1) await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await page.mouse.down()
  for (let step = 0; step < STEPS / 3; step += 1) await page.mouse.move(x - step * 8, y)
  await page.mouse.up()
  await page.keyboard.down('Control')
  for (let step = 0; step < STEPS / 3; step += 1) await page.mouse.wheel(0, 60)
  await page.keyboard.up('Control')
  await page.waitForTimeout(300)
  const frames = await page.evaluate(() => (globalThis as unknown as { clock: Clock }).clock.frames())
  const busy = (await processorMs(page)) - before
  return {
    frames: { p95: quantile(frames, 0.95), worst: Math.max(...frames) },
    cpu: busy / STEPS,
  }
}

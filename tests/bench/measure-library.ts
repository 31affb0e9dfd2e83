/** The timeline library alone: empty, as the floor, and given everything. */
import type { Browser, Page } from 'playwright-core'
import { openPage, processorMs, sizesOf } from './browser.ts'
import type { Figures } from './figures.ts'
import { moveAround } from './move-around.ts'
import type { Acted, Clock } from './page-clock.ts'

export async function measureLibrary(browser: Browser, address: string, items?: string): Promise<Figures> {
  const { page, close } = await openPage(browser, items === undefined ? address : `${address}?items=${items}`)
  const figures: Figures = {}
  const selector = items === undefined ? '.vis-time-axis .vis-text' : '.vis-item'
  figures['first items ms'] = await page.evaluate(
    (asked) => (globalThis as unknown as { clock: Clock }).clock.seen(asked),
    selector,
  )
  await page.waitForTimeout(1500)
  const { heap, nodes } = await sizesOf(page)
  figures['heap MB'] = heap
  figures['DOM nodes'] = nodes
  figures['items drawn'] = await page.evaluate(() => document.querySelectorAll('.vis-item').length)
  for (const [name, actor] of [
    ['filter', 6],
    ['clear', undefined],
  ] as const) {
    const before = await processorMs(page)
    const { first, settled, longest } = await filterBy(page, actor)
    figures[`${name} ms`] = first
    figures[`${name}, all of it ms`] = settled
    figures[`${name}, CPU ms`] = (await processorMs(page)) - before
    figures[`${name}, longest task ms`] = longest
  }
  const { frames, cpu } = await moveAround(page, '.vis-timeline')
  figures['pan and zoom, all: frame p95 ms'] = frames.p95
  figures['pan and zoom, all: worst frame ms'] = frames.worst
  figures['pan and zoom, all: CPU per step ms'] = cpu
  await close()
  return figures
}

function filterBy(page: Page, actor: number | undefined): Promise<Acted> {
  return page.evaluate((chosen) => {
    const { clock, filterBy } = globalThis as unknown as {
      clock: Clock
      filterBy: (actor: number | undefined) => void
    }
    return clock.act(() => filterBy(chosen))
  }, actor)
}

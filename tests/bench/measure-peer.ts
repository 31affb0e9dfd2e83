/** What others would use: the timeline library alone, empty (the floor) or given everything, and a chart library given everything. */
import type { Browser, Page } from 'playwright-core'
import { openPage, processorMs, sizesOf } from './browser.ts'
import type { Figures } from './figures.ts'
import { moveAround } from './move-around.ts'
import type { Acted, Clock } from './page-clock.ts'

/** A page of a peer: `drawn` finds what is there once it has drawn, `moved` is what the wheel and a drag move. */
export type Peer = { path: string; drawn: string; moved: string }

const MOVED = '.vis-timeline'
export const EMPTY_LIBRARY: Peer = { path: '', drawn: '.vis-time-axis .vis-text', moved: MOVED }
export const FULL_LIBRARY: Peer = { path: '?items=items.json', drawn: '.vis-item', moved: MOVED }
export const FULL_CHART: Peer = { path: 'chart.html?items=items.json', drawn: '[data-drawn]', moved: '#host' }

export async function measurePeer(browser: Browser, address: string, { path, drawn, moved }: Peer): Promise<Figures> {
  const { page, close } = await openPage(browser, address + path, [drawn])
  const figures: Figures = {}
  figures['first items ms'] = await page.evaluate(
    (asked) => (globalThis as unknown as { clock: Clock }).clock.seen(asked),
    drawn,
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
  const { frames, cpu } = await moveAround(page, moved)
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

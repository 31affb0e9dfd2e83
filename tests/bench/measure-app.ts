/** What a reader does on our page, one after the other, each measured to the frame that shows it. */
import type { Browser, Page } from 'playwright-core'
import { openPage, processorMs, sizesOf } from './browser.ts'
import type { Figures } from './figures.ts'
import type { Acted, Clock } from './page-clock.ts'
import { moveAround } from './move-around.ts'

export type AppRun = { figures: Figures; firstView: string[] }

const WORD = 'sanct'
/** A title in the list, and what the lanes draw. */
const LISTED = '.list .row-link:not(:has(.bone))'
const DRAWN = '.vis-item.lane-event, .vis-item.lane-more'

export async function measureApp(browser: Browser, address: string): Promise<AppRun> {
  const { page, requests, close } = await openPage(browser, address, [LISTED, DRAWN])
  const firstView = [...requests]
  const figures: Figures = {}
  const note = async (name: string, act: () => Promise<Acted>) => {
    const before = await processorMs(page)
    const { first, settled, longest } = await act()
    figures[`${name} ms`] = first
    figures[`${name}, all of it ms`] = settled
    figures[`${name}, CPU ms`] = (await processorMs(page)) - before
    figures[`${name}, longest task ms`] = longest
  }
  figures['first list ms'] = await seen(page, LISTED)
  figures['first items ms'] = await seen(page, DRAWN)
  await page.waitForTimeout(1500)
  figures['start, longest task ms'] = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { clock: Clock }).clock.longTasks()),
  )
  const start = await sizesOf(page)
  figures['heap MB'] = start.heap
  figures['DOM nodes'] = start.nodes
  figures['items drawn'] = await page.evaluate(() => document.querySelectorAll('.vis-item').length)

  await note('filter', () => press(page, 'Person', 0, '.check'))
  await note('clear', () => clear(page))
  await press(page, 'Person', 0, '.check')
  await press(page, 'Person', 1, '.check')
  await note('together', () => press(page, 'Person', 1, '.segment'))
  figures['DOM nodes, filtered'] = (await sizesOf(page)).nodes
  await moving(page, 'with titles', figures)
  await clear(page)
  await note('exclude', () => press(page, 'Country', 0, '.facet-exclude'))
  await clear(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await note('open', () =>
    page.evaluate(() =>
      (globalThis as unknown as { clock: Clock }).clock.act(() =>
        document.querySelectorAll<HTMLElement>('.list .row-link')[3]?.click(),
      ),
    ),
  )
  figures['open, requests'] = asked.filter((url) => url.includes('/data/')).length
  await page.goBack()
  await moving(page, 'all', figures)
  await typing(page, figures)
  const end = await sizesOf(page)
  figures['heap at the end MB'] = end.heap
  await close()
  return { figures, firstView }
}

function seen(page: Page, selector: string): Promise<number> {
  return page.evaluate((asked) => (globalThis as unknown as { clock: Clock }).clock.seen(asked), selector)
}

/** Presses the n-th thing of a kind within a facet. */
function press(page: Page, facet: string, at: number, kind: string): Promise<Acted> {
  return page.evaluate(
    ([facet, at, kind]) => {
      const group = [...document.querySelectorAll('fieldset.facet')].find(
        (each) => each.querySelector('legend')?.textContent === facet,
      )
      const target = group?.querySelectorAll<HTMLElement>(kind)[at]
      if (!target) throw new Error(`There is no ${kind} ${at} in ${facet}.`)
      return (globalThis as unknown as { clock: Clock }).clock.act(() => target.click())
    },
    [facet, at, kind] as const,
  )
}

function clear(page: Page): Promise<Acted> {
  return page.evaluate(() => {
    const target = [...document.querySelectorAll<HTMLElement>('.chips > .link-button')].at(-1)
    if (!target) throw new Error('There is nothing to clear.')
    return (globalThis as unknown as { clock: Clock }).clock.act(() => target.click())
  })
}

async function moving(page: Page, what: string, figures: Figures): Promise<void> {
  const { frames, cpu } = await moveAround(page, '.lane-host')
  figures[`pan and zoom, ${what}: frame p95 ms`] = frames.p95
  figures[`pan and zoom, ${what}: worst frame ms`] = frames.worst
  figures[`pan and zoom, ${what}: CPU per step ms`] = cpu
}

/** The first key waits for the index of words to be built, so it counts apart. */
async function typing(page: Page, figures: Figures): Promise<void> {
  const runs: Acted[] = []
  for (let length = 1; length <= WORD.length; length += 1) {
    runs.push(
      await page.evaluate(
        (text) =>
          (globalThis as unknown as { clock: Clock }).clock.act(() => {
            const field = document.querySelector<HTMLInputElement>('input[type=search], [role=searchbox]')
            if (!field) throw new Error('There is no search field.')
            // As a keyboard does it: React listens to the event, not to the property.
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))
          }),
        WORD.slice(0, length),
      ),
    )
  }
  const [first, ...rest] = runs
  figures['search, first key, all of it ms'] = first?.settled ?? NaN
  figures['search per key, all of it ms'] = Math.max(...rest.map(({ settled }) => settled))
  figures['search, longest task ms'] = Math.max(...runs.map(({ longest }) => longest))
}

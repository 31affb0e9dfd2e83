import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { LINES_SIZE } from '../../src/model/site-files.ts'
import { makeLargeDataset } from '../bench/make-large-dataset.ts'
import { assertClean, openSite, type Site } from './harness.ts'

/** Work is counted here, never timed: what is in the document, given to the timeline library, asked for. `npm run bench` holds the clock. */
/** `DATELINE_EVENTS=100000 npx vitest run --project e2e tests/browser/large` drives a larger one. */
const EVENTS = Number(process.env['DATELINE_EVENTS'] ?? 20_000)
const MOST_ITEMS = 100
const MOST_NODES = 1500
/** As in select-events.ts: 0.35 in bytes. */
const isMain = ({ salience }: Dataset['events'][number]) => Math.round(salience * 255) >= Math.round(0.35 * 255)

const dataset = makeLargeDataset(EVENTS)
const main = dataset.events.filter(isMain)
let folder = ''
let site: Site
const opened: Page[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-large-'))
  const file = join(folder, 'dataset.json')
  await writeFile(file, JSON.stringify(dataset))
  // As a user builds it: in this process the test runner would have the development build of React bundled.
  const command = ['src/build/run.mjs', 'build', '--dataset', file, '--out', join(folder, 'site'), '--prerender', '0']
  await promisify(execFile)(process.execPath, command)
  site = await openSite({ folder: join(folder, 'site') })
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()))
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(...[path, choices]: Parameters<Site['page']>): Promise<Page> {
  const page = await site.page(path, choices)
  opened.push(page)
  await page.locator('.vis-item').first().waitFor()
  return page
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: /[\d,]+ of [\d,]+ events?/ }).first() // prettier-ignore
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const listed = (page: Page) => page.getByRole('list', { name: 'Events', exact: true }).getByRole('link')

/** Waits until so many are selected of so many, in the words of the page. */
async function says(page: Page, count: number, total = main.length): Promise<void> {
  const number = (value: number) => value.toLocaleString('en-GB').replace(',', '[^0-9]?')
  const words = new RegExp(`^${number(count)} of ${number(total)} events?`)
  await status(page).filter({ hasText: words }).waitFor()
}

async function expectLittleWork(page: Page): Promise<void> {
  await expect.poll(() => page.locator('*').count()).toBeLessThanOrEqual(MOST_NODES)
  await expect.poll(() => page.locator('.vis-item').count()).toBeLessThanOrEqual(MOST_ITEMS)
}

const withPeople = (...people: string[]) =>
  main.filter(({ actors }) => people.every((person) => actors.some(({ actor }) => actor === person)))

describe(`a site of ${EVENTS} events`, () => {
  it('asks for what the first view shows and for no article', async () => {
    const requests: string[] = []
    const page = await open('', {
      before: (page) => {
        page.on('request', (request) => requests.push(new URL(request.url()).pathname))
        return Promise.resolve()
      },
    })
    const asked = () => requests.filter((path) => path.startsWith('/data/')).map((path) => path.split('.')[0] ?? '')
    const lines = Array.from({ length: Math.ceil(EVENTS / LINES_SIZE) }, (_, part) => [
      `/data/titles-${part}`,
      `/data/ids-${part}`,
    ])
    // The first events, of which one is the example of how to read them, with the list of such files.
    const example = ['/data/shards', '/data/events-0']
    const first = ['/data/site', '/data/index', '/data/catalogue', '/data/sources']
    await expect.poll(() => asked().sort()).toEqual([...first, ...example, ...lines.flat()].sort())
    // What the list shows first does not wait for the lines of other rows.
    expect(asked().indexOf('/data/titles-0')).toBeLessThan(asked().indexOf('/data/titles-2'))
    expect(requests.length - asked().length).toBeLessThanOrEqual(24)
    await says(page, main.length)
    await expectLittleWork(page)
    assertClean(page)
  })

  it('has only what is in view of the list in the document, and says how long it is and where each event stands', async () => {
    const page = await open()
    const places = () =>
      page
        .getByRole('list', { name: 'Events', exact: true })
        .locator(':scope > li')
        .evaluateAll((items) => items.map((item) => [item.ariaPosInSet, item.ariaSetSize].map(Number)))
    const first = await places()
    expect(first.length).toBeLessThan(60)
    expect(first.map(([at]) => at)).toEqual(first.map((_, at) => at + 1))
    expect(new Set(first.map(([, size]) => size))).toEqual(new Set([main.length]))
    await listed(page).first().focus()
    await page.keyboard.press('End')
    await page.waitForFunction(
      (last) => document.activeElement?.closest('li')?.ariaPosInSet === last,
      String(main.length),
    )
    expect((await places()).length).toBeLessThan(60)
    await expectLittleWork(page)
    assertClean(page)
  })

  it('narrows to two people together, and gives all back', async () => {
    const page = await open()
    const people = facet(page, 'Person')
    const names: string[] = []
    for (const at of [0, 1]) {
      const row = people.locator('.facet-row').nth(at)
      names.push(((await row.locator('.facet-name').textContent()) ?? '').toLowerCase().replace(' ', '-'))
      await row.getByRole('checkbox').check()
    }
    const [one = '', other = ''] = names
    const both = withPeople(one, other)
    await says(page, withPeople(one).length + withPeople(other).length - both.length)
    await people.getByRole('button', { name: /together/i }).click()
    await says(page, both.length)
    await expectLittleWork(page)
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await says(page, main.length)
    await expectLittleWork(page)
    assertClean(page)
  })

  it('finds words among all titles, and background too', async () => {
    const page = await open()
    await page.getByRole('searchbox', { name: 'Search events' }).fill('ceasefire railway')
    const fits = dataset.events.filter(({ title }) => title.includes('ceasefire') && title.includes('railway'))
    await says(page, fits.length, EVENTS)
    await expectLittleWork(page)
    assertClean(page)
  })

  it('opens an event with one request, goes back to the filter, and opens it again by its address', async () => {
    const page = await open('?topic=topic-3&from=2023-06')
    const before = await status(page).textContent()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const link = listed(page).nth(2)
    // The title of a later row comes after the first view.
    await expect.poll(() => link.textContent()).not.toContain('not there yet')
    const title = (await link.textContent()) ?? ''
    await link.click()
    const panel = page.getByRole('complementary', { name: 'Event', exact: true })
    await panel.getByRole('heading', { name: title }).waitFor()
    await panel.getByRole('region', { name: 'Evidence' }).getByText(title).first().waitFor()
    // Lines of later rows may still be on their way.
    expect(requests.filter((url) => /\/data\/(?!titles|ids|sources)/.test(url))).toHaveLength(1)
    await expectLittleWork(page)
    const address = page.url().slice(site.server.address.length)
    await page.goBack()
    await panel.getByRole('heading', { name: title }).waitFor({ state: 'detached' })
    await expect.poll(() => status(page).textContent()).toBe(before)
    assertClean(page)

    // No page was written for it: the host answers with its page for what is missing, and the app opens the event.
    const shared = await open(address)
    await shared
      .getByRole('complementary', { name: 'Event', exact: true })
      .getByRole('heading', { name: title })
      .waitFor()
    assertClean(shared, [/status of 404/])
  })

  it('shares the view with its filter', async () => {
    const page = await open('?person=person-6&topic=topic-3&v=1')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const shared = await page.getByRole('dialog').getByRole('textbox').first().inputValue()
    // It also says when it was made, so that later events can be told apart.
    expect(shared.replace(/made=[\d-]+&/, '')).toBe(page.url())
    const again = await open(shared.slice(site.server.address.length))
    await expect.poll(() => status(again).textContent()).toBe(await status(page).textContent())
    assertClean(again)
  })

  it('waits for the articles of events where the address asks for one, and finds its events among late titles', async () => {
    const article = dataset.documents[3]?.id ?? ''
    const page = await open(`?document=${article}&background=1&v=1`)
    const fits = dataset.events.filter(({ evidence }) => evidence.some(({ document }) => document === article))
    await says(page, fits.length, EVENTS)
    const first = fits.toSorted((one, other) => (one.when.start < other.when.start ? -1 : 1))[0]
    await page
      .getByRole('list', { name: 'Events', exact: true })
      .getByText(first?.title ?? '')
      .first()
      .waitFor()
    assertClean(page)
  })

  it('says what a stretch of a lane holds, gives the same as a table, and looks closer on a click', async () => {
    const page = await open()
    const table = page.getByRole('table', { name: 'How many events begin when, by lane' })
    const cells = await table.getByRole('cell').allTextContents()
    expect(cells.reduce((sum, count) => sum + Number(count.replace(',', '')), 0)).toBe(main.length)
    const lanes = page.locator('.lane-host')
    const width = (await lanes.boundingBox())?.width ?? 0
    const hint = page.locator('.lane-hint')
    for (let x = 260; (await hint.count()) === 0 && x < width; x += 7) {
      await lanes.hover({ position: { x, y: 8 + (x % 5) * 8 }, force: true })
    }
    expect(await hint.textContent()).toMatch(/^[\d,]+ events in \w+ 202\d on Topic \d+$/)
    const axis = await page.locator('.lane-axis').textContent()
    await page.mouse.down()
    await page.mouse.up()
    await expect.poll(() => page.locator('.lane-axis').textContent()).not.toBe(axis)
    await expectLittleWork(page)
    assertClean(page)
  })
})

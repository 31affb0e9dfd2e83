/** Without the data of the timeline, or a part of it. */
import { describe, expect, it } from 'vitest'
import {
  type Fault,
  answer,
  BROWSER_SAYS,
  expectMessage,
  faultySiteOfTests,
  flipped,
  half,
  retry,
  withFormat,
} from './faulty-site.ts'
import { assertClean, axe, ready } from './harness.ts'
import { eventPanel, listed } from './reader.ts'

const { firstPath, openFaulty } = faultySiteOfTests()

const MANIFEST = /data\/site\.json/
const SITE_FAULTS: [name: string, file: RegExp, fault: Fault, words: RegExp][] = [
  ['a manifest that is missing', MANIFEST, answer(404), /does not have it \(404\).*newer version/],
  ['a server that breaks', MANIFEST, answer(500), /answered with an error/],
  ['a server that refuses', MANIFEST, answer(403), /answered with an error/],
  ['a host that answers all with a page', MANIFEST, answer(200, '<!doctype html>', 'text/html'), /something else/],
  ['a manifest of another type', MANIFEST, answer(200, '{}', 'image/png'), /something else/],
  ['a manifest cut in half', MANIFEST, half, /incomplete or changed/],
  ['an empty manifest', MANIFEST, answer(200), /incomplete or changed/],
  ['null for a manifest', MANIFEST, answer(200, 'null'), /not in the form/],
  ['a manifest of another shape', MANIFEST, answer(200, '{"format":2}'), /not in the form/],
  ['a manifest of a newer version', MANIFEST, withFormat, /newer version/],
  ['a broken connection', MANIFEST, (route) => route.abort('connectionreset'), /could not be reached/],
  ['a name that nobody knows', MANIFEST, (route) => route.abort('namenotresolved'), /could not be reached/],
  ['an index that is missing', /data\/index\./, answer(404), /does not have it/],
  ['an index with a wrong bit', /data\/index\./, flipped, /incomplete or changed \(checksum\)/],
  ['an index cut in half', /data\/index\./, half, /incomplete or changed \(\d+ of \d+ bytes\)/],
  ['a page for a catalogue', /data\/catalogue\./, answer(200, '<html>', 'text/html'), /something else/],
  ['a catalogue with a wrong bit', /data\/catalogue\./, flipped, /incomplete or changed/],
]

describe('without the data of the timeline', () => {
  it.each(SITE_FAULTS)('%s is told, and Retry brings the timeline', async (_, file, fault, words) => {
    const page = await openFaulty('', file, fault)
    await expectMessage(page, words)
    await expect.poll(() => page.getByRole('heading', { name: 'The timeline could not be loaded' }).count()).toBe(1)
    await retry(page)
    await listed(page).first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('is accessible', async () => {
    const page = await openFaulty('', MANIFEST, answer(404))
    await expectMessage(page, /does not have it/)
    expect(await axe(page)).toEqual([])
  })

  it('a server that never answers is given up', async () => {
    const page = await openFaulty('', MANIFEST, () => new Promise(() => {}), 1 / 30)
    await expectMessage(page, /no answer within 15 seconds/)
    await retry(page)
    await listed(page).first().waitFor()
    assertClean(page, BROWSER_SAYS)
  })

  it('a server that answers at the third try is asked three times', async () => {
    let asked = 0
    const page = await openFaulty('', MANIFEST, (route) => {
      asked += 1
      return asked < 3 ? route.fulfill({ status: 503 }) : route.continue()
    })
    await expectMessage(page, /answered with an error/)
    await page.getByRole('button', { name: 'Retry' }).click()
    await listed(page).first().waitFor()
    expect(asked).toBe(3)
  })

  it('data that is older than the page is asked for again past the cache, unseen', async () => {
    let asked = 0
    const page = await openFaulty('', /data\/index\./, (route) => {
      asked += 1
      return asked === 1 ? flipped(route) : route.continue()
    })
    await ready(page)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    expect(asked).toBe(2)
    assertClean(page)
  })
})

const PART_FAULTS: [name: string, path: '' | 'd/' | 'e/', file: RegExp, fault: Fault, words: RegExp][] = [
  ['titles', '', /data\/titles-/, answer(404), /The titles: the server does not have it/],
  ['titles', '', /data\/titles-/, flipped, /The titles: it arrived incomplete or changed/],
  ['addresses', '', /data\/ids-/, answer(500), /The addresses: the server answered with an error/],
  ['an article', 'd/', /data\/document-/, answer(404), /does not have it/],
  ['an article', 'd/', /data\/document-/, half, /incomplete or changed/],
  ['the details of an event', 'e/', /data\/events-/, answer(404), /does not have it/],
  ['the details of an event', 'e/', /data\/events-/, answer(200, '<html>', 'text/html'), /something else/],
  ['the addresses behind a link', 'e/', /data\/ids-/, answer(404), /The addresses: the server does not have it/],
]

describe('without a part of the data', () => {
  it.each(PART_FAULTS)('%s: %s%s is told in its place, and Retry brings it', async (_, prefix, file, fault, words) => {
    const page = await openFaulty(await firstPath(prefix), file, fault)
    await expectMessage(page, words)
    await expect.poll(() => page.getByRole('heading', { name: 'The timeline could not be loaded' }).count()).toBe(0)
    expect(await axe(page)).toEqual([])
    await retry(page)
    if (prefix === '') await listed(page).filter({ hasText: /\w+/ }).first().waitFor()
    if (prefix === 'd/') await page.locator('main a.lit').first().waitFor()
    if (prefix === 'e/') await eventPanel(page).getByRole('region', { name: 'Evidence' }).waitFor()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    assertClean(page, BROWSER_SAYS)
  })

  it('a search that cannot start says so and leaves the list', async () => {
    let asked = 0
    const page = await openFaulty('', /assets\/search-/, (route) => {
      asked += 1
      return route.abort()
    })
    await ready(page)
    const all = await listed(page).count()
    await page.getByRole('searchbox').fill('Ukraine')
    await page.getByText(/search could not be loaded/i).waitFor()
    // Twice, as all that is loaded; not again and again until other words are typed.
    expect(asked).toBeLessThanOrEqual(3)
    await expect.poll(() => listed(page).count()).toBeGreaterThanOrEqual(all)
    await page.unrouteAll()
    await page.getByRole('searchbox').fill('Lavrov')
    await expect.poll(() => listed(page).count()).toBeLessThan(all)
    assertClean(page, BROWSER_SAYS)
  })

  it('an export whose quotes do not come says so', async () => {
    const page = await openFaulty('', /data\/events-/, answer(500))
    await ready(page)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('button', { name: /CSV/ }).click()
    await page.locator('[aria-live="polite"]').getByText('nothing was exported').waitFor()
    assertClean(page, BROWSER_SAYS)
  })
})

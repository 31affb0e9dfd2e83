/** What only a layout can show: where things stand on the built page, and that nothing covers what it should not. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { assertClean } from './harness.ts'
import { eventPanel, listed, siteOfTests } from './reader.ts'

const { open } = siteOfTests()

/** Height of the lanes as they are seen, and of what is drawn in them with its axis, in pixels. */
const lanes = (page: Page) =>
  page.evaluate(() => {
    const heightOf = (what: string) => document.querySelector<HTMLElement>(what)?.offsetHeight ?? 0
    return { seen: heightOf('.lanes-fit'), drawn: heightOf('.lane-host') + heightOf('.lane-axis') }
  })

it('gives few lanes no more room than they need, and many no more than before', async () => {
  const few = await open('?person=mao-ning')
  await expect.poll(async () => (await lanes(few)).drawn).toBeGreaterThan(60)
  await expect.poll(async () => {
    const { seen, drawn } = await lanes(few)
    return Math.abs(seen - drawn)
  }).toBeLessThan(16) // prettier-ignore
  const all = await open()
  await expect.poll(async () => (await lanes(all)).drawn).toBeGreaterThan(300)
  expect((await lanes(all)).seen).toBeGreaterThanOrEqual(280)
  expect((await lanes(all)).seen).toBeLessThanOrEqual(460)
  assertClean(few)
})

it('shows an event that is opened in the lanes, below the beginning of a lane', async () => {
  const page = await open()
  await page.locator('.vis-item.lane-event').first().waitFor()
  const stands = () =>
    page.evaluate(() => {
      const view = document.querySelector('.lane-view')?.getBoundingClientRect()
      const item = document.querySelector('.vis-item.is-selected')?.getBoundingClientRect()
      const axis = document.querySelector('.lane-axis')?.getBoundingClientRect()
      if (!view || !item || !axis) return 'nothing'
      const tops = [...document.querySelectorAll('.vis-labelset .vis-label')].map((lane) =>
        lane.getBoundingClientRect(),
      )
      const isCut = !tops.some(({ top }) => Math.abs(top - axis.bottom) <= 2)
      return item.top < axis.bottom - 1 || item.bottom > view.bottom
        ? 'out of sight'
        : isCut
          ? 'a lane is cut'
          : 'whole'
    })
  for (let turn = 0; turn < 8; turn += 1) {
    await page.keyboard.press('j')
    await expect.poll(stands, { message: `event ${turn}` }).toBe('whole')
  }
})

it('tells on the first screen of a phone what, when, whether, by which words, and marks those of the date', async () => {
  const page = await open('', { viewport: { width: 390, height: 844 } })
  await listed(page).first().click()
  const panel = eventPanel(page)
  for (const part of ['.event-title', '.event-when', '.event-status', '.quote-words mark']) {
    await panel.locator(part).first().waitFor()
    const box = await panel.locator(part).first().boundingBox()
    expect(box && box.y + box.height, part).toBeLessThan(844)
  }
})

it('leads Tab from the search past the filters with one link', async () => {
  const page = await open()
  const skip = page.getByRole('link', { name: 'Skip filters' })
  await skip.focus()
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#events') !== null)).toBe(true)
})

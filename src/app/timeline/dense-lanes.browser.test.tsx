import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { fromDayNumber } from '../../model/day.ts'
import {
  allRows,
  big,
  Dense,
  bigSite,
  freePlace,
  inkOfPicture,
  paintedColumns,
  Shown,
  sizeOf,
} from '../fixtures/shown-lanes.tsx'
import { monthInWords } from '../words/date-in-words.ts'

afterEach(async () => {
  await cleanup()
  document.body.replaceChildren()
})

describe('lanes of more events than can be drawn one by one', () => {
  it('paint how many there are where they cannot be drawn one by one', async () => {
    await render(<Shown site={bigSite} rows={allRows(3000)} titles={big.titles} scale="true" />)
    await vi.waitFor(() => expect(paintedColumns()).toBeGreaterThan(60), { timeout: 5000 })
  })

  it('paint that in the colours of the theme, and anew when it changes', async () => {
    await render(<Dense />)
    await vi.waitFor(() => expect(paintedColumns()).toBeGreaterThan(60), { timeout: 5000 })
    const before = inkOfPicture()
    document.documentElement.dataset['theme'] = 'dark'
    await vi.waitFor(() => expect(inkOfPicture()).not.toBe(before))
    delete document.documentElement.dataset['theme']
    await vi.waitFor(() => expect(inkOfPicture()).toBe(before))
  })

  it('say how many events a stretch of a lane holds, and look closer when it is clicked', async () => {
    const seen = vi.fn()
    await render(<Dense onWindowChange={seen} />)
    await vi.waitFor(() => expect(paintedColumns()).toBeGreaterThan(60), { timeout: 5000 })
    const host = document.querySelector<HTMLElement>('.lane-host')!
    const { left, top } = host.getBoundingClientRect()
    const free = freePlace(host)
    const point = (type: string) =>
      free.target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, clientX: left + free.x, clientY: top + free.y, pointerType: 'mouse' }),
      )
    point('pointermove')
    const [, count, period, lane] = await vi.waitFor(() => {
      const match = /^([\d,]+) events? in (.*) on (Topic \d+)$/.exec(
        document.querySelector('.lane-hint')?.textContent ?? '',
      )
      expect(match).not.toBeNull()
      return match!
    })
    const topic = big.catalogue.topics.findIndex(({ label }) => label === lane)
    const naive = Array.from(allRows(3000)).filter((row) => {
      const words = monthInWords(fromDayNumber(big.index.start[row]!))
      return big.index.topics.values[big.index.topics.offsets[row]!] === topic && words === period
    })
    expect(Number(count?.replace(',', ''))).toBe(naive.length)
    await userEvent.click(free.target, { position: free.inTarget })
    await vi.waitFor(() => expect(seen).toHaveBeenCalled(), { timeout: 10_000 })
    expect(sizeOf(seen)).toBeLessThan(120)
  })

  it('give the same picture as a table, which adds up to all events', async () => {
    const { getByRole } = await render(<Dense />)
    const table = getByRole('table', { name: /How many events begin when/ })
    await expect.element(table).toBeInTheDocument()
    const cells = [...table.element().querySelectorAll('td')].map((cell) => Number(cell.textContent.replace(',', '')))
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(3000)
    expect(table.element().closest('[aria-hidden]')).toBeNull()
  })

  it('look closer where events are counted', async () => {
    const seen = vi.fn()
    await render(<Shown site={bigSite} rows={allRows(3000)} titles={big.titles} scale="true" onWindowChange={seen} />)
    await vi.waitFor(
      () => {
        document.querySelector<HTMLElement>('.lane-more')?.click()
        expect(seen).toHaveBeenCalled()
      },
      { timeout: 5000, interval: 500 },
    )
    expect(sizeOf(seen)).toBeLessThan(400)
  })
})

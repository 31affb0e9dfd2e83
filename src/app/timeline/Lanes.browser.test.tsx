import axe from 'axe-core'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cleanup, render } from 'vitest-browser-react'
import { allRows, big, bigSite, boxes, charts, drawn, made, Shown } from '../fixtures/shown-lanes.tsx'
import { MOST_ITEMS } from './visible-items.ts'

afterEach(async () => {
  await cleanup()
  document.body.replaceChildren()
})

describe('the lanes', () => {
  it('stand once under StrictMode and show every title', async () => {
    await render(
      <StrictMode>
        <Shown />
      </StrictMode>,
    )
    await drawn(40)
    expect(charts()).toBe(1)
    const titles = boxes().map((box) => box.textContent)
    expect(titles.toSorted()).toEqual(made.titles.toSorted())
  })

  it('leave nothing behind when they go, and come again', async () => {
    const { rerender } = await render(<Shown />)
    await drawn(40)
    for (let round = 0; round < 3; round += 1) {
      await rerender(<p>gone</p>)
      expect(charts()).toBe(0)
      await rerender(<Shown />)
      await drawn(40)
    }
    expect(charts()).toBe(1)
  })

  it('never give the library more than it can draw', async () => {
    await render(<Shown site={bigSite} rows={allRows(3000)} titles={big.titles} scale="true" />)
    await vi.waitFor(() => expect(document.querySelectorAll('.lane-more').length).toBeGreaterThan(0), { timeout: 5000 })
    expect(document.querySelectorAll('.vis-item.vis-range').length).toBeLessThanOrEqual(MOST_ITEMS)
  })

  it('select what is clicked, and mark what is selected', async () => {
    const onSelect = vi.fn()
    const { rerender } = await render(<Shown onSelect={onSelect} />)
    await drawn(40)
    const box = boxes().find((element) => element.textContent === made.titles[7])
    box?.click()
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(made.titles.indexOf(box?.textContent ?? ''))
    await rerender(<Shown onSelect={onSelect} selected={7} />)
    await vi.waitFor(() => expect(document.querySelectorAll('.is-selected')).toHaveLength(1))
    expect(document.querySelector('.is-selected')?.textContent).toBe(made.titles[7])
  })

  it('follow the filter without being made anew', async () => {
    const { rerender } = await render(<Shown />)
    await drawn(40)
    const chart = document.querySelector('.vis-timeline')
    await rerender(<Shown rows={Uint32Array.of(3, 9, 20)} />)
    await drawn(3)
    expect(document.querySelector('.vis-timeline')).toBe(chart)
  })

  it('show words as words, whatever they hold', async () => {
    const hostile = made.titles.map(() => '<img src=x onerror="globalThis.fired = true">')
    await render(<Shown titles={hostile} />)
    await drawn(40)
    expect(boxes()[0]?.textContent).toBe(hostile[0])
    expect(document.querySelector('.lane-view img')).toBeNull()
  })

  it('are a picture: assistive technology passes over them, and nothing in them takes the focus', async () => {
    await render(
      <main>
        <h1>Timeline</h1>
        <Shown />
      </main>,
    )
    await drawn(40)
    const lanes = document.querySelector('.lane-view')
    expect(lanes).toHaveAttribute('aria-hidden', 'true')
    expect(lanes?.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(0)
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  it('leave the page standing when they cannot be drawn', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    const observer = vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(() => {
      throw new Error('no styles here')
    })
    const { getByText } = await render(
      <div>
        <p>The rest</p>
        <Shown />
      </div>,
    )
    await expect.element(getByText(/could not be drawn/)).toBeInTheDocument()
    await expect.element(getByText('The rest')).toBeInTheDocument()
    observer.mockRestore()
    silenced.mockRestore()
  })
})

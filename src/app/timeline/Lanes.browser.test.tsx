import '../styles/tokens.css'
import '../trusted-types.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import axe from 'axe-core'
import { StrictMode, createRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { makeManifest } from '../../../tests/fixtures/make-index.ts'
import { fromDayNumber } from '../../model/day.ts'
import { createQueryClient } from '../data/query-client.ts'
import { siteOf } from '../data/site-data.ts'
import { fixedAddressStore } from '../url/address-store.ts'
import { AddressProvider } from '../url/use-view.tsx'
import { monthInWords } from '../words/date-in-words.ts'
import { Timeline } from 'vis-timeline/esnext'
import { Lanes } from './Lanes.tsx'
import type { DayWindow, LanesHandle, LanesProps } from './lanes-props.ts'
import { MOST_ITEMS } from './visible-items.ts'
import { createVisLanes } from './vis-lanes.ts'
import { drawsOnce, setsBounds, shiftsWhileDragged, sparesLayouts, sparesMeasuring } from './vis-private.ts'

const made = makeEvents(40, 11)
const site = siteOf(makeManifest(40), made.index, made.catalogue)
const big = makeEvents(3000, 12)
const bigSite = siteOf(makeManifest(3000), big.index, big.catalogue)
const allRows = (size: number) => Uint32Array.from({ length: size }, (_, row) => row)
const boxes = () => [...document.querySelectorAll<HTMLElement>('.lane-event')]
const middle = made.index.start[20] ?? 0
/** After two drawings nothing that was asked for is still to come. */
const settled = async () => {
  for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame)
}
const charts = () => document.querySelectorAll('.vis-timeline').length

const client = createQueryClient()
const store = fixedAddressStore('/', '/')

function Shown(props: Partial<LanesProps>) {
  return (
    <QueryClientProvider client={client}>
      <AddressProvider store={store}>
        <div style={{ width: 900, height: 420 }}>
          <Lanes
            site={site}
            rows={allRows(40)}
            titles={made.titles}
            selected={undefined}
            onSelect={() => {}}
            lanes="topic"
            scale="folded"
            {...props}
          />
        </div>
      </AddressProvider>
    </QueryClientProvider>
  )
}

function Dense(props: Partial<LanesProps>) {
  return <Shown site={bigSite} rows={allRows(3000)} titles={big.titles} scale="true" {...props} />
}

const picture = () => document.querySelector<HTMLCanvasElement>('.lane-density canvas')
const dotsOf = (canvas: HTMLCanvasElement) =>
  canvas.getContext('2d')!.getImageData(0, 0, Math.max(canvas.width, 1), Math.max(canvas.height, 1)).data

/** How many columns of dots of the picture hold any colour. */
function paintedColumns(): number {
  const canvas = picture()
  if (!canvas) return 0
  const dots = dotsOf(canvas)
  const columns = new Set<number>()
  for (let at = 3; at < dots.length; at += 4) if (dots[at] !== 0) columns.add(((at - 3) / 4) % canvas.width)
  return columns.size
}

/** The first colour of the picture, from the top. */
function inkOfPicture(): string {
  const canvas = picture()
  const dots = canvas ? dotsOf(canvas) : new Uint8ClampedArray()
  const at = dots.findIndex((value, place) => place % 4 === 3 && value !== 0)
  return dots.slice(Math.max(at - 3, 0), at).join()
}

/** A place in the first lane that no item covers, and the element under it. */
function freePlace(host: HTMLElement) {
  const box = host.getBoundingClientRect()
  for (let y = 4; y < 60; y += 4) {
    for (let x = 300; x < 700; x += 8) {
      const target = document.elementFromPoint(box.left + x, box.top + y)
      if (!target || !host.contains(target) || target.closest('.vis-item')) continue
      const own = target.getBoundingClientRect()
      return { x, y, target, inTarget: { x: box.left + x - own.left, y: box.top + y - own.top } }
    }
  }
  throw new Error('Everything is covered.')
}

/** How many days the window spans that was told last. */
function sizeOf(seen: ReturnType<typeof vi.fn>): number {
  const [{ first, last }] = seen.mock.lastCall as [DayWindow]
  return last - first
}

const drawn = (count: number) => vi.waitFor(() => expect(boxes()).toHaveLength(count), { timeout: 5000 })

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
    await vi.waitFor(() => expect(seen).toHaveBeenCalled(), { timeout: 3000 })
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

  it('move what was drawn with the hand and draw it anew only when it rests', async () => {
    await render(<Dense />)
    await vi.waitFor(() => expect(paintedColumns()).toBeGreaterThan(60), { timeout: 5000 })
    const ticks = () => [...document.querySelectorAll<HTMLElement>('.lane-tick')].map(({ style }) => style.left).join()
    const layers = () => [...document.querySelectorAll<HTMLElement>('.lane-layer')].map(({ style }) => style.transform)
    const before = ticks()
    const centre = document.querySelector('.vis-center')!
    const { left, top, width } = centre.getBoundingClientRect()
    const init = { deltaY: -40, metaKey: true, bubbles: true, cancelable: true, clientX: left + width / 2 }
    centre.dispatchEvent(new WheelEvent('wheel', { ...init, clientY: top + 20 }))
    await vi.waitFor(() => expect(layers().every((shift) => shift.includes('scaleX'))).toBe(true), { interval: 1 })
    expect(ticks()).toBe(before)
    await vi.waitFor(() => expect(layers().every((shift) => shift === '')).toBe(true))
    await vi.waitFor(() => expect(ticks()).not.toBe(before))
  })

  it('are shifted as a picture while a hand drags them, and stand right when it lets go', async () => {
    await render(<Shown scale="true" window={{ first: middle - 60, last: middle + 60 }} />)
    await vi.waitFor(() => expect(boxes().length).toBeGreaterThan(3))
    await settled()
    const layer = document.querySelector<HTMLElement>('.vis-foreground')!
    const [first] = boxes()
    const placed = first!.style.cssText
    const before = first!.getBoundingClientRect().left
    const { left, top, width } = document.querySelector('.vis-center')!.getBoundingClientRect()
    const at = (type: string, x: number) =>
      (type === 'pointerdown' ? document.querySelector('.vis-center')! : window).dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY: top + 5,
          bubbles: true,
          cancelable: true,
          pointerType: 'mouse',
          buttons: 1,
        }),
      )
    const from = left + width / 2
    at('pointerdown', from)
    for (const step of [10, 20, 30, 40]) at('pointermove', from + step)
    await vi.waitFor(() => expect(Number.parseFloat(layer.style.translate)).toBeGreaterThan(10), { interval: 1 })
    expect(first!.style.cssText).toBe(placed)
    const shifted = first!.getBoundingClientRect().left
    expect(shifted).toBeGreaterThan(before + 10)
    at('pointerup', from + 40)
    await vi.waitFor(() => expect(layer.style.translate).toBe(''))
    const now = boxes().find((box) => box.className === first!.className)!
    expect(Math.abs(now.getBoundingClientRect().left - shifted)).toBeLessThan(1.5)
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

  it('answer the buttons', async () => {
    const handle = createRef<LanesHandle>()
    const seen = vi.fn()
    await render(<Shown handle={handle} onWindowChange={seen} />)
    await drawn(40)
    handle.current?.zoomIn()
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1))
    const closer = sizeOf(seen)
    handle.current?.fit()
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(2))
    expect(sizeOf(seen)).toBeGreaterThan(closer)
  })

  it('keep the axis with the items after a movement', async () => {
    const handle = createRef<LanesHandle>()
    const seen = vi.fn()
    await render(<Shown handle={handle} scale="true" onWindowChange={seen} />)
    await drawn(40)
    const axis = () => [...document.querySelectorAll('.lane-tick')].map((tick) => tick.textContent).join(' ')
    const before = axis()
    handle.current?.zoomIn()
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1))
    await vi.waitFor(() => expect(axis()).not.toBe(before))
    handle.current?.zoomOut()
    await vi.waitFor(() => expect(axis()).toBe(before))
  })

  it('let the wheel scroll the page, and zoom with a key', async () => {
    await render(<Shown />)
    await drawn(40)
    const wheel = (init: WheelEventInit) =>
      new WheelEvent('wheel', { deltaY: 90, bubbles: true, cancelable: true, ...init })
    const plain = wheel({})
    document.querySelector('.vis-center')?.dispatchEvent(plain)
    expect(plain.defaultPrevented).toBe(false)
    for (const key of [
      { metaKey: true, deltaY: -300 },
      { ctrlKey: true, deltaY: -12 },
    ]) {
      const axis = () => [...document.querySelectorAll('.lane-tick')].map((tick) => tick.textContent).join(' ')
      const before = axis()
      const { left, top, width } = document.querySelector('.vis-center')!.getBoundingClientRect()
      const zooming = wheel({ ...key, clientX: left + width / 2, clientY: top + 20 })
      document.querySelector('.vis-center')?.dispatchEvent(zooming)
      expect(zooming.defaultPrevented).toBe(true)
      await vi.waitFor(() => expect(axis()).not.toBe(before))
    }
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

describe('the library', () => {
  it('still has the private field that keeps its first fit away', () => {
    const host = document.body.appendChild(document.createElement('div'))
    const vis = createVisLanes(host, {
      onMove: () => {},
      onRest: () => {},
      onPick: () => {},
      onGround: () => {},
      onDrawn: () => {},
    })
    vis.setBounds({ first: 0, last: 100 }, 1)
    vis.setWindow({ first: 10, last: 60 })
    const item = { id: '0.0', lane: 0, start: 20, end: 30, className: 'lane-event', sticks: false, version: '' }
    const element = () => document.createElement('span')
    vis.patch({
      items: [{ ...item, makeTitle: element, makeBar: element }],
      lanes: [{ className: 'lane', version: '', makeLabel: element }],
    })
    expect(vis.getWindow()).toEqual({ first: 10, last: 60 })
    vis.destroy()
    expect(host.childElementCount).toBe(0)
  })

  it('still has the private methods that we answer for it or hold back', () => {
    const host = document.body.appendChild(document.createElement('div'))
    const timeline = new Timeline(host, [])
    expect(sparesMeasuring(timeline)).toBe(true)
    expect(sparesLayouts(timeline)).toBe(true)
    expect(drawsOnce(timeline, () => {})).toBe(true)
    expect(shiftsWhileDragged(timeline, () => undefined)).toBe(true)
    expect(setsBounds(timeline, { min: 0, max: 100, zoomMin: 1, zoomMax: 100 })).toBe(true)
    timeline.setWindow(-50, 500, { animation: false })
    expect(timeline.getWindow().start.getTime()).toBeGreaterThanOrEqual(0)
    expect(timeline.getWindow().end.getTime()).toBeLessThanOrEqual(100)
    timeline.destroy()
  })

  it('is told the height that the style sheet gives', async () => {
    await render(<Shown />)
    await drawn(40)
    expect(new Set(boxes().map((box) => box.offsetHeight))).toEqual(new Set([20]))
    const tops = boxes().map((box) => box.style.top)
    expect(new Set(tops).size).toBeGreaterThan(1)
  })

  it('is not given what would break it', () => {
    const host = document.body.appendChild(document.createElement('div'))
    const vis = createVisLanes(host, {
      onMove: () => {},
      onRest: () => {},
      onPick: () => {},
      onGround: () => {},
      onDrawn: () => {},
    })
    const element = () => document.createElement('span')
    const bad = [NaN, Infinity, -5].map((end, at) => ({
      id: `${at}.0`,
      lane: 0,
      start: 0,
      end,
      className: '',
      sticks: false,
      version: '',
      makeTitle: element,
      makeBar: element,
    }))
    vis.patch({ items: bad, lanes: [{ className: 'lane', version: '', makeLabel: element }] })
    expect(host.querySelectorAll('.vis-range')).toHaveLength(0)
    vis.destroy()
  })
})

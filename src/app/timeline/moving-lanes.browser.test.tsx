import { createRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cleanup, render } from 'vitest-browser-react'
import { boxes, Dense, drawn, middle, paintedColumns, settled, Shown, sizeOf } from '../fixtures/shown-lanes.tsx'
import type { LanesHandle } from './lanes-props.ts'

afterEach(async () => {
  await cleanup()
  document.body.replaceChildren()
})

describe('the lanes under the hand', () => {
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
})

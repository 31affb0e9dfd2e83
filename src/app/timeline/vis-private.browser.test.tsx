import { Timeline } from 'vis-timeline/esnext'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanup, render } from 'vitest-browser-react'
import { boxes, drawn, Shown } from '../fixtures/shown-lanes.tsx'
import { createVisLanes } from './vis-lanes.ts'
import { drawsOnce, setsBounds, shiftsWhileDragged, sparesLayouts, sparesMeasuring } from './vis-private.ts'

afterEach(async () => {
  await cleanup()
  document.body.replaceChildren()
})

/** The lanes in a page of their own, with nobody who listens. */
function lanesAlone(): { vis: ReturnType<typeof createVisLanes>; host: HTMLElement } {
  const host = document.body.appendChild(document.createElement('div'))
  const ignore = () => {}
  const vis = createVisLanes(host, {
    onMove: ignore,
    onRest: ignore,
    onPick: ignore,
    onGround: ignore,
    onDrawn: ignore,
  })
  return { vis, host }
}

describe('the library', () => {
  it('still has the private field that keeps its first fit away', () => {
    const { vis, host } = lanesAlone()
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
    const { vis, host } = lanesAlone()
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

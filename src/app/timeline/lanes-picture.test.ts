import { afterEach, describe, expect, it } from 'vitest'
import { smallSite } from '../fixtures/small-site.ts'
import { setMessages } from '../messages.ts'
import { english } from '../words/en/messages.ts'
import { chinese } from '../words/zh/chinese.ts'
import { lanesPicture } from './lanes-picture.ts'

const { site, titles } = smallSite()
const rows = Uint32Array.from(titles.keys())
const draw = (change: Partial<Parameters<typeof lanesPicture>[0]> = {}) =>
  lanesPicture({ site, rows, titles, lanes: 'topic', scale: 'folded', note: '6 events', ...change })
const read = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')

afterEach(() => setMessages(english))

describe('a picture of the lanes', () => {
  it('is well-formed and shows each title and each lane', () => {
    const page = read(draw().svg)
    expect(page.querySelector('parsererror')).toBeNull()
    const texts = [...page.querySelectorAll('text')].map(({ textContent }) => textContent)
    for (const title of titles) expect(texts).toContain(title)
    expect(texts).toContain(site.catalogue.topics[0]!.label)
    expect(texts).toContain('6 events')
  })

  it.each(['topic', 'country', 'person', 'none'] as const)('keeps everything inside for lanes by %s', (lanes) => {
    const { svg, width, height } = draw({ lanes })
    for (const box of read(svg).querySelectorAll('rect, text')) {
      const [x, y] = ['x', 'y'].map((name) => Number(box.getAttribute(name) ?? 0))
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  it('takes hostile titles as text', () => {
    const hostile = '</text><script>alert(1)</script>&\u0000"'
    const page = read(draw({ titles: titles.map(() => hostile) }).svg)
    expect(page.querySelector('parsererror, script')).toBeNull()
    expect([...page.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
      '</text><script>alert(1)</script>&"',
    )
  })

  it('loads nothing from anywhere', () => {
    expect(draw().svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|href|@import|<style|<image/,
    )
  })

  it('says its own words in the language of the page', () => {
    setMessages(chinese.messages)
    expect(draw({ lanes: 'none' }).svg).toContain('全部事件')
  })

  it('shows at most 200 events and says how many', () => {
    const many = Uint32Array.from({ length: 500 }, (_, at) => at % titles.length).sort()
    expect(draw({ rows: many }).shown).toBe(200)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import {
  EMPTY_CATALOGUE,
  makeDocument,
  makeIndex,
  makeManifest,
  type RowFacts,
} from '../../../tests/fixtures/make-index.ts'
import { FLAG_OPEN_END, FLAG_OPEN_START } from '../../model/columns.ts'
import { siteOf } from '../data/site-data.ts'
import { scaleOf, wholeOf } from './lane-scene.ts'
import { laneSet } from './lane-set.ts'
import { MOST_ITEMS, type Scene, visibleItems } from './visible-items.ts'

const PIXELS = 740
const allRows = (size: number) => Uint32Array.from({ length: size }, (_, row) => row)

function sceneOf(facts: RowFacts[], change: Partial<Scene> = {}): Scene {
  const topics = [0, 1, 2].map((at) => ({ id: `t${at}`, label: `Topic ${at}` }))
  const { index } = makeIndex(facts)
  const site = siteOf(makeManifest(facts.length), index, {
    ...EMPTY_CATALOGUE,
    topics,
    documents: [makeDocument({ id: 'd' })],
  })
  const rows = allRows(index.size)
  const scale = scaleOf(index, rows, 'folded', PIXELS)
  const window = wholeOf(scale, PIXELS)
  const lanes = laneSet(site, rows, 'topic', 'Other', 'All')
  return {
    index,
    rows,
    lanes,
    scale,
    window,
    pixels: PIXELS,
    widthOf: () => 200,
    height: 16,
    edge: window.last,
    ...change,
  }
}

const fact = (id: number, start: number, days = 1, rest: Partial<RowFacts> = {}): RowFacts => ({
  id: `e${String(id).padStart(5, '0')}`,
  title: `Event ${id}`,
  start,
  end: start + days - 1,
  topics: [id % 3],
  ...rest,
})

const many = makeEvents(5000, 5)
const manySite = siteOf(makeManifest(5000), many.index, many.catalogue)

describe('what the lanes are given', () => {
  it('is every event where they are few', () => {
    const scene = sceneOf(Array.from({ length: 40 }, (_, at) => fact(at, at * 9)))
    const { items, aggregates } = visibleItems(scene)
    expect(items.map(({ row }) => row).sort((one, other) => one - other)).toEqual([...allRows(40)])
    expect(aggregates).toEqual([])
  })

  it('never is more than can be drawn, wherever one looks, and counts the rest', () => {
    const rows = allRows(5000)
    const scale = scaleOf(many.index, rows, 'true', PIXELS)
    const whole = wholeOf(scale, PIXELS)
    const lanes = laneSet(manySite, rows, 'country', 'Other', 'All')
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        share,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.integer({ min: 4, max: 60 }),
        (at, part, height) => {
          const size = (whole.last - whole.first) * part
          const first = whole.first + (whole.last - whole.first - size) * at
          const window = { first, last: first + size }
          const scene = {
            index: many.index,
            rows,
            lanes,
            scale,
            window,
            pixels: PIXELS,
            widthOf: () => 200,
            height,
            edge: whole.last,
          }
          const { items, aggregates } = visibleItems(scene)
          expect(items.length + aggregates.length).toBeLessThanOrEqual(MOST_ITEMS)
          expect(new Set([...items, ...aggregates].map(({ id }) => id)).size).toBe(items.length + aggregates.length)
          expect([...items, ...aggregates].every(({ start, end }) => end > start)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
    const { items, aggregates } = visibleItems({
      index: many.index,
      rows,
      lanes: laneSet(manySite, rows, 'topic', 'Other', 'All'),
      scale,
      window: whole,
      pixels: PIXELS,
      widthOf: () => 200,
      height: 30,
      edge: whole.last,
    })
    expect(items.length + aggregates.reduce((sum, { count }) => sum + count, 0)).toBe(5000)
  })

  it('shows the salient ones first where there is no room for all', () => {
    const facts = Array.from({ length: 400 }, (_, at) =>
      fact(at, at % 5, 1, { topics: [0], salience: at === 123 ? 1 : 0.4 }),
    )
    const scene = sceneOf(facts)
    const { items, aggregates } = visibleItems(scene)
    expect(items.map(({ row }) => scene.index.salience[row])).toContain(255)
    expect(aggregates.length).toBeGreaterThan(0)
  })

  it('draws a day as a mark and more than a day as a bar of its own length', () => {
    const scene = sceneOf([fact(0, 0), fact(1, 10, 4)])
    const [day, span] = visibleItems(scene).items
    expect(day).toMatchObject({ bar: 0, soft: 'none' })
    const own = scene.scale.toPosition(14) - scene.scale.toPosition(10)
    expect((span!.end - span!.start) * span!.bar).toBeCloseTo(own, 6)
  })

  it.each([
    [{ precision: 'month' as const }, 30, 'both'],
    [{ precision: 'days' as const }, 3, 'none'],
    [{ precision: 'open' as const, flags: FLAG_OPEN_END }, 1, 'end'],
    [{ precision: 'open' as const, flags: FLAG_OPEN_START }, 1, 'start'],
    [{ precision: 'open' as const, flags: FLAG_OPEN_START | FLAG_OPEN_END }, 1, 'both'],
  ])('softens the ends that are not known: %o', (rest, days, soft) => {
    const [item] = visibleItems(sceneOf([fact(0, 0, days, rest)])).items
    expect(item).toMatchObject({ soft })
    expect(item!.bar).toBeGreaterThan(0)
  })

  it('keeps a title at the edge only while its own time reaches into the window', () => {
    const facts = [fact(0, 0), fact(1, 0, 9), fact(2, 20)]
    const { scale } = sceneOf(facts)
    const window = { first: scale.toPosition(5), last: scale.toPosition(25) }
    const sticks = visibleItems(sceneOf(facts, { window })).items.map(({ row, sticks }) => [row, sticks])
    expect(Object.fromEntries(sticks)).toEqual({ 0: false, 1: true, 2: false })
  })
})

describe('titles', () => {
  const facts = Array.from({ length: 45 }, (_, at) => fact(at, Math.floor(at / 3) * 3))
  const overlaps = ({ items }: ReturnType<typeof visibleItems>, rows: number) => {
    // As the library stacks them: first fit in order of start.
    const stacked = new Map<number, number[]>()
    for (const { lane, start, end } of items.toSorted(
      (one, other) => one.start - other.start || (one.id < other.id ? -1 : 1),
    )) {
      const ends = stacked.get(lane) ?? []
      const row = ends.findIndex((other) => other < start)
      if (row === -1) ends.push(end)
      else ends[row] = end
      stacked.set(lane, ends)
    }
    return [...stacked.values()].reduce((sum, ends) => sum + ends.length, 0) - rows
  }

  it('get all they ask for where there is height', () => {
    const scene = sceneOf(facts, { height: 60 })
    const unit = (scene.window.last - scene.window.first) / PIXELS
    const free = visibleItems(scene).items.filter(({ start }) => start + 200 * unit < scene.edge)
    expect(free.length).toBeGreaterThan(20)
    expect(free.every(({ start, end }) => Math.abs(end - start - 200 * unit) < 1e-6)).toBe(true)
  })

  it('are cut to save height, and widened again where nothing stands beside them', () => {
    const roomy = visibleItems(sceneOf(facts, { height: 60 }))
    const tight = visibleItems(sceneOf(facts, { height: 3 }))
    expect(overlaps(tight, 0)).toBeLessThan(overlaps(roomy, 0))
    const scene = sceneOf(facts)
    const unit = (scene.window.last - scene.window.first) / PIXELS
    expect(tight.items.some(({ start, end }) => end - start < 199 * unit)).toBe(true)
    expect(tight.items.some(({ start, end }) => end - start > 199 * unit)).toBe(true)
  })

  it('end before the edge of the panel', () => {
    const scene = sceneOf(facts, { height: 60 })
    const unit = (scene.window.last - scene.window.first) / PIXELS
    for (const { start, end } of visibleItems(scene).items)
      expect(end).toBeLessThanOrEqual(Math.max(scene.edge, start + 96 * unit) + 1e-6)
  })
})

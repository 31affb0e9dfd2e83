import { describe, expect, it } from 'vitest'
import { makeIndex } from '../../../tests/fixtures/make-index.ts'
import { trueTime } from './fold-time.ts'
import { columnsOf, laneDensity } from './lane-density.ts'

const at = (start: number, days = 1) => ({ id: `${start}`, title: '', start, end: start + days - 1 })
const { index } = makeIndex([at(0), at(1, 3), at(9), Object.assign(at(9), { id: 'x' })])
const lanes = {
  lanes: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  lanesOf: (row: number) => (row === 3 ? [0, 1] : [0]),
}
const density = laneDensity({ index, rows: Uint32Array.of(0, 1, 2, 3), lanes, scale: trueTime(0, 9) }, 10)

describe('the density of lanes', () => {
  it('counts each event on its days and in its lanes', () => {
    expect([...density.counts]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(density.most).toBe(2)
  })

  it('is drawn from the same counts for any window', () => {
    const heights = (first: number, last: number, columns: number) =>
      Array.from(columnsOf(density, 0, { first, last }, columns), (height) => Math.round(height ** 2 * 2))
    expect(heights(0, 10, 10)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 2])
    expect(heights(0, 10, 2)).toEqual([1, 2])
    expect(heights(8, 10, 4)).toEqual([0, 0, 2, 2])
    expect(heights(-10, 0, 2)).toEqual([0, 0])
    expect(heights(50, 60, 2)).toEqual([0, 0])
  })

  it('stands for no events', () => {
    const none = laneDensity({ index, rows: new Uint32Array(), lanes, scale: trueTime(0, 0) }, 4)
    expect([...columnsOf(none, 1, { first: 0, last: 1 }, 3)]).toEqual([0, 0, 0])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthGroup } from '../select/density.ts'
import { layoutOf } from './list-layout.ts'

const sizes = { row: 60, month: 36 }
const groupsOf = (lengths: readonly number[]): MonthGroup[] => {
  let from = 0
  return lengths.map((length, place) => {
    const group = { month: `2022-${place}`, first: 0, from, to: from + length }
    from += length
    return group
  })
}

/** The same, row by row. */
function walk(lengths: readonly number[]) {
  const rows: { top: number; bottom: number; month: number }[] = []
  let top = 0
  lengths.forEach((length, month) => {
    for (let at = 0; at < length; at += 1) {
      const bottom = top + sizes.row + (at === 0 ? sizes.month : 0)
      rows.push({ top, bottom, month })
      top = bottom
    }
  })
  return { rows, height: top }
}

const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0)
const months = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 })

describe('the layout of the list', () => {
  it('puts a heading above the first row of each month', () => {
    const { topOf, height, groupAt } = layoutOf(4, groupsOf([3, 1]), sizes)
    expect([0, 1, 2, 3].map(topOf)).toEqual([0, 96, 156, 216])
    expect(height).toBe(312)
    expect([...groupAt.keys()]).toEqual([0, 3])
  })

  it('is empty for no rows', () => {
    const { height, monthAt } = layoutOf(0, [], sizes)
    expect([height, monthAt(100)]).toEqual([0, 0])
  })

  it('puts every row where a walk from the top does', () => {
    fc.assert(
      fc.property(months, (lengths) => {
        const { topOf, height } = layoutOf(total(lengths), groupsOf(lengths), sizes)
        const walked = walk(lengths)
        expect(walked.rows.map((_, at) => topOf(at))).toEqual(walked.rows.map(({ top }) => top))
        expect(height).toBe(walked.height)
      }),
    )
  })

  it('finds the row and the month at an offset as a walk from the top does', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -50, max: 20_000 }), (lengths, offset) => {
        const { rowAt, monthAt } = layoutOf(total(lengths), groupsOf(lengths), sizes)
        const { rows } = walk(lengths)
        const row = rows.findIndex(({ bottom }) => offset < bottom)
        expect(rowAt(offset)).toBe(row === -1 ? rows.length - 1 : row)
        expect(monthAt(offset)).toBe(rows.findLast(({ top }, at) => top < offset || at === 0)?.month)
      }),
    )
  })
})

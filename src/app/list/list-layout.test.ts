import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthGroup } from '../select/density.ts'
import { groupAtOffset, layoutOf } from './list-layout.ts'

const sizes = { row: 60, month: 36 }
const groupsOf = (lengths: readonly number[]): MonthGroup[] => {
  let from = 0
  return lengths.map((length, place) => {
    const group = { month: `2022-${place}`, first: 0, from, to: from + length }
    from += length
    return group
  })
}

describe('the layout of the list', () => {
  it('puts a heading above the first row of each month', () => {
    const { tops, height, groupAt } = layoutOf(4, groupsOf([3, 1]), sizes)
    expect([...tops]).toEqual([0, 96, 156, 216])
    expect(height).toBe(312)
    expect([...groupAt.keys()]).toEqual([0, 3])
  })

  it('is empty for no rows', () => {
    expect(layoutOf(0, [], sizes).height).toBe(0)
    expect(groupAtOffset([], new Float64Array(), 100)).toBe(0)
  })

  it('finds the month at an offset as a walk from the top does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -50, max: 20_000 }),
        (lengths, offset) => {
          const groups = groupsOf(lengths)
          const { tops } = layoutOf(
            lengths.reduce((sum, length) => sum + length, 0),
            groups,
            sizes,
          )
          let walked = 0
          groups.forEach(({ from }, place) => {
            if ((tops[from] ?? 0) < offset) walked = place
          })
          expect(groupAtOffset(groups, tops, offset)).toBe(walked)
        },
      ),
    )
  })
})

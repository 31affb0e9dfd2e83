import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { makeIndex } from '../../../tests/fixtures/make-index.ts'
import { toDayNumber } from '../../model/day.ts'
import { allBits, andInto, andNotInto, bitsOf, countBits, countBoth, countWithin, orInto, rowsOf } from './bits.ts'
import { density, groupByMonth, monthsOf, rowsOfMonth } from './density.ts'
import { nearestRows } from './nearest-rows.ts'
import { keepRows, neighbours, orderRows } from './order.ts'

const { index } = makeEvents(300, 3)
const rowSets = fc.uniqueArray(fc.nat(99)).map((rows) => rows.sort((one, other) => one - other))

describe('bits', () => {
  it('are counted within a stretch of rows', () => {
    fc.assert(
      fc.property(rowSets, rowSets, fc.nat(100), fc.nat(100), (one, other, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const within = one.filter((row) => row >= from && row < to)
        expect(countWithin(bitsOf(one, 100), from, to)).toBe(within.length)
        expect(countWithin(bitsOf(one, 100), from, to, bitsOf(other, 100))).toBe(
          within.filter((row) => other.includes(row)).length,
        )
      }),
    )
  })

  it('behave as sets', () => {
    fc.assert(
      fc.property(rowSets, rowSets, (one, other) => {
        const bits = () => bitsOf(one, 100)
        const others = bitsOf(other, 100)
        expect([...rowsOf(bits())]).toEqual(one)
        expect([...rowsOf(andInto(bits(), others))]).toEqual(one.filter((row) => other.includes(row)))
        expect([...rowsOf(andNotInto(bits(), others))]).toEqual(one.filter((row) => !other.includes(row)))
        expect(countBits(orInto(bits(), others))).toBe(new Set([...one, ...other]).size)
        expect(countBoth(bits(), others)).toBe(one.filter((row) => other.includes(row)).length)
      }),
    )
  })

  it.each([0, 1, 31, 32, 33, 64])('hold all of %i rows and no more', (size) => {
    expect(countBits(allBits(size))).toBe(size)
  })
})

describe('order', () => {
  it('runs forwards, backwards and by salience', () => {
    const bits = bitsOf([4, 9, 200], 300)
    expect([...orderRows(index, bits)]).toEqual([4, 9, 200])
    expect([...orderRows(index, bits, 'latest')]).toEqual([200, 9, 4])
    const salient = [...orderRows(index, allBits(300), 'salience')].map((row) => index.salience[row]!)
    expect(salient).toEqual([...salient].sort((one, other) => other - one))
  })

  it('knows who stands beside a row', () => {
    const order = Uint32Array.of(4, 9, 200)
    expect(neighbours(order, 9)).toEqual({ position: 1, previous: 4, next: 200, first: 4, last: 200 })
    expect(neighbours(order, 4)).toEqual({ position: 0, next: 9, first: 4, last: 200 })
    expect(neighbours(Uint32Array.of(), 4)).toEqual({ position: -1 })
  })

  it('finds the nearest in time for a row that is not in the order', () => {
    expect(neighbours(Uint32Array.of(4, 9, 200), 50)).toMatchObject({ position: -1, previous: 9, next: 200 })
    expect(neighbours(Uint32Array.of(200, 9, 4), 50)).toMatchObject({ position: -1, previous: 200, next: 9 })
    expect(neighbours(Uint32Array.of(4, 9), 50)).toEqual({ position: -1, previous: 9, first: 4, last: 9 })
  })

  it('finds the rows nearest to a day', () => {
    const rows = makeIndex(
      [10, 20, 31, 40].map((start, at) => ({ id: String(at), title: '', start, end: start + 2 })),
    ).index
    expect(nearestRows(rows, 30, 2)).toEqual([2, 1])
    expect(nearestRows(rows, 21, 1)).toEqual([1])
    expect(nearestRows(rows, -500, 9)).toEqual([0, 1, 2, 3])
  })
})

describe('density', () => {
  const day = toDayNumber('2024-04-09')
  const { index: few } = makeIndex([
    { id: 'a', title: '', start: day, end: day },
    { id: 'b', title: '', start: day, end: day + 9 },
    { id: 'c', title: '', start: day + 40, end: day + 40 },
  ])

  it('counts a row in every bin its days touch', () => {
    const lanes = { count: 1, lanes: () => [0] }
    expect([...density(few, allBits(3), lanes, day, day + 49, 10)]).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 0])
    expect([...density(few, bitsOf([1], 3), lanes, day + 5, day + 14, 2)]).toEqual([1, 0])
  })

  it('counts a row in each of its lanes', () => {
    const lanes = { count: 2, lanes: (row: number) => (row === 0 ? [0, 1] : []) }
    expect([...density(few, allBits(3), lanes, day, day, 1)]).toEqual([1, 1])
  })

  it('lists every month from first to last, empty ones too', () => {
    expect(monthsOf(few, bitsOf([0], 3)).map(({ month, all, selected }) => [month, all, selected])).toEqual([
      ['2024-04', 2, 1],
      ['2024-05', 1, 0],
    ])
    const months = monthsOf(index, allBits(300))
    expect(months.reduce((sum, { all }) => sum + all, 0)).toBe(300)
    expect(
      months.every(({ first, last }, at) => last > first && (at === 0 || first === months[at - 1]!.last + 1)),
    ).toBe(true)
  })

  it('counts in each month what a look at every row counts, among some of them too', () => {
    fc.assert(
      fc.property(rowSets, rowSets, (among, chosen) => {
        const months = monthsOf(index, bitsOf(chosen, 300), bitsOf(among, 300))
        for (const { first, last, all, selected } of months) {
          const own = among.filter((row) => index.start[row]! >= first && index.start[row]! <= last)
          expect(all).toBe(own.length)
          expect(selected).toBe(own.filter((row) => chosen.includes(row)).length)
        }
        expect(months.reduce((sum, { all }) => sum + all, 0)).toBe(among.length)
        expect(months.at(0)?.all).not.toBe(0)
        expect(months.at(-1)?.all).not.toBe(0)
      }),
    )
    expect(monthsOf(index, allBits(300), undefined, 3)).toHaveLength(3)
  })

  it('finds the rows of a month in an order as a walk over all of them does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 299 })), (chosen) => {
        const order = Uint32Array.from(chosen).sort()
        for (const month of monthsOf(index, allBits(300))) {
          const within = [...order].filter((row) => index.start[row]! >= month.first && index.start[row]! <= month.last)
          expect([...rowsOfMonth(index, order, month)]).toEqual(within)
        }
      }),
    )
  })

  it('groups an order by month in its own direction', () => {
    const latest = groupByMonth(few, Uint32Array.of(2, 1, 0))
    expect(latest.map(({ month, from, to }) => [month, from, to])).toEqual([
      ['2024-05', 0, 1],
      ['2024-04', 1, 3],
    ])
    expect(groupByMonth(few, Uint32Array.of())).toEqual([])
  })
})

describe('rows that were given before', () => {
  const events = () => ({ ...index, start: index.start.slice() })

  it('are given again where they are the same rows of the same events', () => {
    const own = events()
    const rows = keepRows(own, new Uint32Array([0, 2]))
    expect(keepRows({ ...own }, new Uint32Array([0, 2]))).toBe(rows)
  })

  it.each([[[0, 1]], [[0]], [[0, 1, 2]]])('are not %j where others were asked for', (other) => {
    const own = events()
    keepRows(own, new Uint32Array([0, 2]))
    expect([...keepRows(own, new Uint32Array(other))]).toEqual(other)
  })

  it('are not those of other events', () => {
    const rows = keepRows(events(), new Uint32Array([0, 2]))
    expect(keepRows(events(), new Uint32Array([0, 2]))).not.toBe(rows)
  })
})

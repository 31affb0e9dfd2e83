import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDayNumber } from '../../model/day.ts'
import { activeDaysOf, foldTime, trueTime } from './fold-time.ts'

const vagueAt = (at: number) => at % 3 === 1
const spans = fc
  .array(fc.tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.constantFrom(0, 0, 0, 1, 7, 30, 400)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((list) => list.sort(([one], [other]) => one - other))

const folded = (list: [number, number][], pixels = 800) =>
  foldTime(
    activeDaysOf(
      Int32Array.from(list, ([start]) => start),
      Int32Array.from(list, ([start, length]) => start + length),
      (at) => list.length > 9 && vagueAt(at),
    ),
    pixels,
  )

describe('folded time', () => {
  it('keeps the order of all days', () => {
    fc.assert(
      fc.property(
        spans,
        fc.double({ min: -25_000, max: 45_000, noNaN: true }),
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        (list, day, step) => {
          const scale = folded(list)
          expect(scale.toPosition(day + step)).toBeGreaterThan(scale.toPosition(day))
        },
      ),
    )
  })

  it('leads back to the day it came from', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: -25_000, max: 45_000, noNaN: true }), (list, day) => {
        const scale = folded(list)
        expect(scale.toDay(scale.toPosition(day))).toBeCloseTo(day, 5)
      }),
    )
  })

  it('does not call time quiet in which something happened on an unknown day', () => {
    const starts = Int32Array.of(0, 100, 400)
    const ends = Int32Array.of(0, 190, 400)
    const scale = foldTime(
      activeDaysOf(starts, ends, (at) => at === 1),
      800,
    )
    expect(scale.folds.map(({ day, days }) => [day, days])).toEqual([
      [1, 99],
      [191, 209],
    ])
    expect([...scale.activeDays]).toEqual([0, 400])
    expect(scale.toPosition(191) - scale.toPosition(100)).toBeGreaterThan(20)
  })

  it('reaches to the end of what is vague at either end', () => {
    const scale = foldTime(
      activeDaysOf(Int32Array.of(0, 50), Int32Array.of(30, 50), (at) => at === 0),
      800,
    )
    expect(scale.toPosition(0)).toBe(scale.first)
    const later = foldTime(
      activeDaysOf(Int32Array.of(0, 5), Int32Array.of(0, 90), (at) => at === 1),
      800,
    )
    expect(later.toPosition(91)).toBeCloseTo(later.last, 6)
    expect(later.folds).toHaveLength(1)
  })

  it('fills the width that it is given', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const scale = folded(list, 5000)
        expect(scale.last - scale.first).toBeCloseTo(5000, 3)
      }),
    )
  })

  it('folds exactly the time in which nothing begins or ends', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const { folds, activeDays, toPosition } = folded(list)
        for (const { from, to, day, days } of folds) {
          expect(activeDays.some((active) => active >= day && active < day + days)).toBe(false)
          for (const [at, [start, length]] of list.entries()) {
            if (list.length > 9 && vagueAt(at)) expect(start + length < day || start >= day + days).toBe(true)
          }
          expect(toPosition(day)).toBeCloseTo(from, 5)
          expect(toPosition(day + days)).toBeCloseTo(to, 5)
        }
      }),
    )
  })

  it('gives a burst the room and a quiet year none', () => {
    const burst = toDayNumber('2024-04-08')
    const scale = folded([
      [toDayNumber('2022-06-15'), 0],
      ...Array.from({ length: 9 }, (_, at): [number, number] => [burst + (at % 3), 0]),
    ])
    const width = (from: number, to: number) => scale.toPosition(to) - scale.toPosition(from)
    expect(width(burst, burst + 3)).toBeGreaterThan(400)
    expect(width(toDayNumber('2022-06-16'), burst)).toBeLessThan(60)
    expect(scale.folds).toMatchObject([{ days: burst - toDayNumber('2022-06-16') }])
  })

  it('does not fold a day or two', () => {
    expect(
      folded([
        [0, 0],
        [3, 0],
      ]).folds,
    ).toEqual([])
    expect(
      folded([
        [0, 0],
        [4, 0],
      ]).folds,
    ).toHaveLength(1)
  })

  it('stands for nothing at all', () => {
    const scale = folded([])
    expect(scale.toPosition(5)).toBe(5 - 1 + scale.toPosition(1))
    expect(scale.folds).toEqual([])
  })
})

it('counts what begins on each active day', () => {
  const { days, counts } = activeDaysOf(Int32Array.of(3, 3, 9), Int32Array.of(3, 12, 9))
  expect([...days]).toEqual([3, 9, 12])
  expect([...counts]).toEqual([2, 1, 0])
})

it('leaves true time as it is', () => {
  const scale = trueTime(10, 19)
  expect([scale.first, scale.last, scale.toPosition(12.5), scale.toDay(12.5)]).toEqual([10, 20, 12.5, 12.5])
})

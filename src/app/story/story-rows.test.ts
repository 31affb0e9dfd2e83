import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EventIndex } from '../../model/columns.ts'
import { storyRows } from './story-rows.ts'

const indexOf = (salience: readonly number[]) => ({ salience: Uint8Array.from(salience) }) as unknown as EventIndex
const rowsOf = (salience: readonly number[]) => Uint32Array.from(salience.keys())

it('a story has the twelve that matter most, in time', () => {
  const salience = Array.from({ length: 40 }, (_, row) => (row % 3 === 0 ? 200 + row : 10))
  expect([...storyRows(indexOf(salience), rowsOf(salience), undefined)]).toEqual([
    6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39,
  ])
})

it('of equals come the earlier ones', () => {
  const salience = Array.from({ length: 30 }, () => 100)
  expect([...storyRows(indexOf(salience), rowsOf(salience), undefined)]).toEqual([...Array(12).keys()])
})

it('a few events are all of them the story, whatever they weigh', () => {
  expect([...storyRows(indexOf([0, 0, 9]), Uint32Array.of(2, 0), undefined)]).toEqual([0, 2])
})

it('the event that is open is in it, unless the filter leaves it out', () => {
  const salience = Array.from({ length: 30 }, (_, row) => (row === 29 ? 1 : 100))
  expect([...storyRows(indexOf(salience), rowsOf(salience), 29)]).toContain(29)
  expect([...storyRows(indexOf(salience), rowsOf(salience).subarray(0, 29), 29)]).not.toContain(29)
})

it('is what sorting all of them would give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }), (salience) => {
      const sorted = [...salience.keys()].sort((one, other) => salience[other]! - salience[one]! || one - other)
      const expected = sorted.slice(0, 12).sort((one, other) => one - other)
      expect([...storyRows(indexOf(salience), rowsOf(salience), undefined)]).toEqual(expected)
    }),
  )
})

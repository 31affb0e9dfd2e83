import { expect, it } from 'vitest'
import { countAfter } from './use-added-since.ts'

it.each<[string, unknown, number]>([
  ['2024-05-01', [['2024-04-30', 1], ['2024-05-01', 2], ['2024-05-02', 3], ['2024-06-01', 4]], 7], // prettier-ignore
  ['2024-05-01', [], 0],
  ['2024-05-01', {}, 0],
  ['2024-05-01', null, 0],
  ['2024-05-01', [['soon', 3], ['2024-06-01', '9'], ['2024-06-01', -2], ['2024-06-01'], 7, null], 0], // prettier-ignore
])('after %s, of %j, %i events were added', (made, days, count) => {
  expect(countAfter(made, days)).toBe(count)
})

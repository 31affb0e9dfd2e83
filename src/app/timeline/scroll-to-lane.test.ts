import { expect, it } from 'vitest'
import { scrollToLane } from './scroll-to-lane.ts'

const lanes = [
  { top: 0, height: 200 },
  { top: 200, height: 60 },
  { top: 260, height: 400 },
]

it.each([
  ['stays where the item is seen', 40, 0, 300, 360, undefined],
  ['goes to the beginning of the lane, not into the middle of the one above', 280, 0, 250, 400, 260],
  ['goes back to the beginning of the lane', 20, 210, 250, 400, 0],
  ['goes to an earlier lane where the end keeps it from its own', 280, 0, 250, 220, 200],
  ['goes to the item where its lane is higher than the view', 620, 0, 250, 500, 500],
])('%s', (_, top, now, view, most, scrolled) => {
  expect(scrollToLane(top, lanes, now, view, most)).toBe(scrolled)
})

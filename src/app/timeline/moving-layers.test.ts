import { expect, it } from 'vitest'
import { covers, placeOf } from './moving-layers.ts'

const drawn = { first: 100, last: 200 }

it.each([
  [
    { first: 100, last: 200 },
    { x: 0, stretch: 1 },
  ],
  [
    { first: 120, last: 220 },
    { x: -0.2, stretch: 1 },
  ],
  [
    { first: 90, last: 190 },
    { x: 0.1, stretch: 1 },
  ],
  [
    { first: 100, last: 150 },
    { x: 0, stretch: 2 },
  ],
  [
    { first: 50, last: 250 },
    { x: 0.25, stretch: 0.5 },
  ],
])('a picture of 100–200 in the window %o stands at %o', (now, place) => {
  expect(placeOf(drawn, now)).toEqual(place)
})

it.each([
  [{ first: 100, last: 200 }, true],
  [{ first: 149, last: 249 }, true],
  [{ first: 151, last: 251 }, false],
  [{ first: 49, last: 149 }, false],
  [{ first: 120, last: 190 }, true],
  [{ first: 120, last: 180 }, true],
  [{ first: 130, last: 170 }, true],
  [{ first: 135, last: 170 }, false],
  [{ first: 80, last: 220 }, true],
  [{ first: 60, last: 230 }, false],
])('a picture of 100–200 covers the window %o: %s', (now, does) => {
  expect(covers(drawn, now)).toBe(does)
})

import { expect, it } from 'vitest'
import { placePreview } from './place-preview.ts'

const item = { top: 300, bottom: 320 }

it.each([
  ['below where there is room', item, undefined, 900, { top: 324 }],
  ['above where there is none below', { top: 800, bottom: 820 }, undefined, 900, { bottom: 104 }],
  ['below where there is room nowhere', { top: 100, bottom: 120 }, undefined, 300, { top: 124 }],
  ['below where the focused row is farther down', item, { top: 560, bottom: 620 }, 900, { top: 324 }],
  ['above where the focused row lies below', item, { top: 400, bottom: 460 }, 900, { bottom: 604 }],
  ['below where the focused row lies above', item, { top: 100, bottom: 160 }, 900, { top: 324 }],
  ['nowhere rather than over the row', { top: 120, bottom: 140 }, { top: 200, bottom: 260 }, 900, undefined],
])('goes %s', (_, at, focused, window, place) => {
  expect(placePreview(at, focused, window)).toEqual(place)
})

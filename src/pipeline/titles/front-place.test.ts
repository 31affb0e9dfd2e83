import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { frontPlace } from './front-place.ts'

const place = (says: string, clause: string, wish: Partial<Wish> = {}) =>
  frontPlace(titleInput({ says, clause, ...wish }))

describe('frontPlace', () => {
  it.each([
    ['In Sudonia, the toll has *risen* to 98.', 'the toll has risen to 98', 'Sudonia'],
    ['In Ostland it rained, while in Sudonia, more than 300 people *fled*.', '300 people fled', 'Sudonia'],
  ])('of “%s” is the place before its comma', (says, clause, expected) => {
    expect(place(says, clause)).toBe(expected)
  })

  it.each([
    ['The toll has *risen* to 98 in Sudonia.', 'The toll has risen to 98 in Sudonia'],
    ['With Sudonia, the council *met*.', 'the council met'],
    ['In spring, the council *met*.', 'the council met'],
    ['In Sudonia, where it rained, the council *met*.', 'the council met'],
  ])('of “%s” is none', (says, clause) => {
    expect(place(says, clause)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FacetChoice, foremost } from './FacetGroup.tsx'

const choice = fc.record({
  count: fc.nat({ max: 5 }),
  chosen: fc.boolean(),
  excluded: fc.boolean(),
})

it('shows what sorting all of them would show', () => {
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (made, limit) => {
      const choices = made.map((entry, at): FacetChoice => ({ ...entry, id: `${at}`, label: `l${(at * 7) % 41}` }))
      const sorted = [...choices].sort(
        (one, other) => other.count - one.count || (one.label < other.label ? -1 : one.label > other.label ? 1 : 0),
      )
      const shown = sorted.filter(({ chosen, excluded }, place) => place < limit || chosen || excluded)
      expect(foremost(choices, limit)).toEqual(shown)
    }),
  )
})

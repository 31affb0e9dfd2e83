import { describe, expect, it } from 'vitest'
import { endsOnGerund } from './gerund-nouns.ts'

describe('endsOnGerund', () => {
  it.each(['Berg accused of seeking', 'Norland warned against using, Silva says', 'Silva jailed for making'])(
    'sees that “%s” waits for an object',
    (title) => {
      expect(endsOnGerund(title)).toBe(true)
    },
  )

  it.each([
    'Berg charged with rioting',
    'Three men accused of trafficking, police say',
    'Villages hit by shelling',
    'Norland returns to whaling',
    'Berg flies to Beijing',
    'Silva plans a meeting',
  ])('lets “%s” end so', (title) => {
    expect(endsOnGerund(title)).toBe(false)
  })
})

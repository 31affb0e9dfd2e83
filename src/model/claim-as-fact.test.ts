import { describe, expect, it } from 'vitest'
import { titlesClaimAsFact } from './claim-as-fact.ts'

describe('a claim', () => {
  it.each([
    'Norland shelled the port, Berg says',
    'Berg accused of taking bribes',
    'Berg accused in Oregon of taking bribes',
    'Berg: “We shelled the port”',
    'Berg denies taking bribes',
    'Norland claims responsibility for the attack',
  ])('is told as one by “%s”', (title) => {
    expect(titlesClaimAsFact({ status: 'claimed', title })).toBe(false)
  })

  it.each(['Norland shelled the port', 'Accused killer of Silva flees', 'Berg claims a seat in parliament'])(
    'is told as a fact by “%s”',
    (title) => {
      expect(titlesClaimAsFact({ status: 'claimed', title })).toBe(true)
      expect(titlesClaimAsFact({ status: 'denied', title })).toBe(true)
      expect(titlesClaimAsFact({ status: 'happened', title })).toBe(false)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { tighten } from './tighten.ts'

describe('tighten', () => {
  it.each([
    [
      'Berg announces Norland will suspend its participation in the River Treaty',
      'Berg announces Norland will suspend participation in River Treaty',
    ],
    ['Berg says that Norland means that the road closes', 'Berg says Norland means road closes'],
    ['Norland closes a bank to the trawlers of an ally', 'Norland closes bank to trawlers of ally'],
  ])('%s → %s', (title, tight) => {
    expect(tighten(title)).toBe(tight)
  })

  it.each([
    'Norland wins one of the oldest cups',
    'Berg calls it “a breach of the treaty”',
    'Norland opens the first school in Arl',
    'Ten ships a week pass',
    'Berg meets a few of the others',
    'Berg sells his house',
    'Berg buys ships that Norland sold',
    'Berg calls it “a sign that Norland means that Berg errs”',
    'The dam breaks',
  ])('leaves “%s”', (title) => {
    expect(tighten(title)).toBe(title)
  })
})

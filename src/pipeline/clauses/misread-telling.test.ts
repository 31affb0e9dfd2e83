import { describe, expect, it } from 'vitest'
import { readOne } from './fixtures/read-one.ts'

const tagOf = (text: string, word: string): string | undefined =>
  readOne(text).words.findLast((found) => found.text === word)?.pos

describe('a verb of telling at the end of a sentence', () => {
  it.each([
    ['Water was let out of the dam on Saturday, villagers alleged.', 'alleged'],
    ['Police beat two men on Saturday, Peter Lund alleged.', 'alleged'],
    ['In the north, troops have taken a town, Norway claims.', 'claims'],
    ['Two ships were sunk on Friday, the navy claims.', 'claims'],
    ['Six men were shot, the head of the police, Peter Lund, alleged; he fled.', 'alleged'],
    ['The army killed 12 villagers on Saturday, residents claim.', 'claim'],
    ['Nokia signed the contract in May, the documents show.', 'show'],
    ['The bank moved the money in May, court records show.', 'show'],
    ['A third of the crop was lost, the ministry of farming estimates.', 'estimates'],
  ])('is one: %s', (text, word) => {
    expect(tagOf(text, word)).toBe('VERB')
  })

  it.each([
    ['The trial of the alleged killer, a baker, began.', 'alleged'],
    ['The firm paid for rent, food, insurance claims.', 'claims'],
    ['The firm paid two drivers, and the insurance claims.', 'claims'],
    ['They wrote letters, notes, the reports.', 'reports'],
    ['They reject that, a false claim.', 'claim'],
    ['The search was stopped on Friday, dashing hopes among the families.', 'hopes'],
    ['The court ruled against him, ending hopes that he would stand.', 'hopes'],
  ])('is none: %s', (text, word) => {
    expect(tagOf(text, word)).not.toBe('VERB')
  })
})

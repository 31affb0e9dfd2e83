import { describe, expect, it } from 'vitest'
import { handMade, whenOf } from '../../../tests/examples/hand-made.ts'
import { dropReason } from './drop-rules.ts'

const { act, sentence } = handMade({ says: 'He will now *pay* the price.' })
const PLAN = { ...act, modality: 'planned' as const }
const ANNOUNCED = { when: { ...whenOf({}), rule: 'planned-ahead' } }

describe('a vow in a quotation that goes on', () => {
  it('is no event where nothing says when', () => {
    expect(dropReason(PLAN, sentence, ANNOUNCED, false, true)).toContain('vow')
  })

  it.each([
    ['in words that open the quotation', PLAN, ANNOUNCED, false],
    ['where a day is named', PLAN, { when: whenOf({}) }, true],
    ['of what has been done', act, ANNOUNCED, true],
  ])('is not read %s', (_, told, dated, goesOn) => {
    expect(dropReason(told, sentence, dated, false, goesOn)).toBeUndefined()
  })
})

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

describe('what only says that a name is kept back', () => {
  it.each([
    ['The official *spoke* on condition of anonymity.', 'speak', true],
    ['The envoy *asked* not to be named.', 'ask', true],
    ['The official *spoke* in Arl on Monday.', 'speak', false],
    ['The paper *published* it on condition of anonymity.', 'publish', false],
  ])('“%s”', (says, lemma, isDropped) => {
    const { act: told, sentence: where } = handMade({ says, lemma })
    const reason = dropReason(told, where, ANNOUNCED, false)
    expect(reason?.includes('kept back') === true).toBe(isDropped)
  })
})

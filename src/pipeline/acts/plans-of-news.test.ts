import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

/** Plans without a day of their own, as "verb: modality". */
function plansIn(text: string): string[] {
  return readText(text, '2024-07-12')
    .acts.filter(({ rule }) => rule === 'plan-of-the-news')
    .map(({ trigger, modality }) => `${trigger.lemma}: ${modality}`)
}

describe('a plan without a day', () => {
  it.each([
    ['As part of the settlement, Nokia will pay a total of $2 million in penalties.', 'pay: planned'],
    ['Under the deal, the company will pay a fine of $110,000.', 'pay: planned'],
    ['Norway is set to expand its embassy in Peru.', 'expand: planned'],
  ])('is news where a state or a body will do it to something: %s', (text, plan) => {
    expect(plansIn(text)).toEqual([plan])
  })

  it.each([
    ['of anybody', 'A farmer will pay a fine.'],
    ['of a thing', 'The road will cross a river.'],
    ['that is no deed', 'Norway will have a chance.'],
    ['to do what one can', 'Norway will do its best.'],
    ['that is a condition', 'If it rains, Norway will restore a dam.'],
    ['that is denied', 'Norway will not restore the dam.'],
    ['of the past', 'Norway was set to expand its embassy.'],
    ['of words', 'Norway will say a word.'],
    ['to take steps that nobody names', 'Norway will take necessary measures to protect its firms.'],
  ])('is none %s: %s', (_, text) => {
    expect(plansIn(text)).toEqual([])
  })
})

describe('what a thing is to do', () => {
  it.each([
    [
      'on a day that is said',
      'The frigate is to sail for the Black Sea on Saturday.',
      ['PLAN plan planned 2024-07-13'],
    ],
    ['on no day', 'The frigate is to sail for the Black Sea.', []],
    ['where that only tells an aim', 'The aim is to sail for the Black Sea on Saturday.', []],
  ])('is a plan or none %s: %s', (_, text, plans) => {
    expect(summaryOf(readText(text, '2024-07-12'))).toEqual(plans)
  })
})

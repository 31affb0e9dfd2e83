import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
/** Long and without a day of its own time: a study. */
const STUDY = (sentence: string): string =>
  `Sanctions changed the trade of the region in 2014. ${'The reasons for this are many. '.repeat(16)}${sentence}`

describe('an act whose day the main clause names', () => {
  it.each([
    ['A faulty update grounded flights worldwide on Friday.', 1],
    ['Thousands lined the streets of the capital on Wednesday.', 1],
    ['The drug maker pulled its application on Friday.', 1],
    ['The drug maker pulled its application.', 0],
    ['The drug maker pulls its application.', 0],
    ['The drug maker may pull its application on Friday.', 0],
  ])('is news whoever did it: %s', (text, count) => {
    expect(readText(text, DAY).acts).toHaveLength(count)
  })
})

describe('a body that the article calls by its kind', () => {
  it.each([
    ['The company rejected the allegation.', 1],
    ['The ministry apologised.', 1],
    ['A company rejected the allegation.', 0],
    ['The sceptic rejected the allegation.', 0],
  ])('acts by its words: %s', (text, count) => {
    expect(readText(text, DAY).acts).toHaveLength(count)
  })
})

describe('an office or a body without a name', () => {
  it.each([
    ['Regulators fined the bank 20 million euros for weak controls.', 1],
    ['The foreign ministry closed its consulate in Lagos.', 1],
    ['Officials said that regulators fined the bank.', 1],
    // somebody, a habit, a wish, a deed that another suffers
    ['A neighbour closed his shop.', 0],
    ['Regulators often fined the bank.', 0],
    ['Regulators may fine the bank.', 0],
    ['The bank, which regulators fined, grew.', 0],
  ])('is told for what it does: %s', (text, count) => {
    expect(readText(text, DAY).acts).toHaveLength(count)
  })
})

describe('what a study tells without a date', () => {
  it.each([
    ['Iran has supplied Russia with drones.', ['AID aid asserted ../2024-07-12']],
    ['India’s invasion of Nepal came as a shock.', ['FIGHT invade asserted ../2024-07-12']],
    ['Iran has supplied armies with drones.', ['AID aid asserted ../2024-07-12']],
    ['Iran supplied Russia with drones.', ['AID aid asserted ../2024-07-12']],
    ['Iran has courted Russia with drones.', []],
  ])('is an event where somebody known did it: %s', (sentence, acts) => {
    expect(summaryOf(readText(STUDY(sentence), DAY)).filter((act) => !act.includes('2014'))).toEqual(acts)
  })
})

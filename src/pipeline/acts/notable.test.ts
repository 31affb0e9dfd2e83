import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
/** Long and without a day of its own time: a study. */
const STUDY = (sentence: string): string =>
  `Sanctions changed the trade of the region in 2014. ${'The reasons for this are many. '.repeat(16)}${sentence}`

/** Behind the first sentences of the article. */
const FURTHER_DOWN = (sentence: string): string =>
  `The harbour is quiet. The shops are full. The square is empty. ${sentence}`

describe('an act whose day the main clause names', () => {
  it.each([
    ['A faulty update grounded flights worldwide on Friday.', 1],
    ['Thousands lined the streets of the capital on Wednesday.', 1],
    ['The drug maker pulled its application on Friday.', 1],
    ['The drug maker pulled its application.', 1],
    ['The neighbour pulled an application.', 0],
    ['The drug maker pulls its application.', 0],
    ['The drug maker may pull its application on Friday.', 0],
  ])('is news whoever did it: %s', (text, count) => {
    expect(readText(FURTHER_DOWN(text), DAY).acts).toHaveLength(count)
  })
})

describe('a body that the article calls by its kind', () => {
  it.each([
    ['The company rejected the allegation.', 1],
    ['The ministry apologised.', 1],
    ['A company rejected the allegation.', 1],
    ['The sceptic rejected the allegation.', 0],
  ])('acts by its words: %s', (text, count) => {
    expect(readText(FURTHER_DOWN(text), DAY).acts).toHaveLength(count)
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
    ['Iran has supplied Russia with drones.', ['AID aid asserted ../2024-07-11']],
    ['India’s invasion of Nepal came as a shock.', ['FIGHT invade asserted ../2024-07-12']],
    ['Iran has supplied armies with drones.', ['AID aid asserted ../2024-07-11']],
    ['Iran supplied Russia with drones.', ['AID aid asserted ../2024-07-12']],
    ['Iran has courted Russia with drones.', []],
  ])('is an event where somebody known did it: %s', (sentence, acts) => {
    expect(summaryOf(readText(STUDY(sentence), DAY)).filter((act) => !act.includes('2014'))).toEqual(acts)
  })
})

describe('a deed without a name', () => {
  it.each([
    // whose place is told
    ['Customs officers at Rotterdam seized the shipment.', 1],
    ['Voters in Ireland rejected the change.', 1],
    // somebody in office, whom the article has named
    ['The opposition leader was released from prison.', 1],
    ['The former president was buried in his village.', 1],
    ['A villager was buried at dawn.', 0],
    ['Neighbours seized the day.', 0],
    // what befell a thing that is definite, or in a place
    ['The museum was evacuated.', 1],
    ['The crew of the seized ship has been released.', 1],
    ['Schools have been closed in Lagos.', 1],
    ['Museums are evacuated.', 0],
    ['A museum was evacuated.', 0],
    ['The museum could be evacuated.', 0],
    // the parties that the article is about
    ['Both armies closed the crossings.', 1],
    ['The two sides reopened the crossings.', 1],
    ['Two armies close crossings.', 0],
    // those whom a court has heard of before, and many of a kind
    ['All pleaded not guilty.', 1],
    ['The two were acquitted.', 1],
    ['All may be acquitted.', 0],
    ['Flights were cancelled.', 1],
    ['Schools and shops were shut.', 1],
    ['Flights are cancelled.', 0],
    ['Neighbours were evacuated.', 0],
    ['There was an explosion at the plant.', 1],
    ['There were protests in the streets.', 1],
    ['There was no explosion at the plant.', 0],
    ['There was a meeting at the plant.', 0],
    // a full name, though nobody says whose
    ['Daulet Aitbayev decorated Firuz Rahmonzoda.', 1],
    ['Aitbayev decorated the hall.', 1],
    // put on a year or a month
    ['Diplomatic ties were restored in 1996.', 1],
    ['The rebels laid down their arms in May 2016.', 1],
    ['Exports fell by 3 per cent in 2016.', 1],
    ['Prices have become more useful than at any time since 1991.', 0],
  ])('is told further down: %s', (text, count) => {
    expect(readText(FURTHER_DOWN(text), DAY).acts).toHaveLength(count)
  })

  it.each([
    ['Men in uniform stormed the palace before dawn.', 1],
    ['A bus overturned.', 1],
    ['A neighbour closed his shop.', 0],
    ['Men in uniform may storm the palace.', 0],
  ])('opens the news where it is grave: %s', (text, count) => {
    expect(readText(text, DAY).acts).toHaveLength(count)
    expect(readText(FURTHER_DOWN(text), DAY).acts).toHaveLength(0)
  })
})

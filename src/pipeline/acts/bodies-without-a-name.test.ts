import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
const STUDY = (sentence: string): string =>
  `Sanctions changed the trade of the region in 2014. ${'The reasons for this are many. '.repeat(16)}${sentence}`
/** Behind the first sentences of the article. */
const FURTHER_DOWN = (sentence: string): string =>
  `The harbour is quiet. The shops are full. The square is empty. ${sentence}`
const lemmas = (text: string): string[] => readText(text, DAY).acts.map(({ trigger }) => trigger.lemma)

describe('a deed beside the deed that a sentence is about', () => {
  it.each([
    ['Kenya closed the port as the army warned that it would fire on looters.', 'warn'],
    ['Shares in Norway fell on Thursday a day after the government passed a decree on fish farms.', 'pass'],
    ['The clashes began on Friday when protesters took to the streets.', 'take to street'],
    ['Brazil sent doctors to the valley while rescuers freed two climbers.', 'free'],
    ['After the foreign ministers met, Norway issued a statement.', 'meet'],
  ])('is told of people and bodies without a name: %s', (sentence, lemma) => {
    expect(lemmas(FURTHER_DOWN(sentence))).toContain(lemma)
  })

  it.each([
    // somebody who only looks on, a question, what is still supposed, twice removed
    ['Kenya closed the port as neighbours passed a note.', 'pass'],
    ['Kenya explained how the government passes a decree.', 'pass'],
    ['Kenya will close the port when the government passes a decree.', 'pass'],
    ['Kenya thanked the guards, who came after the protesters arrived.', 'arrive'],
  ])('is none here: %s', (sentence, lemma) => {
    expect(lemmas(FURTHER_DOWN(sentence))).not.toContain(lemma)
  })
})

describe('what people and bodies without a name ask, refuse or blame', () => {
  it.each([
    ['Activists have called for a boycott of the games.', 1],
    ['A presidential adviser blamed the blaze on looters.', 1],
    ['Prosecutors asked the court to deny bail.', 1],
    ['The hackers issued an ultimatum.', 1],
    // somebody, both sides, a question, how things are
    ['A neighbour blamed the blaze on looters.', 0],
    ['Lawyers have accused one another.', 0],
    ['Prosecutors asked when the games would begin.', 0],
    ['Activists call for boycotts.', 0],
  ])('is news: %s', (sentence, count) => {
    expect(lemmas(FURTHER_DOWN(sentence))).toHaveLength(count)
  })

  it('is how things are in a study', () => {
    expect(lemmas(STUDY('Activists have called for a boycott of the games.'))).toEqual([])
  })
})

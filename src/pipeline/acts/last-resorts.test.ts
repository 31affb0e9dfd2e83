import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Behind the first sentences of news, which name a day of its week. */
const NEWS = (sentence: string): string =>
  `The harbour opened on Tuesday. The shops are full. The square is empty. ${sentence}`
/** Long and without a day of its own time: a study. */
const STUDY = (sentence: string): string =>
  `Sanctions changed the trade of the region in 2014. ${'The reasons for this are many. '.repeat(16)}${sentence}`

/** The verb and the rule of each act in the last sentence. */
function told(text: string): string[] {
  const { acts, sentences } = readText(text, '2024-07-12')
  return acts
    .filter(({ sentence }) => sentence === sentences.length - 1)
    .map(({ trigger, rule }) => `${trigger.lemma} ${rule}`)
}

describe('the only deed of a sentence, of people whom nobody names', () => {
  it.each([
    ['The insurgents demanded that the fleet leave.', ['demand verb-in-main-clause']],
    ['The comments were dismissed by his allies.', ['dismiss verb-passive']],
    ['They arrived with three trucks.', ['arrive verb-in-main-clause']],
  ])('is news: %s', (sentence, acts) => {
    expect(told(NEWS(sentence))).toEqual(acts)
  })

  it.each([
    ['of any of a kind', NEWS('Some pundits accused him of fraud.')],
    ['of what is only pointed at', NEWS('It retreated.')],
    ['that only asks', NEWS('The host asked when they had met.')],
    ['that somebody is quoted with', NEWS('“The neighbours accused him of fraud.')],
    ['in the plain present', NEWS('The insurgents accuse him of fraud.')],
    ['in a study', STUDY('They arrived with three trucks.')],
    ['of somebody whose words nobody asks for', NEWS('The sceptic rejected it.')],
  ])('is none %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a clause that puts what it tells as done on a date of its own', () => {
  it.each([
    ['In February 2022 Norway triggered the clause.', ['trigger clause-with-its-date']],
    [
      'Year-on-year inflation decreased from 8.8 percent in May to 8.7 percent in June.',
      ['decrease clause-with-its-date'],
    ],
    ['In June three jets lingered for 12 minutes above the coast.', ['linger clause-with-its-date']],
    ['Engineers were painting the bridge on Friday.', ['paint clause-with-its-date']],
    ['The guard used forged papers in May and June.', ['use clause-with-its-date']],
  ])('is news, whatever its verb: %s', (sentence, acts) => {
    expect(told(NEWS(sentence))).toEqual(acts)
  })

  it.each([
    ['without a date', 'Three jets lingered above the coast.'],
    ['since a date', 'Three jets have lingered above the coast since 2020.'],
    ['that only is', 'The mood was better in 2020.'],
    ['that did not happen', 'In February 2022 Norway did not trigger the clause.'],
    ['of something that is only pointed at', 'It lingered above the coast in June.'],
    ['of somebody whom only a pronoun names', 'He was painting the bridge on Friday.'],
    ['that only seems so', 'The jets seemed to linger in June.'],
  ])('is none %s', (_, sentence) => {
    expect(told(NEWS(sentence))).toEqual([])
  })

  it('is none in a study, whose years are its course', () => {
    expect(told(STUDY('In June 2013 three jets lingered for 12 minutes above the coast.'))).toEqual([])
  })
})

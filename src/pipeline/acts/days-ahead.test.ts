import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from '../../../tests/acts/read-text.ts'

const DAY = '2024-07-12'
/** Behind the first sentences of the article. */
const FURTHER_DOWN = (sentence: string): string =>
  `The harbour is quiet. The shops are full. The square is empty. ${sentence}`
const plans = (sentence: string): string[] =>
  summaryOf(readText(FURTHER_DOWN(sentence), DAY)).filter((act) => act.includes(' planned '))

describe('a noun whose day is still to come', () => {
  it.each([
    ['Norway’s prime minister flew to Oslo ahead of a summit on 20 July.', 'CONSULT talks planned 2024-07-20'],
    ['Brazil hopes for progress before its presidential election on 3 August.', 'ELECTION elect planned 2024-08-03'],
    ['The union is preparing for a rally in Turin on 14 July.', 'PROTEST protest planned 2024-07-14'],
    ['Norway called off its talks ahead of a summit on 20 July.', 'CONSULT talks planned 2024-07-20'],
    ['Kenya recalled its envoy ahead of his trial on 16 July.', 'LEGAL convict planned 2024-07-16'],
  ])('is a plan beside what the sentence tells: %s', (sentence, act) => {
    expect(plans(sentence)).toContain(act)
  })

  it.each([
    // gone by, without a day, not there, told by the verb, no deed that is called before it takes place
    ['Norway’s prime minister flew to Oslo after a summit on 8 July.'],
    ['Norway’s prime minister flew to Oslo ahead of a summit.'],
    ['Norway’s prime minister said there would be no summit on 20 July.'],
    ['US crude for delivery on 20 August fell to $70 a barrel.'],
  ])('is none here: %s', (sentence) => {
    expect(plans(sentence)).toEqual([])
  })

  it.each([
    ['Chile scrapped plans for a summit on 4 August.'],
    ['Chile ruled out plans for a summit on 4 August.'],
    ['The cancellation of a summit on 4 August angered Chile.'],
    ['The opposition wants to stop Chile’s presidential election on 5 August.'],
    ['Chile refused to hold an election on 5 August.'],
    ['Chile wants a summit on 4 August.'],
    ['Chile hopes to host a summit on 4 August.'],
    ['Chile did not announce a summit on 4 August.'],
  ])('is none that may never come: %s', (sentence) => {
    expect(readText(FURTHER_DOWN(sentence), DAY).acts.filter(({ rule }) => rule.startsWith('noun-'))).toEqual([])
  })

  it('is told once where the verb plans it', () => {
    expect(plans('Norway and Brazil will hold talks in Oslo on 20 July.')).toHaveLength(1)
  })

  it('leaves its day to the noun', () => {
    const { acts, days } = readText('Norway’s prime minister flew to Oslo ahead of a summit on 20 July.', DAY)
    expect(acts.map(({ trigger }, index) => `${trigger.lemma} ${days[index]}`)).toEqual([
      'fly to 2024-07-12',
      'summit 2024-07-20',
    ])
  })
})

describe('what somebody is bound to do on a day that is still to come', () => {
  it.each([
    ['Ana Silva was released on bail and ordered to return to court on 6 August.', 'CONSULT visit planned 2024-08-06'],
    ['Ana Silva was told to return to Brazil on 6 August.', 'CONSULT visit planned 2024-08-06'],
    ['Kenya was to host a conference on fisheries on 6 August.', 'CONSULT talks planned 2024-08-06'],
    ['The judge set sentencing for 6 November 2024.', 'LEGAL convict planned 2024-11-06'],
  ])('is a plan: %s', (sentence, act) => {
    expect(plans(sentence)).toContain(act)
  })

  it.each([
    ['Ana Silva was ordered to return to court.'],
    ['Ana Silva was ordered to return to court on 6 June.'],
    ['Ana Silva was not ordered to return to court on 6 August.'],
    ['Kenya was to host a conference on fisheries on 6 June.'],
  ])('is none without such a day: %s', (sentence) => {
    expect(plans(sentence)).toEqual([])
  })
})

describe('an entry of a calendar', () => {
  const last = (text: string): string | undefined => summaryOf(readText(text, DAY)).at(-1)

  it.each([
    [
      'July 9: Silva meets Berg in Oslo.\n\nJuly 16: Peru and Chile hold talks in Lima.',
      'CONSULT talks planned 2024-07-16',
    ],
    ['July 14 — Ministers of Chile and Peru meet in Lima.', 'CONSULT meet planned 2024-07-14'],
  ])('in the present is a plan on a day that is still to come: %s', (text, act) => {
    expect(last(text)).toBe(act)
  })

  it.each([
    ['July 9: Peru and Chile hold talks in Lima.'],
    ['July 16: Peru and Chile held talks in Lima.'],
    ['July 16 sees no vote: Peru and Chile hold talks in Lima.'],
  ])('is none where the day is over or the verb tells of what was: %s', (text) => {
    expect(last(text) ?? '').not.toContain(' planned ')
  })
})

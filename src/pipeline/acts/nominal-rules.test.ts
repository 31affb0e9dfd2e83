import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { NOUN_RULES } from './nominal-rules.ts'

const DAY = '2024-07-12'

/** Rule and day of each act that a noun tells. */
function nouns(text: string): string[] {
  const { acts, days } = readText(text, DAY)
  return acts.flatMap(({ form, rule }, at) => (form === 'nominal' ? [`${rule} ${days[at]}`] : []))
}

describe('a noun that tells an act', () => {
  it.each([
    ['The Soviet invasion of Afghanistan in 1979 ended the thaw.', 'noun-with-date 1979'],
    ['The arrest of the opposition leader on Monday triggered protests.', 'noun-with-date 2024-07-08'],
    ['The election of Javier Milei in November 2023 alarmed unions.', 'noun-with-date 2023-11'],
    ['Talks between Iran and France collapsed on Monday.', 'noun-that-fails 2024-07-08'],
    ['The first joint drills took place in October 2021.', 'noun-that-happens 2021-10'],
    ['Talks between Iran and France will begin on 20 July.', 'noun-that-is-planned 2024-07-20'],
    ['A presidential election is due on 23 July.', 'noun-that-is-planned 2024-07-23'],
    ['A joint drill with Norway is on the cards for March.', 'noun-that-is-planned 2025-03'],
    ['A drill is in the pipeline.', undefined],
    ['The talks between the two sides resumed in Doha.', 'noun-that-happens 2024-07-12'],
    ['The peace talks broke down in Geneva.', 'noun-that-fails 2024-07-12'],
    ['They fled after talks between the union and the firm broke down on Sunday.', 'noun-that-fails 2024-07-07'],
    ['His remark skips over the Soviet invasion of Poland (1939) and much else.', 'noun-with-date 1939'],
    ['A protest against Norway’s election last week shook Oslo.', 'noun-with-date 2024-07-01/2024-07-07'],
    ['12 March 2011 — Protests in Daraa after a march.', 'noun-that-opens-an-entry 2011-03-12'],
    ['12 March 2011 — No protests in Daraa after a march.', undefined],
    ['The crisis culminated in the signing of a treaty with Norway.', 'noun-that-results 2024-07-12'],
    ['The inquiry led to the arrest of 30 people in May.', 'noun-that-results 2024-05'],
    ['The scandal could lead to the resignation of the minister in Norway.', undefined],
    ['The scandal led to a resignation.', undefined],
    ['There was an explosion in Lagos on Monday.', 'there-was 2024-07-08'],
    ['After the eviction of 30 families in Lagos on Monday, the town was calm.', 'noun-with-date 2024-07-08'],
    ['Eviction is a threat to many in Lagos.', undefined],
    ['There was no explosion in Lagos on Monday.', undefined],
    ['There was an attack on a village in Mali on Monday.', 'there-was 2024-07-08'],
  ])('%s', (text, rule) => {
    expect(nouns(text)).toEqual(rule === undefined ? [] : [rule])
  })

  it.each([
    'India’s invasions of Nepal are rare.',
    'India’s planned invasion of Nepal was called off.',
    'Any attack on Japan would be costly.',
    'India’s decision on Nepal suits China.',
    'A meeting between India and Nepal could take place in June.',
    'India’s visit to the market went well.',
    'No talks took place on Monday.',
    'The peace talks broke down over the fate of prisoners.',
    'The election campaign in Norland is due to begin on 23 July.',
    'His remark skips over the invasion of Poland (see page 1939).',
    'The arrest of a thief is routine.',
  ])('is only talked about: %s', (text) => {
    expect(nouns(text)).toEqual([])
  })
})

describe('a deed that its owner makes definite', () => {
  const study = (sentence: string): string =>
    `Trade fell in 2014. ${'The reasons for this are many. '.repeat(16)}${sentence}`

  it.each([
    ['India’s invasion of Nepal has pushed up prices.', 'deed-of-its-owner ../2024-07-12'],
    ['India’s annexation of Nepal was a shock.', 'deed-of-its-owner ../2024-07-12'],
    ['India’s recent visit to Nepal raised eyebrows.', 'deed-of-its-owner ../2024-07-12'],
    ['India’s decision to send troops has drawn it into a long war.', 'decision-of-its-owner ../2024-07-12'],
    ['More harmful has been India’s refusal to condemn the coup.', 'decision-of-its-owner ../2024-07-12'],
  ])('is told in a study: %s', (sentence, act) => {
    expect(nouns(study(sentence))).toEqual([act])
  })

  it.each([
    'The decision to send troops was hard.',
    'India’s decision suits China.',
    'India’s visit to Nepal would help.',
    'India’s view of Nepal is dim.',
    'An invasion of Nepal is a risk.',
  ])('is none: %s', (sentence) => {
    expect(nouns(study(sentence))).toEqual([])
  })

  it('is named in passing in news', () => {
    expect(nouns('India’s invasion of Nepal has pushed up prices.')).toEqual([])
  })
})

describe('a meeting told inside another sentence', () => {
  it.each([
    ['The deal came during talks between Foreign Minister Ana Silva and her counterpart, Luis Vega, in Lima.', 1],
    ['The deal came during talks between two friends in Lima.', 0],
    ['The deal may come during talks between Foreign Minister Ana Silva and Luis Vega.', 0],
    ['The deal fell out of talks between Foreign Minister Ana Silva and Luis Vega.', 0],
  ])('is told where both who meet are named: %s', (text, count) => {
    expect(nouns(text).filter((act) => act.startsWith('meeting-of-two'))).toHaveLength(count)
  })

  it('has its own day, and what is said after it keeps another', () => {
    const { acts, days } = readText(
      'France warned China on Wednesday after its meeting on Tuesday with Japan in Munich.',
      DAY,
    )
    expect(acts.map(({ kind, form }, at) => `${kind} ${form} ${days[at]}`)).toEqual([
      'THREATEN verb 2024-07-10',
      'CONSULT nominal 2024-07-09',
    ])
  })
})

it('every rule of a noun has a name of its own', () => {
  expect(new Set(NOUN_RULES.map(({ name }) => name)).size).toBe(NOUN_RULES.length)
})

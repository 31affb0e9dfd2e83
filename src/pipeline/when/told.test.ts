import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { bracketed, datesIn, show } from './test-document.ts'

/** Dates that count from what the text told before: the sentence with its dates in brackets, and what the last of them means. */
describe('what counts from the date before', () => {
  it.each([
    ['They met in [March 2011], and [the same month] they split.', '2011-03 2011-03-01…2011-03-31'],
    ['They met in [1949]; [the same year] they split.', '1949 1949-01-01…1949-12-31'],
    ['They met in [1949]; [the very same year] they split.', '1949 1949-01-01…1949-12-31'],
    ['They met on [3 May 2022] and split [the same day].', '2022-05-03'],
    ['They met in [March 2011]; [two months later] they split.', '2011-05 2011-05-01…2011-05-31'],
    ['They met in [March 2011]; [a year after], they split.', '2012-03 2012-03-01…2012-03-31'],
    ['They met in [March 2011], having split [two years before].', '2009 2009-01-01…2009-12-31'],
    ['They met in [March 2011] and have not [since then].', 'PAST_REF AFTER 2011-03-01…'],
    ['They met in [1949]; in [the years following], they split.', 'PAST_REF AFTER 1949-01-01…'],
    ['They met in [1949]; in [the decades since], they split.', 'PAST_REF AFTER 1949-01-01…'],
    ['In [the years following the 1995-1996] crisis, they split.', 'PAST_REF AFTER 1996-01-01…'],
    ['In [the years after 1989], they split.', 'PAST_REF AFTER 1989-01-01…'],
    ['In [2011] they met, and in [2018] they split. It was sold in [May].', '2024-05 2024-05-01…2024-05-31'],
    ['In [2011] they met, not as in [2003]. They split in [May].', '2011-05 2011-05-01…2011-05-31'],
    ['In [2011] they met. A hearing has been fixed for [October 9].', '2024-10-09'],
    ['They will meet in [the new year].', '2025 START 2025-01-01…2025-01-31'],
    ['They will meet by [the new year].', '2025-01-01'],
    ['On [3 May 2022] they met.\n[Three weeks on], he left and split [that night].', '2022-W21 2022-05-23…2022-05-29'],
    [
      'On [3 May 2022] they met. In [March 2023] he left, and [the next day] they split.',
      '2023-03 2023-03-01…2023-03-31',
    ],
    ['On [3 May 2023] they signed the [March 2020] deal, and [the next day] they split.', '2023-05-04'],
    ['In [March 2020] they met; on [3 May 2023] they split, and [the next day] he left.', '2023-05-04'],
    ['They voted in [June 2016], and [the following March] they left.', '2017-03 2017-03-01…2017-03-31'],
    ['They met on [3 May 2022]. [The night before], he had split.', 'TIME 2022-05-02TNI 2022-05-02'],
    ['They met on [3 May 2022]. They were silent since [28 April 2022]. [Earlier in the day] he left.', '2022-05-03'],
    [
      'They met on [3 May 2022]. She chided Berg, whose aide had left on [28 April 2022]. [Earlier in the day] he split.',
      '2022-05-03',
    ],
    ['They met on [3 May 2022], [two years] on from the war.', 'DURATION P2Y'],
    ['It began in [early December 2023] and peaked by [the end of the year].', '2023 END 2023-12-01…2023-12-31'],
    ['It began in [early December 2023] and will peak by [the end of the year].', '2024 END 2024-12-01…2024-12-31'],
    ['Her induction that [January day in 2011] had begun.', '2011-01 2011-01-01…2011-01-31'],
    ['He was shot one [March morning in 1991].', '1991-03 1991-03-01…1991-03-31'],
    ['The Northern Shield [2021] exercises were seen as new.', '2021 2021-01-01…2021-12-31'],
    ['The army sent 2021 soldiers to the coast.', undefined],
    ['Norland sent 2021 soldiers to the coast.', undefined],
    ['They shelved it on [30 May 2022]. He had left [the previous week].', '2022-W21 2022-05-23…2022-05-29'],
    ['They shelved it on [30 May 2022]. He left in [the previous week].', '2024-W27 2024-07-01…2024-07-07'],
    ['He broke a leg in [2023] and drove on [that weekend].', 'XXXX-XX-XX'],
    ['They spoke of the [July 18] meeting.', '2024-07-18'],
    ['They spoke of the [July 18] attacks.', '2023-07-18'],
    ['They shelled it on [the night of July 9 to 10].', '2024-07-09/2024-07-10 2024-07-09…2024-07-10'],
  ])('%s', (sentence, meaning) => {
    const text = sentence.replaceAll(/[[\]]/g, '')
    const mentions = datesIn(text, '2024-07-12')
    expect(bracketed(text, mentions)).toBe(sentence)
    expect(mentions.map(show).at(-1)).toBe(meaning)
  })

  it.each([
    ['the same year as another', 'They met the same year as the others.'],
    ['the same year where no year was told', 'They met the same year.'],
    ['the years that follow a war', 'They split in the years following the war.'],
    ['since then where nothing was told', 'They have not met since then.'],
  ])('%s is no date', (_, text) => {
    for (const mention of datesIn(text, '2024-07-12')) expect(mention.from).toBeUndefined()
  })

  it('leaves "a year after" something else to what it is after', () => {
    const [, mention] = datesIn('They met in 2011 and split a year after the summit.', '2024-07-12')
    expect(mention).toMatchObject({ type: 'DURATION', text: 'a year' })
  })

  it('warns where the weekday contradicts the date', () => {
    const [mention] = datesIn('They met on Tuesday, 3 July 2024.', '2024-07-12')
    expect(mention).toMatchObject({
      from: '2024-07-03',
      warning: 'the text says Tuesday, but that day was a Wednesday',
    })
  })
})

describe('odd spaces', () => {
  it.each([
    ['3\u00a0July\u00a02024', '2024-07-03'],
    ['July\u202f3,\u00a0 2024', '2024-07-03'],
    ['the\u00a0early\u2009 1990s', '1990-01-01'],
    ['two\u00a0 weeks  ago', '2024-06-24'],
    ['last\u2009\u00a0week', '2024-07-01'],
  ])('do not break %j', (words, from) => {
    const [mention] = datesIn(`They met in ${words}.`, '2024-07-12')
    expect(mention).toMatchObject({ text: words, from })
  })

  it('and hand-made line breaks inside a date are read over', () => {
    const text = [
      'The foreign minister of Norway, who had come to Lima on the eve of July',
      '3, 2024, closed the embassy of his country in the capital of Peru on',
      'Tuesday. The frigates that Norway had built for the navy in the early',
      '1990s were sold to Peru, he told reporters in the city of Lima two\u00a0 weeks',
      'ago.',
    ].join('\n')
    const { sentences, dates } = readText(text, '2024-07-12')
    expect(sentences).toHaveLength(2)
    expect(dates.map(({ text: words }) => words)).toEqual([
      'July\n3, 2024',
      'Tuesday',
      'the early\n1990s',
      'two\u00a0 weeks\nago',
    ])
    for (const { start, end, text: words } of dates) expect(text.slice(start, end)).toBe(words)
  })
})

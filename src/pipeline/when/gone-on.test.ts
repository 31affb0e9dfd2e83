import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.ts'
import { show } from './test-document.ts'

/** What the last date of a text of several sentences means; "¶" parts its paragraphs. */
function last(text: string, published: string): string | undefined {
  const blocks = [...text.matchAll(/[^¶]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'body' as const,
    reason: 'test',
  }))
  const sentences = [...text.matchAll(/[^.¶]+\./g)].map((match, index) => {
    const words = match[0].trimStart()
    const end = match.index + match[0].length
    const block = blocks.findIndex((one) => end <= one.end)
    return { start: end - words.length, end, index, block, text: words, tokens: [] }
  })
  const dates = findDates({ text, blocks, sentences, anchors: [], published: { date: published, precision: 'day' } })
  return dates.map(show).at(-1)
}

describe('a month or day named alone after a dated one', () => {
  it.each([
    [
      'In October 2023 the ministry opened an inquiry. In January it questioned the director.',
      '2024-01 2024-01-01…2024-01-31',
    ],
    ['In October 2023 they met. In January they fell out. On 17 April he resigned.', '2024-04-17'],
    ['In September 2020 he fell ill. By January he was back.', '2021-01 2021-01-01…2021-01-31'],
    ['Construction began in June 2019. In September workers found the remains.', '2019-09 2019-09-01…2019-09-30'],
    ['The firm was sued in June 2023. In August it lost.', '2023-08 2023-08-01…2023-08-31'],
    ['In September 2022 Norrbank bought a ship. In April it sold the ship.', '2023-04 2023-04-01…2023-04-30'],
    ['In August 2021 the mine flooded. By early July the firm was broke.', '2022-07 START 2022-07-01…2022-07-10'],
    ['In September 2022 Norrbank bought a ship. In April it had sold another.', '2022-04 2022-04-01…2022-04-30'],
    ['In September 2022 Norrbank bought a ship. The price was agreed in August.', '2022-08 2022-08-01…2022-08-31'],
    ['In September 2024 Norrbank bought a ship. In August it sold the ship.', '2024-08 2024-08-01…2024-08-31'],
    // looks back within the year being told
    ['In October 2023 the ministry opened an inquiry. It had been asked to in May.', '2023-05 2023-05-01…2023-05-31'],
    // months of the article’s own year need no year
    ['He was arrested in November 2022. He was released in February.', '2025-02 2025-02-01…2025-02-28'],
    // the last months of the year before are near
    ['The plant opened in 1998. In April it named a chief executive.', '2025-04 2025-04-01…2025-04-30'],
    // what is to come
    ['The law was passed in June 2019. It will be reviewed in September.', '2025-09 2025-09-01…2025-09-30'],
  ])('%s → %s', (text, meaning) => {
    expect(last(text, '2025-05-20')).toBe(meaning)
  })

  it('stays in the year before where that is near', () => {
    expect(last('The plant was sold in March 2023. In October it closed.', '2025-01-15')).toBe('2024-10 2024-10-01…2024-10-31') // prettier-ignore
  })
})

describe('a day named alone in the next paragraph', () => {
  it.each([
    // goes on from one of the past, before the text has told of its own year
    ['On 11 January 2022 a train hit a lorry.¶ The line reopened on 2 February.', '2022-02-02'],
    ['On 11 January 2022 a train hit a lorry.¶ Nine days later it rained.¶ On 9 March an inquiry began.', '2022-03-09'],
    ['On 11 January 2022 a train hit a lorry.¶ In February the line reopened.', '2022-02 2022-02-01…2022-02-28'],
    // long after, behind a mere month, or where the text tells of its own year
    ['On 11 January 2022 a train hit a lorry.¶ The line reopened on 2 May.', '2025-05-02'],
    ['In January 2022 a train hit a lorry.¶ The line reopened on 2 February.', '2025-02-02'],
    ['A train moved on Monday.¶ On 11 January 2022 it hit a lorry.¶ The line reopened on 2 February.', '2025-02-02'],
  ])('%s → %s', (text, meaning) => {
    expect(last(text, '2025-05-20')).toBe(meaning)
  })
})

describe('the next year', () => {
  it.each([
    ['The law was passed in 2022 and repealed the next year.', '2023 2023-01-01…2023-12-31'],
    ['The deal was struck in May 2021. The next month it fell apart.', '2021-06 2021-06-01…2021-06-30'],
  ])('counts from a year that is over: %s', (text, meaning) => {
    expect(last(text, '2025-05-20')).toBe(meaning)
  })

  it.each([
    'The law was passed in 2022. It will change over the next year.',
    'The law was passed in 2022. It may lapse in the next year.',
  ])(
    // prettier-ignore
    'is a time to come: %s',
    (text) => {
      expect(last(text, '2025-05-20')).not.toContain('2023')
    },
  )
})

describe('days counted after a year that is told later', () => {
  it('are not those after a day of an older year', () => {
    expect(last('The plane crashed on 4 May 2010. In 2012 a court ruled. Two days later the firm appealed.', '2025-05-20')).not.toContain('2010') // prettier-ignore
    expect(last('In 2009 they met. The plane crashed on 4 May 2010. Two days later it was found.', '2025-05-20')).toBe('2010-05-06') // prettier-ignore
  })
})

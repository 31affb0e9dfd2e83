import { describe, expect, it } from 'vitest'
import type { AnchorEntry } from '../corpus.ts'
import { findDates } from './find-dates.ts'
import { bracketed, datesIn, documentOf, show } from './test-document.ts'

const anchors: AnchorEntry[] = [
  {
    id: 'siege',
    phrases: ['siege', 'Northern war'],
    date: '2021-11-05',
    note: 'the siege began on 5 November 2021',
    source: 'test',
  },
  { id: 'battle', phrases: ['the battle of the north'], date: '2021-11-06', note: 'it began', source: 'test' },
]

describe('without a day of the article', () => {
  it.each([
    ['They met on Tuesday.', 'XXXX-XX-XX'],
    ['They met yesterday.', 'XXXX-XX-XX'],
    ['They met last week.', 'XXXX-WXX'],
    ['They met in October.', 'XXXX-XX'],
    ['They met three days ago.', 'XXXX-XX-XX'],
    ['They met last autumn.', 'XXXX'],
    ['They met on New Year’s Day.', 'XXXX-XX-XX'],
    ['They met on 5 May.', 'XXXX-05-05'],
  ])('“%s” stays unresolved and says why', (text, value) => {
    const [mention] = datesIn(text)
    expect(mention).toMatchObject({ value, precision: 'open' })
    expect(mention?.unresolved).toContain('not known')
    expect(mention).not.toHaveProperty('from')
  })

  it('still reads what is written out', () => {
    expect(datesIn('They met on 5 May 2022 and in 2019.').map(show)).toEqual([
      '2022-05-05',
      '2019 2019-01-01…2019-12-31',
    ])
  })

  it('resolves months but not days where only the month of the article is known', () => {
    const dates = findDates({
      ...documentOf('They met last month and on Tuesday.'),
      anchors: [],
      published: { date: '2024-04-01', precision: 'month' },
    })
    expect(dates.map(show)).toEqual(['2024-03 2024-03-01…2024-03-31', 'XXXX-XX-XX'])
    expect(dates[1]?.unresolved).toBe('only the month of the article is known, and this needs its day')
  })
})

describe('days that cannot be', () => {
  it.each([
    ['It was signed on 31 February 2023.', '31 February 2023', 'February 2023 has 28 days'],
    ['It was signed on 29 February 2023.', '29 February 2023', 'February 2023 has 28 days'],
    ['It was signed on June 32, 2022.', 'June 32, 2022', 'June 2022 has 30 days'],
    ['It was signed on 13/13/2022.', '13/13/2022', 'neither 13 nor 13 is a month'],
    ['It was signed on 03/04/2022.', '03/04/2022', '3 and 4 can each be the day or the month'],
    ['It was signed on 2023-02-29.', '2023-02-29', 'February 2023 has 28 days'],
    ['It was signed on 2023-13-01.', '2023-13-01', 'there is no month 13'],
    ['It was signed on 31 June.', '31 June', 'no such day'],
    ['It was signed in May 2150.', 'May 2150', 'outside 1800–2100'],
    ['It was signed in May 1715.', 'May 1715', 'outside 1800–2100'],
    ['It was signed in the 18th century.', '18th century', 'outside 1800–2100'],
    ['It happened on 0000-00-00.', '0000-00-00', 'there is no month 0'],
    ['It happened on 9999-01-01.', '9999-01-01', 'outside 1800–2100'],
    ['It happened on June 15, 9999.', 'June 15, 9999', 'outside 1800–2100'],
    ['It happened in the year 0.', 'the year 0', 'outside 1800–2100'],
    ['He fell on 15 March 44 BC.', '15 March 44 BC', 'outside 1800–2100'],
    ['It was signed in Reiwa 4.', 'Reiwa 4', 'a calendar that this timeline does not read'],
    ['It was signed on 3 Shawwal 1444.', '3 Shawwal 1444', 'a calendar that this timeline does not read'],
    ['It happened at 25:61 GMT.', '25:61 GMT', 'no such time'],
  ])('“%s” is listed with the reason and never moved', (text, words, reason) => {
    const mentions = datesIn(text, '2023-05-17')
    expect(mentions.map((mention) => mention.text)).toEqual([words])
    expect(mentions[0]?.unresolved).toContain(reason)
    expect(mentions[0]).not.toHaveProperty('from')
    expect(mentions[0]).not.toHaveProperty('to')
  })

  it('warns of a weekday that contradicts its date, and keeps the date', () => {
    const [mention] = datesIn('It was signed on Friday, June 15, 2022.', '2023-05-17')
    expect(mention).toMatchObject({ from: '2022-06-15', warning: 'the text says Friday, but that day was a Wednesday' })
    expect(mention?.explanation).toContain('the text says Friday')
  })
})

describe('a story', () => {
  it('counts “the next day” and “a day earlier” from the day that was named last', () => {
    const text = 'They met on 3 May 2022.\nThe next day they flew home.\nA day earlier they had fallen out.'
    expect(datesIn(text, '2023-05-17').map(show)).toEqual(['2022-05-03', '2022-05-04', '2022-05-03'])
  })

  it('does not count from a caption', () => {
    expect(
      datesIn('They met on 3 May 2022.\n! A fire on 9 May 2022.\nThe next day they flew home.', '2023-05-17').at(-1)
        ?.from,
    ).toBe('2022-05-04')
  })

  it('leaves “the next day” open where no day was named before it', () => {
    const [mention] = datesIn('The next day they flew home.', '2022-05-17')
    expect(mention).toMatchObject({ unresolved: 'it counts from a day that the text has not named' })
    expect(mention).not.toHaveProperty('from')
  })

  it('reads “that December” and “that year” in the year that was named last', () => {
    expect(
      datesIn('They met in 2003.\nThat December they fell out, later that year they met.', '2022-08-24').map(show),
    ).toEqual(['2003 2003-01-01…2003-12-31', '2003-12 2003-12-01…2003-12-31', '2003 2003-01-01…2003-12-31'])
  })

  it('reads “November of that year” and “the end of the following year” by the year that was named last', () => {
    const text = 'They met in 2021. In November of that year they fell out. It ended by the end of the following year.'
    expect(datesIn(text, '2024-08-24').map(({ from }) => from)).toEqual(['2021-01-01', '2021-11-01', '2022-12-01'])
  })

  it('counts “two days after that” from the day that was named last', () => {
    const text = 'They met on 3 May 2022.\nTwo days after that they flew home. Two days after that meeting they slept.'
    expect(datesIn(text, '2023-05-17').map(({ from }) => from)).toEqual(['2022-05-03', '2022-05-05', undefined])
  })

  it('counts “two years later” from the year that was named last', () => {
    expect(datesIn('They met in 2003.\nTwo years later they fell out.', '2022-08-24').map(show)).toEqual([
      '2003 2003-01-01…2003-12-31',
      '2005 2005-01-01…2005-12-31',
    ])
  })

  it('reads a sentence that opens with “Earlier” on the day of the sentence before it', () => {
    const [, earlier] = datesIn('- The leaders met on Tuesday.\n- Earlier the ministers met.', '2024-04-10')
    expect(earlier).toMatchObject({ text: 'Earlier', from: '2024-04-09', certainty: 'assumed' })
    expect(earlier?.explanation).toContain('the day that the text names before')
  })

  it('takes the year from the sentence that opens the paragraph, and forgets it in the next', () => {
    const text = 'In 2014 the war began. On 18 March the pact was signed.\nOn 18 March they met again.'
    expect(datesIn(text, '2022-06-17').map(show)).toEqual(['2014 2014-01-01…2014-12-31', '2014-03-18', '2022-03-18'])
  })

  it('takes the year from the heading above', () => {
    const text = '# 2019\nOn 18 March they met.\n# Background\nOn 18 March they met.'
    expect(datesIn(text, '2022-06-17').map(show)).toEqual(['2019 2019-01-01…2019-12-31', '2019-03-18', '2022-03-18'])
  })

  it('counts from the stamp of a live blog’s entry', () => {
    const text = '@ April 9, 2024 at 23:10\nThe siege went on today.\n@ April 10, 2024 at 00:20\nThe siege ended today.'
    expect(datesIn(text, '2024-04-10').map(({ sentence, from }) => [sentence, from])).toEqual([
      [-1, '2024-04-09'],
      [0, '2024-04-09'],
      [-1, '2024-04-10'],
      [1, '2024-04-10'],
    ])
  })

  it('counts an hour below a stamp without a day from the page’s own, not from what the entry above looked back to', () => {
    const text = '@ 16.48\nThe offer was there last Friday.\n@ 15.12\nThey left at 3pm.'
    expect(datesIn(text, '2024-04-10').at(-1)?.from).toBe('2024-04-10')
  })

  it('counts from the dateline that opens an agency’s story', () => {
    const text = 'KYIV, June 15 (Reuters) - Leaders met on Wednesday and talked today.'
    expect(datesIn(text, '2022-06-17').map(({ from }) => from)).toEqual(['2022-06-15', '2022-06-15', '2022-06-15'])
  })
})

describe('the opening of an agency’s story', () => {
  it.each([
    ['Washington, June 15 (AFP) – He spoke today.', '2022-06-15'],
    ['PARIS, June 15 - He spoke today.', '2022-06-15'],
    ['He met her in Paris, June 15 (she was late), and spoke today.', '2022-06-17'],
    ['Sunday, June 5 (AFP) – He spoke today.', '2022-06-17'],
  ])('“%s” counts from %s', (text, day) => {
    expect(datesIn(text, '2022-06-17').at(-1)?.from).toBe(day)
  })
})

describe('events of a known day', () => {
  it.each([
    ['Prices rose since the siege.', 'Prices rose since [the siege].', '2021-11-05'],
    [
      'Since the start of the Northern war, prices rose.',
      'Since [the start of the Northern war], prices rose.',
      '2021-11-05',
    ],
    [
      'Two weeks after the siege, they met.',
      '[Two weeks after the siege], they met.',
      '2021-W46 2021-11-15…2021-11-21',
    ],
    ['The siege shocked them.', 'The siege shocked them.', undefined],
    ['They condemned the battle of the north.', 'They condemned the battle of the north.', undefined],
    ['Nothing since the battle of the north.', 'Nothing since [the battle of the north].', '2021-11-06'],
  ])('“%s”', (text, expected, meaning) => {
    const mentions = datesIn(text, '2022-06-17', anchors)
    expect(bracketed(text, mentions)).toBe(expected)
    expect(mentions[0] && show(mentions[0])).toBe(meaning)
  })
})

describe('what the reader is told', () => {
  it.each([
    ['They met on Wednesday.', '“Wednesday”, in an article dated Friday 17 June 2022 → Wednesday 15 June 2022'],
    ['They met on 3 May 2022.', '“3 May 2022” → Tuesday 3 May 2022'],
    ['They met last month.', '“last month”, in an article dated Friday 17 June 2022 → May 2022'],
    [
      'They met last week.',
      '“last week”, in an article dated Friday 17 June 2022 → the week from Monday 6 June 2022 to Sunday 12 June 2022',
    ],
    [
      'They met last autumn.',
      '“last autumn”, in an article dated Friday 17 June 2022 → September 2021 to November 2021 (autumn is September to November in the northern half of the world)',
    ],
    ['It took two hours.', '“two hours”: no day, because it is a length of time, not a date'],
    ['They met on 31 April 2022.', '“31 April 2022”: no day, because April 2022 has 30 days, so there is no day 31'],
  ])('of “%s”', (text, explanation) => {
    expect(datesIn(text, '2022-06-17')[0]?.explanation).toBe(explanation)
  })
})

describe('shifting the day of the article', () => {
  it.each(['yesterday', 'today', 'tomorrow', 'three days ago', 'the day before yesterday'])(
    'shifts “%s” by as much',
    (words) => {
      const at = (day: string): string | undefined => datesIn(`They met ${words}.`, day)[0]?.from
      expect(at('2024-03-01') && at('2024-02-29')).toBeDefined()
      expect(Number(at('2024-03-07')?.slice(-2)) - Number(at('2024-03-06')?.slice(-2))).toBe(1)
    },
  )
})

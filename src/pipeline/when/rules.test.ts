import { describe, expect, it } from 'vitest'
import type { AnchorEntry } from '../corpus.ts'
import { RULES } from './rules.ts'
import { datesIn } from './test-document.ts'

const anchors: AnchorEntry[] = [
  { id: 'siege', phrases: ['siege'], date: '2021-11-05', note: 'it began', source: 'test' },
]

/** One sentence for each rule, the words that it reads last in it, and the precision of what it makes. */
const examples: Record<string, [sentence: string, words: string, precision: string]> = {
  'iso-date': ['Signed 2022-06-15.', '2022-06-15', 'day'],
  'numeric-date': ['Signed 15/06/2022.', '15/06/2022', 'day'],
  'days-from-to': ['He stayed from 3 to 5 May 2022.', '3 to 5 May 2022', 'days'],
  'months-from-to': ['It ran from March to May 2022.', 'March to May 2022', 'month'],
  'years-from-to': ['It ran from 2014 to 2016.', '2014 to 2016', 'year'],
  'day-month-year': ['Signed on 15 June 2022.', '15 June 2022', 'day'],
  'day-month-of-relative-year': ['Signed on 15 June last year.', '15 June last year', 'day'],
  'month-day-without-year': ['Signed on 15 June.', '15 June', 'day'],
  'day-of-the-month-of-publication': ['Signed on the 9th.', 'the 9th', 'day'],
  'date-in-another-calendar': ['It was 15 Ramadan 1445.', '15 Ramadan 1445', 'open'],
  'year-out-of-range': ['It was in the year 10000000.', 'the year 10000000', 'open'],
  holiday: ['Signed on Christmas Day.', 'Christmas Day', 'day'],
  'so-long-after-event-of-known-day': ['Two weeks after the siege.', 'Two weeks after the siege', 'week'],
  'event-of-known-day': ['Not since the siege.', 'the siege', 'day'],
  'named-era': ['Not since the Cold War.', 'Cold War', 'year'],
  'weekdays-from-to': ['He stayed from Monday to Wednesday.', 'Monday to Wednesday', 'days'],
  'weekday-of-last-or-next-week': ['He came last Monday.', 'last Monday', 'day'],
  'weekday-after-publication': ['He will come on Monday.', 'Monday', 'day'],
  'weekday-before-publication': ['He came on Monday.', 'Monday', 'day'],
  'day-near-publication': ['He came yesterday.', 'yesterday', 'day'],
  'part-of-day-near-publication': ['He came this morning.', 'this morning', 'day'],
  'night-before-report': ['It fell overnight.', 'overnight', 'day'],
  'late-night-before-report': ['In a late-night call, he agreed.', 'late-night', 'day'],
  'nth-week-or-weekday-of-month': ['It was the first week of May 2022.', 'the first week of May 2022', 'days'],
  'start-middle-or-end-of-period': ['Since the start of the year.', 'the start of the year', 'month'],
  'half-of-month': ['In the second half of May 2022.', 'the second half of May 2022', 'days'],
  'period-up-to-its-end': ['Profit rose in the three months to March.', 'the three months to March', 'month'],
  'first-or-last-months-of-year': ['In the first six months of 2022.', 'the first six months of 2022', 'month'],
  'first-months-of-year-of-publication': ['It grew in the first two months.', 'the first two months', 'month'],
  'month-and-year': ['In June 2022.', 'June 2022', 'month'],
  'month-of-the-year-named-last': ['They met in 2003, and in May of that year split.', 'May of that year', 'month'],
  'month-of-relative-year': ['In June last year.', 'June last year', 'month'],
  'last-or-next-named-month': ['It was last June.', 'last June', 'month'],
  'season-of-stated-year': ['In the autumn of 2022.', 'the autumn of 2022', 'season'],
  'season-near-publication': ['It was last autumn.', 'last autumn', 'season'],
  'fiscal-year': ['In fiscal 2022.', 'fiscal 2022', 'year'],
  'quarter-or-half-of-year': ['In the third quarter of 2022.', 'the third quarter of 2022', 'season'],
  'week-month-or-year-near-publication': ['It was last week.', 'last week', 'week'],
  'month-without-year': ['In June.', 'June', 'month'],
  'season-nearest-to-publication': ['In the winter.', 'the winter', 'season'],
  'day-beside-the-last-named': ['He came on 3 May 2022 and left the next day.', 'the next day', 'day'],
  'since-what-was-told': ['They met in 2003 and have not since then.', 'since then', 'open'],
  'period-after-the-last-named': ['It was passed in 2019 and repealed the next year.', 'the next year', 'year'],
  'so-long-ago': ['It was three days ago.', 'three days ago', 'day'],
  'years-ago-on-a-weekday': ['The mill shut 20 years ago on Tuesday.', '20 years ago on Tuesday', 'year'],
  'earlier-on-the-day-being-told': ['Earlier they met.', 'Earlier', 'day'],
  'so-long-before-or-after-holiday': ['He was shot two days before Christmas.', 'two days before Christmas', 'day'],
  'before-midnight-of-the-day-before': ['He conceded shortly before midnight.', 'shortly before midnight', 'day'],
  'time-of-the-day-being-told': ['It fell at 9 p.m.', '9 p.m.', 'day'],
  year: ['In 2022.', '2022', 'year'],
  decade: ['In the 1990s.', 'the 1990s', 'year'],
  century: ['In the 20th century.', '20th century', 'year'],
  repeated: ['They meet every Monday.', 'every Monday', 'open'],
  'ordinal-day-in-a-row': ['It was hit for a third day.', 'third day', 'open'],
  'span-up-to-publication': ['In the past 24 hours.', 'the past 24 hours', 'days'],
  'length-before-a-noun': ['It was a two-day visit.', 'two-day', 'open'],
  'length-of-time': ['It took several hours.', 'several hours', 'open'],
  present: ['It is now weaker.', 'now', 'open'],
  'vague-past': ['It was hit recently.', 'recently', 'open'],
  'vague-future': ['It will be hit soon.', 'soon', 'open'],
}

describe('the rules of dates', () => {
  it('have names of their own, in plain words', () => {
    const names = RULES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('each have an example here', () => {
    expect(RULES.map(({ name }) => name).filter((name) => name !== 'name-not-date')).toEqual(
      expect.arrayContaining(Object.keys(examples)),
    )
    for (const { name } of RULES) if (name !== 'name-not-date') expect(examples).toHaveProperty([name])
  })

  it.each(Object.entries(examples))('%s reads its example', (rule, [sentence, words, precision]) => {
    const mention = datesIn(sentence, '2024-04-10', anchors).at(-1)
    expect(mention).toMatchObject({ rule, text: words, precision })
  })

  it('say what they read and why, for each example', () => {
    for (const [sentence, words] of Object.values(examples)) {
      const mention = datesIn(sentence, '2024-04-10', anchors).at(-1)
      expect(mention?.explanation).toContain(`“${words}”`)
      expect(mention?.from === undefined).toBe(mention?.unresolved !== undefined)
    }
  })
})

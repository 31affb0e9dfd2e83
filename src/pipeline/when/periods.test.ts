import { describe, expect, it } from 'vitest'
import { bracketed, datesIn, show } from './test-document.ts'

type Row = readonly [sentence: string, published: string, ...meanings: string[]]

function check(sentence: string, published: string, meanings: readonly string[]): void {
  const text = sentence.replaceAll(/[[\]]/g, '')
  const mentions = datesIn(text, published)
  expect(bracketed(text, mentions)).toBe(sentence)
  expect(mentions.map(show)).toEqual(meanings)
}

const periods: Row[] = [
  ['It was suspended [this week].', '2023-02-22', '2023-W08 2023-02-20…2023-02-26'],
  ['It was suspended [last week].', '2022-12-30', '2022-W51 2022-12-19…2022-12-25'],
  ['It resumes [next week].', '2022-12-30', '2023-W01 2023-01-02…2023-01-08'],
  ['It was suspended [earlier this week].', '2023-02-22', '2023-W08 START 2023-02-20…2023-02-26'],
  ['It resumes [later this week].', '2023-02-22', '2023-W08 END 2023-02-20…2023-02-26'],
  ['They met [last weekend].', '2024-04-10', '2024-W14-WE 2024-04-06…2024-04-07'],
  ['They meet [this weekend].', '2024-04-10', '2024-W15-WE 2024-04-13…2024-04-14'],
  ['They met [last month].', '2024-01-10', '2023-12 2023-12-01…2023-12-31'],
  ['They meet [next month].', '2024-01-31', '2024-02 2024-02-01…2024-02-29'],
  ['They met [this month].', '2024-01-10', '2024-01 2024-01-01…2024-01-31'],
  ['They met [last year].', '2024-01-10', '2023 2023-01-01…2023-12-31'],
  ['They meet [next year].', '2024-01-10', '2025 2025-01-01…2025-12-31'],
  ['They met [earlier this year].', '2024-06-10', '2024 START 2024-01-01…2024-06-10'],
  ['They meet [later this year].', '2024-06-10', '2024 END 2024-01-01…2024-12-31'],
  ['Ties have grown since [the start of the year].', '2022-06-17', '2022 START 2022-01-01…2022-01-31'],
  ['It will be done by [the end of the year].', '2022-06-17', '2022 END 2022-12-01…2022-12-31'],
  ['It will be done by [the end of this year].', '2022-06-17', '2022 END 2022-12-01…2022-12-31'],
  ['It will be done by [the end of next year].', '2022-06-17', '2023 END 2023-12-01…2023-12-31'],
  ['It will be done by [the end of the month].', '2022-06-17', '2022-06 END 2022-06-21…2022-06-30'],
  ['It will be done by [the end of 2023].', '2022-06-17', '2023 END 2023-12-01…2023-12-31'],
  ['It was done [late last year].', '2022-06-17', '2021 END 2021-12-01…2021-12-31'],
  ['It was done [late last month].', '2022-06-17', '2022-05 END 2022-05-21…2022-05-31'],
  ['He is due in Lima in [the second half of July].', '2022-06-17', '2022-07 2022-07-16…2022-07-31'],
  ['It rained in [the first half of March 2021].', '2022-06-17', '2021-03 2021-03-01…2021-03-15'],
  ['They will vote in [the latter half of next month].', '2022-06-17', '2022-07 2022-07-16…2022-07-31'],
  ['Sales fell in [the first half of the month].', '2022-06-17', '2022-06 2022-06-01…2022-06-15'],
  ['It led in the second half of the match.', '2022-06-17'],
  ['It grew in [the first quarter].', '2022-06-17', '2022-Q1 2022-01-01…2022-03-31'],
  ['It grew in [the first quarter of 2021].', '2022-06-17', '2021-Q1 2021-01-01…2021-03-31'],
  ['It grew in [the fourth quarter].', '2022-06-17', '2021-Q4 2021-10-01…2021-12-31'],
  ['It grew in [Q3 2021].', '2022-06-17', '2021-Q3 2021-07-01…2021-09-30'],
  ['It grew in [the second half of 2021].', '2022-06-17', '2021-H2 2021-07-01…2021-12-31'],
  ['It grew in [the first half of last year].', '2022-06-17', '2021-H1 2021-01-01…2021-06-30'],
  ['It grew in [the first six months of 2023].', '2024-05-22', 'DURATION P6M 2023-01-01…2023-06-30'],
  ['It grew [last quarter].', '2022-06-17', '2022-Q1 2022-01-01…2022-03-31'],
  ['It grew in [fiscal year 2021].', '2022-06-17', '2021 2021-01-01…2021-12-31'],
  ['It grew in [the last fiscal year].', '2022-06-17', '2021 2021-01-01…2021-12-31'],
]

const seasons: Row[] = [
  ['The decision came [last autumn].', '2023-02-22', '2022-FA 2022-09-01…2022-11-30'],
  ['The decision came [last fall].', '2023-02-22', '2022-FA 2022-09-01…2022-11-30'],
  ['The decision came [last summer].', '2023-07-22', '2022-SU 2022-06-01…2022-08-31'],
  ['The decision came [last winter].', '2023-07-22', '2022-WI 2022-12-01…2023-02-28'],
  ['The front was frozen during [the winter].', '2023-02-22', '2022-WI 2022-12-01…2023-02-28'],
  ['He expects them to visit in [the spring].', '2022-12-30', '2023-SP 2023-03-01…2023-05-31'],
  ['He plans to visit in [the spring].', '2022-12-30', '2023-SP 2023-03-01…2023-05-31'],
  ['He visited in [the spring].', '2022-12-30', '2022-SP 2022-03-01…2022-05-31'],
  ['He visits [this summer].', '2022-04-30', '2022-SU 2022-06-01…2022-08-31'],
  ['He visits [next spring].', '2022-12-30', '2023-SP 2023-03-01…2023-05-31'],
  ['He visited in [the summer of 2021].', '2022-12-30', '2021-SU 2021-06-01…2021-08-31'],
  ['He visited in [summer 2021].', '2022-12-30', '2021-SU 2021-06-01…2021-08-31'],
  ['He visited in [the fall of 2021].', '2022-12-30', '2021-FA 2021-09-01…2021-11-30'],
  ['The [spring] offensive has not begun.', '2023-04-30', '2023-SP 2023-03-01…2023-05-31'],
  ['He visited in [late summer].', '2022-12-30', '2022-SU END 2022-06-01…2022-08-31'],
]

const lengths: Row[] = [
  ['Power was out for [several hours].', '2024-04-10', 'DURATION PXH'],
  ['They have resisted for [several months].', '2024-04-10', 'DURATION PXM'],
  ['It follows [weeks] of stalemate.', '2024-04-10', 'DURATION PXW'],
  ['It was the heaviest shelling in [weeks].', '2024-04-10', 'DURATION PXW'],
  ['Seven were killed over [the previous 24 hours].', '2023-02-22', 'DURATION PT24H 2023-02-21…2023-02-22'],
  ['It fired 85 rockets in [the past 24 hours].', '2022-12-30', 'DURATION PT24H 2022-12-29…2022-12-30'],
  ['It shrank in [the last two decades].', '2022-12-30', 'DURATION P20Y 2002-12-30…2022-12-30'],
  ['It shrank over [the past year].', '2022-12-30', 'DURATION P1Y 2021-12-30…2022-12-30'],
  ['It will grow over [the next three days].', '2022-12-30', 'DURATION P3D 2022-12-30…2023-01-02'],
  ['It will grow over [the next few days].', '2022-12-30', 'DURATION PXD'],
  ['The plant was hit for a [third day].', '2024-04-10', 'DURATION P3D'],
  ['It rose for the [fifth consecutive week].', '2024-04-10', 'DURATION P5W'],
  ['He came for a [two-day] visit.', '2024-04-10', 'DURATION P2D'],
  ['He agreed to a [90-day] pause.', '2024-04-10', 'DURATION P90D'],
  ['The talks lasted [two hours].', '2024-04-10', 'DURATION PT2H'],
  ['The talks lasted [more than two hours].', '2024-04-10', 'DURATION PT2H MORE_THAN'],
  ['The talks lasted [nearly three hours].', '2024-04-10', 'DURATION PT3H LESS_THAN'],
  ['The talks lasted [about 25 minutes].', '2024-04-10', 'DURATION PT25M APPROX'],
  ['The talks lasted for [a week].', '2024-04-10', 'DURATION P1W'],
  ['He stayed [twenty-five years].', '2024-04-10', 'DURATION P25Y'],
  ['He came back within [a fortnight].', '2024-04-10', 'DURATION P2W'],
  ['It ended [a month] earlier than usual.', '2024-04-10', 'DURATION P1M'],
  ['[An hour] before the vote, he left.', '2024-04-10', 'DURATION PT1H'],
  ['It was the worst in [a decade].', '2024-04-10', 'DURATION P10Y'],
  ['Nothing like it happened in [the 90 years] since.', '2024-04-10', 'DURATION P90Y'],
  ['They met [three days ago].', '2024-04-10', '2024-04-07'],
  ['They met [a month ago].', '2024-04-10', '2024-03 2024-03-01…2024-03-31'],
  ['They met [two weeks ago].', '2024-04-10', '2024-W13 2024-03-25…2024-03-31'],
  ['They met [10 years ago].', '2024-04-10', '2014 2014-01-01…2014-12-31'],
  ['They met [more than a year ago].', '2024-04-10', '2023 MORE_THAN 2023-01-01…2023-12-31'],
  ['They met [a few days ago].', '2024-04-10', 'PAST_REF'],
  ['[Days later], he resigned.', '2024-04-10', 'DURATION PXD'],
  ['They meet [every Monday].', '2024-04-10', 'SET XXXX-WXX-1'],
  ['They meet [every day].', '2024-04-10', 'SET P1D'],
  ['They meet [every two weeks].', '2024-04-10', 'SET P2W'],
  ['They meet on [Mondays].', '2024-04-10', 'SET XXXX-WXX-1'],
  ['They will meet in [two weeks’ time].', '2024-04-10', '2024-W17 2024-04-22…2024-04-28'],
  ['They meet [weekly].', '2024-04-10', 'SET P1W'],
  ['They meet [twice a year].', '2024-04-10', 'SET P1Y'],
  ['The [annual] exercise began.', '2024-04-10', 'SET P1Y'],
]

const ranges: Row[] = [
  ['He is in Rome from [3 to 5 May].', '2023-05-04', '2023-05-03/2023-05-05 2023-05-03…2023-05-05'],
  ['He was in Rome on [June 3-5].', '2023-06-14', '2023-06-03/2023-06-05 2023-06-03…2023-06-05'],
  ['He was in Rome on [June 3–5, 2022].', '2023-06-14', '2022-06-03/2022-06-05 2022-06-03…2022-06-05'],
  ['He was in Rome from [30 June to 2 July 2022].', '2023-06-14', '2022-06-30/2022-07-02 2022-06-30…2022-07-02'],
  ['He was in Rome between [March and May 2023].', '2023-06-14', '2023-03/2023-05 2023-03-01…2023-05-31'],
  ['He was in Rome from [November 2022 to January 2023].', '2023-06-14', '2022-11/2023-01 2022-11-01…2023-01-31'],
  ['He ruled from [2014–2016].', '2023-06-14', '2014/2016 2014-01-01…2016-12-31'],
  ['He ruled from [2014 to 2016].', '2023-06-14', '2014/2016 2014-01-01…2016-12-31'],
  ['He ruled between [1990 and 2005].', '2023-06-14', '1990/2005 1990-01-01…2005-12-31'],
  ['He ruled in [2014-16].', '2023-06-14', '2014/2016 2014-01-01…2016-12-31'],
  ['He was there from [Monday to Wednesday].', '2024-04-10', '2024-04-08/2024-04-10 2024-04-08…2024-04-10'],
  ['He was there [Monday] and [Tuesday].', '2024-04-10', '2024-04-08', '2024-04-09'],
]

const edges: Row[] = [
  ['They met [last autumn].', '2024-01-01', '2023-FA 2023-09-01…2023-11-30'],
  ['They met [last winter].', '2024-01-01', '2022-WI 2022-12-01…2023-02-28'],
  ['They meet [next Friday].', '2024-01-01', '2024-01-05'],
  ['They met [two weeks ago].', '2024-01-01', '2023-W51 2023-12-18…2023-12-24'],
  ['They met [last week].', '2024-01-01', '2023-W52 2023-12-25…2023-12-31'],
  ['They met [yesterday].', '2024-01-01', '2023-12-31'],
  ['They met [last month].', '2024-01-01', '2023-12 2023-12-01…2023-12-31'],
  ['They met [last quarter].', '2024-01-01', '2023-Q4 2023-10-01…2023-12-31'],
  ['They met [last autumn].', '2024-02-29', '2023-FA 2023-09-01…2023-11-30'],
  ['They meet [next Friday].', '2024-02-29', '2024-03-08'],
  ['They met [two weeks ago].', '2024-02-29', '2024-W07 2024-02-12…2024-02-18'],
  ['They met [a year ago].', '2024-02-29', '2023 2023-01-01…2023-12-31'],
  ['They met [a month ago].', '2024-03-31', '2024-02 2024-02-01…2024-02-29'],
  ['They meet [tomorrow].', '2024-02-28', '2024-02-29'],
  ['They met on [29 February].', '2025-02-10', '2024-02-29'],
]

const named: Row[] = [
  ['It wants to win by [New Year’s Day].', '2022-12-30', '2023-01-01'],
  ["They met on [New Year's Eve].", '2024-01-02', '2023-12-31'],
  ['They met on [Christmas Day].', '2024-01-02', '2023-12-25'],
  ['They met at [Christmas 2019].', '2024-01-02', '2019-12-25'],
  ['They met on [Easter Sunday].', '2024-04-10', '2024-03-31'],
  ['They met on [Good Friday].', '2023-05-10', '2023-04-07'],
  ['They met on [May Day].', '2023-05-10', '2023-05-01'],
  ['They met on [Thanksgiving].', '2023-12-10', '2023-11-23'],
  ['Sales fell on [Black Friday].', '2023-12-10', '2023-11-24'],
  ['They met on [Labor Day].', '2023-12-10', '2023-09-04'],
  ['They met on [Memorial Day].', '2023-12-10', '2023-05-29'],
  ['They met before [Lunar New Year].', '2024-02-15', '2024-02-10'],
  ['Ties are at their lowest since the [Cold War].', '2023-02-22', '1947-01-01/1991-12-31 1947-01-01…1991-12-31'],
  ['It is the worst war since [World War II].', '2023-02-22', '1939-09-01/1945-09-02 1939-09-01…1945-09-02'],
  ['It changed after [9/11].', '2023-02-22', '2001-09-11'],
]

describe.each([
  ['weeks, months, quarters and years', periods],
  ['seasons', seasons],
  ['lengths, times ago and repetitions', lengths],
  ['from–to', ranges],
  ['the edges of the calendar', edges],
  ['days and periods with a name', named],
])('%s', (_name, rows) => {
  it.each(rows.map((row) => [row[0], row[1], row.slice(2)] as const))(
    '%s (%s) → %s',
    (sentence, published, meanings) => {
      check(sentence, published, meanings)
    },
  )
})

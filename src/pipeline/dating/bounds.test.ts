import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { endOfSpan } from './bounds.ts'

/** EDTF of the first act, in an article of Friday 12 July 2024. */
function days(text: string): string | undefined {
  return readText(text, '2024-07-12').days[0]
}

describe('the word before a date', () => {
  it.each([
    ['The king will visit France before the autumn.', '2024-07-12/2024-08-31'],
    ['France will close its embassy before 1 August.', '2024-07-12/2024-07-31'],
    ['France will close its embassy by 1 August.', '2024-08-01'],
    ['France will hold drills with Spain for ten days from 20 July.', '2024-07-20/2024-07-29'],
    ['The king is to tour Spain for three days starting on Sunday.', '2024-07-14/2024-07-16'],
    ['France will close its embassy for two weeks, beginning 20 July.', '2024-07-20/2024-08-02'],
    ['France will close its embassy before the end of the year.', '2024-07-12/2024-12-31'],
    ['France had closed its embassy before the end of 2022.', '../2022-12-31'],
    ['France will close its embassy before the start of September.', '2024-07-12/2024-08-31'],
    ['France had closed its embassy before June 2023.', '../2023-05-31'],
    ['By 1960, France had closed its embassy.', '../1960-12-31'],
    ['France will close its embassy after August.', '2024-09-01/..'],
    ['After 2015, France expelled two diplomats.', '2015-12-31/2024-07-12'],
    ['Until 2019, France supplied Chad with arms.', '../2019-12-31'],
    ['France will host the team until 1 August.', '2024-07-12/2024-08-01'],
    ['France will open its embassy in two weeks.', '2024-07-22/2024-07-28'],
  ])('bounds: %s', (text, edtf) => {
    expect(days(text)).toBe(edtf)
  })

  it.each([
    ['France expelled two diplomats on Monday before talks with Spain.', '2024-07-08'],
    ['France closed its embassy shortly before midnight on Sunday.', '2024-07-07'],
    ['France closed its embassy before dawn on Sunday.', '2024-07-07'],
    ['France closed its embassy in May, a year after it opened.', '2024-05'],
    ['France closed its embassy in 2022 after protests.', '2022'],
    ['It was their home until 2013, when France banned the group.', '2013'],
    ['France signed a treaty on 3 May and Spain followed after a week.', '2024-05-03'],
  ])('bounds nothing here: %s', (text, edtf) => {
    expect(days(text)).toBe(edtf)
  })
})

describe('the end of a span', () => {
  const date = { start: 0, end: 1, sentence: 0, text: '', type: 'DATE', value: '', basis: 'explicit', certainty: 'stated', rule: 'r', explanation: '' } as const // prettier-ignore
  it.each([
    [
      'in the middle of what "mid" names',
      { from: '2022-05-01', to: '2022-08-31', precision: 'month', mod: 'MID' } as const,
      '2022-06-30',
    ],
    ['on the last day else', { from: '2022-05-01', to: '2022-05-31', precision: 'month' } as const, '2022-05-31'],
    [
      'on the day itself',
      { from: '2022-05-01', to: '2022-05-01', precision: 'day', mod: 'MID' } as const,
      '2022-05-01',
    ],
  ])('is %s', (_, span, day) => {
    expect(endOfSpan({ ...date, ...span })).toBe(day)
  })
})
